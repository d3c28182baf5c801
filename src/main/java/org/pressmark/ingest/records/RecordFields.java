package org.pressmark.ingest.records;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.decoding.DecodedText;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.ingest.source.RecordField;
import org.pressmark.model.Article;
import org.pressmark.model.Claims;
import org.pressmark.model.Sha256;
import org.pressmark.model.SourceFormat;
import org.pressmark.model.TextForm;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;

/**
 * The known fields of one record, checked as they come. An optional field that is null, or a string with nothing
 * visible in it, is absent. Of several faults the first in the record is told.
 */
public final class RecordFields {
  private static final Instant FIRST_INSTANT = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST_INSTANT = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private static final String INSTANT = "an instant such as 2024-05-01T12:00:00Z";

  private final IngestSettings settings;
  private final Map<String, RecordField> byName;
  private final Map<RecordField, String> values = new EnumMap<>(RecordField.class);
  private List<String> authors = List.of();
  private @Nullable Instant retrievedAt;
  private @Nullable String fault;

  /** @param byName the settings' {@link IngestSettings#fieldsByName} */
  public RecordFields(IngestSettings settings, Map<String, RecordField> byName) {
    this.settings = settings;
    this.byName = byName;
  }

  /**
   * Takes the value of a table's cell.
   *
   * @param value a String, Long, Instant, LocalDate or list of Strings; null is absent; anything else is of the wrong
   *     kind and says by its text what it is
   */
  public void read(String name, @Nullable Object value) {
    RecordField field = byName.get(name);
    if (field == null || value == null) {
      return;
    }
    String text = value instanceof String string ? string : null;
    switch (field) {
      case ID ->
          takeText(
              field,
              value instanceof Long number ? number.toString() : text,
              "a string or a whole number",
              value);
      case AUTHORS -> {
        if (value instanceof List<?> list) {
          authors =
              list.stream()
                  .map(String::valueOf)
                  .map(author -> cleanText(field, author))
                  .filter(Objects::nonNull)
                  .toList();
        } else if (text != null) {
          authors = parted(text);
        } else {
          refuse(field, "a string or a list of strings", nameOf(value));
        }
      }
      case RETRIEVED_AT -> {
        if (value instanceof Instant instant) {
          takeInstant(instant);
        } else if (text != null) {
          takeInstant(text);
        } else {
          refuse(field, INSTANT, nameOf(value));
        }
      }
      case DATE ->
          takeText(
              field,
              value instanceof Instant || value instanceof LocalDate ? value.toString() : text,
              "a string",
              value);
      case TEXT, HTML, URL, TITLE, PUBLISHER, LANGUAGE, SECTION, LICENSE -> takeText(field, text, "a string", value);
    }
  }

  private void takeText(RecordField field, @Nullable String text, String expected, Object value) {
    if (text == null) {
      refuse(field, expected, nameOf(value));
      return;
    }
    String clean = cleanText(field, text);
    if (clean != null) {
      values.put(field, clean);
    }
  }

  private static String nameOf(Object value) {
    if (value instanceof Long) {
      return "a number";
    }
    if (value instanceof List<?>) {
      return "a list";
    }
    return value instanceof Instant || value instanceof LocalDate ? "a date" : value.toString();
  }

  /** Takes the value at which the parser stands, or passes over it; leaves the parser at the value's last token. */
  void read(String name, JsonParser parser) throws IOException {
    RecordField field = byName.get(name);
    if (field != null) {
      read(field, parser);
    }
    parser.skipChildren();
  }

