package org.pressmark.normalise.text;

import java.util.Locale;

/** What {@code documents.warnings} says of how a source was read. */
public enum Warning {
  /** Marks that follow the 100th on one letter were dropped: no script stacks so many, and sorting them takes long. */
  COMBINING_MARKS_REMOVED,
  /** Characters of category Cc were dropped, other than line ends and tabs. */
  CONTROL_CHARACTERS_REMOVED,
  /** The input states a date that cannot be read. */
  DATE_UNREADABLE,
  /** The input states a language that is neither a tag nor a name of one. */
  LANGUAGE_UNKNOWN,
  /** U+FFFD, or half of a surrogate pair, was dropped: an earlier tool lost a character here. */
  REPLACEMENT_CHARACTERS_REMOVED,
  /** The text is kept exactly and is not in Unicode normalisation form C. */
  TEXT_NOT_NFC,
  /** The input states an address that is no absolute http or https URL. */
  URL_INVALID;

  /** As the column has it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
