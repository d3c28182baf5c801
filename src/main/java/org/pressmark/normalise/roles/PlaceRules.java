package org.pressmark.normalise.roles;

import java.util.List;
import org.pressmark.model.Role;
import org.pressmark.normalise.authors.Byline;
import org.pressmark.normalise.authors.CreditText;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.ListMarker;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.pieces.Piece;
import org.pressmark.normalise.text.PhraseList;

/**
 * The rules that know a piece by where it stands. They run once title and article are found, on the pieces between, in
 * source order; the first that holds decides.
 */
final class PlaceRules {
  private static final PhraseList JOBS = PhraseList.load("job-words");
  private static final PhraseList FOLLOW_WORDS = PhraseList.load("follow-words");

  private static final int MAX_UNFINISHED_WORDS = 30;
  private static final int MIN_LINK_WORDS = 3;
  private static final int MIN_REFRAIN_WORDS = 4;
  private static final int MAX_CALL_WORDS = 5;
  private static final int MIN_REFRAINS = 3;
  private static final int MIN_REQUEST_WORDS = 8;
  private static final int MIN_HIGHLIGHT_WORDS = 4;
  private static final int MAX_POINTS_HEADING_WORDS = 6;
  private static final int MIN_TITLE_WORDS = 5;

  /** The text has nearly all words of what is printed once more in large type. */
  private static final double MIN_SAID_AGAIN = 0.9;

  /** With more of its words in capitals a line is a headline. */
  private static final double MAX_CAPTION_CAPITALS = 0.6;

