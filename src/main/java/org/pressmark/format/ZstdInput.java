package org.pressmark.format;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.zip.ZipException;

/**
 * Decompresses Zstandard (RFC 8878), one frame or several, to the last byte of the file, and verifies the checksums of
 * frames that have one. Takes at most 128 MiB for a frame's window, whatever the frame asks for. A dictionary may stand
 * in a skippable frame before all others, as archives of WARC have it (IIPC, Zstandard Compression for WARC Files 1.0).
 *
 * <p>Damage is a {@link ZipException}, a cut end an {@link EOFException}; any other IOException is the disk's.
 */
public final class ZstdInput extends InputStream {
  /**
   * The largest window that the library takes unless told otherwise, as a power of two; {@code zstd --long} needs more.
   */
  private static final int LARGEST_WINDOW = 27;

  private static final int FRAME = 0xFD2FB528;

  /** The magic number of the frame that holds the dictionary, and how many bytes stand before that. */
  private static final int DICTIONARY = 0x184D2A5D;

  private static final int HEADER_BYTES = 8;
  private static final int LARGEST_DICTIONARY = 16 << 20;

  private final PushbackInputStream compressed;
  private final ZstdInputStreamNoFinalizer frames;
  private boolean begun;
  private final byte[] single = new byte[1];

  /** @throws IOException if the native library cannot be loaded */
  public ZstdInput(InputStream compressed) throws IOException {
    ZstdCodecs.load();
    this.compressed = new PushbackInputStream(compressed, HEADER_BYTES);
    frames = new ZstdInputStreamNoFinalizer(this.compressed);
    frames.setLongMax(LARGEST_WINDOW);
  }

  /** Whether bytes begin as a frame does, or a skippable one (RFC 8878, sections 3.1.1 and 3.1.2). */
  public static boolean isZstd(byte[] head) {
    if (head.length < 4) {
      return false;
    }
    int magic = number(head, 0);
    return magic == FRAME || (magic & 0xFFFFFFF0) == 0x184D2A50;
  }

  @Override
  public int read() throws IOException {
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      if (!begun) {
        begun = true;
        takeDictionary();
      }
      return frames.read(target, offset, length);
    } catch (ZstdIOException e) {
      String reason = String.valueOf(e.getMessage());
      if (reason.startsWith("Truncated")) {
        throw new EOFException("the file ends within the compressed data");
      }
      throw new ZipException(
          switch (reason) {
            case "Dictionary mismatch" -> "it was compressed with a dictionary that is not in the file";
            case "Frame requires too much memory for decoding" ->
                "it needs a window of more than " + (1 << LARGEST_WINDOW - 20) + " MiB; compress it without --long";
            default -> "the compressed data is damaged: " + reason.toLowerCase(Locale.ROOT);
          });
    }
  }

  private void takeDictionary() throws IOException {
    byte[] header = compressed.readNBytes(HEADER_BYTES);
    boolean announced = header.length == HEADER_BYTES && number(header, 0) == DICTIONARY;
    int length = announced ? number(header, Integer.BYTES) : -1;
    if (length < 0 || length > LARGEST_DICTIONARY) {
      compressed.unread(header);
      return;
    }
    byte[] dictionary = compressed.readNBytes(length);
    if (dictionary.length < length) {
      throw new EOFException("the file ends within the dictionary");
    }
    // It may be compressed itself, once.
    if (length > Integer.BYTES && number(dictionary, 0) == FRAME) {
      try (ZstdInput in = new ZstdInput(new ByteArrayInputStream(dictionary))) {
        dictionary = in.readNBytes(LARGEST_DICTIONARY);
      } catch (IOException e) {
        // Frames of that number are anybody's to use (RFC 8878, section 3.1.2).
        return;
      }
    }
    frames.setDict(dictionary);
  }

  /** The four bytes from there on, the lowest first. */
  private static int number(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
  }

  @Override
  public void close() throws IOException {
    frames.close();
  }
}
