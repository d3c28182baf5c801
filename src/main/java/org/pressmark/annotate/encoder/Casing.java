package org.pressmark.annotate.encoder;

/**
 * How a word is capitalised. The pieces of words are in lower case, so the model reads this beside them, by its
 * ordinal: {@code CASINGS} in {@code train_entities/pieces.py} has the same order.
 */
enum Casing {
  /** Neither letters nor digits. */
  MARK,
  /** No capital. */
  LOWER,
  /** A capital, then others: Kyiv. */
  TITLE,
  /** One capital by itself: J. */
  INITIAL,
  /** Capitals only: ISIL. */
  UPPER,
  /** Capitals elsewhere too: McDonald, iPhone. */
  MIXED,
  /** Digits without letters. */
  DIGITS,
  /** No word: the pieces before and after sentences. */
  EDGE;

  static Casing of(String word) {
    int capitals = 0;
    int others = 0;
    boolean digits = false;
    boolean beginsWithCapital = false;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int c = word.codePointAt(i);
      int category = Character.getType(c);
      if (category == Character.UPPERCASE_LETTER || category == Character.TITLECASE_LETTER) {
        beginsWithCapital |= capitals + others == 0;
        capitals++;
      } else if (Character.isLetter(c)) {
        others++;
      } else {
        digits |= category == Character.DECIMAL_DIGIT_NUMBER;
      }
    }
    if (capitals + others == 0) {
      return digits ? DIGITS : MARK;
    }
    if (capitals == 0) {
      return LOWER;
    }
    if (others == 0) {
      return capitals == 1 ? INITIAL : UPPER;
    }
    return beginsWithCapital && capitals == 1 ? TITLE : MIXED;
  }
}
