package org.pressmark.release.duplicates;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** A text as it is compared with another: exactly, on all its shingles. Immutable. */
final class Likeness {
  /**
   * Two texts with a smaller part of their shingles in common are not called near. This and what follows was chosen on
   * {@code ReprintSet}, whose test keeps precision and recall from falling.
   */
  private static final double LEAST_JACCARD = 0.55;

  /** Unless the shorter lies within the longer, as a story that was cut to its first half does. */
  private static final double LEAST_JACCARD_OF_A_PART = 0.35;

  private static final double LEAST_CONTAINMENT_OF_A_PART = 0.85;

  /**
   * With fewer names or numbers in common a form was filled in anew: a forecast, a closing price, a fixture. A reprint
   * that is cut loses some and one that is extended gains some; a form has others on both sides.
   */
  private static final double LEAST_COMMON_FACTS = 0.6;

  private final long[] shingles;
  private final long[] numbers;
  private final long[] names;

  Likeness(int[] words) {
    this.shingles = Shingles.distinct(Shingles.of(words));
    this.numbers = facts(words, FoldedWords::isNumber);
    this.names = facts(words, FoldedWords::isName);
  }

  private static long[] facts(int[] words, IntPredicate which) {
    return Shingles.distinct(Arrays.stream(words).filter(which).map(FoldedWords::anyCase).asLongStream().toArray());
  }

  /**
   * Whether one is the other with the edits of a reprint: little added, removed or exchanged, names and numbers kept.
   */
  boolean isNear(Likeness other) {
    int common = Shingles.common(shingles, other.shingles);
    int fewer = Math.min(shingles.length, other.shingles.length);
    double jaccard = (double) common / (shingles.length + other.shingles.length - common);
    boolean part = common >= LEAST_CONTAINMENT_OF_A_PART * fewer && jaccard >= LEAST_JACCARD_OF_A_PART;
    return (part || jaccard >= LEAST_JACCARD) && agree(numbers, other.numbers) && agree(names, other.names);
  }

  private static boolean agree(long[] facts, long[] others) {
    return Shingles.common(facts, others) >= LEAST_COMMON_FACTS * Math.min(facts.length, others.length);
  }
}
