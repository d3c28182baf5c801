package org.pressmark.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses gzip (RFC 1952) of anybody's making, one member or several, to the last byte of the file, and tells
 * where each begins. {@code java.util.zip.GZIPInputStream} takes damage after a first member for the end of the data;
 * here anything that is not a whole member is a {@link BrokenCompressionException}; any other IOException is the
 * disk's.
 */
public final class GzipInput extends InputStream {
  private static final int DEFLATE = 8;
  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final InputStream compressed;
  private final byte[] buffer = new byte[1 << 15];
  private final byte[] single = new byte[1];
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final CRC32 headerChecksum = new CRC32();
  private int position;
  private int limit;
  private long bufferStart;
  private boolean inMember;
  private boolean ended;
  private boolean anyMember;
  private long member;
  private long memberStart;
  private long verified;
  private @Nullable BrokenCompressionException failure;

  /** @param compressed the file from its first byte on; closed with this */
  public GzipInput(InputStream compressed) {
    this(compressed, 0);
  }

  /** @param start the place of the stream's first byte in the file */
  public GzipInput(InputStream compressed, long start) {
    this.compressed = compressed;
    this.bufferStart = start;
  }

  /** The member from which the last bytes came, from 1; a single call of read gives bytes of one member only. */
  public long member() {
    return member;
  }

  /** The first byte of that member in the compressed file. */
  public long memberStart() {
    return memberStart;
  }

  /** How many members were read to their ends and found whole. */
  public long verifiedMembers() {
    return verified;
  }

  /** Whether bytes begin as gzip does. */
  public static boolean isGzip(byte[] head) {
    return head.length > 1 && head[0] == 0x1F && head[1] == (byte) 0x8B;
  }

  @Override
  public int read() throws IOException {
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (failure != null) {
      throw failure;
    }
    try {
      return readMembers(target, offset, length);
    } catch (BrokenCompressionException e) {
      // Whoever asks again is not told that the data go on behind the damage.
      failure = e;
      throw e;
    }
  }

  private int readMembers(byte[] target, int offset, int length) throws IOException {
    while (!ended) {
      if (!inMember && !startMember()) {
        ended = true;
        break;
      }
      int count = inflate(target, offset, length);
      if (count > 0) {
        checksum.update(target, offset, count);
        return count;
      }
      if (inflater.finished()) {
        endMember();
      } else if (inflater.needsInput()) {
        if (!fill()) {
          throw broken("the file ends within the compressed data");
        }
        inflater.setInput(buffer, position, limit - position);
      } else {
        throw broken("the compressed data is damaged");
      }
    }
    return -1;
  }

  private int inflate(byte[] target, int offset, int length) throws BrokenCompressionException {
    try {
      return inflater.inflate(target, offset, length);
    } catch (DataFormatException e) {
      // zlib's own words differ from one Java to another.
      throw broken("the compressed data is damaged");
    }
  }

  /** Reads a member's header (RFC 1952, section 2.3); false at the end of the file. */
  private boolean startMember() throws IOException {
    if (position == limit && !fill()) {
      if (!anyMember) {
        throw broken("the file is empty");
      }
      return false;
    }
    memberStart = bufferStart + position;
    member++;
    headerChecksum.reset();
    if (header() != 0x1F || header() != 0x8B) {
      throw broken(
          anyMember
              ? "other bytes follow the last gzip member"
              : "the file does not begin with 0x1F 0x8B as gzip does");
    }
    if (header() != DEFLATE) {
      throw broken("the compression method is not deflate");
    }
    int flags = header();
    if ((flags & RESERVED) != 0) {
      throw broken("the header has unknown flags");
    }
    skipHeader(6);
    if ((flags & EXTRA) != 0) {
      skipHeader(header() | header() << 8);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CHECKSUM) != 0) {
      int expected = (int) (headerChecksum.getValue() & 0xFFFF);
      if (littleEndian(2) != expected) {
        throw broken("the header's checksum does not match");
      }
    }
    anyMember = true;
    inMember = true;
    checksum.reset();
    inflater.reset();
    inflater.setInput(buffer, position, limit - position);
    return true;
  }

  private void endMember() throws IOException {
    position = limit - inflater.getRemaining();
    if (littleEndian(4) != checksum.getValue()) {
      throw broken("the checksum does not match");
    }
    if (littleEndian(4) != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw broken("the length does not match");
    }
    verified++;
    inMember = false;
  }

  private void skipHeader(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      header();
    }
  }

  private void skipText() throws IOException {
    while (header() != 0) {
      // The original name and the comment are not used.
    }
  }

  private int header() throws IOException {
    int value = next();
    headerChecksum.update(value);
    return value;
  }

  private long littleEndian(int count) throws IOException {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value |= (long) next() << 8 * i;
    }
    return value;
  }

  private int next() throws IOException {
    if (position == limit && !fill()) {
      throw broken("the file is cut short");
    }
    return buffer[position++] & 0xFF;
  }

  private boolean fill() throws IOException {
    bufferStart += limit;
    position = 0;
    limit = 0;
    int count = compressed.read(buffer);
    if (count <= 0) {
      return false;
    }
    limit = count;
    return true;
  }

  private BrokenCompressionException broken(String what) {
    long at = bufferStart + (inMember ? limit - inflater.getRemaining() : position);
    return new BrokenCompressionException(what + ", near byte " + at + " of the compressed file");
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    compressed.close();
  }
}
