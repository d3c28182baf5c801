package org.pressmark.ingest.records;

import java.math.BigDecimal;
import java.math.BigInteger;
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
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Sha256;
import org.pressmark.ingest.decoding.DecodedText;
import org.pressmark.ingest.decoding.HtmlText;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.ingest.source.RecordField;
import org.pressmark.model.Article;
import org.pressmark.model.Claims;
import org.pressmark.model.SourceFormat;
import org.pressmark.model.TextForm;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;

/**
 * The known fields of one record, checked as they come. An optional field that is null, or a string with nothing
 * visible in it, is absent; so is one that holds what programs write for a missing value, such as {@code nan}. Of
 * several faults the first in the record is told.
 */
public final class RecordFields {
  private static final Instant FIRST_INSTANT = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST_INSTANT = Instant.parse("9999-12-31T23:59:59.999999999Z");

  /** Of the names in a message, in characters. */
  private static final int LONGEST_LIST = 200;

  /** Above it numbers of double precision leave out whole ones. */
  private static final double MOST_EXACT = 1L << 53;

  private static final String INSTANT = "an instant such as 2024-05-01T12:00:00Z";

  private static final Pattern LOCAL_TIME = Pattern.compile("[0-9-]{10}(?:[T ][0-9:.]{5,18})?");

  /** Date, time, Z or the offset's hours, the offset's minutes. */
  private static final Pattern LOOSE_INSTANT =
      Pattern.compile("([0-9-]{10})[T ]([0-9:.]{8,18})(Z|[+-][0-9]{2})(?::?([0-9]{2}))?");

  private final IngestSettings settings;
  private final Map<String, RecordField> byName;
  private final Map<RecordField, String> values = new EnumMap<>(RecordField.class);
  private List<String> authors = List.of();
  private @Nullable Instant retrievedAt;
  private byte @Nullable [] pageBytes;
  private @Nullable String fault;
  private @Nullable String listOfObjects;
  private String wayOut = "";
  private final StringJoiner passedOver = new StringJoiner(", ");

  /** @param byName the settings' {@link IngestSettings#fieldsByName} */
  public RecordFields(IngestSettings settings, Map<String, RecordField> byName) {
    this.settings = settings;
    this.byName = byName;
  }

  /**
   * Takes the value of a field or cell.
   *
   * @param value a String, whole number, Double, Instant, LocalDate or list of Strings; null is absent; anything else is
   *     of the wrong kind and says by its text what it is
   */
  public void read(String name, @Nullable Object value) {
    RecordField field = byName.get(name);
    if (field == null || value == null) {
      return;
    }
    String text = value instanceof String string ? string : null;
    String textOrNumber = isWhole(value) ? String.valueOf(new BigDecimal(value.toString()).toBigInteger()) : text;
    switch (field) {
      case ID -> takeText(field, textOrNumber, "a string or a whole number", value);
      case AUTHORS -> takeAuthors(value);
      case RETRIEVED_AT -> {
        if (value instanceof Instant instant) {
          takeInstant(instant);
        } else if (text != null) {
          takeInstant(text);
        } else {
          refuse(field, INSTANT, nameOf(value));
        }
      }
      // pandas and datasets write moments into JSON as milliseconds since 1970; Python's clock has seconds with a
      // fraction, as has any column of numbers in which some are missing.
      case DATE ->
          takeText(
              field,
              value instanceof Double seconds && Double.isFinite(seconds)
                  ? BigDecimal.valueOf(seconds).toPlainString()
                  : value instanceof Instant || value instanceof LocalDate ? value.toString() : textOrNumber,
              "a string or a number",
              value);
      case TEXT, HTML, URL, TITLE, PUBLISHER, LANGUAGE, SECTION, LICENSE -> takeText(field, text, "a string", value);
    }
  }

  /** Takes a page as the bytes that were sent, in the encoding that it names. */
  void readPage(byte[] bytes) {
    DecodedText decoded = HtmlText.decode(bytes, null);
    if (decoded instanceof DecodedText.Text page) {
      takeText(RecordField.HTML, page.text(), "a page", bytes);
      pageBytes = bytes;
    } else if (decoded instanceof DecodedText.Fault wrong) {
      refuse(RecordField.HTML, "a page", wrong.detail() + ", at byte " + wrong.byteOffset() + " of the page");
    }
  }

  /** Whole numbers among which one is missing are written with a fraction of zero: pandas knows no others. */
  private static boolean isWhole(Object value) {
    return value instanceof Long
        || value instanceof BigInteger
        || value instanceof Double number && Math.rint(number) == number && Math.abs(number) <= MOST_EXACT;
  }

