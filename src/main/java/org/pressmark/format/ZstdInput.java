package org.pressmark.format;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipException;

/**
 * Decompresses Zstandard (RFC 8878), one frame or several, to the last byte of the file, and verifies the checksums of
 * frames that have one. Takes at most 128 MiB for a frame's window, whatever the frame asks for.
 *
 * <p>Damage is a {@link ZipException}, a cut end an {@link EOFException}; any other IOException is the disk's.
 */
public final class ZstdInput extends InputStream {
  /**
   * The largest window that the library takes unless told otherwise, as a power of two; {@code zstd --long} needs more.
   */
  private static final int LARGEST_WINDOW = 27;

  private final ZstdInputStreamNoFinalizer frames;
  private final byte[] single = new byte[1];

  /** @throws IOException if the native library cannot be loaded */
  public ZstdInput(InputStream compressed) throws IOException {
    ZstdCodecs.load();
    frames = new ZstdInputStreamNoFinalizer(compressed);
    frames.setLongMax(LARGEST_WINDOW);
  }

  /** Whether bytes begin as a frame does, or a skippable one (RFC 8878, sections 3.1.1 and 3.1.2). */
  public static boolean isZstd(byte[] head) {
    if (head.length < 4) {
      return false;
    }
    int magic = head[0] & 0xFF | (head[1] & 0xFF) << 8 | (head[2] & 0xFF) << 16 | (head[3] & 0xFF) << 24;
    return magic == 0xFD2FB528 || (magic & 0xFFFFFFF0) == 0x184D2A50;
  }

  @Override
  public int read() throws IOException {
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      return frames.read(target, offset, length);
    } catch (ZstdIOException e) {
      String reason = String.valueOf(e.getMessage());
      if (reason.startsWith("Truncated")) {
        throw new EOFException("the file ends within the compressed data");
      }
      throw new ZipException("the compressed data is damaged: " + reason.toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public void close() throws IOException {
    frames.close();
  }
}
