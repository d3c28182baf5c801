package org.pressmark.ingest.records;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts bytes into lines that end in {@code \n} or {@code \r\n}. Holds no more than the longest allowed line: the rest
 * of a longer one is counted and passed over.
 */
final class LineReader implements RecordReader {
  private final InputStream bytes;
  private final int maxLineBytes;
  private final byte[] block = new byte[1 << 16];
  private int position;
  private int limit;
  private byte[] line = new byte[1 << 12];
  private int kept;
  private long lineBytes;
  private boolean endsInReturn;
  private long start;
  private long nextStart;
  private long number;

  /** @param startByte the place of the stream's first byte in the file */
  LineReader(InputStream bytes, int maxLineBytes, long startByte) {
    this.bytes = bytes;
    this.maxLineBytes = maxLineBytes;
    this.nextStart = startByte;
  }

  /** Goes to the next line; false after the last. A line end at the end of the file begins no further line. */
  @Override
  public boolean next() throws IOException {
    kept = 0;
    lineBytes = 0;
    endsInReturn = false;
    if (position == limit && !fill()) {
      return false;
    }
    start = nextStart;
    number++;
    do {
      int end = position;
      while (end < limit && block[end] != '\n') {
        end++;
      }
      keep(position, end);
      if (end < limit) {
        position = end + 1;
        nextStart = start + lineBytes + 1;
        return true;
      }
      position = limit;
    } while (fill());
    nextStart = start + lineBytes;
    return true;
  }

  private void keep(int from, int to) {
    int count = to - from;
    if (count == 0) {
      return;
    }
    lineBytes += count;
    endsInReturn = block[to - 1] == '\r';
    // One byte more than the limit, so that a carriage return does not make a line too long.
    int taken = Math.min(count, maxLineBytes + 1 - kept);
    if (taken > 0) {
      if (kept + taken > line.length) {
        line = Arrays.copyOf(line, Math.min(maxLineBytes + 1, Math.max(kept + taken, line.length * 2)));
      }
      System.arraycopy(block, from, line, kept, taken);
      kept += taken;
    }
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, bytes.read(block));
    return limit > 0;
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public long start() {
    return start;
  }

  /** Without the line's end. */
  @Override
  public long length() {
    return endsInReturn ? lineBytes - 1 : lineBytes;
  }

  /** Without the line's end. */
  @Override
  public byte[] toBytes() {
    return Arrays.copyOf(line, Math.toIntExact(length()));
  }

  @Override
  public boolean isBlank() {
    for (int i = 0; i < kept; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return lineBytes == kept;
  }

  @Override
  public @Nullable String fault() {
    return null;
  }
}
