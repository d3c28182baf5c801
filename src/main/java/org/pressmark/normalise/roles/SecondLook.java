package org.pressmark.normalise.roles;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.pressmark.model.Role;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.text.PhraseList;

/**
 * Looks once more at what was taken for the article's text, now that the roles around it are known: single lines that
 * belong to the furniture beside them.
 */
final class SecondLook {
  private static final PhraseList ADDRESS_WORDS = PhraseList.load("address-words");

  private static final PhraseList ADVERT_CALLS = PhraseList.load("advert-calls");

  /** The button stands so many pieces below the label at most. */
  private static final int MAX_ADVERT = 5;

  /** A longer piece between label and button is a paragraph of the article. */
  private static final int MAX_ADVERT_WORDS = 20;

  private static final int MIN_HEADED_WORDS = 12;
  private static final int MAX_CALL_WORDS = 8;

  /** A page with more of them is written so. */
  private static final int MAX_CALLS = 2;

  private static final int MAX_END_QUESTION_WORDS = 14;
  private static final int MAX_JOINED_WORDS = 30;
  private static final int MIN_SAID_WORDS = 6;
  private static final int MIN_REQUEST_WORDS = 5;
  private static final int MAX_BRIEF_WORDS = 18;

  private static final int MIN_QUESTIONS = 3;

  /** One question of so many is said to somebody in an interview. */
  private static final int MIN_ADDRESSED = 5;

  /** So many lines between two requests at most. */
  private static final int MAX_BETWEEN = 3;
  private static final int END = 2;

  /** The text takes up more of the words of its own heading. */
  private static final double MIN_TAKEN_UP = 0.4;

  private final Page page;

  /** @param page with the roles of the article's pieces */
  SecondLook(Page page) {
    this.page = page;
  }

  void decide() {
    CompanyNotes.decide(page);
    Pleas.decide(page);
    decideLoneHeading();
    decideAdverts();
    decideSaidElsewhere();
    decideBetweenRequests();
    decideQuestions();
    int left = END;
    boolean fewCalls = calls() <= MAX_CALLS;
    for (int i = page.articleEnd() - 1; i > page.firstText(); i--) {
      if (page.role(i) != Role.BODY) {
        continue;
      }
      if (isBelowCredit(i)) {
        page.decide(i, Role.CAPTION);
      } else if (fewCalls && isCall(i) || isBelowFurniture(i) || left > 0 && asksReader(i)) {
        page.decide(i, Role.BOILERPLATE);
      } else {
        left--;
      }
    }
    decideOffer();
  }

  /**
   * The only heading of a page stands below text and heads more than a short line; where it does not, it is a link's
   * text or goes on from the furniture above.
   */
  private void decideLoneHeading() {
    int heading = Page.NONE;
    for (int i = page.firstText(); i < page.articleEnd(); i++) {
      if (page.role(i) == Role.SUBHEADING && heading != Page.NONE) {
        return;
      }
      heading = page.role(i) == Role.SUBHEADING ? i : heading;
    }
    boolean shortText = heading != Page.NONE && page.role(heading + 1) == Role.BODY
        && page.features(heading + 1).words() < MIN_HEADED_WORDS
        && page.features(heading + 1).endsSentence();
    boolean foreign = heading != Page.NONE && isBelowRequest(heading)
        && page.shareTakenUp(heading) < MIN_TAKEN_UP;
    if ((shortText || foreign) && !page.isLive()) {
      page.decide(heading, Role.BOILERPLATE);
    }
  }

  /** What stands above the article among the furniture, word for word, is furniture within it too. */
  private void decideSaidElsewhere() {
    Set<String> above = new HashSet<>();
    for (int i = 0; i < Math.min(page.articleStart(), page.firstText()); i++) {
      boolean brief = page.features(i).words() >= MIN_SAID_WORDS && page.features(i).words() <= MAX_JOINED_WORDS;
      if (brief && (page.role(i) == null || page.role(i) == Role.BOILERPLATE)) {
        above.add(page.features(i).folded());
      }
    }
    for (int i = page.firstText() + 1; i < page.articleEnd() && !above.isEmpty(); i++) {
      if (page.role(i) == Role.BODY && above.contains(page.features(i).folded())) {
        page.decide(i, Role.BOILERPLATE);
      }
    }
  }

  /** A few brief lines with a request right above and another right below are of the same box. */
  private void decideBetweenRequests() {
    int above = Page.NONE;
    for (int i = page.firstText(); i < page.articleEnd(); i++) {
      if (isRequest(i)) {
        for (int k = above + 1; above != Page.NONE && i - above <= MAX_BETWEEN + 1 && k < i; k++) {
          page.decide(k, Role.BOILERPLATE);
        }
        above = i;
      } else if (!isBrief(i)) {
        above = Page.NONE;
      }
    }
  }

  /**
   * Where several questions stand alone between paragraphs, they head what answers them, {@code What is known about
   * the night on which the mast fell?}, however long they are; one alone may be the author's. In an interview they
   * are said to somebody.
   */
  private void decideQuestions() {
    int questions = 0;
    int addressed = 0;
    for (int i = page.firstText() + 1; i < page.articleEnd(); i++) {
      questions += isQuestion(i) ? 1 : 0;
      addressed += isQuestion(i) && ADDRESS_WORDS.in(page.features(i).folded()) ? 1 : 0;
    }
    boolean heads = questions >= MIN_QUESTIONS && addressed * MIN_ADDRESSED < questions;
    for (int i = page.firstText() + 1; i < page.articleEnd() && heads; i++) {
      if (page.role(i) == Role.BODY && isQuestion(i)) {
        page.decide(i, Role.SUBHEADING);
      }
    }
  }

