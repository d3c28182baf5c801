package org.pressmark.normalise;

import java.util.Arrays;
import java.util.List;

/**
 * Finds paragraphs that were wrapped at a column: lines without a blank line between them, of which many go on with a
 * small letter. Such a line has no end of its own to know it by.
 */
final class WrappedLines {
  private static final int MIN_WORDS_A_LINE = 5;

  /** Wrapped lines are no longer than this; what is longer was not wrapped. */
  private static final int MAX_COLUMN = 130;

  /** Of the lines before a paragraph's last, so many in ten end within a sentence. */
  private static final int OPEN_ENDS_IN_TEN = 6;

  /** Of the lines after a paragraph's first, so many in ten begin with a small letter; German has the fewest. */
  private static final int LOW_STARTS_IN_TEN = 4;

  private WrappedLines() {}

  /** For each piece whether it is such a line. */
  static boolean[] of(List<Piece> pieces, List<Features> features) {
    boolean[] wrapped = new boolean[pieces.size()];
    int start = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      if (i == pieces.size() || pieces.get(i).afterBlankLine()) {
        if (isWrapped(pieces.subList(start, i), features.subList(start, i))) {
          Arrays.fill(wrapped, start, i, true);
        }
        start = i;
      }
    }
    return wrapped;
  }

  private static boolean isWrapped(List<Piece> lines, List<Features> features) {
    int following = lines.size() - 1;
    int lowStarts = 0;
    int open = 0;
    int words = 0;
    for (int i = 0; i <= following; i++) {
      Features line = features.get(i);
      if (lines.get(i).text().length() > MAX_COLUMN || lines.get(i).glued()) {
        return false;
      }
      lowStarts += i > 0 && line.startsLow() ? 1 : 0;
      open += i < following && !line.endsSentence() ? 1 : 0;
      words += line.words();
    }
    return following > 0
        && !features.get(0).startsLow()
        && words >= lines.size() * MIN_WORDS_A_LINE
        && open * 10 >= following * OPEN_ENDS_IN_TEN
        && lowStarts * 10 >= following * LOW_STARTS_IN_TEN;
  }
}
