package org.pressmark.normalise.roles;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;
import org.pressmark.normalise.authors.Byline;
import org.pressmark.normalise.authors.CreditText;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.dates.DateReading;
import org.pressmark.normalise.metadata.Headline;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.text.PhraseList;

/**
 * Finds the headline: the line before the running text that looks most like one, and whose words the text takes up.
 * The weights were set on the tuning half of the labelled plain-text pages.
 */
final class TitleFinder {
  /** Few headlines in title case end with a full stop, and fewer slogans of sites do. */
  private static final double TITLE_CASE_STOP = -0.3;

  private static final int LOOK_BACK = 40;
  private static final int LOOK_AHEAD = 1;
  private static final int PROSE_PIECES = 8;
  private static final int MIN_WORD = 4;
  private static final int MIN_FIRST_WORDS = 4;
  private static final int MIN_SUMMARY_WORDS = 8;
  private static final double KICKER_ABOVE = 0.9;
  private static final double THRESHOLD = 2.2;
  private static final int MIN_OVERLAP_WORDS = 3;
  private static final int HEADER_PIECES = 4;
  private static final double BELOW_HEADER = 0.8;
  private static final int MAX_HEADER_PIECES = 8;
  private static final int TAKEN_UP = -1;
  private static final int MIN_PARAGRAPHS = 3;
  private static final double SAID_BELOW = 0.6;

  /** With more of its words in capitals a line is set as headlines are, though it may end with a full stop. */
  private static final double MIN_TITLE_CASE = 0.75;

  private final Page page;
  private final @Nullable String claimed;
  private final int textStart;
  private final Set<String> claimedWords;

  /** A word of the text to the first of its paragraphs that has it, or to {@link #TAKEN_UP} if several have. */
  private final Map<String, Integer> textWords = new HashMap<>();

  private int paragraphs;

  /**
   * @param claimed the headline that the input states; null if none
   * @param textStart the first piece of the best stretch of running text
   */
  TitleFinder(Page page, @Nullable String claimed, int textStart) {
    this.page = page;
    this.claimed = claimed;
    claimedWords = claimed == null ? Set.of() : new HashSet<>(Arrays.asList(PhraseList.fold(claimed).split(" ")));
    this.textStart = textStart;
    for (int i = textStart; i < page.size() && paragraphs < PROSE_PIECES; i++) {
      if (page.undecidedProse(i)) {
        paragraphs++;
        for (String word : page.features(i).folded().split(" ")) {
          textWords.merge(word, i, (first, other) -> first.equals(other) ? first : TAKEN_UP);
        }
      }
    }
  }

