package org.pressmark.normalise;

import java.util.ArrayList;
import java.util.List;

/**
 * A short text cut where letters, digits and everything else meet: {@code 18th Nov., 10:15} gives 18 th nov 10 15. For
 * reading dates, where the character between two numbers matters.
 */
final class DateTokens {
  /**
   * One run of letters (folded) or of digits; {@code gap} is what stands between it and the token before, start its
   * first index.
   */
  record Token(String text, boolean number, String gap, int start) {
    /** The value of a number of at most four digits; -1 otherwise. */
    int value() {
      return number && text.length() <= 4 ? Integer.parseInt(text) : -1;
    }
  }

  private DateTokens() {}

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int gapStart = 0;
    for (int i = 0; i < text.length(); ) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      boolean number = isDigit(text.charAt(i));
      int end = i + 1;
      while (end < text.length() && continues(text.charAt(end), number)) {
        end++;
      }
      String run = text.substring(i, end);
      tokens.add(new Token(number ? run : WordList.fold(run), number, text.substring(gapStart, i), i));
      gapStart = end;
      i = end;
    }
    return tokens;
  }

  private static boolean continues(char unit, boolean number) {
    return number ? isDigit(unit) : Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }
}
