package org.pressmark.normalise.roles;

import org.pressmark.model.Role;
import org.pressmark.normalise.authors.Byline;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.text.PhraseList;

/**
 * Says more exactly what the lines beside the text are, once text and furniture are told apart: images' texts, the
 * header's names and dates, how to reach the author. No line enters the body here, and none leaves it but editors'
 * names.
 */
final class BesideRoles {
  private static final PhraseList CAPTION_PARTS = PhraseList.load("caption-parts");

  private static final int MIN_IMAGE_WORDS = 2;
  private static final int MIN_DOUBLED = 7;
  private static final int MIN_SENTENCE_WORDS = 4;
  private static final int MAX_IMAGE_WORDS = 90;
  private static final int NEAR_TITLE = 6;
  private static final int MAX_STAMP = 80;
  private static final int MIN_SHARED = 25;
  private static final int MAX_PLACE_WORDS = 2;
  private static final int MIN_SURNAME = 4;

  /** Editors are named in one of the article's last lines, or below it. */
  private static final int NEAR_END = 4;

  private final Page page;

  /** @param page with the roles of all pieces */
  BesideRoles(Page page) {
    this.page = page;
  }

  void decide() {
    // From below, for an image's text may stand twice above its caption.
    for (int i = page.size() - 1; i >= 0; i--) {
      if (isFree(i) && isImageText(i) || isCreditedQuote(i)) {
        page.decide(i, Role.CAPTION);
      }
    }
    for (int i = Math.max(0, page.articleStart() - NEAR_TITLE); i < page.firstText(); i++) {
      if (!isFree(i)) {
        continue;
      }
      String content = page.piece(i).content();
      if (page.title() != Page.NONE && PlaceRules.same(page, i, page.title())) {
        page.decide(i, Role.TITLE);
      } else if (BylineRules.isAuthorAndDate(page, i)) {
        page.decide(i, Role.BYLINE);
      } else if (BylineRules.isNameAndDate(content) || isStamp(content)) {
        page.decide(i, Role.DATE);
      }
    }
    for (int i = page.firstText(); i < page.size(); i++) {
      String content = page.piece(i).content();
      if ((isFree(i) || page.role(i) == Role.FOOTER) && namesAccount(content)) {
        page.decide(i, Role.AUTHOR_BIO);
      } else if ((isFree(i) || page.role(i) == Role.SUBHEADING) && i >= page.articleEnd() - NEAR_END
          && BylineRules.namesEditors(content)) {
        page.decide(i, Role.SIGN_OFF);
      } else if (isFree(i) && BylineRules.isNameAndDate(content)) {
        // Who wrote a post of a live page wrote no more than that.
        page.decide(i, Role.DATE);
      }
    }
  }

  private boolean isFree(int i) {
    return page.role(i) == null || page.role(i) == Role.BOILERPLATE || page.role(i) == Role.RELATED_LINK;
  }

  /** What the caption below begins with or the one above says, or a sentence in the line above a caption. */
  private boolean isImageText(int i) {
    String folded = page.features(i).folded();
    int words = page.features(i).words();
    if (folded.isEmpty() || words > MAX_IMAGE_WORDS) {
      return false;
    }
    boolean above = page.role(i + 1) == Role.CAPTION;
    if (above && words >= MIN_IMAGE_WORDS && beginAlike(folded, page.features(i + 1).folded())
        || page.role(i - 1) == Role.CAPTION && page.features(i - 1).folded().equals(folded)) {
      return true;
    }
    if (i < page.firstText() && words >= MIN_DOUBLED
        && (PlaceRules.same(page, i, i + 1) || PlaceRules.same(page, i, i - 1))
        && !PlaceRules.same(page, i, page.title())) {
      return true;
    }
    boolean furniture = LineRules.role(page, i) == Role.BOILERPLATE;
    return above && !furniture && !page.piece(i + 1).afterBlankLine() && words >= MIN_SENTENCE_WORDS
        && page.features(i).endsSentence();
  }

  /** Whether the shorter of two texts begins the longer, or both begin with the same words for half of the shorter. */
  private static boolean beginAlike(String text, String caption) {
    int length = Math.min(text.length(), caption.length());
    int shared = 0;
    while (shared < length && text.charAt(shared) == caption.charAt(shared)) {
      shared++;
    }
    return shared == length || shared >= MIN_SHARED && shared * 2 >= length;
  }

  /** A caption that quotes somebody: in its line the credit stands, or what only captions say. */
  private boolean isCreditedQuote(int i) {
    boolean credited = page.role(i + 1) == Role.CREDIT && page.piece(i + 1).glued();
    return page.role(i) == Role.PULL_QUOTE && (credited || CAPTION_PARTS.in(page.features(i).folded()));
  }

  /** {@code Publikacja: 02.02.2025 21:52}, {@code Coastnews 3 May 2021}, {@code 3 May 2021 (updated 4 May)}. */
  private static boolean isStamp(String content) {
    if (content.length() > MAX_STAMP) {
      return false;
    }
    int colon = content.indexOf(": ");
    if (colon > 0 && StampRules.isLabel(content.substring(0, colon))
        && StampRules.isDay(content.substring(colon + 2))) {
      return true;
    }
    String before = StampRules.beforeDate(content);
    if (colon < 0 && before != null && before.split(" ").length <= MAX_PLACE_WORDS
        && Character.isUpperCase(before.charAt(0))) {
      return true;
    }
    int bracket = content.indexOf('(');
    return bracket > 0 && content.endsWith(")") && StampRules.isDay(content.substring(0, bracket).strip())
        && DateReader.read(content.substring(bracket + 1), DateReader.Order.UNKNOWN) != null;
  }

  /** {@code Anna Berg can be reached at aberg@harbour.example}: an address with the surname of the line in it. */
  private static boolean namesAccount(String content) {
    int at = content.indexOf('@');
    if (at < 0) {
      return false;
    }
    String account = PhraseList.fold(content.substring(content.lastIndexOf(' ', at) + 1, at));
    String[] words = content.split(" ");
    for (int i = 1; i < words.length; i++) {
      boolean name = words[i].length() >= MIN_SURNAME && Byline.isName(words[i - 1] + " " + words[i]);
      if (name && account.contains(PhraseList.fold(words[i]))) {
        return true;
      }
    }
    return false;
  }
}
