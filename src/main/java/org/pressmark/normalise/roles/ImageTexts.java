package org.pressmark.normalise.roles;

import org.pressmark.model.Role;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.pieces.Page;

/**
 * Knows an image's text and its caption by the group of lines that they make, on a page that puts a blank line between
 * paragraphs: {@code Worn pad beside a new one} and, in the very next line, a sentence. Who gave the picture may stand
 * in a third line.
 */
final class ImageTexts {
  private static final int MIN_WORDS = 3;
  private static final int MAX_CAPTION_WORDS = 40;
  private static final int MAX_GIVER_WORDS = 10;

  private ImageTexts() {}

  /** Whether the piece is the caption of such a group between headline and text, before the text's roles are known. */
  static boolean isAboveText(Page page, int i) {
    return isInGroup(page, i)
        && endsGroup(page, i)
        && i - 1 > page.title()
        && page.piece(i - 1).afterBlankLine()
        && page.piece(i - 1).markerLength() == 0
        && !page.prose(i - 1)
        && DateReader.read(page.piece(i - 1).text(), DateReader.Order.UNKNOWN) == null;
  }

  /** Whether the piece, so far text of the article, is the caption of such a group. */
  static boolean isBelow(Page page, int i) {
    boolean giver = page.has(i + 1) && page.role(i + 1) == null && !page.piece(i + 1).afterBlankLine()
        && page.features(i + 1).words() <= MAX_GIVER_WORDS && endsGroup(page, i + 1);
    return isInGroup(page, i) && page.features(i - 1).words() >= MIN_WORDS && (endsGroup(page, i) || giver);
  }

  /** What stands right above a caption and is nothing else is the text of its image. */
  static void decide(Page page) {
    for (int i = Math.max(page.title(), page.articleStart()) + 1; i + 1 < page.articleEnd(); i++) {
      boolean above = page.role(i) == null && page.role(i + 1) == Role.CAPTION && page.piece(i).afterBlankLine()
          && !page.piece(i + 1).afterBlankLine();
      if (above && page.separatesParagraphs() && page.features(i).words() >= MIN_WORDS) {
        page.decide(i, Role.CAPTION);
      }
    }
  }

  /** Below a line of which nothing is known, and as long as captions are. */
  private static boolean isInGroup(Page page, int i) {
    return page.has(i - 1)
        && page.separatesParagraphs()
        && page.role(i - 1) == null
        && !page.piece(i).afterBlankLine()
        && !page.piece(i).glued()
        && page.piece(i).markerLength() == 0
        && page.features(i).words() <= MAX_CAPTION_WORDS;
  }

  private static boolean endsGroup(Page page, int i) {
    return !page.has(i + 1) || page.piece(i + 1).afterBlankLine();
  }
}
