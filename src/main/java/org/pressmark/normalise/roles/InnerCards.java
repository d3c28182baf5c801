package org.pressmark.normalise.roles;

import java.util.HashSet;
import java.util.Set;
import org.pressmark.model.Role;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.text.PhraseList;

/**
 * Knows the boxes with other headlines that stand within an article from those below it: behind the box the text goes
 * on about the same.
 */
final class InnerCards {
  private static final PhraseList HEADINGS = PhraseList.load("link-headings");

  /** A box within the text has so few lines. */
  private static final int MAX_LINES = 5;

  private static final int MAX_PIECES = 12;
  private static final int MAX_SENTENCES = 6;
  private static final int MAX_QUESTION_WORDS = 14;
  private static final int MAX_BOX = 10;
  private static final int MIN_SENTENCE_WORDS = 5;
  private static final int MIN_LINK_WORDS = 3;
  private static final int LONG_WORD = 5;
  private static final int MIN_SHARED = 2;
  /** Pieces above the box whose words the text below may take up; a page may have thousands of boxes. */
  private static final int MAX_ABOVE = 200;

  private static final int MIN_SENTENCES = 2;

  /** A paragraph of so many words has several. */
  private static final int LONG_PARAGRAPH = 15;

  private InnerCards() {}

  /** The piece below the box that begins with this one, a heading such as {@code Read more}; the piece if none does. */
  static int endOf(Page page, int i) {
    boolean heading = LineRules.isBareLink(page.features(i)) || HEADINGS.is(page.features(i).folded())
        || page.role(i) == Role.RELATED_LINK && page.features(i).headingLike();
    if (!heading) {
      return i;
    }
    return boxEnd(page, i);
  }

  /**
   * The same for a box that may have any heading of links, such as {@code Most read}; only above the article's
   * longest stretch of text is that safe, since below the article the same headings stand.
   */
  static int endOfAny(Page page, int i) {
    boolean heading = ArticleRange.isEndHeading(page, i) && !Comments.isHeading(page, i);
    return heading ? boxEnd(page, i) : endOf(page, i);
  }

  private static int boxEnd(Page page, int i) {
    int text = i + 1;
    int lines = 0;
    while (page.has(text) && lines < MAX_LINES && isLine(page, text)) {
      if (ArticleRange.isEndHeading(page, text) || isOfTeaser(page, text)) {
        return i;
      }
      lines += page.role(text) == Role.BOILERPLATE ? 0 : 1;
      text++;
    }
    boolean links = text > i + 1 && page.has(text) && !isLine(page, text);
    return links && goesOn(page, i, text) ? text : i;
  }

  /** What is no sentence and announces nothing; a headline may be a question. */
  private static boolean isLine(Page page, int i) {
    Features features = page.features(i);
    if (page.piece(i).content().endsWith(":") && features.words() > MIN_SENTENCE_WORDS) {
      return false;
    }
    return !features.endsSentence() || features.asks() && features.words() <= MAX_QUESTION_WORDS;
  }

  /** Whether the text that begins with a piece has longer words of the text above another one, and is no teaser. */
  static boolean goesOn(Page page, int heading, int text) {
    Set<String> below = new HashSet<>();
    int sentences = 0;
    boolean lengthy = false;
    for (int k = text; page.has(k) && k < text + MAX_PIECES && sentences < MAX_SENTENCES; k++) {
      if (isOfTeaser(page, k)) {
        return false;
      }
      if (ArticleRange.isEndHeading(page, k) || page.role(k) == Role.FOOTER) {
        break;
      }
      if (page.role(k) == null && page.features(k).endsSentence() && page.features(k).words() >= MIN_SENTENCE_WORDS) {
        sentences++;
        lengthy |= page.features(k).words() >= LONG_PARAGRAPH;
        addLongWords(page, k, below);
      }
    }
    if (sentences < MIN_SENTENCES && !lengthy) {
      return false;
    }
    Set<String> above = new HashSet<>();
    for (int k = Math.max(0, heading - MAX_ABOVE); k < heading; k++) {
      if (page.undecidedProse(k) || k == page.title()) {
        addLongWords(page, k, above);
      }
    }
    below.retainAll(above);
    return below.size() >= MIN_SHARED;
  }

  /** The article's own byline stands above it or at its end. */
  private static boolean isOfTeaser(Page page, int i) {
    return page.role(i) == Role.BYLINE || page.role(i) == Role.DATE;
  }

  /**
   * Whether the piece is a headline below another link in such a box, on a page that sets blank lines; the box ends
   * with a blank line and holds no sentence.
   */
  static boolean isFurtherLink(Page page, int i) {
    int above = i - 1;
    while (above > i - MAX_BOX && page.role(above) == Role.BOILERPLATE && !page.piece(above).afterBlankLine()) {
      above--;
    }
    if (page.role(above) != Role.RELATED_LINK || !page.separatesParagraphs() || !isLinkText(page, i)) {
      return false;
    }
    int below = i + 1;
    while (below < i + MAX_BOX && page.has(below) && !page.piece(below).afterBlankLine()) {
      if (!isLine(page, below)) {
        return false;
      }
      below++;
    }
    return page.has(below) && page.piece(below).afterBlankLine();
  }

  private static boolean isLinkText(Page page, int i) {
    return !page.piece(i).afterBlankLine()
        && page.piece(i).markerLength() == 0
        && (page.features(i).headingLike() || isLine(page, i) && page.features(i).asks())
        && page.features(i).words() >= MIN_LINK_WORDS;
  }

  private static void addLongWords(Page page, int i, Set<String> words) {
    for (String word : page.features(i).folded().split(" ")) {
      if (word.length() >= LONG_WORD) {
        words.add(word);
      }
    }
  }
}
