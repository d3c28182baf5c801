package org.pressmark.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** One open file of the input, decompressed on the way. For one thread. */
public final class Content implements AutoCloseable {
  /** How many bytes a source may look at before it takes a file; a tar archive shows itself at byte 257. */
  public static final int HEAD_BYTES = 512;

  private static final int BUFFER_BYTES = 1 << 16;

  private final InputFile file;
  private final Path path;
  private final BasicFileAttributes attributes;
  private final CountingStream counter;
  private final boolean compressed;
  private final InputStream bytes;
  private final byte[] head;

  private Content(
      InputFile file, BasicFileAttributes attributes, CountingStream counter, boolean compressed, InputStream bytes)
      throws IOException {
    this.file = file;
    this.path = file.path();
    this.attributes = attributes;
    this.counter = counter;
    this.compressed = compressed;
    this.bytes = bytes;
    bytes.mark(HEAD_BYTES);
    this.head = bytes.readNBytes(HEAD_BYTES);
    bytes.reset();
  }

  /** Opens a regular file that has these attributes. */
  static Content open(InputFile file, BasicFileAttributes attributes) throws IOException {
    CountingStream counter = new CountingStream(channel(file.path()));
    try {
      InputStream raw = new BufferedInputStream(counter, BUFFER_BYTES);
      raw.mark(2);
      boolean compressed = GzipMembers.isGzip(raw.readNBytes(2));
      raw.reset();
      if (compressed || isNamedGzip(file)) {
        return new Content(file, attributes, counter, true, new BufferedInputStream(new GzipMembers(raw), BUFFER_BYTES));
      }
      return new Content(file, attributes, counter, false, raw);
    } catch (IOException e) {
      counter.close();
      throw e;
    }
  }

  private static InputStream channel(Path path) throws IOException {
    // A link put in the file's place since it was looked at must not lead elsewhere.
    return Channels.newInputStream(Files.newByteChannel(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
  }

  private static boolean isNamedGzip(InputFile file) {
    return ForeignFormat.extensionOf(file.sourcePath()).equals("gz");
  }

  /** The file as it was listed. */
  public InputFile file() {
    return file;
  }

  /** The file's path within the input, as articles and problems name it. */
  public String sourcePath() {
    return file.sourcePath();
  }

  /** The file's name, without {@code .gz} if it is compressed. */
  public String name() {
    String name = file.sourcePath().substring(file.sourcePath().lastIndexOf('/') + 1);
    return isNamedGzip(file) ? name.substring(0, name.length() - ".gz".length()) : name;
  }

  /** The first {@value #HEAD_BYTES} decompressed bytes, fewer if the file is shorter; a copy. */
  public byte[] head() {
    return head.clone();
  }

  /** Whether {@link #bytes} decompresses. */
  public boolean compressed() {
    return compressed;
  }

  /** The file's size on the disk when it was opened. */
  public long sizeBytes() {
    return attributes.size();
  }

  /** The decompressed bytes, from the first on; one stream, closed with this. */
  public InputStream bytes() {
    return bytes;
  }

  /**
   * Reads a compressed file once to its end. Damage shows at a checksum behind the data, so a source that hands out records
   * on the way calls this first: no record of a damaged file can be trusted.
   *
   * @throws IOException if the file is damaged
   */
  public void checkCompression() throws IOException {
    if (!compressed) {
      return;
    }
    try (InputStream whole = new GzipMembers(new BufferedInputStream(channel(path), BUFFER_BYTES))) {
      byte[] buffer = new byte[BUFFER_BYTES];
      while (whole.read(buffer) >= 0) {
        // Only the end matters.
      }
    }
  }

  /**
   * To be called at the end of the bytes.
   *
   * @throws IOException if the file is no longer the one that was opened, so that what was read may be half of each
   */
  public void requireUnchanged() throws IOException {
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (now.size() != attributes.size()
        || !now.lastModifiedTime().equals(attributes.lastModifiedTime())
        || counter.count != attributes.size()) {
      throw new FileSystemException(null, null, "it changed while it was read");
    }
  }

  /** Bytes read from the disk; any thread may ask. */
  long consumedBytes() {
    return Math.min(counter.count, attributes.size());
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private static final class CountingStream extends InputStream {
    private final InputStream in;
    private volatile long count;

    CountingStream(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      byte[] single = new byte[1];
      return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = in.read(target, offset, length);
      if (read > 0) {
        advance(read);
      }
      return read;
    }

    // One thread writes; the others only look.
    private void advance(int read) {
      count = count + read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
