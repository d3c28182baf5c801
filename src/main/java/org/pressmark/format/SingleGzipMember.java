package org.pressmark.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Reads what {@link GzipOutput} writes, and nothing else: one gzip member (RFC 1952) without extra fields, which is the
 * whole file. The JDK's GZIPInputStream passes over what follows the first member when it is no further member, so that
 * a file with a tail would count as sound. Files of others are read by {@code ingest.compression.GzipMembers}.
 *
 * <p>Damage is a {@link ZipException}, a cut end an {@link EOFException}; any other IOException is the disk's.
 */
final class SingleGzipMember extends InflaterInputStream {
  private static final int HEADER_BYTES = 10;
  private static final int BUFFER_BYTES = 1 << 16;

  private final CRC32 checksum = new CRC32();
  private long size;
  private boolean ended;

  /** How many of the bytes that the inflater left over were read since. */
  private int taken;

  SingleGzipMember(InputStream below) throws IOException {
    super(below, new Inflater(true), BUFFER_BYTES);
    byte[] header = below.readNBytes(HEADER_BYTES);
    if (header.length < HEADER_BYTES) {
      throw new EOFException("cut short within the gzip header");
    }
    if (header[0] != 0x1f || header[1] != (byte) 0x8b || header[2] != 8) {
      throw new ZipException("not gzip");
    }
    if (header[3] != 0) {
      throw new ZipException("gzip header has extra fields, flags " + header[3]);
    }
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    if (ended) {
      return -1;
    }
    int count = super.read(bytes, start, length);
    if (count > 0) {
      checksum.update(bytes, start, count);
      size += count;
    } else if (count < 0) {
      ended = true;
      readTrailer();
    }
    return count;
  }

  private void readTrailer() throws IOException {
    long expectedChecksum = readTrailerNumber();
    long expectedSize = readTrailerNumber();
    if (expectedChecksum != checksum.getValue() || expectedSize != (size & 0xffffffffL)) {
      throw new ZipException("gzip checksum or size does not match the content");
    }
    if (readRawByte() >= 0) {
      throw new ZipException("bytes follow the end of the gzip data");
    }
  }

  private long readTrailerNumber() throws IOException {
    long number = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int value = readRawByte();
      if (value < 0) {
        throw new EOFException("cut short within the gzip trailer");
      }
      number |= (long) value << shift;
    }
    return number;
  }

  /** The next byte behind the compressed data: what the inflater was given too much of comes first. */
  private int readRawByte() throws IOException {
    int left = inf.getRemaining() - taken;
    if (left == 0) {
      return in.read();
    }
    taken++;
    return buf[len - left] & 0xff;
  }

  @Override
  public void close() throws IOException {
    inf.end();
    super.close();
  }
}
