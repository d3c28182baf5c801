package org.pressmark.evaluate;

/** How often a yes or no was right. Not thread-safe. */
final class Counts {
  private long truePositives;
  private long falsePositives;
  private long falseNegatives;

  void add(boolean expected, boolean found) {
    if (expected && found) {
      truePositives++;
    } else if (found) {
      falsePositives++;
    } else if (expected) {
      falseNegatives++;
    }
  }

  /** The harmonic mean of precision and recall; 0 if nothing was right. */
  double f1() {
    return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
