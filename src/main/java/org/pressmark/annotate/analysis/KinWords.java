package org.pressmark.annotate.analysis;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English nouns for relatives, which tell a person's sex before a name: "her husband, Ben Lee". */
public final class KinWords {
  private static final Set<String> WOMEN =
      Set.of("wife", "mother", "daughter", "sister", "widow", "grandmother", "granddaughter", "aunt", "niece");
  private static final Set<String> MEN =
      Set.of("husband", "father", "son", "brother", "widower", "grandfather", "grandson", "uncle", "nephew");

  private KinWords() {}

  /** True for a woman's word, false for a man's, null for another. */
  public static @Nullable Boolean tellsWoman(String word) {
    return WOMEN.contains(word) ? Boolean.TRUE : MEN.contains(word) ? Boolean.FALSE : null;
  }
}
