package org.pressmark.normalise.roles;

import org.pressmark.normalise.pieces.Page;

/** Knows the lines of a box of facts: {@code Length: 33 metres}, three of them or more right below one another. */
final class FactBoxes {
  private static final int MAX_WORDS = 45;
  private static final int MAX_LABEL = 30;

  private FactBoxes() {}

  static boolean isFact(Page page, int i) {
    if (!hasLabel(page, i)) {
      return false;
    }
    boolean above = hasLabel(page, i - 1);
    boolean below = hasLabel(page, i + 1);
    return above && below || above && hasLabel(page, i - 2) || below && hasLabel(page, i + 2);
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
