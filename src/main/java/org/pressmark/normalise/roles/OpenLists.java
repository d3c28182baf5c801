package org.pressmark.normalise.roles;

import java.util.Arrays;
import org.pressmark.model.Role;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.text.PhraseList;

/**
 * Knows the items of lists within an article that no mark stands before, since they look like the furniture between
 * articles: below a line that announces them, {@code The following ferries are cancelled:}; below a heading such as
 * {@code Results}; and lines with figures where the text goes on below them. Only what names a list, {@code See the
 * full list of winners below:}, is believed at the end of a page too, where forms and links are announced alike.
 */
final class OpenLists {
  private static final PhraseList ANNOUNCERS = PhraseList.load("list-announcers");
  private static final PhraseList NOUNS = PhraseList.load("list-nouns");
  private static final PhraseList SAYING_ENDS = PhraseList.load("list-saying-ends");
  private static final PhraseList EXCLUSIONS = PhraseList.load("list-exclusions");
  private static final PhraseList FIGURE_HEADINGS = PhraseList.load("list-figure-headings");
  private static final PhraseList NAME_HEADINGS = PhraseList.load("list-name-headings");
  private static final PhraseList LINK_HEADINGS = PhraseList.load("link-headings");
  private static final PhraseList RELATED_STARTS = PhraseList.load("related-starts");

  private static final int MIN_ANNOUNCING_WORDS = 3;
  private static final int MAX_ITEM_WORDS = 14;

  /** An item that goes on with the sentence of the line above may be longer. */
  private static final int MAX_LOW_ITEM_WORDS = 40;

  private static final int MAX_FIGURE_WORDS = 8;
  private static final int MIN_HEADLINE_WORDS = 5;
  private static final int MIN_ITEMS = 2;
  private static final int MIN_FIGURES = 3;
  private static final int PRICE_DECIMALS = 2;

  /** Below a heading two of the first three lines must have figures. */
  private static final int LOOK_AHEAD = 3;

  /** Pieces between the article's text and the list, such as pictures. */
  private static final int MAX_GAP = 4;

  private final Page page;

  /** @param page with the roles that the pieces' own words give */
  OpenLists(Page page) {
    this.page = page;
  }

  /** Marks the items, which are undecided so far, as announced; a date among them is one. */
  void mark() {
    int text = Page.NONE;
    int next = 0;
    boolean begun = false;
    for (int i = 0; i < page.size(); i++) {
      begun |= page.role(i) == Role.BYLINE || page.role(i) == Role.DATE
          || page.undecidedProse(i) && page.undecidedProse(i + 1);
      if (ArticleRange.isEndHeading(page, i) || page.role(i) == Role.FOOTER) {
        text = Page.NONE;
      } else if (page.undecidedProse(i)) {
        text = i;
      }
      // What a notice above the article asks to agree to is a list as well.
      if (begun && i >= next && text != Page.NONE && i - text <= MAX_GAP) {
        next = endOfList(i, i - text == 1);
        for (int k = isFirstItem(i) ? i : i + 1; k < next; k++) {
          markItem(k);
          text = k;
        }
      }
    }
  }

  /** No announcement, and no more set apart from the lines below it than they are from one another. */
  private boolean isFirstItem(int i) {
    return isFigureLine(i) && !leadsOn(page, i) && page.has(i + 2)
        && page.piece(i + 1).afterBlankLine() == page.piece(i + 2).afterBlankLine();
  }

  private void markItem(int i) {
    if (isItem(i)) {
      page.announce(i);
      if (page.role(i) == Role.DATE) {
        page.decide(i, Role.LIST_ITEM);
      }
    }
  }

  /**
   * The piece below the last item of the list that a piece begins or heads; the piece itself if it does neither.
   *
   * @param near whether it stands right below the article's text
   */
  private int endOfList(int i, boolean near) {
    int end = endOfItems(i + 1);
    boolean textBelow = page.undecidedProse(end);
    if (page.has(end) && page.features(end).endsSentence() && isHeading(i + 1, end - 1)) {
      end--;
    }
    if (end - i <= MIN_ITEMS) {
      return i;
    }
    boolean plain = true;
    int cards = end;
    for (int k = end - 1; k > i; k--) {
      plain &= !couldBeHeadline(k);
      cards = couldBeHeadline(k) && (k + 1 == end || couldBeHeadline(k + 1)) ? k : cards;
    }
    boolean headed = heads(FIGURE_HEADINGS, i) && hasFigures(i + 1) || heads(NAME_HEADINGS, i) && plain;
    if (namesList(page, i) || near && headed) {
      // At the end of a page headlines of other articles may stand right below the list.
      return textBelow ? end : cards - i > MIN_ITEMS ? cards : i;
    }
    boolean announced = leadsOn(page, i) && plain && (near || ANNOUNCERS.in(page.features(i).folded()));
    return textBelow && (announced || near && areFigures(i, end)) ? end : i;
  }

  /** The end of the lines that could be items; a picture's text or a short sentence between does not end them. */
  private int endOfItems(int first) {
    int end = first;
    while (isItem(end) || end > first && isBetweenItems(end)) {
      end++;
    }
    return end;
  }

  private boolean isBetweenItems(int i) {
    boolean open = page.has(i) && page.role(i) != Role.FOOTER && !page.features(i).plainSentence()
        && !ArticleRange.isEndHeading(page, i) && !LINK_HEADINGS.is(page.features(i).folded())
        && !FIGURE_HEADINGS.is(page.features(i).folded());
    return open && isItem(i - 1) && isItem(i + 1) && (isItem(i + 2) || page.features(i).endsSentence());
  }

