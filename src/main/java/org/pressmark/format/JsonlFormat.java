package org.pressmark.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.pressmark.schema.TableSchema;

/**
 * JSON Lines in gzip: one object a row, a line each, ended by {@code \n}; every column in schema order, null where
 * absent. Dates are {@code 2026-01-31}, times {@code 2026-01-31T23:59:59.5Z}. Has no place for metadata.
 */
final class JsonlFormat implements Format {
  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String extension() {
    return "jsonl.gz";
  }

  @Override
  public String mediaType() {
    return "application/jsonlines";
  }

  @Override
  public RowWriter write(Path file, TableSchema table, Map<String, String> metadata) throws IOException {
    return new JsonlRowWriter(file, table);
  }

  @Override
  public RowReader read(Path file, TableSchema table) throws IOException, InvalidFileException {
    return new JsonlRowReader(file, table);
  }
}