  /**
   * Notes a field that is not read: where the text is missing, its name may tell what the text is called.
   *
   * @param ofObjects whether it is a list of objects, which may be the articles, as web services answer
   */
  void passOver(String name, boolean ofObjects) {
    if (ofObjects && listOfObjects == null && name.length() <= LONGEST_LIST) {
      listOfObjects = name;
    }
    if (passedOver.length() + name.length() <= LONGEST_LIST) {
      passedOver.add(name);
    }
  }

  private void takeText(RecordField field, @Nullable String text, String expected, Object value) {
    if (text == null) {
      refuse(field, expected, nameOf(value));
      if (field == RecordField.TEXT || field == RecordField.HTML) {
        wayOut = wayOut(value);
      }
      return;
    }
    String clean = cleanText(field, text);
    if (clean != null) {
      values.put(field, clean);
    }
  }

  /** What to do about a text of another kind, where two common tools write one; empty for any other. */
  private static String wayOut(Object value) {
    if (value instanceof List<?>) {
      // Scrapy's getall(): whether its parts are paragraphs or pieces of sentences only the spider knows.
      return "; join the parts of the list to one string, with a blank line between paragraphs";
    }
    return nameOf(value).equals("an object")
        ? "; write a table by its rows, not by its columns: in pandas to_json(orient=\"records\", lines=True)"
        : "";
  }

  private static String nameOf(Object value) {
    if (value instanceof Number) {
      return "a number";
    }
    if (value instanceof List<?>) {
      return "a list";
    }
    return value instanceof Instant || value instanceof LocalDate ? "a date" : value.toString();
  }

  private void takeAuthors(Object value) {
    String expected = "a string or a list of strings";
    List<?> list = value instanceof String text ? parted(text) : value instanceof List<?> given ? given : null;
    if (list == null) {
      refuse(RecordField.AUTHORS, expected, nameOf(value));
      return;
    }
    List<String> found = new ArrayList<>();
    for (Object author : list) {
      if (author instanceof String name) {
        String clean = cleanText(RecordField.AUTHORS, name);
        if (clean != null) {
          found.add(clean);
        }
      } else {
        refuse(RecordField.AUTHORS, expected, nameOf(author) + " in the list");
      }
    }
    authors = found;
  }

  private static List<String> parted(String text) {
    List<String> list = WrittenList.of(text);
    return list == null ? Stream.of(text.split(";", -1)).map(String::strip).toList() : list;
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
      takeInstant(Instant.parse(strict(value)));
    } catch (DateTimeException e) {
      String found = '"' + (value.length() > 60 ? value.substring(0, 60) + "..." : value) + '"';
      boolean local = LOCAL_TIME.matcher(value).matches();
      refuse(RecordField.RETRIEVED_AT, INSTANT, local ? found + ", which has no zone" : found);
    }
  }

  /** The text with T and an offset of hours and minutes, as ISO 8601 demands and Python, pandas and DuckDB do not. */
  private static String strict(String text) {
    Matcher moment = LOOSE_INSTANT.matcher(text);
    if (!moment.matches()) {
      return text;
    }
    String zone = moment.group(3);
    String minutes = zone.equals("Z") ? "" : ':' + Objects.requireNonNullElse(moment.group(4), "00");
    return moment.group(1) + 'T' + moment.group(2) + zone + minutes;
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
    return DecodedText.isBlank(value) || WrittenList.ABSENT.contains(value) ? null : value;
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
   * @param bytes the record's own; null if it has none but those of its cell
   * @throws ArithmeticException if the number is above {@link Integer#MAX_VALUE}, which that column cannot hold
   */
  Ingested article(String sourcePath, SourceFormat format, long number, Place place, byte @Nullable [] bytes) {
    boolean plain = values.containsKey(RecordField.TEXT);
    // Text, where there is any, goes before HTML: who made the records calls it the text.
    String text = values.get(plain ? RecordField.TEXT : RecordField.HTML);
    if (text == null) {
      String others = passedOver.length() == 0 ? "" : "; not read: " + passedOver;
      String list =
          listOfObjects == null
              ? ""
              : "; if the articles are the objects in the list " + listOfObjects + ", make it a file of its own (jq ."
                  + listOfObjects + ")";
      refuse(RecordField.TEXT, "the article's text", "no text: the field is missing, null or empty" + others + list);
    }
    if (fault != null || text == null) {
      return new Ingested.Rejected(new Problem(Code.FIELD_INVALID, place, fault + wayOut));
    }
    TextForm form = plain ? settings.textForm() : TextForm.HTML;
    byte[] cell = plain || pageBytes == null ? text.getBytes(StandardCharsets.UTF_8) : pageBytes;
    byte[] own = bytes == null ? cell : bytes;
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
}
