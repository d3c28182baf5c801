package org.pressmark.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One quote, labelled or found. All places are UTF-16 indexes into the text.
 *
 * @param kind direct, partial, indirect or scare
 * @param spans its parts, in order; at least one
 * @param speaker the mention of the speaker; null if none
 * @param names what the speaker may be called, the fullest first; empty if unknown
 * @param cue the cue; null if none
 */
record QuoteRecord(String kind, List<Part> spans, @Nullable Part speaker, List<String> names, @Nullable Part cue) {
  QuoteRecord {
    spans = List.copyOf(spans);
    names = List.copyOf(names);
  }

  boolean isScare() {
    return kind.equals("scare");
  }

  boolean isMarked() {
    return kind.equals("direct") || kind.equals("partial");
  }

  /**
   * A stretch of the text.
   *
   * @param start its first unit
   * @param end the unit after its last
   */
  record Part(int start, int end) {
    boolean overlaps(Part other) {
      return start < other.end && other.start < end;
    }

    /** Where it stands after the unit at a place was taken out. */
    Part without(int place) {
      return new Part(start > place ? start - 1 : start, end > place ? end - 1 : end);
    }
  }
}
