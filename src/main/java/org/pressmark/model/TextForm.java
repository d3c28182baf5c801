package org.pressmark.model;

/** What the text of an article is, before it is normalised. */
public enum TextForm {
  /** A whole page as plain text, furniture among it: roles are to be found. */
  PAGE_TEXT,
  /** A whole page as HTML. */
  HTML,
  /** The article's text already, to be kept exactly. */
  VERBATIM
}
