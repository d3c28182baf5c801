package org.pressmark.normalise.roles;

import org.pressmark.normalise.pieces.Page;

/** Knows the lines of a box of facts: {@code Length: 33 metres}, several of them right below one another. */
final class FactBoxes {
  private static final int MIN_LINES = 3;
  private static final int MAX_WORDS = 45;
  private static final int MAX_LABEL = 30;

  private FactBoxes() {}

  static boolean isFact(Page page, int i) {
    if (!hasLabel(page, i)) {
      return false;
    }
    int first = i;
    while (hasLabel(page, first - 1)) {
      first--;
    }
    int last = i;
    while (hasLabel(page, last + 1)) {
      last++;
    }
    return last - first + 1 >= MIN_LINES;
  }

  /** A line of such a box that is set as a paragraph of its own, as line-ups are. */
  static boolean isApart(Page page, int i) {
    boolean below = !page.has(i + 1) || page.piece(i + 1).afterBlankLine();
    return page.piece(i).afterBlankLine() && below && isFact(page, i);
  }

  private static boolean hasLabel(Page page, int i) {
    if (!page.has(i) || page.role(i) != null && !page.role(i).kept() || page.piece(i).markerLength() > 0) {
      return false;
    }
    String content = page.piece(i).content();
    int colon = content.indexOf(": ");
    return colon > 0 && colon <= MAX_LABEL && page.features(i).words() <= MAX_WORDS
        && !page.features(i).endsSentence() && Character.isUpperCase(content.charAt(0));
  }
}
