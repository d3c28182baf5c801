package org.pressmark.format;

import java.io.Closeable;
import java.io.IOException;
import org.pressmark.schema.Row;

/** Writes the rows of one table, in the order given. Not thread-safe. */
public interface RowWriter extends Closeable {
  /**
   * Appends a row.
   *
   * @throws IllegalArgumentException if the row does not fit the table: a bug of the caller
   * @throws IOException if the disk refuses it
   */
  void write(Row row) throws IOException;
}
