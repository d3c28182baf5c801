package org.pressmark.normalise.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.text.PhraseList;

/**
 * A short text cut where letters, digits and everything else meet: {@code 18th Nov., 10:15} gives 18 th nov 10 15. For
 * reading dates, where the character between two numbers matters.
 */
public final class DateTokens {
  /**
   * One run of letters (folded) or of digits; {@code gap} is what stands between it and the token before, start its
   * first index.
   */
  public record Token(String text, boolean number, String gap, int start) {
    /** The value of a number of at most four digits; -1 otherwise. */
    int value() {
      return number && text.length() <= 4 ? Integer.parseInt(text) : -1;
    }
  }

  /** What stands before a time of day that has a full stop between hour and minute: {@code kl. 16.40}. */
  private static final Set<String> BEFORE_TIME =
      Set.of("alle", "at", "godz", "kl", "klo", "klockan", "klokken", "om", "ore", "saat", "um", "às", "à");

  private DateTokens() {}

  /** Whether a folded word announces a time of day. */
  static boolean isBeforeTime(String word) {
    return BEFORE_TIME.contains(word);
  }

  /** The tokens of the text, in order. */
  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int end;
    for (Token token = after(text, 0); token != null; token = after(text, end)) {
      tokens.add(token);
      end = endOf(text, token.start());
    }
    return tokens;
  }

  /** The first token; null if there is none. */
  static @Nullable Token first(String text) {
    return after(text, 0);
  }

  private static @Nullable Token after(String text, int gapStart) {
    int start = gapStart;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    if (start == text.length()) {
      return null;
    }
    String run = text.substring(start, endOf(text, start));
    boolean number = isDigit(text.charAt(start));
    return new Token(number ? run : PhraseList.fold(run), number, text.substring(gapStart, start), start);
  }

  /** The index after the token that begins at an index. */
  private static int endOf(String text, int start) {
    boolean number = isDigit(text.charAt(start));
    int end = start + 1;
    while (end < text.length() && continues(text.charAt(end), number)) {
      end++;
    }
    return end;
  }

  private static boolean continues(char unit, boolean number) {
    return number ? isDigit(unit) : Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  /** Whether a digit of any script is in the text. */
  public static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text is digits of ASCII and nothing else; false if empty. */
  public static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }
}
