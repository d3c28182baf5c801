package org.pressmark.release.description;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the maker's own words must be, whether they stand in a file or on the command line. */
public final class PlainText {
  /** The longest line, in UTF-16 units. */
  public static final int LONGEST_LINE = 500;

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  private PlainText() {}

  /** The text itself, if it is a dataset's name. */
  public static Optional<String> name(String text) {
    return NAME.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  /**
   * Whether the text is one line of at most {@value #LONGEST_LINE} units that is not blank, without control characters
   * or half surrogates.
   */
  public static boolean isLine(String text) {
    return isParagraphs(text, LONGEST_LINE) && text.indexOf('\n') < 0;
  }

  /** Whether the text is not blank and has no control character but the line feed. */
  static boolean isParagraphs(String text, int longest) {
    boolean plain =
        text.codePoints()
            .noneMatch(c -> Character.isISOControl(c) && c != '\n' || c >= 0xD800 && c <= 0xDFFF);
    return !text.isBlank() && text.length() <= longest && plain;
  }
}
