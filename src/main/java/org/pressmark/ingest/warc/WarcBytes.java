package org.pressmark.ingest.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.pressmark.format.BrokenCompressionException;
import org.pressmark.format.GzipInput;
import org.pressmark.ingest.compression.Compression;
import org.pressmark.ingest.source.Content;

/**
 * The decompressed bytes of a WARC file, read one by one or in blocks, which knows from which gzip member each comes
 * and finds its way on behind a damaged one. For one thread.
 */
final class WarcBytes {
  private static final int BLOCK_BYTES = 1 << 16;

  /** What one file may cause to be read twice, so that reading stays linear. */
  private static final int MOST_REREADS = 32;

  private final Content content;
  private InputStream in;
  private byte[] block = new byte[BLOCK_BYTES];
  private int position;
  private int limit;
  private long offset;
  private long member;
  private int rereads;
  private boolean checkedWhole;

  WarcBytes(Content content) throws IOException {
    this.content = content;
    if (content.compression() == Compression.GZIP) {
      // A buffer between would hide where a member ends.
      in = new GzipInput(content.storedBytes(0));
    } else {
      // Only gzip tells record by record whether it is whole.
      content.checkCompression();
      in = content.bytes();
    }
  }

  /** The next byte, which is not taken; -1 at the end. */
  int peek() throws IOException {
    return position < limit || fill() ? block[position] & 0xFF : -1;
  }

  /** Takes the byte that was peeked at. */
  void take() {
    position++;
    offset++;
  }

  /** How many bytes were taken. */
  long offset() {
    return offset;
  }

  /** The gzip member from which the byte comes that was peeked at; 0 if there are no members. */
  long member() {
    return member;
  }

  /** Whether a member was read to its end, so that its bytes are known to be right. */
  boolean isVerified(long number) {
    return !(in instanceof GzipInput gzip) || gzip.verifiedMembers() >= number;
  }

  /**
   * Takes a number of bytes, of which the first are kept. Stops before a member that begins a record: then what was
   * announced cannot be true.
   *
   * @return how many were taken; fewer than asked for at the end or before such a member
   */
  long take(long count, byte[] kept) throws IOException {
    long start = member;
    long taken = 0;
    while (taken < count && peek() >= 0) {
      if (member != start) {
        start = member;
        if (limit - position >= 5 && WarcRecords.isRecordStart(block, position)) {
          break;
        }
      }
      int some = (int) Math.min(count - taken, limit - position);
      if (taken < kept.length) {
        System.arraycopy(block, position, kept, (int) taken, (int) Math.min(some, kept.length - taken));
      }
      position += some;
      offset += some;
      taken += some;
    }
    return taken;
  }

  /** Gives bytes back that were taken last; false if this was done too often. */
  boolean giveBack(byte[] bytes, int count) {
    if (++rereads > MOST_REREADS) {
      return false;
    }
    byte[] joined = Arrays.copyOf(bytes, count + limit - position);
    System.arraycopy(block, position, joined, count, limit - position);
    block = joined;
    position = 0;
    limit = joined.length;
    offset -= count;
    return true;
  }

  private boolean fill() throws IOException {
    if (block.length != BLOCK_BYTES) {
      block = new byte[BLOCK_BYTES];
    }
    position = 0;
    limit = Math.max(0, in.read(block));
    member = in instanceof GzipInput gzip ? gzip.member() : 0;
    return limit > 0;
  }

  /** Makes sure of a member that holds many records, by reading the file once to its end. */
  void checkWhole() throws IOException {
    if (!checkedWhole) {
      content.checkCompression();
      checkedWhole = true;
    }
  }

  /** Goes to the next member that begins a record, behind the start of the damaged one; false if there is none. */
  boolean skipDamage() throws IOException {
    if (!(in instanceof GzipInput damaged)) {
      return false;
    }
    position = 0;
    limit = 0;
    long next = nextMember(damaged.memberStart() + 1);
    if (next < 0) {
      return false;
    }
    in = new GzipInput(content.storedBytes(next), next);
    return true;
  }

  private long nextMember(long from) throws IOException {
    long candidate = from;
    while (true) {
      candidate = nextSignature(candidate);
      if (candidate < 0) {
        return -1;
      }
      // The signature's three bytes stand in compressed data too, once in 16 million.
      try {
        InputStream trial = new GzipInput(content.storedBytes(candidate), candidate);
        byte[] start = trial.readNBytes(5);
        if (start.length == 5 && WarcRecords.isRecordStart(start, 0)) {
          return candidate;
        }
      } catch (BrokenCompressionException e) {
        // Not a member, or a damaged one that holds nothing.
      }
      candidate++;
    }
  }

  private long nextSignature(long from) throws IOException {
    InputStream stored = new BufferedInputStream(content.storedBytes(from));
    int last = stored.read();
    int middle = stored.read();
    int next = stored.read();
    long at = from;
    while (next >= 0) {
      if (last == 0x1F && middle == 0x8B && next == 8) {
        return at;
      }
      last = middle;
      middle = next;
      next = stored.read();
      at++;
    }
    return -1;
  }
}
