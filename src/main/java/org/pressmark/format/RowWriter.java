package org.pressmark.format;

import java.io.Closeable;
import java.io.IOException;
import org.pressmark.schema.Row;

/**
 * Writes the rows of one table, in the order given. Not thread-safe.
 *
 * <p>Closing ends the file, but does not force it to the disk: that is the caller's. After a write that the disk
 * refused, closing leaves a file without its end, which every reader takes for a broken one.
 */
public interface RowWriter extends Closeable {
  /**
   * Appends a row.
   *
   * @throws IllegalArgumentException if the row does not fit the table: a bug of the caller; nothing of it is written
   * @throws IOException if the disk refuses it
   */
  void write(Row row) throws IOException;
}