  private boolean isQuestion(int i) {
    boolean text = page.role(i) == Role.BODY || page.role(i) == Role.SUBHEADING;
    return text
        && page.piece(i).content().endsWith("?")
        && page.features(i).words() <= HeadingRules.MAX_QUESTION_WORDS
        && page.occurrences(i) == 1
        && page.standsAlone(i)
        && page.separatesParagraphs()
        && !page.isSpoken(i)
        && !HeadingRules.isMarkedQuestion(page, i)
        && !PictureRules.isQuoted(page, i)
        && page.piece(i).markerLength() == 0
        && page.role(i + 1) == Role.BODY && page.prose(i + 1)
        && !page.piece(i + 1).content().endsWith("?");
  }

  /** Furniture that says something; adverts and the like have paragraphs between them. */
  private boolean isRequest(int i) {
    return page.role(i) == Role.BOILERPLATE && page.features(i).words() >= MIN_REQUEST_WORDS
        && !AdvertLabels.is(page.features(i)) && !page.isRepeated(i);
  }

  private boolean isBrief(int i) {
    boolean text = page.role(i) == Role.BODY || page.role(i) == Role.SUBHEADING || page.role(i) == Role.BOILERPLATE;
    return text && page.features(i).words() <= MAX_BRIEF_WORDS && !PictureRules.isQuoted(page, i);
  }

  /** An advert's label, a few brief lines and its button within the text: all of it is the advert. */
  private void decideAdverts() {
    for (int i = page.firstText(); i < page.articleEnd(); i++) {
      int button = AdvertLabels.is(page.features(i)) ? buttonBelow(i) : Page.NONE;
      for (int k = i; k <= button; k++) {
        page.decide(k, Role.BOILERPLATE);
      }
    }
  }

  /** The first button below the label with nothing but brief lines between, or {@link Page#NONE}. */
  private int buttonBelow(int label) {
    for (int i = label + 1; i <= label + MAX_ADVERT && page.has(i); i++) {
      if (ADVERT_CALLS.is(page.features(i).folded())) {
        return i;
      }
      if (page.features(i).words() > MAX_ADVERT_WORDS) {
        return Page.NONE;
      }
    }
    return Page.NONE;
  }

  /** A list that ends the article below furniture is what a subscriber gets: {@code Your advantages:}. */
  private void decideOffer() {
    int heading = page.articleEnd() - 1;
    while (heading > page.firstText() && page.role(heading) == Role.LIST_ITEM) {
      heading--;
    }
    boolean list = heading < page.articleEnd() - 1 && page.piece(heading).content().endsWith(":");
    boolean below = page.role(heading - 1) == Role.BOILERPLATE && page.role(heading - 2) == Role.BOILERPLATE;
    if (list && below && page.features(heading).words() <= MAX_CALL_WORDS && heading > page.firstText()) {
      for (int k = heading; k < page.articleEnd(); k++) {
        page.decide(k, Role.BOILERPLATE);
      }
    }
  }

  /**
   * Right below furniture, or below the byline or date of a card; an advert may stand above any heading, and so may the
   * article's own byline or date, which is the page's first.
   */
  private boolean isBelowRequest(int i) {
    Role above = page.role(i - 1);
    boolean furniture = above == Role.BOILERPLATE || above == Role.FOOTER;
    boolean ofCard = (above == Role.BYLINE || above == Role.DATE) && stands(above, Math.max(page.title(), 0), i - 1);
    return (furniture || ofCard) && !AdvertLabels.is(page.features(i - 1));
  }

  private boolean stands(Role role, int from, int to) {
    return IntStream.range(from, to).anyMatch(k -> page.role(k) == role);
  }

  private int calls() {
    int calls = 0;
    for (int i = page.firstText() + 1; i < page.articleEnd(); i++) {
      calls += page.role(i) == Role.BODY && isCall(i) ? 1 : 0;
    }
    return calls;
  }

  /** {@code Join us now!}: a few words with an exclamation mark, alone and not quoted. */
  private boolean isCall(int i) {
    String content = page.piece(i).content();
    return content.endsWith("!")
        && page.features(i).words() <= MAX_CALL_WORDS
        && page.piece(i).afterBlankLine()
        && page.standsAlone(i)
        && !PictureRules.isQuoted(page, i);
  }

  /** {@code Do you have questions about your heating?} as one of the last lines. */
  private boolean asksReader(int i) {
    return page.piece(i).content().endsWith("?")
        && page.features(i).words() <= MAX_END_QUESTION_WORDS
        && ADDRESS_WORDS.in(page.features(i).folded())
        && !page.isSpoken(i)
        && !PictureRules.isQuoted(page, i);
  }

  /** A short line that goes on below a button or link, on a page that puts a blank line between paragraphs. */
  private boolean isBelowFurniture(int i) {
    Role above = page.role(i - 1);
    return isLastOfGroup(i)
        && page.features(i).words() <= MAX_JOINED_WORDS
        && (above == Role.BOILERPLATE || above == Role.RELATED_LINK || above == Role.CAPTION);
  }

  /** Some pages print the credit above the caption. */
  private boolean isBelowCredit(int i) {
    return isLastOfGroup(i) && page.role(i - 1) == Role.CREDIT && !page.piece(i - 1).glued();
  }

  private boolean isLastOfGroup(int i) {
    return page.separatesParagraphs()
        && !page.piece(i).afterBlankLine()
        && !page.piece(i).glued()
        && page.piece(i).markerLength() == 0
        && (!page.has(i + 1) || page.piece(i + 1).afterBlankLine());
  }
}
