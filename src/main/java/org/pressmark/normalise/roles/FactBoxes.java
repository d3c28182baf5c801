package org.pressmark.normalise.roles;

import org.pressmark.model.Role;
import org.pressmark.normalise.dates.DateTokens;
import org.pressmark.normalise.pieces.Page;

/**
 * Knows the lines of a box of facts: {@code Length: 33 metres}, three of them or more right below one another, and of
 * scores.
 */
final class FactBoxes {
  private static final int MAX_WORDS = 45;
  private static final int MAX_LABEL = 30;

  /** Words in the name of a side, and the parts of a game. */
  private static final int MAX_SIDE = 4;

  private static final int MIN_PARTS = 3;
  private static final int MAX_SCORE = 16;

  private FactBoxes() {}

  static boolean isFact(Page page, int i) {
    if (!hasLabel(page, i) || page.features(i).endsSentence()) {
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

  /** {@code Lindesund 14 11 6 15 — 46} above or below another such line: what each side scored, part by part. */
  static boolean isScore(Page page, int i) {
    return countsParts(page, i) && (countsParts(page, i - 1) || countsParts(page, i + 1));
  }

  private static boolean countsParts(Page page, int i) {
    boolean open = page.has(i) && (page.role(i) == null || page.role(i) == Role.LIST_ITEM);
    if (!open || page.features(i).words() > MAX_SCORE) {
      return false;
    }
    int names = 0;
    int parts = 0;
    for (String word : page.features(i).folded().split(" ")) {
      boolean part = DateTokens.isNumber(word);
      if (!part && parts > 0) {
        return false;
      }
      names += part ? 0 : 1;
      parts += part ? 1 : 0;
    }
    return names > 0 && names <= MAX_SIDE && parts >= MIN_PARTS;
  }

  private static boolean hasLabel(Page page, int i) {
    if (!page.has(i) || page.role(i) != null && !page.role(i).kept() || page.piece(i).markerLength() > 0) {
      return false;
    }
    String content = page.piece(i).content();
    int colon = content.indexOf(": ");
    return colon > 0 && colon <= MAX_LABEL && page.features(i).words() <= MAX_WORDS
        && !page.features(i).asks() && Character.isUpperCase(content.charAt(0));
  }
}
