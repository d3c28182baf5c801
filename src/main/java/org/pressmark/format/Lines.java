package org.pressmark.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;

/** Cuts a stream of bytes into lines of bounded length, however long the stream goes on without a line end. */
public final class Lines implements Closeable {
  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int start;
  private int end;
  private byte[] line = new byte[BUFFER_BYTES];
  private int length;

  /** @param longest how many bytes a line may have, without its end */
  public Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * Moves to the next line; {@link #bytes} and {@link #length} then tell it. False after the last.
   *
   * @throws ZipException if a line is too long, or the last one does not end in {@code \n}
   */
  public boolean next() throws IOException {
    length = 0;
    while (true) {
      if (start == end) {
        start = 0;
        end = Math.max(0, in.read(buffer));
        if (end == 0) {
          if (length > 0) {
            throw new ZipException("the last line has no end");
          }
          return false;
        }
      }
      int stop = start;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      append(stop - start);
      if (stop < end) {
        start = stop + 1;
        return true;
      }
      start = end;
    }
  }

  private void append(int count) throws IOException {
    if (length + count > longest) {
      throw new ZipException("line of more than " + longest + " bytes");
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.min(longest, Math.max(line.length * 2, length + count)));
    }
    System.arraycopy(buffer, start, line, length, count);
    length += count;
  }

  /** Holds the line from index 0 on; overwritten by the next. */
  public byte[] bytes() {
    return line;
  }

  /** How many bytes the line has. */
  public int length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
