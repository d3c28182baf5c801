package org.pressmark.normalise.html;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of marks as bits, so that a page's many elements carry one number each. */
final class Marks {
  private Marks() {}

  static int bit(Mark mark) {
    return 1 << mark.ordinal();
  }

  static int bits(Mark first, Mark... others) {
    int bits = bit(first);
    for (Mark mark : others) {
      bits |= bit(mark);
    }
    return bits;
  }

  static boolean has(int bits, Mark mark) {
    return (bits & bit(mark)) != 0;
  }

  static Set<Mark> set(int bits) {
    EnumSet<Mark> set = EnumSet.noneOf(Mark.class);
    for (Mark mark : Mark.values()) {
      if (has(bits, mark)) {
        set.add(mark);
      }
    }
    return Collections.unmodifiableSet(set);
  }
}
