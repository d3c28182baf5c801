package org.pressmark.ingest.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Utf8;
import org.pressmark.ingest.decoding.DecodedText;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.ingest.source.RecordField;
import org.pressmark.model.SourceFormat;
import org.pressmark.problem.Code;
import org.pressmark.problem.ParserMessage;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;

/** Reads the JSON object of one record (RFC 8259). A field that is not known is passed over, whatever it holds. */
final class RecordParser {
  private static final int DEEPEST_NESTING = 100;
  private static final int LONGEST_MESSAGE = 200;

  /** What Jackson says of {@code NaN} and {@code Infinity}, which Python writes for what pandas calls missing. */
  private static final Pattern NO_NUMBER = Pattern.compile("Non-standard token '([^']++)'");

  private final String sourcePath;
  private final SourceFormat format;
  private final IngestSettings settings;
  private final Map<String, RecordField> fieldsByName;
  private final UnreadFields unread;
  private final JsonFactory factory;

  RecordParser(String sourcePath, SourceFormat format, IngestSettings settings, UnreadFields unread) {
    this.sourcePath = sourcePath;
    this.format = format;
    this.settings = settings;
    this.unread = unread;
    this.fieldsByName = settings.fieldsByName();
    this.factory =
        JsonFactory.builder()
            // The table of names lives on from record to record, so a record's fate could depend on those before it.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_NESTING)
                    .maxStringLength(settings.maxRecordBytes())
                    .maxNameLength(settings.maxRecordBytes())
                    .build())
            .build();
  }

  /**
   * The record's article or its problem.
   *
   * @param line the record without an end of line
   * @param number of the line that it begins in, from 1
   * @param start the record's first byte in the file
   */
  Ingested parse(byte[] line, long number, long start) {
    int invalid = Utf8.firstInvalid(line, 0, line.length);
    if (invalid >= 0) {
      return rejected(Code.BYTES_UNDECODABLE, number, start + invalid, DecodedText.notUtf8(line[invalid]));
    }
    RecordFields fields = new RecordFields(settings, fieldsByName);
    try (JsonParser parser = factory.createParser(new String(line, StandardCharsets.UTF_8))) {
      String fault = read(parser, fields);
      if (fault != null) {
        return rejected(Code.RECORD_BROKEN, number, start, fault);
      }
    } catch (JsonProcessingException e) {
      return rejected(Code.RECORD_BROKEN, number, start, plainWords(e));
    } catch (IOException e) {
      throw new UncheckedIOException("a string in memory cannot fail to be read", e);
    }
    return fields.article(sourcePath, format, number, place(number, start), line);
  }

  /** What is wrong with the object's shape; null if nothing. */
  private @Nullable String read(JsonParser parser, RecordFields fields) throws IOException {
    JsonToken first = parser.nextToken();
    if (first != JsonToken.START_OBJECT) {
      return "expected an object {...}, found " + nameOf(first);
    }
    String repeated = null;
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      // Within a field that is not read, a repeated name does no harm; here it leaves open which value was meant.
      if (!seen.add(name) && repeated == null) {
        repeated = "the field \"" + shortened(name) + "\" stands there twice";
      }
      parser.nextToken();
      if (fieldsByName.containsKey(name)) {
        fields.read(name, fieldsByName.get(name) == RecordField.AUTHORS ? authors(parser) : value(parser));
      } else {
        fields.passOver(name, skipsObjects(parser));
        unread.add(name);
      }
    }
    long end = parser.currentLocation().getCharOffset();
    if (parser.nextToken() != null) {
      return "more follows after the object, at character " + (end + 1);
    }
    return repeated;
  }

  /** Goes to the last token of the value at which the parser stands; whether that is a list that holds objects. */
  private static boolean skipsObjects(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return false;
    }
    boolean objects = parser.nextToken() == JsonToken.START_OBJECT;
    while (parser.currentToken() != JsonToken.END_ARRAY) {
      parser.skipChildren();
      parser.nextToken();
    }
    return objects;
  }

  /** A value of a kind that no field has; its text says which. */
  private record OtherKind(String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * The value at which the parser stands, as {@link RecordFields#read} takes it; nulls in a list are passed over.
   * Leaves the parser at the value's last token.
   */
  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getBigIntegerValue();
      case START_ARRAY -> list(parser, false);
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case START_OBJECT, VALUE_TRUE, VALUE_FALSE -> other(parser);
      case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> other(parser);
    };
  }

  /** The same for authors, who may be objects, each with a name. */
  private static @Nullable Object authors(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      return list(parser, true);
    }
    return token == JsonToken.START_OBJECT ? List.of(named(parser)) : value(parser);
  }

  /** What an object calls its {@code name}, as schema.org and many a website's interface have it for a person. */
  private static Object named(JsonParser parser) throws IOException {
    Object found = new OtherKind(nameOf(parser.currentToken()));
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean name = parser.currentName().equals("name");
      if (parser.nextToken() == JsonToken.VALUE_STRING && name) {
        found = parser.getText();
      }
      parser.skipChildren();
    }
    return found;
  }

  private static List<Object> list(JsonParser parser, boolean named) throws IOException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      boolean object = parser.currentToken() == JsonToken.START_OBJECT;
      boolean inner = parser.currentToken() == JsonToken.START_ARRAY;
      Object element = inner ? other(parser) : object && named ? named(parser) : value(parser);
      if (element != null) {
        list.add(element);
      }
    }
    return list;
  }

  private static OtherKind other(JsonParser parser) throws IOException {
    OtherKind other = new OtherKind(nameOf(parser.currentToken()));
    parser.skipChildren();
    return other;
  }

  /** A token as a reader would call it. */
  private static String nameOf(@Nullable JsonToken token) {
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

  /** The parser's message in one line, without its own names and the source, with the place of the fault. */
  private static String plainWords(JsonProcessingException failure) {
    String message = ParserMessage.plain(failure.getOriginalMessage());
    Matcher number = NO_NUMBER.matcher(message);
    if (number.matches()) {
      message = number.group(1) + " is no JSON (RFC 8259, section 6); for what is missing write null";
    }
    long at = failure.getLocation() == null ? -1 : failure.getLocation().getCharOffset();
    return at < 0 ? message : message + ", near character " + (at + 1) + " of the record";
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "...";
  }

  private Ingested rejected(Code code, long line, long byteOffset, String detail) {
    return new Ingested.Rejected(new Problem(code, place(line, byteOffset), detail));
  }

  private Place place(long line, long byteOffset) {
    return new Place(sourcePath, line, byteOffset, null, null);
  }
}