  /** The title's piece, or {@link Page#NONE}. */
  int find() {
    int stated = stated();
    if (stated != Page.NONE) {
      return stated;
    }
    int best = Page.NONE;
    double bestScore = THRESHOLD;
    int end = Math.min(page.size(), textStart + LOOK_AHEAD);
    for (int i = Math.max(0, textStart - LOOK_BACK); i < end; i++) {
      boolean open = page.role(i) == null
          || page.role(i) == Role.CREDIT && CreditText.isLabelledHeadline(page.piece(i).content());
      double score = open ? score(i) : 0;
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  /** The first line that the stated headline equals, or goes on from with the site's name. */
  private int stated() {
    if (claimed == null) {
      return Page.NONE;
    }
    Set<String> forms = Headline.forms(claimed);
    for (int i = 0; i < page.size(); i++) {
      if (forms.contains(page.features(i).folded())) {
        return i;
      }
    }
    return Page.NONE;
  }

  private double score(int i) {
    Features features = page.features(i);
    int words = features.words();
    // Scripts without small letters have no title case.
    boolean titleCase = features.capitalised() > MIN_TITLE_CASE
        && page.piece(i).content().chars().anyMatch(Character::isUpperCase);
    boolean sentence = features.plainSentence() && !isQuotation(i) && !titleCase;
    if (words < 2
        || words > 30
        || sentence
        || features.startsLow()
        || ArticleRange.isEndHeading(page, i)
        || isImageText(i)
        || leadsTo(i)
        || page.isPostTime(i - 1)
        || isItem(i)
        || wordsOfLetters(features) < 2
        || isDateline(page.piece(i).content())
        || isGiver(page.piece(i).content())
        || isBelowKicker(i + 1)) {
      return 0;
    }
    // "2:1 in Varnholm" is a result's line, not four words.
    words = Math.max(2, words - numbers(features));
    double score = words >= 4 && words <= 18 ? 2 : words == 3 || words <= 24 && words > 18 ? 0.8 : -1;
    String text = page.piece(i).content();
    char last = text.charAt(text.length() - 1);
    boolean unlikely = last == '.' || last == ':' || last == '…';
    score += !unlikely ? 0.4 : last == '.' && titleCase ? TITLE_CASE_STOP : -1.6;
    score += page.piece(i).afterBlankLine() ? 0.3 : 0;
    score -= page.piece(i).markerLength() > 0 ? 1.5 : 0;
    score -= 0.12 * Math.abs(textStart - i);
    score -= i > textStart ? 0.5 : 0;
    score += isFirst(i) && words >= MIN_FIRST_WORDS ? 0.6 : 0;
    score += isAboveSummary(i) ? 0.7 : 0;
    score += isBelowKicker(i) ? KICKER_ABOVE : 0;
    score -= isDated(i) ? 2 : 0;
    score -= isBelowHeader(i) ? BELOW_HEADER : 0;
    score += 2.5 * overlap(i);
    for (int k = i + 1; k <= i + HEADER_PIECES && k < page.size(); k++) {
      if (page.role(k) == Role.DATE || page.role(k) == Role.BYLINE) {
        score += 0.8;
        break;
      }
    }
    if (claimed != null && shareOfClaim(features) < 0.5) {
      return 0;
    }
    score -= page.role(i + 1) != Role.CREDIT ? 0 : page.piece(i + 1).afterBlankLine() ? 1 : 2;
    return score;
  }

  /**
   * Whether byline or date stand above, and above them another line that could be the headline; several dates with
   * lines between are those of a list of articles.
   */
  private boolean isBelowHeader(int i) {
    int stamps = 0;
    boolean headline = false;
    for (int k = i - 1; k >= Math.max(0, i - MAX_HEADER_PIECES); k--) {
      boolean stamp = page.role(k) == Role.DATE || page.role(k) == Role.BYLINE;
      stamps += stamp && page.role(k + 1) == null ? 1 : 0;
      headline |= stamps > 0 && page.role(k) == null && page.features(k).headingLike()
          && page.piece(k).afterBlankLine() && wordsOfLetters(page.features(k)) >= MIN_FIRST_WORDS;
    }
    return headline && stamps == 1;
  }

  /** One of several items of a list. */
  private boolean isItem(int i) {
    boolean above = page.has(i - 1) && page.piece(i - 1).markerLength() > 0;
    boolean below = page.has(i + 1) && page.piece(i + 1).markerLength() > 0;
    return page.piece(i).markerLength() > 0 && (above || below);
  }

  /** Whether nothing that could be a headline comes before. */
  private boolean isFirst(int i) {
    for (int k = 0; k < i; k++) {
      if (page.role(k) == null && wordsOfLetters(page.features(k)) >= MIN_FIRST_WORDS) {
        return false;
      }
    }
    return true;
  }

  /** Between headline and text stands at most a summary, whose line is the longer one. */
  private boolean isAboveSummary(int i) {
    return page.role(i + 1) == null
        && page.has(i + 1)
        && !PictureRules.isBeforeCredit(page, i + 1)
        && i + 1 <= textStart
        && page.features(i).words() >= MIN_FIRST_WORDS
        && page.features(i + 1).words() >= MIN_SUMMARY_WORDS;
  }

  /**
   * Whether the line above is a kicker: fewer words than a headline has that share the headline's block, and nothing
   * else does. A summary has a block of its own.
   */
  private boolean isBelowKicker(int i) {
    return page.has(i - 1) && page.has(i)
        && page.role(i - 1) == null
        && page.separatesParagraphs()
        && (i == 1 || page.piece(i - 1).afterBlankLine())
        && !page.piece(i).afterBlankLine()
        && (!page.has(i + 1) || page.piece(i + 1).afterBlankLine())
        && page.features(i - 1).headingLike()
        && page.features(i - 1).words() < MIN_FIRST_WORDS
        && page.features(i).headingLike()
        && page.features(i).words() >= MIN_FIRST_WORDS
        && !Byline.begins(page.piece(i - 1).content())
        && !Byline.begins(page.piece(i).content());
  }

  private static int numbers(Features features) {
    int numbers = 0;
    for (String word : features.folded().split(" ")) {
      numbers += !word.isEmpty() && Character.isDigit(word.charAt(0)) ? 1 : 0;
    }
    return numbers;
  }

  /**
   * How many words begin with a letter: {@code Gold 1.874,20 +0,12 %} has one. Scripts without spaces have more words
   * than stretches between blanks.
   */
  private static int wordsOfLetters(Features features) {
    int words = 0;
    int others = 0;
    for (String word : features.folded().split(" ")) {
      boolean letter = !word.isEmpty() && Character.isLetter(word.codePointAt(0));
      words += letter ? 1 : 0;
      others += letter || word.isEmpty() ? 0 : 1;
    }
    return Math.max(words, features.words() - others);
  }

  /** {@code VARNHOLM, 4 Jun. (REUTERS) -} in a line of its own: the text goes on in the next. */
  static boolean isDateline(String text) {
    return text.endsWith(" -") || text.endsWith(" –") || text.endsWith(" —");
  }

  private boolean isDated(int i) {
    DateReading read = DateReader.read(page.piece(i).text(), DateReader.Order.DAY_FIRST);
    return read != null && read.day() != null;
  }

  /** A whole line in quotes, as interviews have it: {@code “I will not go. I was here first.”}. */
  private boolean isQuotation(int i) {
    String text = page.piece(i).content();
    boolean opens = "\"“„«‘".indexOf(text.charAt(0)) >= 0;
    boolean closes = "\"”“»’".indexOf(text.charAt(text.length() - 1)) >= 0;
    long marks = text.chars().filter(unit -> "\"“”„«»".indexOf(unit) >= 0).count();
    return opens && closes && marks <= 2 && page.undecidedProse(i + 1);
  }

  /** The next line says the same and goes on or has a photo credit, or is a caption of another wording. */
  private boolean isImageText(int i) {
    if (!page.has(i + 1)) {
      return false;
    }
    String text = page.features(i).folded();
    String next = page.features(i + 1).folded();
    boolean goesOn = next.length() > text.length() || page.role(i + 2) == Role.CREDIT;
    return next.startsWith(text) && goesOn || PictureRules.isAboveCreditedCaption(page, i)
        || PictureRules.isFromArchive(page.piece(i).content())
        || PictureRules.isOfEastAsia(page.features(i), page.piece(i).content())
        || PictureRules.placesPeople(page.features(i), page.piece(i).content());
  }

  /** {@code News / Ports / The ferry runs again} above {@code The ferry runs again}: the path to the article. */
  private boolean leadsTo(int i) {
    return page.has(i + 1) && page.features(i + 1).words() >= MIN_FIRST_WORDS
        && page.features(i).folded().endsWith(" " + page.features(i + 1).folded());
  }

  /** {@code Anna Berg / The Harbour Post}: who gave the lead picture. */
  private static boolean isGiver(String text) {
    int slash = text.indexOf(" / ");
    return slash > 0 && Byline.isName(text.substring(0, slash));
  }

  /** The share of the line's words that the stated headline has: pages and their metadata may word it differently. */
  private double shareOfClaim(Features features) {
    int found = 0;
    String[] line = features.folded().split(" ");
    for (String word : line) {
      found += claimedWords.contains(word) ? 1 : 0;
    }
    return (double) found / line.length;
  }

  /**
   * The share of the line's longer words that the text takes up; few words, such as a site's name, show little. What
   * only the paragraph right below says again shows little too: so do an image's text and its caption.
   */
  private double overlap(int i) {
    int longWords = 0;
    double found = 0;
    for (String word : page.features(i).folded().split(" ")) {
      if (word.length() >= MIN_WORD) {
        longWords++;
        Integer said = textWords.get(word);
        boolean below = said != null && said == i + 1 && paragraphs >= MIN_PARAGRAPHS;
        found += said == null ? 0 : below ? SAID_BELOW : 1;
      }
    }
    return found / Math.max(MIN_OVERLAP_WORDS, longWords);
  }
}
