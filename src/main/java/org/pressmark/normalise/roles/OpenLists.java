package org.pressmark.normalise.roles;

import java.util.Arrays;
import org.pressmark.model.Role;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.text.PhraseList;

/**
 * Knows the items of lists within an article that no mark stands before, since they look like the furniture between
 * articles: below a line that announces them, {@code The following ferries are cancelled:}; below a heading such as
 * {@code Results}; and lines that end or begin with a figure where the text goes on below them.
 */
final class OpenLists {
  private static final PhraseList ANNOUNCERS = PhraseList.load("list-announcers");
  private static final PhraseList VERBS = PhraseList.load("list-verbs");
  private static final PhraseList EXCLUSIONS = PhraseList.load("list-exclusions");
  private static final PhraseList FIGURE_HEADINGS = PhraseList.load("list-figure-headings");
  private static final PhraseList NAME_HEADINGS = PhraseList.load("list-name-headings");
  private static final PhraseList LINK_HEADINGS = PhraseList.load("link-headings");

  private static final int MIN_ANNOUNCING_WORDS = 3;

  /** A paragraph with a colon at its end leads to what is below, whatever its words. */
  private static final int MIN_LEADING_WORDS = 9;

  private static final int MAX_ITEM_WORDS = 14;

  /** An item that goes on with the sentence of the line above may be longer. */
  private static final int MAX_LOW_ITEM_WORDS = 40;
  private static final int MAX_FIGURE_WORDS = 8;
  private static final int MIN_HEADLINE_WORDS = 5;
  private static final int MIN_ITEMS = 2;
  private static final int MIN_FIGURES = 3;

  /** Below a heading two of the first three lines must have figures. */
  private static final int LOOK_AHEAD = 3;

  /** Pieces between the article's text and the list, such as pictures. */
  private static final int MAX_GAP = 4;

  /** The same where nothing but the text below tells that it is one. */
  private static final int MAX_NEAR = 1;

  private final Page page;

  /** @param page with the roles that the pieces' own words give */
  OpenLists(Page page) {
    this.page = page;
  }

  /** Marks the items, which are undecided so far, as announced; a date among them is one. */
  void mark() {
    int text = Page.NONE;
    int next = 0;
    for (int i = 0; i < page.size(); i++) {
      if (ArticleRange.isEndHeading(page, i) || page.role(i) == Role.FOOTER) {
        text = Page.NONE;
      } else if (page.undecidedProse(i)) {
        text = i;
      }
      if (i >= next && text != Page.NONE && i - text <= MAX_GAP) {
        next = endOfList(i, i - text <= MAX_NEAR);
        for (int k = i + 1; k < next; k++) {
          if (isItem(k)) {
            markItem(k);
          }
          text = k;
        }
      }
    }
  }

  private void markItem(int i) {
    page.announce(i);
    if (page.role(i) == Role.DATE) {
      page.decide(i, Role.LIST_ITEM);
    }
  }

  /**
   * The piece below the last item of the list that a piece begins or heads; the piece itself if it does neither.
   *
   * @param near whether it stands right below the article's text
   */
  private int endOfList(int i, boolean near) {
    int end = endOfItems(i + 1);
    if (end - i <= MIN_ITEMS) {
      return i;
    }
    boolean plain = true;
    int cards = end;
    for (int k = end - 1; k > i; k--) {
      plain &= !couldBeHeadline(k);
      cards = couldBeHeadline(k) && (k + 1 == end || couldBeHeadline(k + 1)) ? k : cards;
    }
    boolean textBelow = page.undecidedProse(end);
    if (announces(page, i) || heads(FIGURE_HEADINGS, i) && hasFigures(i + 1) || heads(NAME_HEADINGS, i) && plain) {
      // At the end of a page headlines of other articles may stand right below the list.
      return textBelow ? end : cards - i > MIN_ITEMS ? cards : i;
    }
    return near && textBelow && (leadsOn(page, i) && plain || areFigures(i, end)) ? end : i;
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

  /** Whether the line says that a list follows, and two lines follow that could be its items. */
  static boolean announces(Page page, int i) {
    String folded = page.features(i).folded();
    boolean lengthy = page.features(i).words() >= MIN_LEADING_WORDS;
    return leadsOn(page, i) && (lengthy || ANNOUNCERS.in(folded) || VERBS.endOf(folded));
  }

  private static boolean leadsOn(Page page, int i) {
    return page.piece(i).content().endsWith(":")
        && page.piece(i).markerLength() == 0
        && page.features(i).words() >= MIN_ANNOUNCING_WORDS
        && !EXCLUSIONS.in(page.features(i).folded())
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

  /** Two of three lines, their heading aside, end or begin with a figure or have several. */
  private boolean areFigures(int first, int end) {
    int figures = 0;
    for (int i = first; i < end; i++) {
      figures += isFigureLine(i) ? 1 : 0;
    }
    int lines = isFigureLine(first) ? end - first : end - first - 1;
    return isItem(first) && figures >= MIN_FIGURES && figures * 3 >= lines * 2;
  }

  /**
   * {@code Sales up 12% to 81 million} is one, {@code Turnout 34 per cent} is none. Nor are sums of money such as
   * {@code 10 EUR}, which are buttons, and addresses.
   */
  private boolean isFigureLine(int i) {
    String[] words = page.piece(i).content().split(" ");
    int figures = (int) Arrays.stream(words).filter(OpenLists::hasDigit).count();
    boolean figure = hasDigit(words[0]) || hasDigit(words[words.length - 1]) || figures > 1;
    boolean speaks = !hasDigit(words[0]) || words.length - figures > 1;
    return page.role(i) == null && figure && speaks && words.length > 1 && words.length <= MAX_FIGURE_WORDS
        && Arrays.stream(words).noneMatch(LineRules::isAddress);
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private boolean isItem(int i) {
    boolean open = page.role(i) == null || page.role(i) == Role.DATE;
    return open && isLine(page, i)
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
    return page.features(i).words() >= MIN_HEADLINE_WORDS
        && page.piece(i).content().chars().allMatch(unit -> Character.isLetter(unit) || " '’".indexOf(unit) >= 0);
  }
}
