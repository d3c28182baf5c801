package org.pressmark.validate;

/** One thing that must hold of a document and its rows. Stateless. */
interface DocumentRule {
  /** Reports what it finds to the group. */
  void check(DocumentGroup group);
}
