package org.pressmark.release.duplicates;

import java.util.Arrays;

/** All runs of five words of a text, as hashes. */
final class Shingles {
  static final int WORDS = 5;

  private Shingles() {}

  /** One hash a run, in the text's order; none if the text is shorter than a run. */
  static long[] of(int[] words) {
    long[] shingles = new long[Math.max(0, words.length - WORDS + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long hash = 0;
      for (int j = i; j < i + WORDS; j++) {
        hash = Mixing.mix(hash ^ FoldedWords.anyCase(words[j]));
      }
      shingles[i] = hash;
    }
    return shingles;
  }

  /** The values in ascending order, each once. */
  static long[] distinct(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /** How many values two ascending arrays without repetition have in common. */
  static int common(long[] one, long[] other) {
    int count = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        count++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return count;
  }
}
