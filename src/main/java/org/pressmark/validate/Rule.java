package org.pressmark.validate;

/** One thing that must hold of a release. Stateless. */
interface Rule {
  /** Notes in the examination what it finds, and what later rules need to know. */
  void check(Examination examination);
}
