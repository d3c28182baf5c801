package org.pressmark.normalise.roles;

import org.pressmark.model.Role;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.Page;

/** How the links to other articles are known that stand between an article's paragraphs. Used by {@link PlaceRules}. */
final class LinkRules {
  private static final int MIN_WORDS = 3;
  private static final int MAX_WORDS = 30;
  private static final int MAX_ITEMS = 20;

  /** Headline, date and link stand between the texts of two cards. */
  private static final int MAX_CARD = 5;

  private static final int LONG_WORD = 5;
  private static final int MIN_LONG_WORDS = 3;
  private static final int MIN_SHOUTED_WORDS = 5;

  /** The text takes up more of the words of its own headings. */
  private static final double MIN_TAKEN_UP = 0.4;

  /** Headings so many pieces away show how the page sets them. */
  private static final int NEAR = 60;

  private LinkRules() {}

  /** {@code Cambridge staff bullied} above {@code Read more}, or below it where no headline is above. */
  static boolean isBesideLink(Page page, int i) {
    if (!isLinkText(page, i)) {
      return false;
    }
    return isBareLink(page, i + 1)
        || isBareLink(page, i - 1) && !isLinkText(page, i - 2) && page.role(i - 2) != Role.RELATED_LINK;
  }

  private static boolean isLinkText(Page page, int i) {
    if (!page.has(i) || i < page.firstText()) {
      return false;
    }
    Features features = page.features(i);
    boolean headline = features.words() >= MIN_WORDS
        && features.words() <= MAX_WORDS && !features.startsLow();
    boolean open = !features.endsSentence() || features.asks() || isInTitleCase(page.piece(i).content());
    return page.role(i) == null && headline && open
        && page.piece(i).markerLength() == 0;
  }

  /** {@code The State Fined a Ferry. It Had Carried Millions.}: in a text not each long word has a capital. */
  private static boolean isInTitleCase(String content) {
    int words = 0;
    for (String word : content.split(" ")) {
      boolean counted = word.length() >= LONG_WORD && Character.isLetter(word.charAt(0));
      if (counted && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
      words += counted ? 1 : 0;
    }
    return words >= MIN_LONG_WORDS;
  }

  private static boolean isBareLink(Page page, int i) {
    return page.role(i) == Role.RELATED_LINK && LineRules.isBareLink(page.features(i));
  }

  /**
   * {@code The ferry had been out of ser...} right above {@code Read more}, and another such text near by: how lists of
   * articles quote them. A lone one may be an article's own beginning, of which the rest is sold.
   */
  static boolean isCutTeaser(Page page, int i) {
    if (!isCut(page, i)) {
      return false;
    }
    for (int k = i - MAX_CARD; k <= i + MAX_CARD; k++) {
      if (k != i && isCut(page, k)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCut(Page page, int i) {
    String content = page.has(i) ? page.piece(i).content() : "";
    return (content.endsWith("...") || content.endsWith("…")) && isBareLink(page, i + 1);
  }

  /** {@code - The ferry runs again} in a list below {@code Read also:}. */
  static boolean isItemOfLinks(Page page, int i) {
    boolean link = page.piece(i).markerLength() > 0 && !page.features(i).endsSentence();
    int first = i;
    while (link && first > i - MAX_ITEMS && page.has(first - 1) && page.piece(first - 1).markerLength() > 0) {
      first--;
    }
    return link && isBareLink(page, first - 1) && page.piece(first - 1).content().endsWith(":");
  }

  /**
   * {@code FERRY FINDS ITS ANCHOR AFTER 40 YEARS} between paragraphs of something else: where headlines are links. Not
   * on a page that sets its own headings so.
   */
  static boolean isShouted(Page page, int i) {
    if (i <= page.firstText() || !isInCapitals(page, i) || !isForeign(page, i)) {
      return false;
    }
    for (int k = Math.max(page.firstText(), i - NEAR); k < Math.min(page.articleEnd(), i + NEAR); k++) {
      if (isInCapitals(page, k) && !isForeign(page, k)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInCapitals(Page page, int i) {
    String content = page.piece(i).content();
    boolean open = page.role(i) == null || page.role(i) == Role.SUBHEADING;
    return open
        && page.piece(i).markerLength() == 0
        && content.chars().noneMatch(Character::isLowerCase)
        && content.chars().anyMatch(Character::isUpperCase)
        && (!page.features(i).endsSentence() || page.features(i).asks());
  }

  private static boolean isForeign(Page page, int i) {
    return page.features(i).words() >= MIN_SHOUTED_WORDS && page.shareTakenUp(i) < MIN_TAKEN_UP;
  }
}
