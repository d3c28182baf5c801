package org.pressmark.ingest.compression;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.ZipException;
import org.pressmark.format.BrokenCompressionException;
import org.pressmark.format.GzipInput;
import org.pressmark.format.ZstdInput;

/**
 * How a file is compressed. Its bytes tell; its name only says that it ought to be, so that a broken one is no text.
 */
public enum Compression {
  NONE,
  GZIP,
  ZSTD;

  /** How many bytes of a file {@link #of} looks at. */
  public static final int SIGNATURE_BYTES = 4;

  /**
   * How a file is compressed.
   *
   * @param start its first {@value #SIGNATURE_BYTES} bytes, fewer if it is shorter
   */
  public static Compression of(String name, byte[] start) {
    if (GzipInput.isGzip(start)) {
      return GZIP;
    }
    if (ZstdInput.isZstd(start)) {
      return ZSTD;
    }
    return named(name);
  }

  private static Compression named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".gz")) {
      return GZIP;
    }
    return lower.endsWith(".zst") ? ZSTD : NONE;
  }

  /** The name that a file has when it is decompressed. */
  public static String withoutExtension(String name) {
    return named(name) == NONE ? name : name.substring(0, name.lastIndexOf('.'));
  }

  /** What reading meets as damage is a {@link BrokenCompressionException}. */
  public InputStream decompress(InputStream stored) throws IOException {
    return switch (this) {
      case NONE -> stored;
      case GZIP -> new GzipInput(stored);
      case ZSTD -> zstd(stored);
    };
  }

  private static InputStream zstd(InputStream stored) throws IOException {
    PushbackInputStream frames = new PushbackInputStream(stored, SIGNATURE_BYTES);
    byte[] start = frames.readNBytes(SIGNATURE_BYTES);
    frames.unread(start);
    return new ZstdFrames(new ZstdInput(frames), ZstdInput.isZstd(start));
  }

  private static final class ZstdFrames extends FilterInputStream {
    private final boolean signed;

    /** @param signed whether the data begin as Zstandard does; the library takes any other for cut ones */
    ZstdFrames(InputStream frames, boolean signed) {
      super(frames);
      this.signed = signed;
    }

    @Override
    public int read() throws IOException {
      byte[] single = new byte[1];
      return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        return in.read(target, offset, length);
      } catch (ZipException | EOFException e) {
        throw new BrokenCompressionException(signed ? String.valueOf(e.getMessage()) : "it is no Zstandard data");
      }
    }
  }
}
