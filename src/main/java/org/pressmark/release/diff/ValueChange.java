package org.pressmark.release.diff;

import org.jspecify.annotations.Nullable;

/**
 * One value of a row, before and now.
 *
 * @param before cut to a line that people can read; null if absent
 * @param now as above
 */
public record ValueChange(String column, @Nullable String before, @Nullable String now) {
  private static final int LONGEST = 80;

  static ValueChange of(String column, @Nullable Object before, @Nullable Object now) {
    String left = before == null ? null : before.toString();
    String right = now == null ? null : now.toString();
    // Of two long texts the place where they part says more than how they begin.
    int common = left == null || right == null ? 0 : commonStart(left, right);
    int from = common <= LONGEST / 2 ? 0 : common - LONGEST / 4;
    return new ValueChange(column, shown(left, from), shown(right, from));
  }

  private static int commonStart(String left, String right) {
    int index = 0;
    while (index < left.length() && index < right.length() && left.charAt(index) == right.charAt(index)) {
      index++;
    }
    return index;
  }

  private static @Nullable String shown(@Nullable String text, int from) {
    if (text == null || text.length() <= LONGEST) {
      return text;
    }
    int start = within(text, from);
    int end = within(text, Math.min(text.length(), start + LONGEST));
    return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
  }

  /** The index itself, or the one before it where it would cut a character in two. */
  private static int within(String text, int index) {
    boolean cuts = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
    return cuts ? index - 1 : index;
  }
}
