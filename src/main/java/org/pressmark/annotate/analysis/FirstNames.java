package org.pressmark.annotate.analysis;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of first names that nearly always tell a person's sex. */
public final class FirstNames {
  private static final String LIST = "first-names.txt";
  private static final Set<String> WOMEN = WordList.words(LIST, "female");
  private static final Set<String> MEN = WordList.words(LIST, "male");

  private FirstNames() {}

  /** True for a woman's first name, as names are written, false for a man's, null for another word. */
  public static @Nullable Boolean tellsWoman(String word) {
    return isWomans(word) ? Boolean.TRUE : isMans(word) ? Boolean.FALSE : null;
  }

  /** Whether a word, as names are written, is a woman's first name. */
  public static boolean isWomans(String word) {
    return WOMEN.contains(word);
  }

  /** Whether a word, as names are written, is a man's first name. */
  public static boolean isMans(String word) {
    return MEN.contains(word);
  }
}
