package org.pressmark.annotate;

/**
 * A stretch of the document's text.
 *
 * @param start its first UTF-16 unit
 * @param end the unit after its last
 */
record Span(int start, int end) {
  Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("[" + start + "," + end + ")");
    }
  }

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
