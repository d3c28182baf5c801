package org.pressmark.normalise.markup;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;
import org.pressmark.normalise.html.HtmlBlock;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.roles.ArticleRange;

/** Where the article of an HTML page ends whose pieces have their roles, and which boxes of links stand in its text. */
final class HtmlEnd {
  /** What follows an end heading is not the article's, if the article has less than this share of its words there. */
  private static final double MAX_AFTER_END = 0.25;

  private static final int MAX_CARD_WORDS = 40;

  /** What has fewer words is a teaser or the opening of what follows: no article that another one could follow. */
  private static final int MIN_ARTICLE_WORDS = 100;

  /** A headline's date and byline stand in so many lines below it. */
  private static final int HEADER_LINES = 8;

  private static final double MOSTLY_LINK = 0.8;

  /** A stated text that is cut short must not cut the article; it is whole if it has so much of what was found. */
  private static final double NEARLY_ALL = 0.75;

  private final HtmlArticle article;
  private final Page page;
  private final boolean @Nullable [] confirmed;
  private final int title;

  /**
   * @param page whose roles are decided, and are decided anew where the article has ended
   * @param confirmed for each piece whether the page states it as text; null if it states none to trust
   * @param title the headline; {@link Page#NONE} if there is none
   */
  HtmlEnd(HtmlArticle article, Page page, boolean @Nullable [] confirmed, int title) {
    this.article = article;
    this.page = page;
    this.confirmed = confirmed;
    this.title = title;
  }

  /**
   * Sets aside what follows a heading such as "Read more" near the article's end, the articles that follow on an
   * endless page, and summaries under linked headings.
   */
  void decide() {
    int words = 0;
    int summaryWords = 0;
    int summaries = 0;
    for (int i = 0; i < page.size(); i++) {
      words += isText(i) ? page.features(i).words() : 0;
      summaryWords += isText(i) && isSummary(i) ? page.features(i).words() : 0;
      summaries += isText(i) && isSummary(i) ? 1 : 0;
    }
    // An article in the form of a list may link each of its headings, but says more of each than a card.
    boolean ofSummaries = summaryWords > summaries * MAX_CARD_WORDS;
    int lastConfirmed = lastConfirmed(words);
    int seen = 0;
    boolean ended = false;
    boolean next = false;
    int last = Page.NONE;
    for (int i = 0; i < page.size(); i++) {
      next |= seen >= MIN_ARTICLE_WORDS && isNextHeadline(i);
      ended &= !goesOn(i, last);
      last = isParagraph(i) && !ended ? i : last;
      seen += isText(i) ? page.features(i).words() : 0;
      // A heading within a box of links ends that box.
      boolean heading = block(i).headingLevel() > 0 && block(i).inArticle() && !block(i).inFurniture();
      ended |= heading && seen > 0 && words - seen < words * MAX_AFTER_END && ArticleRange.isEndHeading(page, i);
      boolean summary = !ofSummaries && isSummary(i);
      boolean follows = next || ended || summary || i > lastConfirmed;
      if ((isText(i) && follows || next && page.role(i) == Role.CAPTION) && !isConfirmed(i)) {
        page.decide(i, Role.RELATED_LINK);
      }
    }
  }

  /** Two paragraphs below a box of links, in the element that holds the last paragraph above that box. */
  private boolean goesOn(int i, int last) {
    return last != Page.NONE
        && isParagraph(i)
        && i + 1 < page.size()
        && isParagraph(i + 1)
        && block(i - 1).linkShare() > MOSTLY_LINK
        && block(i).beside() == block(last).beside()
        && block(i + 1).beside() == block(last).beside();
  }

  private boolean isParagraph(int i) {
    boolean prose = page.role(i) == Role.BODY && page.features(i).prose();
    return prose && block(i).beside() >= 0 && block(i).linkShare() < 0.5;
  }

  /**
   * A heading of the first rank with a byline below it and another date, as the page's headline has them. Round-ups
   * head the parts of several authors so, but on one day; what several people post on a live page has times.
   */
  private boolean isNextHeadline(int i) {
    if (title == Page.NONE || i <= title || page.isLive() || block(i).headingLevel() != 1) {
      return false;
    }
    String date = block(title).headingLevel() == 1 ? dateOfSigned(title) : null;
    String next = date == null ? null : dateOfSigned(i);
    return next != null && !next.equals(date);
  }

  /** The date below a headline, as the page writes it, if a byline stands there too; else null. */
  private @Nullable String dateOfSigned(int headline) {
    String date = null;
    boolean signed = false;
    int end = Math.min(page.size(), headline + 1 + HEADER_LINES);
    for (int line = headline + 1; line < end && page.role(line) != Role.BODY; line++) {
      date = date == null && page.role(line) == Role.DATE ? page.features(line).folded() : date;
      signed |= page.role(line) == Role.BYLINE;
    }
    return signed ? date : null;
  }

  /** The last piece of the stated text, if that has nearly all of the text found; else the last piece. */
  private int lastConfirmed(int words) {
    int last = page.size();
    int held = 0;
    for (int i = 0; i < page.size(); i++) {
      if (isConfirmed(i) && isText(i)) {
        held += page.features(i).words();
        last = i;
      }
    }
    return held >= words * NEARLY_ALL ? last : page.size();
  }

  private boolean isText(int i) {
    Role role = page.role(i);
    return role == Role.BODY || role == Role.LIST_ITEM || role == Role.SUBHEADING;
  }

  private boolean isSummary(int i) {
    return i > 0 && i + 1 < page.size() && isCardTitle(i - 1) && isCardTitle(i + 1);
  }

  private boolean isCardTitle(int i) {
    return i != title && block(i).headingLevel() > 0 && block(i).linkShare() > 0.7 && !page.isCountedHeading(i);
  }

  private boolean isConfirmed(int i) {
    return confirmed != null && confirmed[i];
  }

  private HtmlBlock block(int i) {
    return article.blocks().get(i);
  }
}
