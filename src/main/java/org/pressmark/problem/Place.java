package org.pressmark.problem;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem is. Every part may be unknown.
 *
 * @param file the path as the user named it, or within the input or the release; null if no file is concerned
 * @param line the line of the file, from 1; null if the whole file, or if it has no lines
 * @param byteOffset the byte of the (decompressed) file, from 0; null if unknown
 * @param row the row of a table, from 0; null if no row
 * @param column the column of a table; null if no column
 * @param record the record of a file that has records but no lines, from 1; else null
 */
public record Place(
    @Nullable String file,
    @Nullable Long line,
    @Nullable Long byteOffset,
    @Nullable Long row,
    @Nullable String column,
    @Nullable Long record) implements Serializable {

  public static final Place UNKNOWN = new Place(null, null, null, null, null);

  /** A place that no record has. */
  public Place(
      @Nullable String file,
      @Nullable Long line,
      @Nullable Long byteOffset,
      @Nullable Long row,
      @Nullable String column) {
    this(file, line, byteOffset, row, column, null);
  }

  /** A whole file, or one of which no more is known. */
  public static Place file(String file) {
    return new Place(file, null, null, null, null);
  }

  /** A line, from 1. */
  public static Place line(String file, long line) {
    return new Place(file, line, null, null, null);
  }

  /** A byte of the decompressed file, from 0. */
  public static Place byteOffset(String file, long byteOffset) {
    return new Place(file, null, byteOffset, null, null);
  }

  /** A row of a table, from 0; null for no column in particular. */
  public static Place row(String file, long row, @Nullable String column) {
    return new Place(file, null, null, row, column);
  }

  /** A record, from 1, and the byte of the decompressed file at which it is damaged; null if unknown. */
  public static Place record(String file, long record, @Nullable Long byteOffset) {
    return new Place(file, null, byteOffset, null, null, record);
  }

  /**
   * Where an article lies in what was put in.
   *
   * @param record the record of the file, from 1; 0 if the file is the article
   * @param lines whether the number is that of the line in which the record begins
   */
  public static Place source(String file, long record, boolean lines) {
    return record == 0 ? file(file) : lines ? line(file, record) : record(file, record, null);
  }

  /** For example {@code scrape.jsonl, line 3, byte 17}; safe to print. Empty if nothing is known. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    if (file != null) {
      parts.add(Printable.escape(file));
    }
    if (record != null) {
      parts.add("record " + record);
    }
    if (line != null) {
      parts.add("line " + line);
    }
    if (byteOffset != null) {
      parts.add("byte " + byteOffset);
    }
    if (row != null) {
      parts.add("row " + row);
    }
    if (column != null) {
      parts.add("column " + Printable.escape(column));
    }
    return String.join(", ", parts);
  }
}
