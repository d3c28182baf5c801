package org.pressmark.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.pressmark.schema.TableSchema;

/**
 * The Arrow IPC file format, uncompressed. It has no checksums, so that damage within a value goes unnoticed here.
 *
 * <p>Arrow's classes are loaded by the first call of {@link #write} or {@link #read} and not before, for they want
 * {@code --add-opens=java.base/java.nio=ALL-UNNAMED}, which who writes no Arrow should not need.
 */
final class ArrowFormat implements Format {
  @Override
  public String name() {
    return "arrow";
  }

  @Override
  public String extension() {
    return "arrow";
  }

  @Override
  public String mediaType() {
    return "application/vnd.apache.arrow.file";
  }

  @Override
  public RowWriter write(Path file, TableSchema table, Map<String, String> metadata) throws IOException {
    return new ArrowRowWriter(file, table, metadata);
  }

  @Override
  public RowReader read(Path file, TableSchema table) throws IOException, InvalidFileException {
    return new ArrowRowReader(file, table);
  }
}
