package org.pressmark.ingest.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Utf8;

/**
 * Cuts bytes into the rows of a table (RFC 4180; any delimiter; lines end in {@code \n} or {@code \r\n}, or in
 * {@code \r} if the first does, as spreadsheets on the Macintosh write them). A cell that
 * begins with a quotation mark ends with one; marks within it are doubled. Holds one row at most. When a row's quotes
 * do not match, its first line is given up and reading goes on behind that.
 *
 * <p>Libraries for CSV bound no row, name no bytes and end at the first fault, so this one is ours.
 */
public final class TableRows {
  /** How many rows of the largest size a file may cause to be read again, so that reading stays linear. */
  private static final long MOST_REREAD_ROWS = 64;

  private static final long MOST_REREAD_BYTES = 512L << 20;

  /** And how often each byte behind which reading went on. */
  private static final long MOST_REREADS = 4;

  /** The line before the header by which Excel knows the delimiter. */
  private static final Pattern STATEMENT = Pattern.compile("(\"?)sep=([,;|\\t])\\1\\r?\\n");

  private static final int LONGEST_STATEMENT = 9;

  private enum State {
    CELL_START,
    PLAIN,
    QUOTED,
    QUOTE_SEEN
  }

  private final InputStream bytes;
  private final int delimiter;
  private final int maxRowBytes;
  private byte[] block = new byte[1 << 16];
  private int position;
  private int limit;
  private byte[] row = new byte[1 << 12];
  private int kept;
  private long rowBytes;
  private long start;
  private long nextStart;
  private long line;
  private long nextLine = 1;
  private @Nullable String fault;
  private long reread;
  private final long firstStart;
  private byte lineEnd = '\n';

  /** @param startByte the place of the stream's first byte in the file */
  public TableRows(InputStream bytes, char delimiter, int maxRowBytes, long startByte) {
    this.bytes = bytes;
    this.delimiter = delimiter;
    this.maxRowBytes = maxRowBytes;
    this.firstStart = startByte;
    this.nextStart = startByte;
  }

  /** Goes to the next row; false after the last. A first line that names the delimiter is none. */
  public boolean next() throws IOException {
    boolean found = nextRow();
    boolean states = found && line == 1 && statement(row, 0, kept).lookingAt();
    return states ? nextRow() : found;
  }

  private boolean nextRow() throws IOException {
    kept = 0;
    rowBytes = 0;
    fault = null;
    start = nextStart;
    line = nextLine;
    if (position == limit && !fill()) {
      return false;
    }
    State state = State.CELL_START;
    long lines = 0;
    while (position < limit || fill()) {
      byte next = block[position++];
      rowBytes++;
      if (kept <= maxRowBytes) {
        keep(next);
      }
      if (next == '\r' && state != State.QUOTED && start == firstStart && (position < limit || fill())) {
        lineEnd = (byte) (block[position] == '\n' ? '\n' : '\r');
      }
      if (next == lineEnd) {
        lines++;
        if (state != State.QUOTED) {
          nextStart = start + rowBytes;
          nextLine = line + lines;
          return true;
        }
      } else {
        state = after(state, next);
      }
      if (fault == null && state == State.QUOTED && kept > maxRowBytes) {
        fault = "a quotation mark is not closed within " + maxRowBytes + " bytes";
      }
      if (fault != null) {
        giveUp();
        return true;
      }
    }
    nextStart = start + rowBytes;
    nextLine = line + lines;
    if (state == State.QUOTED) {
      fault = "a quotation mark is not closed";
      giveUp();
    }
    return true;
  }

  private State after(State state, byte next) {
    return switch (state) {
      case CELL_START ->
          next == '"' ? State.QUOTED : next == delimiter ? State.CELL_START : State.PLAIN;
      case PLAIN -> next == delimiter ? State.CELL_START : State.PLAIN;
      case QUOTED -> next == '"' ? State.QUOTE_SEEN : State.QUOTED;
      case QUOTE_SEEN -> {
        if (next == '"') {
          yield State.QUOTED;
        }
        if (next == delimiter) {
          yield State.CELL_START;
        }
        if (next != '\r') {
          // The mark itself was seen before this byte.
          boolean escaped = kept > 2 && kept == rowBytes && row[kept - 3] == '\\';
          fault =
              "text follows a closing quotation mark, at byte "
                  + (rowBytes - 1)
                  + " of the row; a mark within a cell is doubled"
                  + (escaped ? ", not marked with a backslash (Spark: option(\"escape\", \"\\\"\"))" : "");
        }
        yield State.QUOTE_SEEN;
      }
    };
  }

