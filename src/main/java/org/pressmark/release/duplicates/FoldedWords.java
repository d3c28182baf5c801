package org.pressmark.release.duplicates;

import java.util.Arrays;

/**
 * A text's words without what a reprint changes freely: case, punctuation, spaces, line ends. Scripts without spaces
 * give a word a character.
 */
final class FoldedWords {
  private static final int DIGITS = 1;
  private static final int NAME = 2;

  private final StringBuilder text = new StringBuilder();
  private int[] hashes = new int[256];
  private int count;
  private boolean sentenceStart = true;
  private boolean capital;

  private FoldedWords() {}

  static FoldedWords of(String original) {
    FoldedWords words = new FoldedWords();
    words.read(original);
    return words;
  }

  /** The folded words, each followed by a space. */
  CharSequence text() {
    return text;
  }

  /** A hash of each word, in order, that tells {@link #isNumber} and {@link #isName} as well. */
  int[] hashes() {
    return Arrays.copyOf(hashes, count);
  }

  /** Whether the word has a digit. */
  static boolean isNumber(int hash) {
    return (hash & DIGITS) != 0;
  }

  /** Whether the word has a capital that no beginning of a sentence explains. */
  static boolean isName(int hash) {
    return (hash & NAME) != 0;
  }

  /** The hash of the same word however it is written. */
  static int anyCase(int hash) {
    return hash & ~NAME;
  }

  private void read(String original) {
    int start = 0;
    for (int i = 0; i < original.length(); ) {
      int c = original.codePointAt(i);
      int width = Character.charCount(c);
      if (standsAlone(c)) {
        start = endWord(start);
        text.appendCodePoint(c);
        start = endWord(start);
      } else if (Character.isLetterOrDigit(c) || mark(c)) {
        capital |= text.length() == start && !sentenceStart && Character.isUpperCase(c);
        text.appendCodePoint(Character.toLowerCase(c));
      } else if (!withinWord(original, i, c)) {
        start = endWord(start);
        sentenceStart |= ".!?:\n\"“„»«".indexOf(c) >= 0;
      }
      i += width;
    }
    endWord(start);
  }

  /**
   * An apostrophe, and the point or comma of a number, disappear: 15,234 and 15.234 are one number, printed in two
   * countries.
   */
  private static boolean withinWord(String text, int at, int c) {
    if (c == '\'' || c == '’' || c == 0xAD || Character.getType(c) == Character.FORMAT) {
      return true;
    }
    boolean betweenDigits =
        at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return betweenDigits && (c == '.' || c == ',' || c == ':');
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean standsAlone(int c) {
    if (c < 0x0E00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(c);
      default -> false;
    };
  }

  private int endWord(int start) {
    if (text.length() == start) {
      return start;
    }
    long hash = 0;
    boolean digits = false;
    for (int i = start; i < text.length(); i++) {
      hash = hash * 0x100000001B3L + text.charAt(i);
      digits |= Character.isDigit(text.charAt(i));
    }
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
    }
    hashes[count++] = (int) (Mixing.mix(hash) >>> 32) & ~(DIGITS | NAME) | (digits ? DIGITS : 0) | (capital ? NAME : 0);
    capital = false;
    sentenceStart = false;
    text.append(' ');
    return text.length();
  }
}