  static final List<RoleRule> ALL =
      List.of(
          new RoleRule("the headline once more", Role.BOILERPLATE, PlaceRules::repeatsTitle),
          new RoleRule("of a table of contents", Role.BOILERPLATE, Page::isInContents),
          new RoleRule("a post", Role.BODY, (page, i) -> Posts.isText(page, i) && i >= page.firstText()),
          new RoleRule("who posted it", Role.BODY, (page, i) -> Posts.isPoster(page, i) && i > page.firstText()),
          new RoleRule("an item that the line above announces", Role.LIST_ITEM, PlaceRules::isOpenItem),
          new RoleRule(
              "the heading of such items",
              Role.SUBHEADING,
              (page, i) -> page.isAnnouncedItem(i + 1) && !page.isAnnouncedItem(i) && !page.prose(i)
                  && page.features(i).headingLike() && !page.piece(i).content().endsWith(":")),
          new RoleRule(
              "an image's text and the caption, word for word",
              Role.CAPTION,
              (page, i) -> isDoubled(page, i)
                  && (isStatement(page, i) || isOfCredit(page, i) || PictureRules.speaksOfPicture(page, i)
                      || page.namesTakenUp(i))),
          new RoleRule("a link and its own text", Role.RELATED_LINK, PlaceRules::isDoubled),
          new RoleRule(
              "said again in larger type", Role.PULL_QUOTE, (page, i) -> page.isPullQuote(i)),
          new RoleRule("a quotation above who said it", Role.PULL_QUOTE, PlaceRules::isAboveSpeaker),
          new RoleRule(
              "an image's text, said again in the caption",
              Role.BOILERPLATE,
              PictureRules::beginsTheNext),
          new RoleRule(
              "an image's text, said again with other words", Role.CAPTION, PictureRules::isSaidAgain),
          new RoleRule(
              "an image's text without its label", Role.CAPTION, PictureRules::isWithinTheLast),
          new RoleRule("begins with the image's text", Role.CAPTION, PictureRules::beginsWithTheLast),
          new RoleRule("says the image's text again", Role.CAPTION, PictureRules::saysAboveAgain),
          new RoleRule("the same words twice", Role.RELATED_LINK, PlaceRules::saysTwice),
          new RoleRule("a photo credit follows", Role.CAPTION, PictureRules::isBeforeCredit),
          new RoleRule("the photographer's name follows", Role.CAPTION, PictureRules::isAboveTaker),
          new RoleRule("speaks of a picture", Role.CAPTION, PictureRules::speaksOfPicture),
          new RoleRule("introduces the author", Role.AUTHOR_BIO, BioRules::isBio),
          new RoleRule(
              "an image's text above the caption", Role.CAPTION, PictureRules::isAboveCaption),
          new RoleRule(
              "a headline follows in the next line", Role.CAPTION, PictureRules::isAboveLink),
          new RoleRule(
              "the headline under an image's text",
              Role.RELATED_LINK,
              (page, i) ->
                  page.role(i - 1) == Role.CAPTION && PictureRules.isAboveLink(page, i - 1)),
          new RoleRule("a heading of readers' comments", Role.FOOTER, Comments::isHeading),
          new RoleRule("a heading of other articles", Role.RELATED_LINK, PlaceRules::isFurnitureHeading),
          new RoleRule("the heading above that", Role.AUTHOR_BIO, BioRules::isHeading),
          new RoleRule("a name beside the date", Role.BYLINE, BylineRules::isName),
          new RoleRule("begins as bylines do, in the header", Role.BYLINE, BylineRules::begins),
          new RoleRule("a newsroom's name beside the date", Role.BYLINE, BylineRules::isDesk),
          new RoleRule("names the agency that helped", Role.BYLINE, BylineRules::namesHelp),
          new RoleRule(
              "who wrote the post",
              Role.BYLINE,
              (page, i) -> page.isPostTime(i - 1) && Byline.isName(page.piece(i).content())),
          new RoleRule(
              "the heading of a post",
              Role.SUBHEADING,
              (page, i) -> page.isPostTime(i - 1) && page.features(i).headingLike()),
          new RoleRule(
              "the headline beside Read more", Role.RELATED_LINK, LinkRules::isBesideLink),
          new RoleRule("asks to follow the author", Role.BOILERPLATE, PlaceRules::followsAuthor),
          new RoleRule("said again and again", Role.BOILERPLATE, PlaceRules::isRefrain),
          new RoleRule("the heading of a request", Role.BOILERPLATE, PlaceRules::isAboveRequest),
          new RoleRule(
              "who signs the letter above",
              Role.BODY,
              (page, i) -> i > page.firstText() && page.isSignature(i) && page.role(i - 1) != Role.CAPTION),
          new RoleRule(
              "who said it in large type",
              Role.PULL_QUOTE,
              (page, i) -> page.role(i - 1) == Role.PULL_QUOTE && (isSpeaker(page, i) || isBehindDash(page, i))),
          new RoleRule("who said the quote above", Role.BOILERPLATE, PlaceRules::isSpeaker),
          new RoleRule(
              "who took the picture above",
              Role.CREDIT,
              (page, i) -> page.role(i - 1) == Role.CAPTION && !page.piece(i).afterBlankLine()
                  && Byline.isName(page.piece(i).content())),
          new RoleRule(
              "an agency alone, or a source of one word below a picture",
              Role.CREDIT,
              (page, i) -> CreditText.isBareSource(page.piece(i).content())
                  && (page.features(i).words() > 1 || PictureRules.isBelowPicture(page, i))),
          new RoleRule(
              "the author's name once more",
              Role.BYLINE,
              (page, i) -> page.authors().contains(page.features(i).folded())
                  && Byline.isName(page.piece(i).content())),
          new RoleRule("the heading of the main points", Role.SUBHEADING, PlaceRules::headsPoints),
          new RoleRule(
              "one of several numbered headings",
              Role.SUBHEADING,
              (page, i) -> page.isCountedHeading(i) && i >= page.firstText()),
          new RoleRule("cut off above Read more", Role.RELATED_LINK, LinkRules::isCutTeaser),
          new RoleRule("below another link in its box", Role.RELATED_LINK, InnerCards::isFurtherLink),
          new RoleRule("an item of a list of links", Role.RELATED_LINK, LinkRules::isItemOfLinks),
          new RoleRule("a heading between dashes", Role.SUBHEADING, PlaceRules::isBetweenDashes),
          new RoleRule("a fact in a paragraph of its own", Role.BODY, FactBoxes::isApart),
          new RoleRule("a line of a box of facts", Role.LIST_ITEM, FactBoxes::isFact),
          new RoleRule("what a side scored, part by part", Role.LIST_ITEM, FactBoxes::isScore),
          new RoleRule("what somebody says behind a dash", Role.BODY, PlaceRules::isSaidBehindDash),
          new RoleRule("an item of a list", Role.LIST_ITEM, PlaceRules::isListItem),
          new RoleRule(
              "a headline in capitals that the text does not take up", Role.RELATED_LINK, LinkRules::isShouted),
          new RoleRule("a heading between paragraphs", Role.SUBHEADING, HeadingRules::isHeading),
          new RoleRule(
              "no sentence, with names of the text",
              Role.CAPTION,
              (page, i) -> isUnfinished(page, i) && page.features(i).capitalised() < MAX_CAPTION_CAPITALS
                  && page.namesTakenUp(i)),
          new RoleRule("neither sentence nor heading", Role.RELATED_LINK, PlaceRules::isUnfinished),
          new RoleRule("running text", Role.BODY, PlaceRules::isText),
          new RoleRule("words in quotes that are no text", Role.PULL_QUOTE, PlaceRules::isWhollyQuoted));

