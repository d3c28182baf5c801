package org.pressmark.format;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * The rows of one table as the JSONL files hold them before compression: one JSON object a line, in UTF-8, every column
 * in schema order, with no escape that JSON does not ask for. Not thread-safe; leaves the stream open.
 */
public final class JsonRows {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          // Without it a character beyond the first plane becomes two escapes.
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private final TableSchema table;
  private final JsonGenerator json;

  public JsonRows(TableSchema table, OutputStream out) throws IOException {
    this.table = table;
    this.json = JSON.createGenerator(out, JsonEncoding.UTF8);
    json.setRootValueSeparator(new SerializedString(""));
  }

  /** Appends a row; what is written may wait until {@link #flush}. */
  public void write(Row row) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < table.columns().size(); i++) {
      ColumnSchema column = table.columns().get(i);
      json.writeFieldName(column.name());
      writeValue(column, row.get(i));
    }
    json.writeEndObject();
    json.writeRaw('\n');
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
      case TIMESTAMP -> json.writeString(IsoTime.write((Instant) value));
      case STRING_LIST -> {
        json.writeStartArray();
        for (Object element : (List<?>) value) {
          json.writeString((String) element);
        }
        json.writeEndArray();
      }
    }
  }

  /** Hands all that was written to the stream. */
  public void flush() throws IOException {
    json.flush();
  }
}
