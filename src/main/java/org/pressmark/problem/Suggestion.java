package org.pressmark.problem;

import java.util.Collection;
import java.util.Optional;

/** What a mistyped word was meant to be. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * The known word that is the fewest slips away, if they are few for the word's length; the first of several. A slip
   * is a letter left out, added, changed, or two neighbours that changed places. For {@code --nmae} it is {@code
   * --name}.
   */
  public static Optional<String> of(String mistyped, Collection<String> known) {
    // What stands behind = is no part of an option's name.
    int end = mistyped.startsWith("-") ? mistyped.indexOf('=') : -1;
    String word = end < 0 ? mistyped : mistyped.substring(0, end);
    Optional<String> nearest = Optional.empty();
    int fewest = Math.max(1, word.replace("-", "").length() / 3) + 1;
    for (String candidate : known) {
      int slips = slips(word, candidate);
      if (slips < fewest) {
        fewest = slips;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  /** The optimal string alignment distance: row by row, each from the two before. */
  private static int slips(String left, String right) {
    int[] beforeLast = new int[right.length() + 1];
    int[] last = new int[right.length() + 1];
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int changed = last[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[right.length()];
  }
}
