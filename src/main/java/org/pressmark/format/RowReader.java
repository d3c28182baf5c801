package org.pressmark.format;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.Row;

/** Reads the rows of one table, in file order. Not thread-safe. */
public interface RowReader extends Closeable {
  /**
   * The next row, each value of its column type's Java type, in its vocabulary, present where the schema wants it; null
   * after the last.
   *
   * @throws InvalidFileException if the file breaks its format or its table's types here; reading cannot go on
   * @throws IOException if the disk fails
   */
  @Nullable Row next() throws IOException, InvalidFileException;
}
