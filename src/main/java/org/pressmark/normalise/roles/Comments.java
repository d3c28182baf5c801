package org.pressmark.normalise.roles;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import org.pressmark.model.Role;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.dates.DateTokens;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.ListMarker;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.text.PhraseList;

/**
 * Knows what readers wrote below an article: by its heading, by the links for an answer, by who wrote when, and by what
 * the page says of comments.
 */
final class Comments {
  private static final PhraseList REPLIES = PhraseList.load("reply-words");
  private static final PhraseList HEADINGS = PhraseList.load("comment-words");
  private static final PhraseList TITLES = PhraseList.load("comment-titles");
  private static final PhraseList VERBS = PhraseList.load("comment-verbs");
  private static final PhraseList NOTES = PhraseList.load("comment-notes");

  /** So many links for an answer, or readers who say something, show that comments stand on the page. */
  private static final int MIN_REPLIES = 2;

  /** So many who say something at the page's end are readers though nothing else tells. */
  private static final int MIN_UNMARKED_READERS = 3;

  /** A standfirst and a paragraph; and what one reader writes at most. */
  private static final int MIN_PARAGRAPHS = 2;

  private static final int MAX_COMMENT_PARAGRAPHS = 3;

  private static final int MAX_TITLE_WORDS = 25;
  private static final int MAX_READER_WORDS = 7;
  private static final int MAX_STAMP_WORDS = 12;
  private static final int MAX_NAME_WORDS = 4;
  private static final int MAX_NOTE_WORDS = 60;

  /** What is announced in an article begins at such a minute; readers write at any. */
  private static final int EVENT_MINUTES = 5;

  private final Page page;
  private final boolean any;

  /** The first line that shows by itself that readers write from there on; the page's size if there is none. */
  private final int firstSign;

  Comments(Page page) {
    this.page = page;
    firstSign = Math.min(firstHeading(), firstOfManyReaders());
    int replies = 0;
    boolean oddMinute = false;
    Set<String> readers = new HashSet<>();
    for (int i = 0; i < page.size(); i++) {
      replies += isReply(i) ? 1 : 0;
      if (isStamped(i)) {
        readers.add(page.features(i).folded());
        LocalTime time = DateReader.timeOfDay(page.piece(i).text());
        oddMinute |= time != null && time.getMinute() % EVENT_MINUTES != 0;
      }
    }
    any = replies >= MIN_REPLIES || readers.size() >= MIN_REPLIES && oddMinute;
  }

  /** The first heading or note of comments below the text's beginning: above it, one is a link to the comments. */
  private int firstHeading() {
    int paragraphs = 0;
    for (int i = 0; i < page.size(); i++) {
      paragraphs += isParagraph(i) ? 1 : 0;
      if (paragraphs >= MIN_PARAGRAPHS && (isHeading(page, i) || isNote(page, i))) {
        return i;
      }
    }
    return page.size();
  }

  /** Where at the page's end one reader after the other says something, three or more of them. */
  private int firstOfManyReaders() {
    int first = page.size();
    int readers = 0;
    int paragraphs = 0;
    for (int i = page.size() - 1; i >= 0 && paragraphs <= MAX_COMMENT_PARAGRAPHS; i--) {
      paragraphs += isParagraph(i) ? 1 : 0;
      if (announcesComment(i)) {
        readers++;
        first = i;
        paragraphs = 0;
      }
    }
    return readers >= MIN_UNMARKED_READERS ? first : page.size();
  }

  /** Whether so many signs of them are on the page that there are comments. */
  boolean any() {
    return any;
  }

  /** Whether what follows is written by readers. */
  static boolean isHeading(Page page, int i) {
    return HEADINGS.is(page.features(i).folded()) || isCount(page.features(i));
  }

  /** {@code Leave a comment}: whether comments are in a heading. */
  static boolean speaksOfThem(Page page, int i) {
    return isHeading(page, i) || HEADINGS.in(page.features(i).folded());
  }

