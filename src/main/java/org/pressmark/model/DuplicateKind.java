package org.pressmark.model;

import org.pressmark.schema.Term;

/** How alike a document is to the one it duplicates. */
public enum DuplicateKind implements Term {
  EXACT,
  NEAR
}
