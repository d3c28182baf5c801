package org.pressmark.annotate.mentions;

import java.util.Set;
import org.pressmark.annotate.names.Spelling;

/** Tells from the words before a name that it names a place: {@code the mayor of Bani Quill}. */
final class PlaceSigns {
  private static final Set<String> OF = Set.of(
      "city", "district", "governor", "island", "mayor", "municipality", "neighborhood", "neighbourhood", "outskirts",
      "port", "province", "region", "residents", "suburb", "suburbs", "town", "village");

  private PlaceSigns() {}

  /** Whether the words right before a name say that it is a place's. */
  static boolean standBefore(String[] tokens, int start) {
    return start > 1 && tokens[start - 1].equals("of") && OF.contains(Spelling.folded(tokens[start - 2]));
  }
}
