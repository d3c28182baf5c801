package org.pressmark.annotate.analysis;

/**
 * A stretch of the document's text.
 *
 * @param start its first UTF-16 unit
 * @param end the unit after its last
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("[" + start + "," + end + ")");
    }
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
