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
   * Starts a file. The same rows give the same bytes on any machine.
   *
   * @param file must not exist
   * @param metadata key-value pairs for the file's footer or schema, where the format has a place for them
   * @throws IOException if the file cannot be made
   */
  RowWriter write(Path file, TableSchema table, Map<String, String> metadata) throws IOException;

  /**
   * Opens a file for reading, row by row. Memory does not grow with the file.
   *
   * @param table what the file must hold
   * @throws InvalidFileException if the file is not of this format, or its columns are not the table's
   * @throws IOException if it cannot be read
   */
  RowReader read(Path file, TableSchema table) throws IOException, InvalidFileException;
}
