package org.pressmark.model;

import org.pressmark.schema.Term;

/** How a quote renders what was said. */
public enum QuoteKind implements Term {
  /** Whole clauses in quotation marks. */
  DIRECT,
  /** Words in quotation marks within the narrator's sentence. */
  PARTIAL,
  /** Reported without quotation marks. */
  INDIRECT,
  /** In quotation marks, yet nobody's words: a name, a title, a term held at a distance. */
  SCARE
}
