package org.pressmark.format;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/** Writes one JSON object a line, in UTF-8, with no escape that JSON does not ask for. */
final class JsonlRowWriter implements RowWriter {
  private static final int BUFFER_BYTES = 1 << 16;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          // Without it a character beyond the first plane becomes two escapes.
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private final TableSchema table;
  private final RowRules rules;
  private final GzipOutput out;
  private final JsonGenerator json;
  private boolean failed;
  private boolean closed;

  JsonlRowWriter(Path path, TableSchema table) throws IOException {
    this.table = table;
    this.rules = new RowRules(table);
    OutputStream file =
        new BufferedOutputStream(
            Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER_BYTES);
    this.out = new GzipOutput(file);
    this.json = JSON.createGenerator(out, JsonEncoding.UTF8);
    json.setRootValueSeparator(new SerializedString(""));
  }

  @Override
  public void write(Row row) throws IOException {
    rules.require(row);
    try {
      json.writeStartObject();
      for (int i = 0; i < table.columns().size(); i++) {
        ColumnSchema column = table.columns().get(i);
        json.writeFieldName(column.name());
        writeValue(column, row.get(i));
      }
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException | RuntimeException | Error e) {
      failed = true;
      throw e;
    }
  }

  private void writeValue(ColumnSchema column, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
      return;
    }
    switch (column.type()) {
      case STRING -> json.writeString((String) value);
      case INT -> json.writeNumber((int) (Integer) value);
      case BOOLEAN -> json.writeBoolean((Boolean) value);
      case DATE -> json.writeString(((LocalDate) value).toString());
      case TIMESTAMP -> json.writeString(JsonTime.write((Instant) value));
      case STRING_LIST -> {
        json.writeStartArray();
        for (Object element : (List<?>) value) {
          json.writeString((String) element);
        }
        json.writeEndArray();
      }
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
        json.flush();
        out.finish();
      }
    }
  }
}
