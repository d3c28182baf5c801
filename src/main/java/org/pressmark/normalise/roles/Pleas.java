package org.pressmark.normalise.roles;

import org.pressmark.model.Role;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.text.PhraseList;

/**
 * Knows what a newsroom says of itself below its articles to ask for money: {@code Our reporting is free to read. Your
 * gift keeps it so.} It speaks of what is its own and asks, both in a paragraph without quotes, which stands among the
 * last of an article that has no other such paragraph: who writes of a newsroom's money says it more than once.
 */
final class Pleas {
  private static final PhraseList NEWSROOMS = PhraseList.load("plea-newsrooms");
  private static final PhraseList REQUESTS = PhraseList.load("plea-requests");

  /** A plea is one of so many last lines of the article. */
  private static final int MAX_LINES = 5;

  private static final int MAX_WORDS = 250;
  private static final int MAX_HEADING_WORDS = 11;

  private Pleas() {}

  /** Sets aside the pleas at the article's end, and a heading right above the first. */
  static void decide(Page page) {
    int first = Page.NONE;
    int lines = 0;
    int i = page.articleEnd() - 1;
    for (; i > page.firstText() && lines < MAX_LINES; i--) {
      if (page.role(i) == null || !page.role(i).inBody()) {
        continue;
      }
      lines++;
      first = isPlea(page, i) ? i : first;
    }
    if (first == Page.NONE || speaksOfItself(page, first)) {
      return;
    }
    for (int k = first; k < page.articleEnd(); k++) {
      if (isPlea(page, k)) {
        page.decide(k, Role.BOILERPLATE);
      }
    }
    boolean heading = page.role(first - 1) == Role.SUBHEADING
        || page.role(first - 1) == Role.BODY && page.features(first - 1).words() <= MAX_HEADING_WORDS
            && page.features(first - 1).asks();
    if (heading && first - 1 > page.firstText()) {
      page.decide(first - 1, Role.BOILERPLATE);
    }
  }

  private static boolean speaksOfItself(Page page, int end) {
    for (int i = page.firstText(); i < end; i++) {
      if (page.role(i) == Role.BODY && NEWSROOMS.in(page.features(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlea(Page page, int i) {
    String folded = page.features(i).folded();
    String content = page.piece(i).content();
    return page.role(i) == Role.BODY && page.features(i).words() <= MAX_WORDS
        && (REQUESTS.in(folded) && NEWSROOMS.in(folded) || endsWithButton(content))
        && !page.isSpoken(i) && content.chars().noneMatch(unit -> "\"“„«»”".indexOf(unit) >= 0);
  }

  /** {@code Are you with us? Become a member}: behind the last sentence's mark stands the button. */
  private static boolean endsWithButton(String content) {
    int mark = Math.max(content.lastIndexOf('.'), Math.max(content.lastIndexOf('!'), content.lastIndexOf('?')));
    return mark > 0 && mark + 1 < content.length() && REQUESTS.is(PhraseList.fold(content.substring(mark + 1)));
  }
}
