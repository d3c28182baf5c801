package org.pressmark.model;

import java.util.Comparator;
import java.util.regex.Pattern;

/** What {@code entities.name} is: of the mentions of one thing in a document the fullest, on one line. */
public final class FullestName {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Comparator<String> FULLNESS =
      Comparator.comparingLong((String form) -> form.chars().filter(c -> c == ' ').count())
          .thenComparing(String::length);

  private FullestName() {}

  /** A mention on one line. */
  public static String oneLine(String mention) {
    return BLANKS.matcher(mention).replaceAll(" ");
  }

  /** The form with more words, else the longer one, else the earlier; both on one line. */
  public static String of(String earlier, String later) {
    return FULLNESS.compare(later, earlier) > 0 ? later : earlier;
  }
}
