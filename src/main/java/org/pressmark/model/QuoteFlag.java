package org.pressmark.model;

import org.pressmark.schema.Term;

/** What is unusual about a quote's marks. */
public enum QuoteFlag implements Term {
  /** No closing mark. */
  UNCLOSED,
  /** No opening mark. */
  UNOPENED,
  /** The statement goes on in the next paragraph, which opens with a mark of its own. */
  CONTINUED,
  /** A mark curls the wrong way, or opens and closes in different styles. */
  WRONG_MARK
}
