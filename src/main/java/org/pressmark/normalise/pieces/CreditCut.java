package org.pressmark.normalise.pieces;

import org.pressmark.normalise.authors.CreditText;
import org.pressmark.normalise.text.Blank;

/** Finds where a photo credit begins that is glued to the end of a caption's line. */
public final class CreditCut {
  /** Credits are short: only this much of a line's end is looked at, which keeps the search linear. */
  private static final int WINDOW = 160;

  /** A caption has at least so many characters before its credit. */
  private static final int MIN_CAPTION = 12;

  private CreditCut() {}

  /**
   * The UTF-16 index at which the credit begins, or -1. Example: in {@code a coalition.Image: epa/C. Karaba} the index
   * of {@code Image}.
   */
  public static int find(String source, int start, int end) {
    if (end - start <= WINDOW && CreditText.is(source.substring(start, end))) {
      return -1;
    }
    int first = Math.max(start + MIN_CAPTION, end - WINDOW);
    for (int i = first; i < end - 2; i++) {
      if (mayBegin(source, i) && isCredit(source, i, start, end)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean mayBegin(String source, int i) {
    char unit = source.charAt(i);
    char before = source.charAt(i - 1);
    if (unit == '(' || unit == '[' || unit == '©') {
      return true;
    }
    if (!Character.isUpperCase(unit) && !Character.isTitleCase(unit)) {
      return false;
    }
    // Glued without a space: "coalition.Image:", "HandoutImage:". A label must follow, or "McDonald" would be cut.
    if (!Blank.isBlank(before)) {
      return isSentenceEnd(before) || Character.isLetter(before);
    }
    if (CreditText.hasPhotoLabel(source, i)) {
      return true;
    }
    return i >= 2 && (isSentenceEnd(source.charAt(i - 2)) || isSeparator(source.charAt(i - 2)));
  }

  private static boolean isCredit(String source, int i, int start, int end) {
    String tail = source.substring(i, end);
    char unit = tail.charAt(0);
    char before = source.charAt(i - 1);
    if (unit == '(' || unit == '[') {
      boolean closed = tail.endsWith(")") || tail.endsWith("]");
      // "• 3. Berg A: The old mole. [Harbour Library]" is an item of a list.
      boolean given = source.charAt(i - 2) == '.' && Character.isLetter(source.codePointAt(start))
          && CreditText.isBracketedGiver(tail);
      return closed && tail.indexOf(unit, 1) < 0 && (CreditText.isBareSource(tail) || CreditText.is(tail) || given);
    }
    if (!Blank.isBlank(before) && unit != '©') {
      return CreditText.hasLabel(tail) && CreditText.is(tail);
    }
    return CreditText.is(tail);
  }

  private static boolean isSentenceEnd(char unit) {
    return ".!?…\"”’»)]".indexOf(unit) >= 0;
  }

  private static boolean isSeparator(char unit) {
    return "|/-–—•".indexOf(unit) >= 0;
  }
}
