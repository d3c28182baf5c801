package org.pressmark.normalise.roles;

import org.pressmark.model.Role;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.text.PhraseList;

/** How the headings between an article's paragraphs are known. Used by {@link PlaceRules}. */
final class HeadingRules {
  /** A heading has no more words, or so many where it stands between two paragraphs. */
  static final int MAX_WORDS = 11;

  static final int MAX_LONG_WORDS = 14;

  /** The title of a video or an image's text has more words than the heading of a part that has headings itself. */
  private static final int MAX_PART_WORDS = 7;

  private static final PhraseList QUESTION_MARKS = PhraseList.load("question-marks");

  static final int MAX_QUESTION_WORDS = 16;
  private static final int MIN_ANNOUNCING_WORDS = 6;
  private static final int MIN_LEADING_WORDS = 9;
  private static final int MIN_LONG_PARAGRAPH_WORDS = 40;

  /** Below a heading a picture with text, caption and credit may stand before the paragraph. */
  private static final int LOOK_AHEAD = 5;

  /** The next heading of the same kind stands so many pieces below at most. */
  private static final int NEAR = 20;

  private HeadingRules() {}

  /** Short, alone, said once, no name of a person, and with text of the article after it. */
  static boolean isHeading(Page page, int i) {
    Features features = page.features(i);
    boolean question = page.piece(i).content().endsWith("?") || page.piece(i).content().endsWith("!");
    int most =
        question
            || PictureRules.isQuoted(page, i)
            ? MAX_QUESTION_WORDS
            : isBetweenText(page, i) ? MAX_LONG_WORDS : MAX_WORDS;
    boolean heading =
        features.words() <= most
            && !features.startsLow()
            && (!features.endsSentence() || question)
            && !announcesList(page, i)
            && !Comments.announcesWords(page, i);
    if (!heading
        || isMarkedQuestion(page, i)
        || BylineRules.signsPost(page, i)
        || features.endsSentence() && page.isSpoken(i)
        || page.piece(i).content().endsWith("-")
        || page.prose(i)
        || i < page.firstText()
        || page.isRepeated(i) && !page.isRepeatedHeading(i)
        || !page.standsAlone(i) && !isAboveLongParagraph(page, i) && !isAboveItems(page, i)) {
      return false;
    }
    for (int k = i + 1; k <= i + LOOK_AHEAD && k < page.articleEnd(); k++) {
      if (PictureRules.isOfPicture(page, k) && followsBody(page, i)) {
        continue;
      }
      boolean text = page.prose(k) || page.piece(k).markerLength() > 0 || page.features(k).endsSentence()
          || announces(page, k) || page.isAnnouncedItem(k) || page.isAnnouncedItem(k + 1);
      boolean figures = page.isTableRow(k) || FactBoxes.isScore(page, k) || FactBoxes.isFact(page, k);
      if (page.role(k) == null && (text || figures)) {
        return true;
      }
      if (page.role(k) == null) {
        return k == i + 1 && isAboveHeading(page, i);
      }
    }
    return false;
  }

  /**
   * Whether the first of several headings follows, each with its own text: what stands above only one, or above each of
   * them, is an image's text.
   */
  private static boolean isAboveHeading(Page page, int i) {
    boolean heading = page.features(i).words() <= MAX_PART_WORDS && page.separatesParagraphs() && isAlone(page, i)
        && followsBody(page, i) && isAloneAboveText(page, i + 1) && isHeading(page, i + 1);
    if (!heading) {
      return false;
    }
    for (int k = i + 3; k < i + NEAR && k < page.articleEnd(); k++) {
      if (isAlone(page, k)) {
        return isAloneAboveText(page, k);
      }
    }
    return false;
  }

  /** Whether the piece could be a heading: a few words between blank lines, and no sentence or item. */
  private static boolean isAlone(Page page, int i) {
    return page.has(i) && page.role(i) == null && page.features(i).headingLike() && page.piece(i).markerLength() == 0
        && page.standsAlone(i);
  }

  private static boolean isAloneAboveText(Page page, int i) {
    return isAlone(page, i) && page.has(i + 1) && page.role(i + 1) == null
        && (page.prose(i + 1) || page.piece(i + 1).markerLength() > 0);
  }

  /** {@code P. ¿Volverá?}, {@code Frage: Warum?}: interviews that mark who speaks. */
  static boolean isMarkedQuestion(Page page, int i) {
    String content = page.piece(i).content();
    int space = content.indexOf(' ');
    boolean marked = space > 1 && ".:".indexOf(content.charAt(space - 1)) >= 0;
    return marked && content.endsWith("?") && QUESTION_MARKS.is(PhraseList.fold(content.substring(0, space)));
  }

  /** Whether the text of the article has begun above; before that an image's text stands above the lead picture. */
  private static boolean followsBody(Page page, int i) {
    int above = i - 1;
    while (above > page.title() && (page.role(above) == null || !page.role(above).kept())) {
      above--;
    }
    return page.role(above) == Role.BODY || page.role(above) == Role.LIST_ITEM;
  }

  /** A caption of that length is rare, so what stands right above is no image's text. */
  private static boolean isAboveLongParagraph(Page page, int i) {
    return page.piece(i).afterBlankLine()
        && page.undecidedProse(i + 1)
        && page.features(i + 1).endsSentence()
        && page.features(i + 1).words() >= MIN_LONG_PARAGRAPH_WORDS;
  }

  /** Below a blank line, with the marked items of its list in the very next lines. */
  private static boolean isAboveItems(Page page, int i) {
    return page.piece(i).afterBlankLine() && page.has(i + 2)
        && page.piece(i + 1).markerLength() > 0 && !page.piece(i + 1).afterBlankLine()
        && page.piece(i + 2).markerLength() > 0 && !page.piece(i + 2).afterBlankLine();
  }

  /** {@code What will change:} above the items of a list is a sentence's beginning. */
  private static boolean announcesList(Page page, int i) {
    boolean items = page.has(i + 1) && (page.piece(i + 1).markerLength() > 0 || page.isAnnouncedItem(i + 1));
    return page.piece(i).content().endsWith(":") && (items || page.features(i).words() >= MIN_ANNOUNCING_WORDS);
  }

  /** A paragraph of some length with a colon at its end: what it leads to comes below. */
  static boolean announces(Page page, int i) {
    return page.piece(i).content().endsWith(":") && page.features(i).words() >= MIN_LEADING_WORDS;
  }

  private static boolean isBetweenText(Page page, int i) {
    return page.undecidedProse(i + 1) && page.has(i - 1) && page.role(i - 1) == Role.BODY;
  }
}
