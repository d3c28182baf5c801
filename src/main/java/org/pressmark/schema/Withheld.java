package org.pressmark.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a column's values a release leaves out that withholds the text of its originals. */
public enum Withheld implements Term {
  /** Nothing: the values are facts about the original, or ours. */
  NEVER,
  /**
   * What is longer than names are: {@value #LONGEST_WORDS} words and {@value #LONGEST_CODE_POINTS} code points. Such
   * values are metadata, but a page may put a sentence where another has the name of its desk.
   */
  LONG,
  /** Everything: the values are words of the original. */
  ALWAYS;

  private static final int LONGEST_WORDS = 4;
  private static final int LONGEST_CODE_POINTS = 40;

  /**
   * What is left of a value where the text is withheld: the value, null, or a list without its long elements.
   *
   * @param value of the column's type; null where absent
   */
  public @Nullable Object left(@Nullable Object value) {
    return switch (this) {
      case NEVER -> value;
      case ALWAYS -> null;
      case LONG ->
          value instanceof List<?> list
              ? list.stream().filter(element -> !isLong(element)).toList()
              : isLong(value) ? null : value;
    };
  }

  private static boolean isLong(@Nullable Object value) {
    return value instanceof String text
        && (text.codePointCount(0, text.length()) > LONGEST_CODE_POINTS
            || text.strip().split("\\s+").length > LONGEST_WORDS);
  }
}