  /** The last line heads the text below it if it is set apart from items that are not, or has none of their marks. */
  private boolean isHeading(int first, int last) {
    if (last - first < MIN_ITEMS || page.features(last).startsLow() || hasMark(last)) {
      return false;
    }
    int marked = 0;
    boolean apart = page.piece(last).afterBlankLine();
    for (int i = first + 1; i < last; i++) {
      apart &= !page.piece(i).afterBlankLine();
      marked += hasMark(i) ? 1 : 0;
    }
    return apart || (marked + (hasMark(first) ? 1 : 0)) * 2 > last - first;
  }

  private boolean hasMark(int i) {
    return page.piece(i).content().chars().anyMatch(unit -> Character.isDigit(unit) || ",:;–-(“\"".indexOf(unit) >= 0);
  }

  /** Whether the line says that a list of something that articles list follows, and two lines could be its items. */
  static boolean namesList(Page page, int i) {
    String folded = page.features(i).folded();
    return leadsOn(page, i) && NOUNS.in(folded) && ANNOUNCERS.in(folded);
  }

  /** {@code The following ferries are cancelled.} */
  static boolean announces(Page page, int i) {
    return ANNOUNCERS.in(page.features(i).folded());
  }

  /** Whether the line leads to what is below, and two lines follow that could be items. */
  private static boolean leadsOn(Page page, int i) {
    String folded = page.features(i).folded();
    return page.role(i) == null
        && page.piece(i).content().endsWith(":")
        && page.piece(i).markerLength() == 0
        && page.features(i).words() >= MIN_ANNOUNCING_WORDS
        && !EXCLUSIONS.in(folded)
        && !SAYING_ENDS.endOf(folded)
        && (NOUNS.in(folded) || !RELATED_STARTS.startsOf(folded))
        && isLine(page, i + 1) && isLine(page, i + 2);
  }

  private boolean heads(PhraseList headings, int i) {
    return page.role(i) == null && headings.is(page.features(i).folded());
  }

  /** A menu has the same words and no figures. */
  private boolean hasFigures(int first) {
    int figures = 0;
    for (int i = first; i < first + LOOK_AHEAD; i++) {
      figures += isItem(i) && hasDigit(page.piece(i).content()) ? 1 : 0;
    }
    return figures >= MIN_ITEMS;
  }

  /** Two of three lines, their heading aside, have figures. */
  private boolean areFigures(int first, int end) {
    int figures = 0;
    for (int i = first; i < end; i++) {
      figures += isFigureLine(i) ? 1 : 0;
    }
    int lines = isFigureLine(first) ? end - first : end - first - 1;
    return isItem(first) && figures >= MIN_FIGURES && figures * 3 >= lines * 2;
  }

  /**
   * A name with a figure that has a sign, {@code Jonas Vik 6,908}, or with several: a bare number counts pages, likes and
   * adverts too, times are those of videos, and sums with two decimals are prices.
   */
  private boolean isFigureLine(int i) {
    String[] words = page.piece(i).content().split(" ");
    int figures = (int) Arrays.stream(words).filter(OpenLists::hasDigit).count();
    boolean signed = Arrays.stream(words).anyMatch(OpenLists::isSigned);
    return page.role(i) == null && words.length > figures && words.length <= MAX_FIGURE_WORDS
        && !hasDigit(words[0]) && (signed || figures > 1)
        && Arrays.stream(words).noneMatch(word -> LineRules.isAddress(word) || isTime(word));
  }

  private static boolean isSigned(String word) {
    int decimals = word.length() - 1 - Math.max(word.lastIndexOf('.'), word.lastIndexOf(','));
    return hasDigit(word) && decimals != PRICE_DECIMALS && word.chars().anyMatch(unit -> ",.%-–/".indexOf(unit) >= 0);
  }

  private static boolean isTime(String word) {
    int colon = word.indexOf(':');
    return colon > 0 && hasDigit(word.substring(0, colon)) && hasDigit(word.substring(colon));
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private boolean isItem(int i) {
    boolean day = page.role(i) == Role.DATE && !page.isLive() && page.has(i + 1) && page.role(i + 1) == null
        && isLine(page, i + 1);
    return (page.role(i) == null || day) && isLine(page, i)
        && !page.isTableRow(i)
        && !FIGURE_HEADINGS.is(page.features(i).folded())
        && !LINK_HEADINGS.is(page.features(i).folded())
        && !ArticleRange.isEndHeading(page, i);
  }

  /** A few words that are no sentence; a marker would tell the item already. */
  private static boolean isLine(Page page, int i) {
    if (!page.has(i) || page.features(i).endsSentence() || page.piece(i).markerLength() > 0) {
      return false;
    }
    return page.features(i).words() <= (page.features(i).startsLow() ? MAX_LOW_ITEM_WORDS : MAX_ITEM_WORDS);
  }

  /** Some words with nothing between them; items have figures, commas, dashes or quotes. */
  private boolean couldBeHeadline(int i) {
    return page.features(i).words() >= MIN_HEADLINE_WORDS && !page.features(i).startsLow()
        && page.piece(i).content().chars().allMatch(unit -> Character.isLetter(unit) || " '’".indexOf(unit) >= 0);
  }
}
