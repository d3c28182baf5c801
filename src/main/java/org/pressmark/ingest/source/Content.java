package org.pressmark.ingest.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pressmark.format.BrokenCompressionException;
import org.pressmark.ingest.compression.Compression;
import org.pressmark.model.Claims;

/** One open file of the input, decompressed on the way. For one thread. */
public final class Content implements AutoCloseable {
  /** How many bytes a source may look at before it takes a file; a tar archive shows itself at byte 257. */
  public static final int HEAD_BYTES = 512;

  private static final int BUFFER_BYTES = 1 << 16;

  private final InputFile file;
  private final Path path;
  private final BasicFileAttributes attributes;
  private final CountingStream counter;
  private final Compression compression;
  private final InputStream bytes;
  private final byte[] head;

  private Content(
      InputFile file, BasicFileAttributes attributes, CountingStream counter, Compression compression, InputStream raw)
      throws IOException {
    this.file = file;
    this.path = file.path();
    this.attributes = attributes;
    this.counter = counter;
    this.compression = compression;
    this.bytes =
        compression == Compression.NONE ? raw : new BufferedInputStream(compression.decompress(raw), BUFFER_BYTES);
    this.head = readHead(bytes);
  }

  /** Opens a regular file that has these attributes. */
  public static Content open(InputFile file, BasicFileAttributes attributes) throws IOException {
    CountingStream counter = new CountingStream(channel(file.path()));
    try {
      InputStream raw = new BufferedInputStream(counter, BUFFER_BYTES);
      raw.mark(Compression.SIGNATURE_BYTES);
      byte[] start = raw.readNBytes(Compression.SIGNATURE_BYTES);
      raw.reset();
      return new Content(file, attributes, counter, Compression.of(file.sourcePath(), start), raw);
    } catch (IOException e) {
      counter.close();
      throw e;
    }
  }

  /** As many bytes as can be had: damage behind them is the concern of whoever reads on. */
  private static byte[] readHead(InputStream bytes) throws IOException {
    bytes.mark(HEAD_BYTES);
    byte[] found = new byte[HEAD_BYTES];
    int length = 0;
    try {
      int count = 0;
      while (count >= 0 && length < HEAD_BYTES) {
        length += count;
        count = bytes.read(found, length, HEAD_BYTES - length);
      }
    } catch (BrokenCompressionException e) {
      // Read again, the stream ends in the same way.
    }
    bytes.reset();
    return Arrays.copyOf(found, length);
  }

  private static SeekableByteChannel channel(Path path) throws IOException {
    // A link put in the file's place since it was looked at must not lead elsewhere.
    return Files.newByteChannel(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
  }

  /** The file's path within the input, as articles and problems name it. */
  public String sourcePath() {
    return file.sourcePath();
  }

  /** The file's name, without {@code .gz} or {@code .zst} if it is compressed. */
  public String name() {
    return Compression.withoutExtension(file.sourcePath().substring(file.sourcePath().lastIndexOf('/') + 1));
  }

  /** The first {@value #HEAD_BYTES} decompressed bytes, fewer if the file is shorter; a copy. */
  public byte[] head() {
    return head.clone();
  }

  /** How the file is compressed. */
  public Compression compression() {
    return compression;
  }

  /** What the user states about the file in a manifest; nothing for most. */
  Claims claims() {
    return file.claims();
  }

  /** The file's size on the disk when it was opened. */
  public long sizeBytes() {
    return attributes.size();
  }

  /** The place of the file itself. */
  public Path path() {
    return path;
  }

  /**
   * The file's bytes as they lie on the disk, from one of them on. Ends the use of {@link #bytes} and of a stream that
   * an earlier call gave.
   */
  public InputStream storedBytes(long start) throws IOException {
    counter.moveTo(start);
    return new BufferedInputStream(counter, BUFFER_BYTES);
  }

  /** All decompressed bytes; null if they are more than the limit. */
  public byte @Nullable [] wholeWithin(int limit) throws IOException {
    if (compression == Compression.NONE && attributes.size() > limit) {
      return null;
    }
    byte[] whole = bytes.readNBytes(limit + 1);
    if (whole.length > limit) {
      return null;
    }
    requireUnchanged();
    return whole;
  }

  /** The decompressed bytes, from the first on; one stream, closed with this. */
  public InputStream bytes() {
    return bytes;
  }

  /**
   * Reads a compressed file once to its end. Damage shows at a checksum behind the data, so a source that hands out
   * records on the way calls this first: no record of a damaged file can be trusted.
   *
   * @throws IOException if the file is damaged
   */
  public void checkCompression() throws IOException {
    if (compression == Compression.NONE) {
      return;
    }
    InputStream stored = new BufferedInputStream(Channels.newInputStream(channel(path)), BUFFER_BYTES);
    try (InputStream whole = compression.decompress(stored)) {
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
    requireSameFile();
    if (counter.count != attributes.size()) {
      throw changed();
    }
  }

  /**
   * The same for a source that reads the file by its {@link #path}.
   *
   * @throws IOException if the file is no longer the one that was opened
   */
  public void requireSameFile() throws IOException {
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (now.size() != attributes.size() || !now.lastModifiedTime().equals(attributes.lastModifiedTime())) {
      throw changed();
    }
  }

  private static FileSystemException changed() {
    return new FileSystemException(null, null, "it changed while it was read");
  }

  /** Bytes read from the disk; any thread may ask. */
  public long consumedBytes() {
    return Math.min(counter.count, attributes.size());
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private static final class CountingStream extends InputStream {
    private final SeekableByteChannel channel;
    private final InputStream in;
    private volatile long count;

    CountingStream(SeekableByteChannel channel) {
      this.channel = channel;
      this.in = Channels.newInputStream(channel);
    }

    void moveTo(long position) throws IOException {
      channel.position(position);
      count = position;
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
