package org.pressmark.normalise.roles;

import org.pressmark.normalise.authors.Agencies;
import org.pressmark.normalise.authors.Byline;
import org.pressmark.normalise.authors.CreditText;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.Page;

/** How it is known by the line above that a line says who took or gave a picture. Used by {@link LineRules}. */
final class CreditRules {
  private static final int MAX_GIVER_WORDS = 6;

  /** More of a giver's words begin with a capital. */
  private static final double MIN_GIVER_CAPITALS = 0.6;

  private static final int MAX_LONE_NAME_WORDS = 3;
  private static final int MIN_CAPTION_WORDS = 4;
  private static final int MAX_CAPTION_WORDS = 40;

  private CreditRules() {}

  /** {@code Photo:} alone, and a name in the next line. */
  static boolean isOfLabel(Page page, int i) {
    return CreditText.isLabelAlone(page.piece(i).content()) && isGiver(page, i + 1)
        || page.has(i - 1) && CreditText.isLabelAlone(page.piece(i - 1).content()) && isGiver(page, i);
  }

  /** Below a blank line stand headings too, so there it must look like a person's name or be an agency's. */
  private static boolean isGiver(Page page, int i) {
    if (!page.has(i)) {
      return false;
    }
    String content = page.piece(i).content();
    Features features = page.features(i);
    boolean apart = page.piece(i).afterBlankLine();
    boolean named = Byline.isName(content) && features.words() <= MAX_LONE_NAME_WORDS;
    return (!apart || named || CreditText.isBareSource(content))
        && features.words() <= MAX_GIVER_WORDS && features.words() > 0
        && !features.endsSentence() && features.capitalised() > MIN_GIVER_CAPITALS;
  }

  /** {@code (Port Albar Fire Service)} in the line below a sentence: who gave the picture. */
  static boolean isBracketed(Page page, int i) {
    String content = page.piece(i).content();
    Features features = page.features(i);
    if (!content.startsWith("(") || content.indexOf(')') != content.length() - 1 || !page.has(i - 1)
        || page.piece(i).afterBlankLine() || page.piece(i).markerLength() > 0) {
      return false;
    }
    Features above = page.features(i - 1);
    boolean caption = above.endsSentence() && !above.asks() && above.words() <= MAX_CAPTION_WORDS
        && page.piece(i - 1).markerLength() == 0;
    return caption && page.separatesParagraphs() && features.words() > 0 && features.words() <= MAX_GIVER_WORDS
        && features.capitalised() > MIN_GIVER_CAPITALS && Agencies.ofSignOff(content) == null;
  }

  /** {@code Anna Berg for The Harbour Post} in the line below some words: who took the picture. */
  static boolean isTakenFor(Page page, int i) {
    return page.has(i - 1)
        && !page.piece(i).afterBlankLine()
        && page.piece(i).markerLength() == 0
        && page.features(i - 1).words() >= MIN_CAPTION_WORDS
        && page.role(i - 1) == null
        && CreditText.isTakenFor(page.piece(i).content());
  }
}