  /** {@code 12 Comments}, {@code Comments (12)} or {@code 3 thoughts on “The last ferry”} heads the comments. */
  static boolean isCount(Features features) {
    String folded = features.folded();
    int last = folded.lastIndexOf(' ');
    if (last > 0 && DateTokens.isNumber(folded.substring(last + 1)) && HEADINGS.is(folded.substring(0, last))) {
      return true;
    }
    int space = folded.indexOf(' ');
    if (space <= 0 || features.words() > MAX_TITLE_WORDS || !DateTokens.isNumber(folded.substring(0, space))) {
      return false;
    }
    String counted = folded.substring(space + 1);
    return HEADINGS.is(counted) || TITLES.startsOf(counted);
  }

  /** {@code The comments below have not been moderated.}: what pages say above comments or in their place. */
  static boolean isNote(Page page, int i) {
    return page.features(i).words() <= MAX_NOTE_WORDS && NOTES.in(page.features(i).folded());
  }

  /** Whether a heading, a note or a reader's name and time say that comments follow. */
  boolean beginAt(int i) {
    if (!page.has(i)) {
      return false;
    }
    boolean reader = any && (isReader(i) || isStamped(i) || isStamped(i + 1));
    return reader || isHeading(page, i) || isNote(page, i);
  }

  /** Whether the piece is a link for an answer, or a reader's name. */
  boolean isReply(int i) {
    return REPLIES.is(page.features(i).folded()) || isReader(i);
  }

  /** {@code Anna schreibt:} with a number, above the day, below a heading of comments, or one of many. */
  boolean isReader(int i) {
    boolean ofComments = i >= firstSign || ListMarker.numberIn(page.piece(i).text()) >= 0
        || page.role(i + 1) == Role.DATE || page.role(i + 2) == Role.DATE;
    return ofComments && announcesComment(i);
  }

  /** Above words in quotes somebody is quoted. */
  private boolean announcesComment(int i) {
    return announcesWords(page, i) && !(page.has(i + 1) && PictureRules.isQuoted(page, i + 1));
  }

  /** Whether somebody says what comes below: {@code Councillor Anna Berg said:}. */
  static boolean announcesWords(Page page, int i) {
    Features features = page.features(i);
    if (features.words() > MAX_READER_WORDS || !page.piece(i).content().endsWith(":")) {
      return false;
    }
    int first = features.folded().indexOf(' ') + 1;
    return first > 0 && VERBS.endOf(features.folded().substring(first));
  }

  /** {@code 16 January 2012, 8:06 am Anna B.}, or that date with a name of its own above or below. */
  boolean isStamped(int i) {
    if (!page.has(i)) {
      return false;
    }
    Features features = page.features(i);
    boolean date = page.role(i) == Role.DATE;
    boolean open = date || page.role(i) == null || page.role(i) == Role.BOILERPLATE;
    if (page.isLive() || !open || features.words() > MAX_STAMP_WORDS || !textFollows(i) || FactBoxes.isFact(page, i)
        || DateReader.timeOfDay(page.piece(i).text()) == null) {
      return false;
    }
    boolean named = !features.endsSentence() && page.piece(i).content().indexOf('|') < 0;
    return date ? isNameLike(i - 1) || isNameLike(i + 1) : named;
  }

  private boolean textFollows(int i) {
    return isText(i + 1) || isText(i + 2);
  }

  private boolean isParagraph(int i) {
    return page.prose(i) && (page.role(i) == null || page.role(i) == Role.BODY);
  }

  private boolean isText(int i) {
    return page.undecidedProse(i) || page.has(i) && page.role(i) == null && page.features(i).endsSentence();
  }

  private boolean isNameLike(int i) {
    return page.has(i)
        && page.role(i) == null
        && page.features(i).words() > 0
        && page.features(i).words() <= MAX_NAME_WORDS
        && !page.features(i).endsSentence()
        && !page.isRepeated(i);
  }
}
