package org.pressmark.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.Row;

/** Reads the rows of one table, in file order. Not thread-safe. */
public interface RowReader extends Closeable {
  /**
   * The next row, each value of its column type's Java type, in its vocabulary, present where the schema wants it; null
   * after the last.
   *
   * @throws InvalidRowException if a value of this row is not allowed; reading can go on after it
   * @throws InvalidFileException if the file breaks its format or its table's types here; reading cannot go on
   * @throws IOException if the disk fails
   */
  @Nullable Row next() throws IOException, InvalidFileException;

  /** The key-value pairs that the file was given when it was written; null if its format has no place for them. */
  @Nullable Map<String, String> metadata();
}