  private PlaceRules() {}

  /** The headline, or so much of it that only a site's name or the like is missing. */
  static boolean repeatsTitle(Page page, int i) {
    if (page.title() == Page.NONE || page.title() == i) {
      return false;
    }
    String title = page.features(page.title()).folded();
    String folded = page.features(i).folded();
    return folded.equals(title)
        || page.features(i).words() >= MIN_TITLE_WORDS && title.startsWith(folded + " ");
  }

  private static boolean isDoubled(Page page, int i) {
    return same(page, i, i + 1) && !page.piece(i + 1).afterBlankLine()
        || same(page, i - 1, i) && !page.piece(i).afterBlankLine();
  }

  /** A few words with a full stop, as links hardly have them. */
  private static boolean isStatement(Page page, int i) {
    Features features = page.features(i);
    return features.endsSentence() && !features.asks() && features.words() >= MIN_HIGHLIGHT_WORDS;
  }

  /** Whether a credit follows the line, or that which says the same below it, or stands within. */
  private static boolean isOfCredit(Page page, int i) {
    return page.role(i + 1) == Role.CREDIT
        || same(page, i, i + 1) && page.role(i + 2) == Role.CREDIT;
  }

  /**
   * {@code Anna Berg Anna Berg}, of two words or more: an image's text and the link beside it, or what several images
   * say.
   */
  private static boolean saysTwice(Page page, int i) {
    String folded = page.features(i).folded();
    if (page.piece(i).markerLength() > 0) {
      return false;
    }
    int half = folded.length() / 2;
    int secondWord = folded.indexOf(' ') + 1;
    for (int end = folded.indexOf(' ', secondWord); end > 0 && end <= half; end = folded.indexOf(' ', end + 1)) {
      if (isRepeated(folded, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is nothing but its first so many characters, with a blank between, again and again. */
  private static boolean isRepeated(String text, int length) {
    if ((text.length() + 1) % (length + 1) != 0) {
      return false;
    }
    for (int at = length + 1; at < text.length(); at += length + 1) {
      if (!text.startsWith(text.substring(0, length), at)) {
        return false;
      }
    }
    return true;
  }

  /** Whether two pieces exist and say the same. */
  static boolean same(Page page, int first, int second) {
    return page.has(first)
        && page.has(second)
        && !page.features(first).folded().isEmpty()
        && page.features(first).folded().equals(page.features(second).folded());
  }

  private static boolean isFurnitureHeading(Page page, int i) {
    return ArticleRange.isEndHeading(page, i) && i + 1 < page.size();
  }

  /**
   * The same line three times and more is no article's: {@code The islands' radio thanks its friends.} What is asked
   * again and again may be, {@code Who will pay for the ferry?}, and a brief call: {@code Not one mile more!}
   */
  private static boolean isRefrain(Page page, int i) {
    int words = page.features(i).words();
    String content = page.piece(i).content();
    boolean calls = content.endsWith("!") && words <= MAX_CALL_WORDS;
    return !calls && !content.endsWith("?") && i > page.firstText()
        && words >= MIN_REFRAIN_WORDS && words <= MAX_UNFINISHED_WORDS
        && page.occurrences(i) >= MIN_REFRAINS && page.piece(i).markerLength() == 0 && !page.isLive();
  }

  /** A heading with a request below it, such as one to subscribe, heads no text of the article. */
  private static boolean isAboveRequest(Page page, int i) {
    boolean request = page.role(i + 1) == Role.BOILERPLATE && page.features(i + 1).words() >= MIN_REQUEST_WORDS;
    return i > page.firstText() && request && page.features(i).headingLike()
        && page.features(i).words() <= HeadingRules.MAX_WORDS;
  }

  /**
   * A sentence in quotes with {@code Anna Berg, signalwoman} in the very next line; with a dash before the name the
   * quotes may be missing where the text says the same, for letters are signed so too.
   */
  private static boolean isAboveSpeaker(Page page, int i) {
    if (!page.has(i + 1) || page.piece(i + 1).afterBlankLine() || !page.features(i).endsSentence()) {
      return false;
    }
    return PictureRules.isQuoted(page, i) && isNameWithMore(page, i + 1)
        || isBehindDash(page, i + 1) && page.shareTakenUp(i) >= MIN_SAID_AGAIN;
  }

  /** {@code — Anna Berg, signalwoman}. */
  private static boolean isBehindDash(Page page, int i) {
    String content = page.piece(i).text();
    boolean dash = content.startsWith("—") || content.startsWith("–");
    int comma = content.indexOf(", ");
    return dash && page.features(i).words() <= HeadingRules.MAX_LONG_WORDS && !page.features(i).endsSentence()
        && Byline.isName(content.substring(1, comma < 0 ? content.length() : comma).strip());
  }

  /** {@code Anna Berg, signalwoman}. */
  private static boolean isNameWithMore(Page page, int i) {
    String content = page.piece(i).content();
    int comma = content.indexOf(", ");
    return comma > 0
        && page.features(i).words() <= HeadingRules.MAX_LONG_WORDS
        && !page.features(i).endsSentence()
        && page.piece(i).markerLength() == 0
        && Byline.isName(content.substring(0, comma));
  }

  /** {@code Anna Berg, head of the harbour office} below words that the page prints in large type. */
  private static boolean isSpeaker(Page page, int i) {
    return i > page.firstText() && isNameWithMore(page, i)
        && (JOBS.in(page.features(i).folded()) || page.role(i - 1) == Role.PULL_QUOTE);
  }

  /** {@code Key points} below headline, date or byline, and above items of some words. */
  private static boolean headsPoints(Page page, int i) {
    Features features = page.features(i);
    boolean above = i > page.title() && i < page.firstText() && page.title() != Page.NONE;
    return above && features.headingLike() && features.words() <= MAX_POINTS_HEADING_WORDS && features.words() > 0
        && page.piece(i).markerLength() == 0 && (page.standsAlone(i) || page.piece(i).afterBlankLine())
        && isHighlight(page, i + 1);
  }

  /** {@code Follow Anna Berg}, where the byline names her. */
  private static boolean followsAuthor(Page page, int i) {
    String folded = page.features(i).folded();
    int space = folded.indexOf(' ');
    return space > 0 && FOLLOW_WORDS.is(folded.substring(0, space))
        && page.authors().contains(folded.substring(space + 1));
  }

  private static boolean isWhollyQuoted(Page page, int i) {
    String content = page.piece(i).content();
    return i > page.firstText() && PictureRules.isQuoted(page, i)
        && "\"”“»«".indexOf(content.charAt(content.length() - 1)) >= 0
        && page.features(i).words() >= MIN_LINK_WORDS;
  }

  /** {@code – He is only hungry, says the driver.}: a paragraph of its own that nothing announces as an item. */
  private static boolean isSaidBehindDash(Page page, int i) {
    Piece piece = page.piece(i);
    return piece.markerLength() > 0 && piece.text().startsWith("–")
        && i >= page.firstText()
        && page.features(i).endsSentence()
        && page.separatesParagraphs() && page.standsAlone(i)
        && !page.isAnnouncedItem(i);
  }

  private static boolean isOpenItem(Page page, int i) {
    return page.isAnnouncedItem(i) && page.piece(i).markerLength() == 0 && i >= page.firstText();
  }

  private static boolean isListItem(Page page, int i) {
    Piece piece = page.piece(i);
    if (piece.markerLength() == 0 || i < page.firstText() && !page.prose(i) && !isHighlight(page, i)) {
      return false;
    }
    // "1. FC Saarbrücken", "19. November": a number is a marker only where the neighbour counts on.
    int number = ListMarker.numberIn(piece.text());
    return number < 0
        || page.has(i + 1) && ListMarker.numberIn(page.piece(i + 1).text()) == number + 1
        || page.has(i - 1) && number > 0 && ListMarker.numberIn(page.piece(i - 1).text()) == number - 1;
  }

  /** {@code - The ice goes -}: how agencies set headings where they can set no type. */
  private static boolean isBetweenDashes(Page page, int i) {
    String content = page.piece(i).content();
    return page.piece(i).markerLength() > 0 && i > page.firstText() && content.endsWith(" -")
        && page.features(i).words() <= HeadingRules.MAX_WORDS;
  }

  /** One of the points that some pages put between headline and text; links there have fewer words. */
  private static boolean isHighlight(Page page, int i) {
    return isLongItem(page, i) && (isLongItem(page, i - 1) || isLongItem(page, i + 1));
  }

  private static boolean isLongItem(Page page, int i) {
    return page.has(i) && i > page.title() && page.role(i) != Role.RELATED_LINK
        && page.piece(i).markerLength() > 0 && page.features(i).words() >= MIN_HIGHLIGHT_WORDS;
  }

  /**
   * A line of some length that ends without a mark, where paragraphs have one: an image's text, or the headline of
   * another article.
   */
  private static boolean isUnfinished(Page page, int i) {
    Features features = page.features(i);
    if (goesOn(page, i)) {
      return false;
    }
    String content = page.piece(i).content();
    boolean address = LineRules.isAddress(content.substring(content.lastIndexOf(' ') + 1));
    boolean open = !features.endsSentence() && !address && !content.endsWith(":") && page.piece(i).markerLength() == 0;
    return open
        && page.finishesParagraphs()
        && i >= page.firstText()
        && features.words() > HeadingRules.MAX_WORDS
        && features.words() < MAX_UNFINISHED_WORDS;
  }

  private static boolean isText(Page page, int i) {
    if (page.prose(i)) {
      return true;
    }
    Features features = page.features(i);
    boolean opens = i == page.firstText() - 1 && page.piece(i).afterBlankLine()
        && (HeadingRules.announces(page, i) || TitleFinder.isDateline(page.piece(i).content()));
    return opens
        || i >= page.firstText()
        && (features.endsSentence()
            || goesOn(page, i) && features.words() > HeadingRules.MAX_WORDS
            || page.piece(i).content().endsWith(":"));
  }

  /** Whether the next line goes on in the middle of a sentence. */
  private static boolean goesOn(Page page, int i) {
    return page.has(i + 1) && page.features(i + 1).startsLow() && !page.piece(i + 1).afterBlankLine();
  }
}
