package org.pressmark.annotate.names;

/** How the letters of a word are written. */
public enum WordClass {
  /** Small letters only: rain. */
  LOWER,
  /** A capital, then small letters: Kyiv. */
  TITLE,
  /** Capitals only: ISIL. */
  UPPER,
  /** Capitals that end in a full stop: U.S. */
  INITIALS,
  /** One capital by itself: J. */
  LETTER,
  /** A capital first and others behind: McDonald. */
  MIXED,
  /** A small letter first and a capital behind: iPhone. */
  LOWER_UPPER,
  /** No letter: 2024. */
  NUMBER,
  /** Digits with a capital: A321. */
  UPPER_DIGIT,
  /** Digits with small letters alone: 3rd. */
  LOWER_DIGIT,
  /** A mark, whatever follows it but a letter. */
  MARK,
  /** A mark and a letter: 's. */
  MARK_WORD
}
