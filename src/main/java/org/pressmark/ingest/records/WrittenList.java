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
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list of strings that was written as one string: as JSON has it; with single marks, as Python has it, which pandas
 * puts into a cell of CSV, {@code ['Mara Holt', "Ed O'Dell"]}; without commas, as pandas has it for a list that it read
 * from Parquet, {@code ['Mara Holt' 'Jo Lind']}; or without marks, as DuckDB has it, {@code [Mara Holt, Jo Lind]}.
 */
final class WrittenList {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** What stands between commas without marks; an apostrophe may stand within a word. */
  private static final Pattern BARE =
      Pattern.compile("(?<=[\\[,])(?:[^'\"\\[\\],{}]|(?<=\\p{L})'(?=\\p{L}))++(?=[,\\]])");

  /** {@code \xa0}, as Python writes a character that is none of JSON's escapes. */
  private static final Pattern HEX = Pattern.compile("(?<!\\\\)\\\\x([0-9a-f]{2})");

  /** Between two strings that have no comma between them. */
  private static final Pattern GAP = Pattern.compile("(?<=['\"])\\s++(?=['\"])");

  /** What programs write for a value that is missing: Python, pandas, JSON, databases. */
  static final Set<String> ABSENT = Set.of("null", "NULL", "None", "nan", "NaN", "NaT", "<NA>", "\\N");

  private WrittenList() {}

  /** The list without what is absent in it; null if the text is no list of strings alone. */
  static @Nullable List<String> of(String text) {
    String list = text.strip();
    if (!list.startsWith("[") || !list.endsWith("]")) {
      return null;
    }
    list = HEX.matcher(list).replaceAll("\\\\u00$1");
    List<String> strings = parsed(list);
    if (strings != null) {
      return strings;
    }
    String marked = BARE.matcher(list).replaceAll(WrittenList::marked);
    return parsed(GAP.matcher(marked).replaceAll(","));
  }

  /** The words with marks, so that JSON's reader takes them; as they are if they are none. */
  private static String marked(MatchResult bare) {
    String words = bare.group().strip();
    boolean named = words.codePoints().anyMatch(Character::isLetter);
    return Matcher.quoteReplacement(ABSENT.contains(words) ? "null" : named ? '"' + words + '"' : words);
  }

  private static @Nullable List<String> parsed(String list) {
    try (JsonParser parser = JSON.createParser(list)) {
      List<String> strings = new ArrayList<>();
      parser.nextToken();
      while (parser.nextToken() == JsonToken.VALUE_STRING || parser.currentToken() == JsonToken.VALUE_NULL) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          strings.add(parser.getText());
        }
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
