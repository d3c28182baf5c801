package org.pressmark.normalise.pieces;

import java.util.List;

/**
 * Numbered lines that look like headings and count up or down from one another, with other lines between: the parts of
 * an article in the form of a list.
 */
final class CountedHeadings {
  private CountedHeadings() {}

  /** Which pieces are such. */
  static boolean[] of(List<Piece> pieces, List<Features> features) {
    boolean[] counted = new boolean[pieces.size()];
    int last = -1;
    for (int i = 0; i < pieces.size(); i++) {
      int number = ListMarker.numberIn(pieces.get(i).text());
      if (number < 0 || !features.get(i).headingLike() || !pieces.get(i).afterBlankLine()) {
        continue;
      }
      if (last >= 0 && i > last + 1 && Math.abs(number - ListMarker.numberIn(pieces.get(last).text())) == 1) {
        counted[last] = true;
        counted[i] = true;
      }
      last = i;
    }
    return counted;
  }
}
