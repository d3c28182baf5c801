package org.pressmark.normalise.authors;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.normalise.dates.DateTokens;
import org.pressmark.normalise.text.PhraseList;

/** What words look like: capitals, years, names of persons. */
public final class Names {
  private Names() {}

  /** The index in a text right behind so many of its words, or behind its last. */
  static int endOfWords(String text, int words) {
    int at = 0;
    for (int word = 0; word < words; word++) {
      while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      while (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != ':') {
        at++;
      }
    }
    return at;
  }

  /** What follows so many words of a text, from the next letter or digit on. */
  public static String afterWords(String text, int words) {
    int at = endOfWords(text, words);
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return text.substring(at).strip();
  }

  /** Whether a number from 1900 to 2099 stands in the text. */
  public static boolean hasYear(String text) {
    for (String token : tokens(text)) {
      boolean year = token.length() == 4 || token.length() > 4 && token.charAt(4) == '-';
      if (year && DateTokens.isNumber(token.substring(0, 4)) && (token.startsWith("19") || token.startsWith("20"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether every word begins with a capital or digit, but for the particles ({@code de}, {@code von}, {@code and}).
   */
  static boolean allCapitalised(String text, PhraseList particles) {
    for (String token : tokens(text)) {
      int first = token.codePointAt(0);
      boolean small = Character.isLowerCase(first);
      if (small && !particles.is(PhraseList.fold(token)) && !CreditText.isBareSource(token)) {
        return false;
      }
    }
    return true;
  }

  /** Runs of letters, marks and digits, with inner hyphens, apostrophes and full stops ("picture-alliance", "C."). */
  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean part = i < text.length() && isPart(text, i, start >= 0);
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        tokens.add(text.substring(start, i));
        start = -1;
      }
    }
    return tokens;
  }

  private static boolean isPart(String text, int i, boolean inside) {
    char unit = text.charAt(i);
    if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)) {
      return true;
    }
    return inside
        && (unit == '-'
            || unit == '\''
            || unit == '’'
            || Character.getType(unit) == Character.NON_SPACING_MARK);
  }

  /** Whether it is one of the names of a site, however that is spaced. */
  static boolean isSite(String name, List<String> sites) {
    String letters = letters(name);
    return sites.stream().anyMatch(site -> letters.equals(letters(site)));
  }

  /** Sites write their names in one word or several, with the domain's end or without a stop. */
  public static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    String folded = PhraseList.fold(name);
    String bare = folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
    bare.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
