package org.pressmark.release.duplicates;

/** Spreads 64 bits evenly over 64 bits, one to one. */
final class Mixing {
  private Mixing() {}

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators"). */
  static long mix(long value) {
    long x = value + 0x9E3779B97F4A7C15L;
    x = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
    x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
    return x ^ x >>> 31;
  }
}
