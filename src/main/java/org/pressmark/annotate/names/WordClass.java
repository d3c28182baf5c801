package org.pressmark.annotate.names;

/** How the letters of a word are written. */
public enum WordClass {
  LOWER,
  TITLE,
  UPPER,
  INITIALS,
  LETTER,
  MIXED,
  LOWER_UPPER,
  NUMBER,
  UPPER_DIGIT,
  LOWER_DIGIT,
  MARK,
  MARK_WORD
}