  /** Makes the first line of what was read the whole row, and gives the rest back. */
  private void giveUp() throws IOException {
    int end = 0;
    while (end < kept && row[end] != lineEnd) {
      end++;
    }
    int again = kept - end - 1;
    if (again >= 0 && rowBytes == kept && reread + again <= Math.min(MOST_REREAD_ROWS * maxRowBytes, MOST_REREAD_BYTES) + MOST_REREADS * start) {
      reread += again;
      giveBack(end + 1, again);
      rowBytes = end + 1L;
      kept = end + 1;
      nextLine = line + 1;
    } else {
      long lines = lineEnds();
      boolean ended = false;
      while (!ended && (position < limit || fill())) {
        ended = block[position++] == lineEnd;
        rowBytes++;
      }
      nextLine = line + lines + (ended ? 1 : 0);
      if (nextLine > line + 1) {
        fault += "; all up to line " + (nextLine - 1) + " is given up with it";
      }
    }
    nextStart = start + rowBytes;
  }

  /** Makes the row's bytes behind {@code from} the next to be read. */
  private void giveBack(int from, int count) {
    if (count <= position) {
      position -= count;
      return;
    }
    byte[] joined = Arrays.copyOfRange(row, from, kept + limit - position);
    System.arraycopy(block, position, joined, count, limit - position);
    block = joined;
    position = 0;
    limit = joined.length;
  }

  private long lineEnds() {
    long lines = 0;
    for (int i = 0; i < kept; i++) {
      lines += row[i] == lineEnd ? 1 : 0;
    }
    return lines;
  }

  private void keep(byte next) {
    if (kept == row.length) {
      row = Arrays.copyOf(row, (int) Math.min(maxRowBytes + 1L, row.length * 2L));
    }
    row[kept++] = next;
  }

  private boolean fill() throws IOException {
    if (block.length != 1 << 16) {
      block = new byte[1 << 16];
    }
    position = 0;
    limit = Math.max(0, bytes.read(block));
    return limit > 0;
  }

  /** The line in which the row begins, from 1. */
  public long line() {
    return line;
  }

  /** The row's first byte in the file. */
  long start() {
    return start;
  }

  /** Why the row is none; null if it is one. */
  public @Nullable String fault() {
    return fault;
  }

  /** The row's length without its line end; it may be above the limit. */
  long length() {
    int end = kept;
    if (rowBytes > kept) {
      return rowBytes;
    }
    if (end > 0 && row[end - 1] == '\n') {
      end--;
    }
    if (end > 0 && row[end - 1] == '\r') {
      end--;
    }
    return end;
  }

  /** A copy of the row without its line end, which must not be above the limit. */
  public byte[] toBytes() {
    return Arrays.copyOf(row, Math.toIntExact(length()));
  }

  /** Whether the row holds nothing but blanks between its delimiters, as spreadsheets write rows below the last. */
  public boolean isBlank() {
    for (int i = 0; i < kept; i++) {
      if (row[i] != ' ' && row[i] != '\r' && row[i] != '\n' && row[i] != delimiter) {
        return false;
      }
    }
    return rowBytes == kept;
  }

  /**
   * The one of the delimiters that the line before the header names, else the one that parts the header into most
   * cells; of equals the first.
   */
  public static char delimiterOf(byte[] head, String delimiters) {
    Matcher statement = statement(head, Utf8.markLength(head), head.length);
    if (statement.lookingAt() && delimiters.contains(statement.group(2))) {
      return statement.group(2).charAt(0);
    }
    byte[] header = headerLine(head).getBytes(StandardCharsets.UTF_8);
    char best = delimiters.charAt(0);
    for (char delimiter : delimiters.toCharArray()) {
      if (cells(header, delimiter).size() > cells(header, best).size()) {
        best = delimiter;
      }
    }
    return best;
  }

  /** The header's line, without the mark of UTF-8 before it. */
  static String headerLine(byte[] head) {
    int start = Utf8.markLength(head);
    Matcher statement = statement(head, start, head.length);
    start += statement.lookingAt() ? statement.end() : 0;
    int end = start;
    while (end < head.length && head[end] != '\n' && head[end] != '\r') {
      end++;
    }
    return new String(head, start, end - start, StandardCharsets.UTF_8);
  }

  private static Matcher statement(byte[] bytes, int start, int end) {
    int length = Math.min(LONGEST_STATEMENT, end - start);
    return STATEMENT.matcher(new String(bytes, start, length, StandardCharsets.ISO_8859_1));
  }

  /** The cells of a row in which quotes match, without quotes; it must be UTF-8. */
  public static List<String> cells(byte[] row, char delimiter) {
    String text = new String(row, StandardCharsets.UTF_8);
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (true) {
      int end;
      if (at < text.length() && text.charAt(at) == '"') {
        end = at + 1;
        while (end < text.length()
            && (text.charAt(end) != '"'
                || end + 1 < text.length() && text.charAt(end + 1) == '"')) {
          end += text.charAt(end) == '"' ? 2 : 1;
        }
        cells.add(text.substring(at + 1, Math.min(end, text.length())).replace("\"\"", "\""));
        end = text.indexOf(delimiter, end);
      } else {
        end = text.indexOf(delimiter, at);
        cells.add(text.substring(at, end < 0 ? text.length() : end));
      }
      if (end < 0) {
        return cells;
      }
      at = end + 1;
    }
  }
}
