package org.pressmark.normalise;

import org.pressmark.model.Role;

/**
 * Finds where on a page the article lies: the stretch of pieces with the most running text and the least furniture.
 *
 * <p>Every piece has a weight, running text above 0, furniture below; the stretch with the greatest sum is the article
 * (Kadane's algorithm, linear). The weights were set on the tuning half of the labelled plain-text pages.
 */
final class ArticleRange {
  private static final WordList ENDS = WordList.load("article-ends");
  private static final WordList END_STARTS = WordList.load("article-end-starts");

  private static final WordList ADVERTS = WordList.load("advert-lines");
  private static final WordList REPLIES = WordList.load("reply-words");
  private static final WordList COMMENTS = WordList.load("comment-words");

  /** So many links for an answer show that comments stand on the page. */
  private static final int MIN_REPLIES = 2;

  private static final int MAX_COUNTED_WORDS = 60;
  private static final int MAX_HEADING_WORDS = 10;

  private final Page page;
  private final boolean hasComments;

  ArticleRange(Page page) {
    this.page = page;
    int replies = 0;
    for (int i = 0; i < page.size(); i++) {
      replies += isReply(i) ? 1 : 0;
    }
    hasComments = replies >= MIN_REPLIES;
  }

  /** The first piece of the best stretch on the whole page; the page's size if it has no running text. */
  int bestStart() {
    double sum = 0;
    double best = 0;
    int start = 0;
    int bestStart = page.size();
    for (int i = 0; i < page.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += weight(i);
      if (sum > best) {
        best = sum;
        bestStart = start;
      }
    }
    return bestStart;
  }

  /**
   * The end of the best stretch that begins at a piece.
   *
   * @param start a piece of running text, or the page's size
   */
  int bestEnd(int start) {
    double sum = 0;
    double best = 0;
    int end = start;
    for (int i = start; i < page.size(); i++) {
      sum += weight(i);
      if (sum >= best || i == start) {
        best = sum;
        end = i + 1;
      }
    }
    while (page.has(end) && page.piece(end).glued()) {
      end++;
    }
    return end;
  }

  /** Whether the piece is a heading such as {@code Most read}: what follows it is not the article. */
  static boolean isEndHeading(Page page, int i) {
    Features features = page.features(i);
    return features.words() <= MAX_HEADING_WORDS
        && !features.endsSentence()
        && (ENDS.is(features.folded()) || END_STARTS.startsOf(features.folded()) || isCommentCount(features.folded()));
  }

  /** Whether what follows is written by readers. */
  static boolean isCommentHeading(Page page, int i) {
    return COMMENTS.is(page.features(i).folded()) || isCommentCount(page.features(i).folded());
  }

  /** {@code 12 Comments} heads the comments, where it does not stand above the article. */
  private static boolean isCommentCount(String folded) {
    int space = folded.indexOf(' ');
    return space > 0 && Names.isNumber(folded.substring(0, space)) && COMMENTS.is(folded.substring(space + 1));
  }

  private boolean isReply(int i) {
    return REPLIES.is(page.features(i).folded());
  }

  private double weight(int i) {
    if (page.isTableRow(i)) {
      return 0.1;
    }
    Role role = page.role(i);
    if (role != null && ADVERTS.is(page.features(i).folded())) {
      return -0.2;
    }
    if (isEndHeading(page, i)) {
      return i < page.size() / 4 ? -2 : -5;
    }
    if (role == Role.FOOTER || hasComments && isReply(i)) {
      return -4;
    }
    if (page.isPostTime(i)) {
      return 0;
    }
    if (hasComments && (role == Role.DATE || role == Role.BYLINE)) {
      return -2;
    }
    if (role == Role.CREDIT || role == Role.DATE || role == Role.BYLINE || role == Role.SIGN_OFF) {
      return -0.3;
    }
    if (role != null) {
      // Every post of a live page has its share links.
      return page.isLive() ? -0.2 : -1;
    }
    Features features = page.features(i);
    if (page.isAnnouncedItem(i)) {
      return 0.3;
    }
    if (page.piece(i).markerLength() > 0 && !page.prose(i)) {
      return 0;
    }
    if (page.prose(i)) {
      return 0.6 + Math.min(features.words(), MAX_COUNTED_WORDS) / 20.0;
    }
    return features.endsSentence() || page.isAnnouncedItem(i + 1) ? 0.6 : -0.7;
  }
}
