package org.pressmark.normalise.dates;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.text.PhraseList;

/** The time zones that date lines name: by letters that mean one offset everywhere, or by the offset itself. */
final class Zones {
  /** Letters that several zones share, as EST and CST; they say that a time stands before, but not which. */
  private static final PhraseList SHARED = PhraseList.load("date-shared-zones");

  private static final int LARGEST = 1400;

  /** Only looked up, never walked. */
  private static final Map<String, ZoneOffset> NAMED = new HashMap<>();

  static {
    for (String line : PhraseList.lines("date-zones")) {
      int equals = line.indexOf('=');
      NAMED.put(line.substring(0, equals), ZoneOffset.of(line.substring(equals + 1)));
    }
  }

  private Zones() {}

  /** The offset that a folded word names; null if it names none, or more than one. */
  static @Nullable ZoneOffset named(String word) {
    return NAMED.get(word);
  }

  /** Whether a folded word names a zone at all. */
  static boolean is(String word) {
    return NAMED.containsKey(word) || SHARED.is(word);
  }

  /** The offset of four digits: 0530 is five and a half hours; null if they are none. */
  static @Nullable ZoneOffset ofDigits(String digits, boolean east) {
    if (digits.length() != 4 || Integer.parseInt(digits) > LARGEST) {
      return null;
    }
    int minutes = Integer.parseInt(digits.substring(0, 2)) * 60 + Integer.parseInt(digits.substring(2));
    return ZoneOffset.ofTotalSeconds((east ? minutes : -minutes) * 60);
  }
}
