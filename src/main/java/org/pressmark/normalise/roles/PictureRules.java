package org.pressmark.normalise.roles;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.model.Role;
import org.pressmark.normalise.authors.Byline;
import org.pressmark.normalise.authors.CreditText;
import org.pressmark.normalise.dates.DateTokens;
import org.pressmark.normalise.dates.Months;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.ListMarker;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.pieces.Piece;
import org.pressmark.normalise.text.PhraseList;

/**
 * How captions and the texts of images are known: by their words, by the credit, caption or link that follows. Used by
 * {@link PlaceRules}.
 */
final class PictureRules {
  private static final PhraseList CAPTION_STARTS = PhraseList.load("caption-starts");
  private static final PhraseList CAPTION_PARTS = PhraseList.load("caption-parts");

  /** Where somebody stands in a picture, as captions put it behind the name. */
  private static final List<String> PLACES = List.of("(L)", "(M.)", "(R)", "(l.)", "(r.)");

  private static final PhraseList LABELS = PhraseList.load("picture-labels");
  private static final PhraseList FIGURE_WORDS = PhraseList.load("figure-words");
  private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{3,12})\\.? \\d{1,3}\\p{Ll}?[:.] ");

  /** The last word of captions that name the photographer in Chinese and Japanese. */
  private static final List<String> TAKEN_BY = List.of("摄", "攝", "撮影");

  /** The last word in the brackets that name who gave a picture: {@code 港の時計（汐見町提供）}. */
  private static final String GIVEN_BY = "提供";

  /** The day behind a wide sign of equality; headlines of agencies have other words there. */
  private static final Pattern DAY_BEHIND_SIGN = Pattern.compile("＝(?:\\d{1,2}月)?\\d{1,2}日(?:、|午[前後]|$)");

  private static final int MAX_CAPTION_WORDS = 90;

  /** Photo agencies describe the event behind a picture at length, and some pages print all of it. */
  private static final int MAX_AGENCY_TEXT_WORDS = 250;

  private static final int MAX_APART_CAPTION_WORDS = 40;
  private static final int MAX_LONE_CAPTION_WORDS = 20;
  private static final int MAX_LAST_CAPTION_WORDS = 25;
  private static final int MIN_SENTENCE_WORDS = 4;
  private static final int MAX_SLASHED_WORDS = 20;
  private static final int MAX_SOURCE_WORDS = 4;
  private static final int MAX_PLACE_AND_DAY = 70;
  private static final int MAX_GIVER = 30;

  /** Of the longer words in an image's text, so many in ten stand in the caption below it. */
  private static final int SHARED_IN_TEN = 4;

  /** So many if the caption has its credit. */
  private static final int FEW_IN_TEN = 3;

  /** So many where caption and text are the same but for a word. */
  private static final int SAME_IN_TEN = 8;

  private static final int LONG_WORD = 5;

  /** With more of its words in capitals a line is a heading. */
  private static final double MAX_CAPTION_CAPITALS = 0.6;

  private PictureRules() {}

  static boolean beginsTheNext(Page page, int i) {
    int words = page.features(i).words();
    boolean joined = page.has(i + 1) && !page.prose(i + 1) && !page.piece(i + 1).afterBlankLine();
    boolean enough = words >= 4 || words >= 2 && joined;
    // "I never saw it" heads the paragraph that begins with these words; no image's text is quoted.
    boolean heading = isQuoted(page, i) && page.has(i + 1) && page.prose(i + 1) && page.standsAlone(i)
        && page.separatesParagraphs();
    return enough && !heading && page.has(i + 1) && page.features(i + 1).folded().startsWith(page.features(i).folded());
  }

  /** The caption in the line right below {@code Image} or {@code Photo}, on a page that sets blank lines. */
  static boolean isBelowLabel(Page page, int i) {
    return page.has(i - 1)
        && LABELS.is(page.features(i - 1).folded())
        && page.separatesParagraphs()
        && !page.piece(i).afterBlankLine()
        && (!page.has(i + 1) || page.piece(i + 1).afterBlankLine() || page.piece(i + 1).glued())
        && page.features(i).words() <= MAX_CAPTION_WORDS
        && isSentence(page, i);
  }

  /** Whether a caption, or the word for a picture, stands right above. */
  static boolean isBelowPicture(Page page, int i) {
    return page.role(i - 1) == Role.CAPTION || page.has(i - 1) && LABELS.is(page.features(i - 1).folded());
  }

  /** {@code PHOTO: The old mole at dawn. T. Vane}, and right below the caption without label and giver. */
  static boolean isWithinTheLast(Page page, int i) {
    Role above = page.role(i - 1);
    boolean picture = above == Role.CAPTION || above == Role.BOILERPLATE;
    return picture
        && !page.piece(i).afterBlankLine()
        && page.features(i).words() >= MIN_SENTENCE_WORDS
        && page.features(i - 1).words() <= MAX_CAPTION_WORDS
        && (" " + page.features(i - 1).folded() + " ").contains(" " + page.features(i).folded() + " ");
  }

  /**
   * The caption right below an image's text with which it begins; with a blank line between only if it says the same
   * and text stands above, for the article's summary may be its first paragraph too.
   */
  static boolean beginsWithTheLast(Page page, int i) {
    boolean words = page.has(i - 1) && page.features(i - 1).words() > MIN_SENTENCE_WORDS
        && page.features(i).words() <= MAX_CAPTION_WORDS;
    if (!words || page.role(i - 1) != Role.BOILERPLATE || page.occurrences(i) > 2) {
      return false;
    }
    String text = page.features(i - 1).folded();
    String caption = page.features(i).folded();
    boolean apart = page.piece(i).afterBlankLine();
    return apart ? i > page.firstText() && caption.equals(text) : (caption + " ").startsWith(text + " ");
  }

  /** A few words without a mark below an image's text or a credited caption that says much the same. */
  static boolean saysAboveAgain(Page page, int i) {
    Features features = page.features(i);
    boolean ofPicture = page.role(i - 1) == Role.BOILERPLATE || page.role(i - 1) == Role.CREDIT;
    return ofPicture
        && !features.endsSentence()
        && features.capitalised() < MAX_CAPTION_CAPITALS
        && features.words() >= MIN_SENTENCE_WORDS
        && page.features(i - 1).words() >= MIN_SENTENCE_WORDS
        && sharesWords(features, page.features(i - 1));
  }

  /** Whether a credit follows, or a caption that has one. */
  static boolean isOfPicture(Page page, int i) {
    return isBeforeCredit(page, i) || isAboveCreditedCaption(page, i);
  }

  static boolean isBeforeCredit(Page page, int i) {
    if (page.role(i + 1) != Role.CREDIT || page.features(i).words() > MAX_CAPTION_WORDS) {
      return false;
    }
    Piece credit = page.piece(i + 1);
    if (credit.glued()) {
      return true;
    }
    boolean figures = CreditText.hasSourceLabel(credit.content()) && page.features(i).plainSentence();
    if (figures || ListMarker.numberIn(page.piece(i).text()) >= 0) {
      return false;
    }
    // With blank lines above and below it may as well be a paragraph, unless an image's text is much the same.
    boolean lone = page.piece(i).afterBlankLine() && !page.isRepeated(i) && !isSaidBefore(page, i);
    int most = lone ? MAX_LONE_CAPTION_WORDS : MAX_APART_CAPTION_WORDS;
    return !credit.afterBlankLine() || page.features(i).words() <= most && !isQuoted(page, i);
  }

  private static boolean isSaidBefore(Page page, int i) {
    return page.has(i - 1) && page.features(i - 1).words() >= MIN_SENTENCE_WORDS
        && sharesWords(page.features(i - 1), page.features(i));
  }

  static boolean isQuoted(Page page, int i) {
    String content = page.piece(i).content();
    return !content.isEmpty() && "\"“„«»".indexOf(content.charAt(0)) >= 0;
  }

  static boolean speaksOfPicture(Page page, int i) {
    Features features = page.features(i);
    String content = page.piece(i).content();
    if (features.words() > MAX_CAPTION_WORDS) {
      return features.words() <= MAX_AGENCY_TEXT_WORDS
          && (beginsWithPlaceAndDay(content) || content.contains("(Photo by "));
    }
    return CAPTION_STARTS.startsOf(features.folded())
        || CAPTION_PARTS.in(features.folded())
        || CreditText.hasLabel(content)
        || isSigned(content)
        || isSignedBehindBar(content)
        || isOfEastAsia(features, content)
        || isFromArchive(content)
        || content.contains(", photo: ")
        || content.contains(", foto: ")
        || placesPeople(features, content)
        || page.piece(i).markerLength() == 0 && namesSources(features, content)
        || isNumbered(content)
        || beginsWithPlaceAndDay(content);
  }

  /**
   * An image's text with the headline of another article in the very next line, on a page that puts a blank line
   * between paragraphs: {@code The harbour on Monday.\nFerries run again\n\n}.
   */
  static boolean isAboveLink(Page page, int i) {
    return page.has(i + 1)
        && page.piece(i).afterBlankLine()
        && !page.piece(i + 1).afterBlankLine()
        && !page.piece(i + 1).glued()
        && (!page.has(i + 2) || page.piece(i + 2).afterBlankLine())
        && page.role(i + 1) == null
        && page.prose(i)
        && page.features(i + 1).headingLike()
        && page.features(i + 1).words() >= 3
        && page.piece(i + 1).markerLength() == 0
        && page.separatesParagraphs()
        && !page.signsParagraphs();
  }

  /**
   * A sentence with the caption, or the name of who gave the picture, in the very next line, on a page that puts a
   * blank line between paragraphs.
   */
  static boolean isAboveCaption(Page page, int i) {
    if (page.features(i).words() > MAX_CAPTION_WORDS || !goesOnBelow(page, i) || asks(page, i)) {
      return false;
    }
    if (isAboveCreditedCaption(page, i)) {
      return true;
    }
    if (!isSentence(page, i) || !page.separatesParagraphs() || page.piece(i + 1).markerLength() > 0) {
      return false;
    }
    boolean opensGroup = page.piece(i).afterBlankLine() || !page.prose(i - 1);
    return page.role(i + 1) == null && speaksOfPicture(page, i + 1)
        || opensGroup && sharesWords(page.features(i), page.features(i + 1))
        || isAboveSource(page, i)
        || opensGroup && isSentence(page, i + 1) && isAboveSource(page, i + 1);
  }

  /** An image's text with the caption in the very next line, and the caption's credit after that. */
  static boolean isAboveCreditedCaption(Page page, int i) {
    boolean credited =
        goesOnBelow(page, i)
            && page.piece(i + 1).markerLength() == 0
            && page.role(i + 1) == null
            && isBeforeCredit(page, i + 1);
    boolean together = page.separatesParagraphs() || page.piece(i).afterBlankLine();
    boolean brief = page.features(i).words() <= MAX_APART_CAPTION_WORDS;
    return credited && (together && brief
        || sharesWords(page.features(i), page.features(i + 1), brief ? FEW_IN_TEN : SHARED_IN_TEN));
  }

  /** Whether the next line follows without a blank one and was not cut off this one. */
  private static boolean goesOnBelow(Page page, int i) {
    return page.has(i + 1) && !page.piece(i + 1).afterBlankLine() && !page.piece(i + 1).glued();
  }

  private static boolean isSentence(Page page, int i) {
    Features features = page.features(i);
    boolean sentence = features.prose() || features.endsSentence() && features.words() >= MIN_SENTENCE_WORDS;
    return sentence && page.piece(i).markerLength() == 0;
  }

  /** A name of a few words in the very next line: who gave the picture. At the article's end it is who signs. */
  private static boolean isAboveSource(Page page, int i) {
    boolean mayBe = i >= page.firstText() && !page.signsParagraphs() && goesOnBelow(page, i);
    if (!mayBe || page.features(i).words() > MAX_APART_CAPTION_WORDS) {
      return false;
    }
    Features next = page.features(i + 1);
    boolean name = next.words() <= MAX_SOURCE_WORDS && !next.endsSentence() && next.capitalised() > 0.6
        && !page.piece(i + 1).content().endsWith(":") && page.piece(i + 1).markerLength() == 0;
    return name
        && (page.role(i + 1) == null || page.role(i + 1) == Role.BOILERPLATE)
        && (i + 2 < page.articleEnd() || page.features(i).words() <= MAX_LAST_CAPTION_WORDS);
  }

  /** A picture's text asks nothing; questions with their answers below share words too. */
  private static boolean asks(Page page, int i) {
    return page.features(i).asks() && page.piece(i).content().endsWith("?");
  }

  /** An image's text whose words the next sentence says again, a few of them changed. */
  static boolean isSaidAgain(Page page, int i) {
    return page.has(i + 1)
        && !asks(page, i)
        && page.prose(i)
        && page.prose(i + 1)
        && page.piece(i).markerLength() == 0
        && page.features(i + 1).words() <= MAX_APART_CAPTION_WORDS
        && sharesWords(page.features(i), page.features(i + 1), SAME_IN_TEN);
  }

  /** A few words without a mark and, in the very next line, the name of somebody who did not write the article. */
  static boolean isAboveTaker(Page page, int i) {
    Features features = page.features(i);
    boolean group = page.separatesParagraphs() && page.piece(i).afterBlankLine() && goesOnBelow(page, i)
        && (!page.has(i + 2) || page.piece(i + 2).afterBlankLine());
    if (!group || i <= page.title() || features.words() < MIN_SENTENCE_WORDS || features.endsSentence()
        || page.piece(i).markerLength() > 0) {
      return false;
    }
    return page.role(i + 1) == null && isOtherName(page, i + 1);
  }

  /** The name of somebody who did not write the article, where the header says who did. */
  static boolean isOtherName(Page page, int i) {
    return Byline.isName(page.piece(i).content())
        && !page.authors().isEmpty()
        && !page.authors().contains(page.features(i).folded());
  }

  private static boolean sharesWords(Features text, Features caption) {
    return sharesWords(text, caption, SHARED_IN_TEN);
  }

  private static boolean sharesWords(Features text, Features caption, int inTen) {
    if (caption.words() > MAX_CAPTION_WORDS || text.words() > MAX_CAPTION_WORDS) {
      return false;
    }
    Set<String> below = new HashSet<>(Arrays.asList(caption.folded().split(" ")));
    int longWords = 0;
    int shared = 0;
    for (String word : text.folded().split(" ")) {
      if (word.length() >= LONG_WORD) {
        longWords++;
        shared += below.contains(word) ? 1 : 0;
      }
    }
    return longWords >= 3 && shared * 10 >= longWords * inTen;
  }

  /** Who took it is named last, or the day behind a wide sign of equality: {@code 汐見港の時計＝12日、汐見港}. */
  static boolean isOfEastAsia(Features features, String content) {
    boolean closed = content.endsWith("）") || content.endsWith(")");
    String end = closed ? content.substring(0, content.length() - 1) : content;
    boolean taken = TAKEN_BY.stream().anyMatch(end::endsWith) || closed && end.endsWith(GIVEN_BY);
    boolean dated = content.indexOf('＝') > 0 && !features.endsSentence() && DAY_BEHIND_SIGN.matcher(content).find();
    return features.words() <= MAX_CAPTION_WORDS && (taken || dated);
  }

  /** {@code The mole at dawn. | HARBOUR PRESS}: a sentence, a bar, and a few words with capitals. */
  static boolean isSignedBehindBar(String content) {
    int bar = content.lastIndexOf(" | ");
    if (bar <= 0 || content.charAt(bar - 1) != '.') {
      return false;
    }
    String giver = content.substring(bar + 3);
    return giver.length() <= MAX_GIVER && !giver.isEmpty() && ".!?:".indexOf(giver.charAt(giver.length() - 1)) < 0;
  }

  /** A sign of copyright is a photographer's: the page's own lines were set aside before. */
  private static boolean isSigned(String content) {
    return content.indexOf('©') >= 0;
  }

  /** {@code Anna Berg (l.) and Tom Li (r.)}. */
  static boolean placesPeople(Features features, String content) {
    return features.words() <= MAX_APART_CAPTION_WORDS && PLACES.stream().anyMatch(content::contains);
  }

  /** {@code A net. / T. Vane / Harbour Press}. */
  private static boolean namesSources(Features features, String content) {
    int first = content.indexOf(" / ");
    boolean sources = first >= 0 && (!features.endsSentence() || content.indexOf(" / ", first + 1) > 0);
    return sources && features.words() <= MAX_SLASHED_WORDS;
  }

  /** {@code Archivo - The old mole}: how Spanish agencies begin. */
  static boolean isFromArchive(String content) {
    return content.startsWith("Archivo - ");
  }

  /** {@code Fig. 3: The old mole}, {@code Abb. 2. Der Hafen}. */
  private static boolean isNumbered(String content) {
    Matcher matcher = NUMBERED.matcher(content);
    return matcher.lookingAt() && FIGURE_WORDS.is(PhraseList.fold(matcher.group(1)));
  }

  /** How photo agencies begin: {@code VARNHOLM, NORDLAND - OCTOBER 13: Fishermen}. */
  private static boolean beginsWithPlaceAndDay(String content) {
    int colon = content.indexOf(':');
    if (colon < 0 || colon > MAX_PLACE_AND_DAY || content.indexOf(" - ") < 0 || content.indexOf(" - ") > colon) {
      return false;
    }
    boolean month = false;
    boolean number = false;
    for (DateTokens.Token token : DateTokens.of(content.substring(0, colon))) {
      month |= Months.named(token.text()) > 0;
      number |= token.number();
    }
    return month && number && content.chars().limit(colon).noneMatch(Character::isLowerCase);
  }
}
