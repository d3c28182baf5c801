package org.pressmark.release.duplicates;

import java.util.Arrays;

/** The bands of MinHash signatures. Immutable; its hash functions are the same in every run. */
final class MinHash {
  private final Bands bands;
  private final long[] seeds;
  private final long[] factors;

  MinHash(Bands bands) {
    this.bands = bands;
    int values = bands.count() * bands.rows();
    this.seeds = new long[values];
    this.factors = new long[values];
    for (int i = 0; i < values; i++) {
      seeds[i] = Mixing.mix(2L * i);
      factors[i] = Mixing.mix(2L * i + 1) | 1;
    }
  }

  /** A hash of each band's rows. Texts whose shingles are alike have some in common. */
  int[] bandKeys(long[] shingles) {
    long[] least = new long[seeds.length];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long shingle : shingles) {
      for (int i = 0; i < least.length; i++) {
        // The shingles are evenly spread already, so that one multiplication and one fold will do.
        long hash = (shingle ^ seeds[i]) * factors[i];
        hash ^= hash >>> 32;
        if (hash < least[i]) {
          least[i] = hash;
        }
      }
    }
    int[] keys = new int[bands.count()];
    for (int band = 0; band < keys.length; band++) {
      long key = 0;
      for (int row = 0; row < bands.rows(); row++) {
        key = Mixing.mix(key ^ least[band * bands.rows() + row]);
      }
      keys[band] = (int) (key >>> 32);
    }
    return keys;
  }
}
