package org.pressmark.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Utf8;
import org.pressmark.problem.Code;
import org.pressmark.problem.ParserMessage;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * Reads what {@link JsonlRowWriter} writes, line by line. Refuses other keys or another order of them, other spellings
 * of dates and times, and whatever two JSON readers might take for two things; white space and escapes are free.
 */
final class JsonlRowReader implements RowReader {
  /** A row may hold an article of 64 MiB, of which a character may take two bytes as an escape. */
  private static final int LONGEST_LINE_BYTES = 192 << 20;

  private static final int LONGEST_NAME = 1000;

  /** An object with lists in it; a deeper nesting is forged. */
  private static final int DEEPEST = 10;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(LONGEST_LINE_BYTES)
                  .maxNameLength(LONGEST_NAME)
                  .maxNestingDepth(DEEPEST)
                  .build())
          .build();

  private final Path path;
  private final TableSchema table;
  private final RowRules rules;
  private final GzipInput gzip;
  private final Lines lines;
  private long line;

  JsonlRowReader(Path path, TableSchema table) throws IOException {
    this.path = path;
    this.table = table;
    this.rules = new RowRules(table);
    this.gzip = new GzipInput(Files.newInputStream(path));
    this.lines = new Lines(gzip, LONGEST_LINE_BYTES);
  }

  @Override
  public @Nullable Row next() throws IOException, InvalidFileException {
    try {
      line++;
      boolean ended = !lines.next();
      if (gzip.member() > 1) {
        throw invalid("a second gzip member follows; expected one");
      }
      if (ended) {
        return null;
      }
      if (lines.length() > 0 && lines.bytes()[lines.length() - 1] == '\r') {
        throw invalid("the line ends in CR LF, expected LF");
      }
      String text = Utf8.decode(lines.bytes(), 0, lines.length());
      try (JsonParser json = JSON.createParser(text)) {
        return row(json);
      }
    } catch (JsonProcessingException e) {
      throw invalid(Place.line(path.toString(), line), e);
    } catch (CharacterCodingException e) {
      throw invalid("the line is not UTF-8");
    } catch (ZipException | EOFException e) {
      throw invalid(Place.line(path.toString(), line), e);
    }
  }

  private Row row(JsonParser json) throws IOException, InvalidFileException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw invalid("expected an object, found " + json.currentToken());
    }
    List<ColumnSchema> columns = table.columns();
    @Nullable Object[] values = new @Nullable Object[columns.size()];
    Problem unfit = null;
    for (int i = 0; i < values.length; i++) {
      ColumnSchema column = columns.get(i);
      String name = json.nextToken() == JsonToken.FIELD_NAME ? json.currentName() : null;
      if (!column.name().equals(name)) {
        throw mismatch(
            column.name(),
            "expected "
                + column.name()
                + ", found "
                + (name == null ? "no further key" : RowRules.shown(name)));
      }
      json.nextToken();
      Object value = value(json, column);
      if (!(value instanceof Unfit fault)) {
        values[i] = value;
      } else if (unfit == null) {
        unfit = new Problem(Code.VALUE_INVALID, placeOf(column.name()), fault.detail());
      }
    }
    if (json.nextToken() != JsonToken.END_OBJECT) {
      throw mismatch(null, "expected no further key, found " + RowRules.shown(json.getText()));
    }
    if (json.nextToken() != null) {
      throw invalid("expected the end of the line, found " + json.currentToken());
    }
    return rules.row(values, unfit, this::placeOf);
  }

  /** Stands in the place of a value that is of another kind than its column. */
  private record Unfit(String detail) {}

  /** The value that begins here, or {@link Unfit}; the parser then stands at its end. */
  private static @Nullable Object value(JsonParser json, ColumnSchema column) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    Object value =
        switch (column.type()) {
          case STRING -> token == JsonToken.VALUE_STRING ? json.getText() : null;
          case INT -> integer(json);
          case BOOLEAN -> token.isBoolean() ? (Object) json.getBooleanValue() : null;
          case DATE -> token == JsonToken.VALUE_STRING ? IsoTime.date(json.getText()) : null;
          case TIMESTAMP -> token == JsonToken.VALUE_STRING ? IsoTime.instant(json.getText()) : null;
          case STRING_LIST -> token == JsonToken.START_ARRAY ? list(json) : null;
        };
    if (value == null) {
      String found = token.isScalarValue() ? RowRules.shown(json.getText()) : token.toString();
      json.skipChildren();
      return new Unfit("expected " + RowRules.spelling(column.type()) + ", found " + found);
    }
    return value;
  }

  /**
   * Looked at as text first: a number of a million digits is not one to compute with, and minus zero is not written.
   */
  private static @Nullable Integer integer(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
        || json.getTextLength() > 10
        || json.getText().charAt(0) == '-') {
      return null;
    }
    long number = json.getLongValue();
    return number <= Integer.MAX_VALUE ? (int) number : null;
  }

  private static Object list(JsonParser json) throws IOException {
    List<String> values = new ArrayList<>();
    Unfit unfit = null;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        values.add(json.getText());
      } else {
        unfit = unfit == null ? new Unfit("expected a list of text, found " + json.currentToken() + " in it") : unfit;
        json.skipChildren();
      }
    }
    return unfit == null ? List.copyOf(values) : unfit;
  }

  private Place placeOf(@Nullable String column) {
    return new Place(path.toString(), line, null, line - 1, column);
  }

  private InvalidFileException mismatch(@Nullable String column, String detail) {
    return new InvalidFileException(new Problem(Code.COLUMNS_MISMATCH, placeOf(column), detail));
  }

  private InvalidFileException invalid(String detail) {
    return new InvalidFileException(new Problem(Code.FILE_INVALID, Place.line(path.toString(), line), detail));
  }

  private static InvalidFileException invalid(Place where, IOException cause) {
    String message =
        cause instanceof JsonProcessingException json
            ? ParserMessage.plain(json.getOriginalMessage())
            : cause.getMessage();
    return new InvalidFileException(
        new Problem(Code.FILE_INVALID, where, message == null ? cause.getClass().getSimpleName() : message), cause);
  }

  @Override
  public @Nullable Map<String, String> metadata() {
    return null;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
