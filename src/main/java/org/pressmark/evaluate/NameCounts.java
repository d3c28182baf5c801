package org.pressmark.evaluate;

/**
 * How well what was found agrees with what was marked.
 *
 * @param both found as they were marked
 * @param found all that were found
 * @param marked all that were marked
 */
public record NameCounts(int both, int found, int marked) {
  static final NameCounts NONE = new NameCounts(0, 0, 0);

  NameCounts plus(NameCounts other) {
    return new NameCounts(both + other.both, found + other.found, marked + other.marked);
  }

  /** How many percent of the found ones were marked; 0 if none was found. */
  public double precision() {
    return percent(both, found);
  }

  /** How many percent of the marked ones were found; 0 if none was marked. */
  public double recall() {
    return percent(both, marked);
  }

  /** The harmonic mean of both, in percent; 0 if nothing was found as marked. */
  public double f1() {
    return percent(2 * both, found + marked);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
