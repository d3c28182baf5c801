package org.pressmark.normalise.roles;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.dates.DateReading;
import org.pressmark.normalise.dates.DateTokens;
import org.pressmark.normalise.text.Dashes;
import org.pressmark.normalise.text.PhraseList;

/** How lines are known that say when an article was published, and those that count its minutes or comments. */
final class StampRules {
  private static final PhraseList COUNT_WORDS = PhraseList.load("count-words");
  private static final PhraseList STAMP_WORDS = PhraseList.load("date-words");

  /** Parts of a date line; pages also print them without a blank between: {@code 18:50 UhrLesedauer: 4 Min.}. */
  private static final Pattern PARTS = Pattern.compile("[·•|]|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final int MAX_LENGTH = 160;
  private static final int MAX_PLACE = 25;
  private static final int MAX_NAME_AND_DAY = 80;

  /** What stands between a name and the day. */
  private static final String MARKS = "|,/·•-–—";

  /** What stands between the day and a place or a name. */
  private static final List<String> PLACE_MARKS =
      Stream.concat(Dashes.SPACED.stream(), Stream.of(", ")).toList();

  private StampRules() {}

  /** A date, alone or with parts that count beside it: {@code 4 November 2020 · 3 min read}. */
  static boolean saysWhen(String text) {
    if (DateReader.isDateLine(text) || isDateline(text) || isEmptyStamp(text) || isDateAndPlace(text)) {
      return true;
    }
    if (text.length() > MAX_LENGTH || !hasParts(text)) {
      return false;
    }
    boolean date = false;
    for (String part : PARTS.split(text)) {
      boolean when = DateReader.isDateLine(part.strip());
      date |= when;
      if (!when && !counts(part)) {
        return false;
      }
    }
    return date;
  }

  /** {@code Published: | Updated:}, where a script writes the times. */
  private static boolean isEmptyStamp(String text) {
    return text.endsWith(":") && text.length() <= MAX_LENGTH / 2 && isLabel(text);
  }

  /** {@code Albens, le 12 septembre 2023}: a place and the day, alone. */
  private static boolean isDateline(String text) {
    int comma = text.indexOf(", ");
    if (comma <= 0 || comma > MAX_PLACE || text.length() > MAX_LENGTH / 2) {
      return false;
    }
    String day = text.substring(comma + 2);
    String place = text.substring(0, comma);
    return Character.isUpperCase(text.charAt(0)) && !DateTokens.hasDigit(place) && isDay(day);
  }

  /** {@code 18 July 2023 10:42 pm IST - VARANPUR}. */
  private static boolean isDateAndPlace(String text) {
    if (text.length() > MAX_LENGTH || !DateTokens.hasDigit(text)) {
      return false;
    }
    for (String mark : PLACE_MARKS) {
      int at = text.lastIndexOf(mark);
      String place = at <= 0 ? "" : text.substring(at + mark.length());
      boolean named = !place.isEmpty() && place.length() <= MAX_PLACE && Character.isUpperCase(place.charAt(0))
          && !DateTokens.hasDigit(place);
      if (named && isDay(text.substring(0, at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What stands before the date in a line of some words and a date, {@code Anna Berg - 3 May 2021}, {@code Anna Berg3
   * May 2021}, {@code Anna Berg | 2 hours ago}; null if the line is anything else, or begins with the date.
   */
  static @Nullable String beforeDate(String text) {
    if (text.length() > MAX_NAME_AND_DAY || !DateTokens.hasDigit(text)) {
      return null;
    }
    for (int at = 1; at < text.length(); at++) {
      char before = text.charAt(at - 1);
      boolean glued = Character.isDigit(text.charAt(at)) && Character.isLetter(before);
      if (!glued && before != ' ' && MARKS.indexOf(before) < 0) {
        continue;
      }
      int end = at;
      boolean marked = false;
      while (end > 0 && (text.charAt(end - 1) == ' ' || MARKS.indexOf(text.charAt(end - 1)) >= 0)) {
        end--;
        marked |= text.charAt(end) != ' ';
      }
      String rest = text.substring(at).strip();
      if (end > 0 && DateReader.isDateLine(rest) && (marked || hasYear(rest))) {
        return text.substring(0, end);
      }
    }
    return null;
  }

  /** Whether the day in a date line has its year: "2nd Gen" has none. */
  private static boolean hasYear(String text) {
    DateReading date = DateReader.read(text, DateReader.Order.DAY_FIRST);
    return date != null && date.day() != null;
  }

  /** Whether a text says nothing but when, and the day is in it. */
  static boolean isDay(String text) {
    return DateReader.isDateLine(text) && DateReader.read(text, DateReader.Order.UNKNOWN) != null;
  }

  /** Whether nothing but words for publishing stands in the text: {@code Last updated}. */
  static boolean isLabel(String text) {
    for (String word : PhraseList.fold(text).split(" ")) {
      if (!STAMP_WORDS.is(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@link #PARTS} is in the text: the expression is too slow to be tried on every line of a page. */
  private static boolean hasParts(String text) {
    for (int k = 0; k < text.length(); k++) {
      char unit = text.charAt(k);
      boolean hump = k > 0 && Character.isUpperCase(unit) && Character.isLowerCase(text.charAt(k - 1));
      if (hump || unit == '·' || unit == '•' || unit == '|') {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but numbers and words for minutes, comments and the like stands in the text. */
  static boolean counts(String text) {
    if (!DateTokens.hasDigit(text)) {
      return false;
    }
    boolean number = false;
    for (DateTokens.Token token : DateTokens.of(text)) {
      number |= token.number();
      if (!token.number() && !COUNT_WORDS.is(token.text())) {
        return false;
      }
    }
    return number;
  }
}