  private void read(RecordField field, JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return;
    }
    switch (field) {
      case ID -> {
        if (token == JsonToken.VALUE_NUMBER_INT) {
          values.put(field, parser.getText());
        } else {
          readString(field, parser, "a string or a whole number");
        }
      }
      case AUTHORS -> readAuthors(parser);
      case RETRIEVED_AT -> readInstant(parser);
      case TEXT, HTML, URL, TITLE, DATE, PUBLISHER, LANGUAGE, SECTION, LICENSE -> readString(field, parser, "a string");
    }
  }

  private void readString(RecordField field, JsonParser parser, String expected) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      refuse(field, expected, nameOf(parser.currentToken()));
      return;
    }
    String value = cleanText(field, parser.getText());
    if (value != null) {
      values.put(field, value);
    }
  }

  private void readAuthors(JsonParser parser) throws IOException {
    List<String> found = new ArrayList<>();
    String expected = "a string or a list of strings";
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      found.addAll(parted(parser.getText()));
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          String author = cleanText(RecordField.AUTHORS, parser.getText());
          addVisible(found, author == null ? "" : author);
        } else {
          refuse(RecordField.AUTHORS, expected, nameOf(parser.currentToken()) + " in the list");
          parser.skipChildren();
        }
      }
    } else {
      refuse(RecordField.AUTHORS, expected, nameOf(parser.currentToken()));
    }
    authors = found;
  }

  private List<String> parted(String authors) {
    List<String> found = new ArrayList<>();
    String all = cleanText(RecordField.AUTHORS, authors);
    for (String author : all == null ? new String[0] : all.split(";", -1)) {
      addVisible(found, author.strip());
    }
    return found;
  }

  private static void addVisible(List<String> authors, String author) {
    if (!DecodedText.isBlank(author)) {
      authors.add(author);
    }
  }

  private void readInstant(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      takeInstant(parser.getText());
    } else {
      refuse(RecordField.RETRIEVED_AT, INSTANT, nameOf(parser.currentToken()));
    }
  }

  private void takeInstant(Instant instant) {
    if (instant.isBefore(FIRST_INSTANT) || instant.isAfter(LAST_INSTANT)) {
      refuse(RecordField.RETRIEVED_AT, INSTANT, "a year outside 1 to 9999");
    } else {
      retrievedAt = instant;
    }
  }

  private void takeInstant(String text) {
    String value = cleanText(RecordField.RETRIEVED_AT, text);
    if (value == null) {
      return;
    }
    try {
      takeInstant(Instant.parse(value));
    } catch (DateTimeException e) {
      refuse(
          RecordField.RETRIEVED_AT,
          INSTANT,
          '"' + (value.length() > 60 ? value.substring(0, 60) + "..." : value) + '"');
    }
  }

  /** The value if every published file can hold it; null if nothing of it is visible, or if it is refused. */
  private @Nullable String cleanText(RecordField field, String value) {
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      if (unit == 0) {
        refuse(field, "text", "U+0000 at character " + (i + 1) + " of the value");
        return null;
      }
      if (Character.isSurrogate(unit)) {
        boolean paired =
            Character.isHighSurrogate(unit) && i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1));
        if (!paired) {
          String found = "\\u%04X without its other half at character %d of the value";
          refuse(field, "text", String.format(Locale.ROOT, found, (int) unit, i + 1));
          return null;
        }
        i++;
      }
    }
    return DecodedText.isBlank(value) ? null : value;
  }

  private void refuse(RecordField field, String expected, String found) {
    if (fault == null) {
      fault = "field " + label(field) + ": expected " + expected + ", found " + found;
    }
  }

  private String label(RecordField field) {
    String name = settings.nameOf(field);
    return name.equals(field.field()) ? name : name + " (" + field.field() + ")";
  }

  /** What is wrong with a field that is there; null if nothing. */
  public @Nullable String faultOfClaims() {
    return fault;
  }

  /**
   * The record's article, or why it is none.
   *
   * @param sourcePath the file
   * @param format the file's, as {@code source_format} says it
   * @param number the record's, as {@code source_record} says it
   * @param place the record's in the file
   * @param bytes the record's own; null if it has none but those of its text
   * @throws ArithmeticException if the number is above {@link Integer#MAX_VALUE}, which that column cannot hold
   */
  Ingested article(String sourcePath, SourceFormat format, long number, Place place, byte @Nullable [] bytes) {
    boolean plain = values.containsKey(RecordField.TEXT);
    // Text, where there is any, goes before HTML: who made the records calls it the text.
    String text = values.get(plain ? RecordField.TEXT : RecordField.HTML);
    if (text == null) {
      refuse(RecordField.TEXT, "the article's text", "no text: the field is missing, null or empty");
    }
    if (fault != null || text == null) {
      return new Ingested.Rejected(new Problem(Code.FIELD_INVALID, place, String.valueOf(fault)));
    }
    TextForm form = plain ? settings.textForm() : TextForm.HTML;
    byte[] own = bytes == null ? text.getBytes(StandardCharsets.UTF_8) : bytes;
    Problem refusal = settings.refusal(form, own.length, place);
    if (refusal != null) {
      return new Ingested.Rejected(refusal);
    }
    return new Ingested.Read(
        new Article(
            sourcePath, Math.toIntExact(number), format, Sha256.of(own), own.length, text, form, claims()));
  }

  /** What the record states about its article. */
  public Claims claims() {
    return new Claims(
        values.get(RecordField.ID),
        values.get(RecordField.URL),
        values.get(RecordField.TITLE),
        values.get(RecordField.DATE),
        authors,
        values.get(RecordField.PUBLISHER),
        values.get(RecordField.LANGUAGE),
        values.get(RecordField.SECTION),
        values.get(RecordField.LICENSE),
        retrievedAt);
  }

  /** A token as a reader would call it. */
  static String nameOf(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> "another token";
    };
  }
}
