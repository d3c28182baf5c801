package org.pressmark.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.pressmark.schema.TableSchema;

/** One file format for tables. Stateless; safe to share between threads. */
public interface Format {
  /** Its name on the command line, in folder names and in metadata, such as {@code parquet}. */
  String name();

  /** The end of its files' names, such as {@code jsonl.gz}. */
  String extension();

  /** Its media type as Croissant and the Data Package standard spell it. */
  String mediaType();

  /**
   * Starts a file. The same rows and metadata give the same bytes on any machine, whatever the map's order.
   *
   * @param file must not exist
   * @param metadata key-value pairs for the file's footer or schema, where the format has a place for them
   * @throws java.nio.file.FileAlreadyExistsException if the file exists; it is left as it is
   * @throws IOException if the file cannot be made
   */
  RowWriter write(Path file, TableSchema table, Map<String, String> metadata) throws IOException;

  /**
   * Opens a file for reading, row by row. Memory does not grow with the file, nor with sizes that a forged one claims.
   *
   * @param file a regular file; whether it is one must be known before, for opening a pipe would wait for ever
   * @param table what the file must hold, to the column's order, type, nullability and, where the format has it, field
   *     id
   * @throws InvalidFileException if the file is not of this format, or its columns are not the table's
   * @throws IOException if it cannot be read
   */
  RowReader read(Path file, TableSchema table) throws IOException, InvalidFileException;
}
