package org.pressmark.ingest.records;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a JSON document (RFC 8259) into its objects: of a list, or one behind the other, over as many lines as they take.
 * Brackets, commas and blanks between them are passed over. What is no object, and an object with a line end within a
 * string, go on to the next line that begins with an object, so that one broken record does not take the rest along.
 */
final class JsonObjects implements RecordReader {
  private static final int END = -1;

  private final InputStream bytes;
  private final int maxRecordBytes;
  private final byte[] block = new byte[1 << 16];
  private int position;
  private int limit;
  private long offset;
  private long line = 1;
  private int lists;

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
    kept = 0;
    length = 0;
    fault = null;
    int first = passOver();
    start = offset;
    number = line;
    if (first == END) {
      // A list that was cut between two objects would look whole.
      fault = lists > 0 ? "the list has no end; the file seems to be cut" : null;
      lists = 0;
      return fault != null;
    }
    if (first != '{' || !readObject()) {
      readToNextObject();
    } else if (fault == null && sharesLine()) {
      fault = "several records begin in one line; write one a line, as jq -c '.[]' writes those of a list";
    }
    return true;
  }

  /** Whether the next object begins in the line in which this one does. */
  private boolean sharesLine() throws IOException {
    for (int next = peek(); next == ' ' || next == '\t' || next == '\r' || next == ','; next = peek()) {
      take();
    }
    return line == number && peek() == '{';
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

  /** Takes a whole object; false if a string in it has no end in its line. */
  private boolean readObject() throws IOException {
    int depth = 0;
    boolean inString = false;
    boolean escaped = false;
    do {
      int next = peek();
      if (next == END) {
        fault = "the object has no end";
        return true;
      }
      if (inString && next == '\n') {
        return false;
      }
      if (!inString) {
        depth += next == '{' || next == '[' ? 1 : next == '}' || next == ']' ? -1 : 0;
      }
      inString = next == '"' && !escaped ? !inString : inString;
      escaped = inString && next == '\\' && !escaped;
      keep(take());
    } while (depth > 0);
    return true;
  }

  private void readToNextObject() throws IOException {
    boolean atLineStart = false;
    for (int next = peek(); next != END && !(atLineStart && next == '{'); next = peek()) {
      boolean blank = next == ' ' || next == '\t' || next == '\r' || next == ',';
      atLineStart = next == '\n' || atLineStart && blank;
      keep(take());
    }
    // Its end may be among what was taken.
    lists = peek() == END ? 0 : lists;
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
