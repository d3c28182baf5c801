package org.pressmark.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/** Writes {@link JsonRows} into a file, compressed. */
final class JsonlRowWriter implements RowWriter {
  private static final int BUFFER_BYTES = 1 << 16;

  private final RowRules rules;
  private final GzipOutput out;
  private final JsonRows rows;
  private boolean failed;
  private boolean closed;

  JsonlRowWriter(Path path, TableSchema table) throws IOException {
    this.rules = new RowRules(table);
    OutputStream file =
        new BufferedOutputStream(
            Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER_BYTES);
    this.out = new GzipOutput(file);
    this.rows = new JsonRows(table, out);
  }

  @Override
  public void write(Row row) throws IOException {
    rules.require(row);
    try {
      rows.write(row);
    } catch (IOException | RuntimeException | Error e) {
      failed = true;
      throw e;
    }
  }

  /** Ends the file. After a failed write its end is missing, so that no reader takes it for a whole one. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      if (!failed) {
        rows.flush();
        out.finish();
      }
    }
  }
}
