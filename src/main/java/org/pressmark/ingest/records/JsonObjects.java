package org.pressmark.ingest.records;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a JSON document (RFC 8259) into its objects: of a list, or one behind the other, over as many lines as they take.
 * Brackets, commas and blanks between them are passed over. A record's number is the line that it begins in; of several
 * in one line each counts as a line, as if it had been written so. A null is a record too, and none that is read. Behind
 * an object whose end cannot be told nothing is read: what looks like the next record may be a part of the broken one.
 */
final class JsonObjects implements RecordReader {
  private static final int END = -1;
  private static final char[] NULL = {'n', 'u', 'l', 'l'};
  private static final String STOP = "; nothing behind it was read";

  /** More than a record may have; what is nested deeper is read, and refused as a whole. */
  private static final int MOST_OPEN = 1 << 10;

  private final InputStream bytes;
  private final int maxRecordBytes;
  private final byte[] block = new byte[1 << 16];
  private int position;
  private int limit;
  private long offset;
  private long line = 1;
  private int lists;
  private boolean ended;

  private byte[] record = new byte[1 << 12];
  private int kept;
  private long length;
  private long start;
  private long number;
  private @Nullable String fault;

  /** @param startByte the place of the stream's first byte in the file */
  JsonObjects(InputStream bytes, int maxRecordBytes, long startByte) {
    this.bytes = bytes;
    this.maxRecordBytes = maxRecordBytes;
    this.offset = startByte;
  }

  @Override
  public boolean next() throws IOException {
    fault = null;
    kept = 0;
    length = 0;
    int begin = ended ? END : passOver();
    start = offset;
    number = Math.max(line, number + 1);
    if (begin == END) {
      // A list that was cut between two objects would look whole.
      fault = lists > 0 && !ended ? "the list has no end; the file seems to be cut" : null;
      ended = true;
      return fault != null;
    }
    fault = begin == '{' ? readObject() : begin == 'n' && readNull() ? null : "expected an object {...}" + STOP;
    ended = fault != null;
    return true;
  }

  /** The first byte of the next record, which is not taken yet. */
  private int passOver() throws IOException {
    for (int next = peek(); ; next = peek()) {
      boolean between = next == ' ' || next == '\t' || next == '\r' || next == '\n' || next == ',';
      if (!between && next != '[' && next != ']') {
        return next;
      }
      lists += next == '[' ? 1 : next == ']' ? -1 : 0;
      take();
    }
  }

  /** Takes a whole object; why its end cannot be told, null if it can. */
  private @Nullable String readObject() throws IOException {
    BitSet objects = new BitSet();
    int open = 0;
    boolean inString = false;
    boolean escaped = false;
    do {
      int next = peek();
      if (next == END) {
        return "the object has no end";
      }
      if (inString && next == '\n') {
        return "a string has no end in its line" + STOP;
      }
      if (!inString && (next == '{' || next == '[')) {
        objects.set(open++, next == '{');
      } else if (!inString && (next == '}' || next == ']') && objects.get(--open) != (next == '}')) {
        return "the object has no end" + STOP;
      }
      if (open > MOST_OPEN) {
        return "the object is nested too deep" + STOP;
      }
      inString = next == '"' && !escaped ? !inString : inString;
      escaped = inString && next == '\\' && !escaped;
      keep(take());
    } while (open > 0);
    return null;
  }

  /** Takes the null that stands where a scraper got nothing: the only other element whose end is beyond doubt. */
  private boolean readNull() throws IOException {
    for (char expected : NULL) {
      if (peek() != expected) {
        return false;
      }
      keep(take());
    }
    return true;
  }

  private void keep(int next) {
    length++;
    if (kept <= maxRecordBytes) {
      if (kept == record.length) {
        record = Arrays.copyOf(record, (int) Math.min(maxRecordBytes + 1L, record.length * 2L));
      }
      record[kept++] = (byte) next;
    }
  }

  private int peek() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, bytes.read(block));
    }
    return position == limit ? END : block[position] & 0xff;
  }

  private int take() {
    int taken = block[position++];
    offset++;
    line += taken == '\n' ? 1 : 0;
    return taken;
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public long start() {
    return start;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public byte[] toBytes() {
    return Arrays.copyOf(record, Math.toIntExact(length));
  }

  @Override
  public boolean isBlank() {
    return false;
  }

  @Override
  public @Nullable String fault() {
    return fault;
  }
}
