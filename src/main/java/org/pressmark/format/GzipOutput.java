package org.pressmark.format;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * Compresses to gzip (RFC 1952) with the same bytes on every JVM: the JDK's deflate is that of whichever zlib the JVM
 * is linked with, so this one is in Java. The header carries no time, no name and an unknown operating system.
 *
 * <p>Hand it whole blocks: each write reaches the compressor.
 */
final class GzipOutput extends OutputStream {
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
  private static final int LEVEL = 6;
  private static final int WINDOW_BITS = 15;
  private static final int BUFFER_BYTES = 1 << 16;

  private final OutputStream below;
  private final DeflaterOutputStream compressed;
  private final CRC32 checksum = new CRC32();
  private long size;

  GzipOutput(OutputStream below) throws IOException {
    this.below = below;
    below.write(HEADER);
    this.compressed = new DeflaterOutputStream(below, new Deflater(LEVEL, WINDOW_BITS, true), BUFFER_BYTES);
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    checksum.update(bytes, start, length);
    size += length;
    compressed.write(bytes, start, length);
  }

  /** Writes the end. Without it a reader takes the file for a cut one, as it should after a failure. */
  void finish() throws IOException {
    compressed.finish();
    below.write(
        ByteBuffer.allocate(8)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt((int) checksum.getValue())
            .putInt((int) size)
            .array());
  }

  /** Closes the stream below, without an end of its own. */
  @Override
  public void close() throws IOException {
    below.close();
  }
}
