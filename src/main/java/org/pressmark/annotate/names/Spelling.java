package org.pressmark.annotate.names;

/** How a word is written. Pure functions of one word; the case of letters is Unicode's, never a locale's. */
public final class Spelling {
  private Spelling() {}

  /** In lower case, curly marks straight, every digit a 0. */
  public static String folded(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      folded.append(Character.isDigit(c) ? '0' : straight(Character.toLowerCase(c)));
    }
    return folded.toString();
  }

  private static char straight(char c) {
    return switch (c) {
      case '‘', '’' -> '\'';
      case '“', '”' -> '"';
      case '–', '—' -> '-';
      default -> c;
    };
  }

  /** The runs of letters and digits in a word: {@code McDonald's} is {@code XxXx'x}, {@code A321} is {@code Xd}. */
  static String shape(String word) {
    StringBuilder shape = new StringBuilder(8);
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : straight(c);
      if (kind != last) {
        shape.append(kind);
      }
      last = kind;
    }
    return shape.toString();
  }

  /** One of few classes of writing; the transitions between labels depend on it. */
  public static WordClass classOf(String word) {
    if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0))) {
      return word.length() > 1 && Character.isLetter(word.charAt(1)) ? WordClass.MARK_WORD : WordClass.MARK;
    }
    boolean digit = false;
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      digit |= Character.isDigit(c);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLetter(c)) {
        lower++;
      }
    }
    if (upper + lower == 0) {
      return WordClass.NUMBER;
    }
    if (digit) {
      return upper > 0 ? WordClass.UPPER_DIGIT : WordClass.LOWER_DIGIT;
    }
    if (upper == 0) {
      return WordClass.LOWER;
    }
    if (lower == 0) {
      return word.length() == 1 ? WordClass.LETTER : word.endsWith(".") ? WordClass.INITIALS : WordClass.UPPER;
    }
    return !Character.isUpperCase(word.charAt(0))
        ? WordClass.LOWER_UPPER
        : upper == 1 ? WordClass.TITLE : WordClass.MIXED;
  }

  /** Whether it is the 's, or the apostrophe alone, of a possessive. */
  public static boolean isPossessive(String word) {
    String folded = folded(word);
    return folded.equals("'s") || folded.equals("'");
  }

  public static boolean hasLetterOrDigit(String word) {
    return word.chars().anyMatch(Character::isLetterOrDigit);
  }

  public static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
