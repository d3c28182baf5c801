package org.pressmark.ingest.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of strings that was written as one string, as JSON has it or, with single marks, as Python has it: pandas puts
 * {@code ['Mara Holt', "Ed O'Dell"]} into a cell of CSV.
 */
final class WrittenList {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private WrittenList() {}

  /** The list; null if the text is no list of strings alone. */
  static @Nullable List<String> of(String text) {
    String list = text.strip();
    if (!list.startsWith("[") || !list.endsWith("]")) {
      return null;
    }
    try (JsonParser parser = JSON.createParser(list)) {
      List<String> strings = new ArrayList<>();
      parser.nextToken();
      while (parser.nextToken() == JsonToken.VALUE_STRING) {
        strings.add(parser.getText());
      }
      return parser.currentToken() == JsonToken.END_ARRAY && parser.nextToken() == null ? strings : null;
    } catch (JsonProcessingException e) {
      // Brackets may stand around other text as well.
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("a string in memory cannot fail to be read", e);
    }
  }
}
