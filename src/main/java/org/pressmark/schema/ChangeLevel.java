package org.pressmark.schema;

/** How much of what users rely on a change takes away: what a version number promises. Ordered. */
public enum ChangeLevel implements Term {
  /** Nothing differs. */
  NONE,
  /** The same rows in other bytes, or other metadata. A schema has no such level: its words belong to it. */
  PATCH,
  /** Something was added and all that was there before still holds. */
  MINOR,
  /** Something that was there before is gone or another. */
  MAJOR;

  /** The higher of the two. */
  public ChangeLevel and(ChangeLevel other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
