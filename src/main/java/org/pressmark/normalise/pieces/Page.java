package org.pressmark.normalise.pieces;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;
import org.pressmark.normalise.authors.Byline;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.roles.RoleFinder;

/**
 * The pieces of one page with what is known about them so far. Roles are filled in step by step; a piece without one
 * has not been decided yet. Mutable, for one document, inside {@link RoleFinder} only.
 */
public final class Page {
  /** That no piece is meant. */
  public static final int NONE = -1;

  /** A page with so many lines that say a time is a live page. */
  private static final int MIN_POSTS = 3;

  /** A name before a colon that begins so many lines is a speaker. */
  private static final int MIN_TURNS = 3;

  private static final int POST_HEAD = 3;
  private static final int MIN_LETTERS = 3;
  private static final int MAX_SPEAKER = 30;
  private static final int MAX_SIGNATURE_WORDS = 4;

  private final List<Piece> pieces;
  private final List<Features> features;
  private final @Nullable Role[] roles;
  private int title = NONE;
  private int articleStart;
  private int articleEnd;
  private int firstText;
  private List<String> authors = List.of();
  private final boolean[] pullQuotes;
  private final boolean[] countedHeadings;
  private final boolean[] contentsLists;

  /** Only pages that say something twice need them. */
  private boolean @Nullable [] repeatedHeadings;

  private final boolean[] times;
  private int posts;
  private final boolean[] announced;
  private @Nullable TextWords textWords;
  private final boolean separatesParagraphs;
  private final boolean signsParagraphs;
  private final boolean finishesParagraphs;

  /** How often a text stands on the page; only looked up, never walked. */
  private final Map<String, Integer> occurrences = new HashMap<>();

  /** How many lines begin with a text and a colon; only looked up, never walked. */
  private final Map<String, Integer> turns = new HashMap<>();

  /** @param pieces in source order */
  public Page(List<Piece> pieces) {
    this(pieces, pieces.stream().map(Features::of).toList());
  }

  /** @param features one for each piece */
  public Page(List<Piece> pieces, List<Features> features) {
    this.pieces = pieces;
    this.features = features;
    roles = new Role[pieces.size()];
    articleEnd = pieces.size();
    contentsLists = ContentsLists.of(pieces, features);
    int apart = 0;
    int paragraphs = 0;
    int finished = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Features each = features.get(i);
      if (pieces.get(i).content().isEmpty()) {
        // A line of invisible characters, or a mark without an item, has nothing to publish.
        roles[i] = Role.BOILERPLATE;
      }
      apart += each.prose() && pieces.get(i).afterBlankLine() ? 1 : 0;
      if (!contentsLists[i]) {
        // A heading is not said again because the table of contents has it.
        occurrences.merge(each.folded(), 1, Integer::sum);
      }
      String speaker = speakerOf(pieces.get(i));
      if (speaker != null) {
        turns.merge(speaker, 1, Integer::sum);
      }
      paragraphs += each.prose() ? 1 : 0;
      finished += each.prose() && each.endsSentence() ? 1 : 0;
    }
    finishesParagraphs = finished * 10 >= paragraphs * 8;
    times = new boolean[pieces.size()];
    for (int i = 0; i < pieces.size(); i++) {
      times[i] = DateReader.isTimeLine(pieces.get(i).text());
      posts += times[i] && textFollows(i) ? 1 : 0;
    }
    announced = new boolean[pieces.size()];
    for (int i = 1; i < pieces.size(); i++) {
      boolean first = pieces.get(i - 1).text().endsWith(":") && pieces.get(i - 1).markerLength() == 0;
      announced[i] = pieces.get(i).markerLength() > 0 && (first || announced[i - 1]);
    }
    pullQuotes = PullQuotes.of(pieces, features);
    countedHeadings = countedHeadings();
    separatesParagraphs = apart * 10 >= paragraphs * 6;
    int signed = 0;
    for (int i = 0; i < pieces.size(); i++) {
      signed += features.get(i).prose() && isName(i + 1) ? 1 : 0;
    }
    signsParagraphs = signed >= MIN_LETTERS && signed * 10 >= paragraphs * 4;
  }

  /** Whether a few words that could be a name stand right below the line above. */
  private boolean isName(int i) {
    return has(i)
        && !pieces.get(i).afterBlankLine()
        && !pieces.get(i).glued()
        && features.get(i).words() <= MAX_SIGNATURE_WORDS
        && features.get(i).capitalised() > 0.6
        && !features.get(i).endsSentence();
  }

  /** Whether so many paragraphs have a name right below that they are letters and no texts of pictures. */
  public boolean signsParagraphs() {
    return signsParagraphs;
  }

  /** Whether the piece is the name or the place below a letter. */
  public boolean isSignature(int i) {
    return signsParagraphs && isName(i);
  }

  /**
   * Numbered lines that look like headings and count up or down from one another, with other lines between: the parts
   * of an article in the form of a list.
   */
  private boolean[] countedHeadings() {
    boolean[] counted = new boolean[pieces.size()];
    int last = NONE;
    for (int i = 0; i < pieces.size(); i++) {
      int number = ListMarker.numberIn(pieces.get(i).text());
      if (number < 0 || !features.get(i).headingLike() || !pieces.get(i).afterBlankLine()) {
        continue;
      }
      if (last != NONE && i > last + 1 && Math.abs(number - ListMarker.numberIn(pieces.get(last).text())) == 1) {
        counted[last] = true;
        counted[i] = true;
      }
      last = i;
    }
    return counted;
  }

  /** Whether running text comes within a post's first pieces: lists of headlines have times too. */
  private boolean textFollows(int i) {
    for (int k = i + 1; k <= i + POST_HEAD && k < pieces.size(); k++) {
      if (features.get(k).plainSentence()) {
        return true;
      }
    }
    return false;
  }

  /** How many pieces the page has. */
  public int size() {
    return pieces.size();
  }

  /** In source order. */
  public List<Piece> pieces() {
    return pieces;
  }

  /** The piece at an index. */
  public Piece piece(int i) {
    return pieces.get(i);
  }

  /** What can be seen of the piece. */
  public Features features(int i) {
    return features.get(i);
  }

  /** What the piece is; null if undecided or if there is no such piece. */
  public @Nullable Role role(int i) {
    return has(i) ? roles[i] : null;
  }

  /** The roles of all pieces; what is undecided is boilerplate. The caller's to change. */
  public List<Role> roles() {
    List<Role> all = new ArrayList<>(size());
    for (Role role : roles) {
      all.add(role == null ? Role.BOILERPLATE : role);
    }
    return all;
  }

  /** Gives the piece its role, whatever it had before. */
  public void decide(int i, Role role) {
    roles[i] = role;
  }

  /** Whether there is such a piece. */
  public boolean has(int i) {
    return i >= 0 && i < pieces.size();
  }

  /** Whether the piece is running text, by its own length and end. */
  public boolean prose(int i) {
    return features.get(i).prose();
  }

  /** Whether the piece exists, is undecided and is running text. */
  public boolean undecidedProse(int i) {
    return has(i) && roles[i] == null && prose(i);
  }

  /** The title's piece, or {@link #NONE}. */
  public int title() {
    return title;
  }

  /** States the title's piece, or {@link #NONE}. */
  public void setTitle(int title) {
    this.title = title;
  }

  /** The names in the header's bylines, folded. */
  public List<String> authors() {
    return authors;
  }

  /** States the names in the header's bylines, folded. */
  public void setAuthors(List<String> authors) {
    this.authors = List.copyOf(authors);
  }

  /** The first piece that can be part of the article: the title, or else its first running text. */
  public int articleStart() {
    return articleStart;
  }

  /** The piece after the article's last. */
  public int articleEnd() {
    return articleEnd;
  }

  /** The article's first running text: what comes before it is the header. */
  public int firstText() {
    return firstText;
  }

  /** States where the article begins, its first running text, and the piece after its last. */
  public void setArticle(int start, int firstText, int end) {
    articleStart = start;
    this.firstText = firstText;
    articleEnd = end;
  }

  /** Whether the piece is a sentence that the page prints once more in large type. */
  public boolean isPullQuote(int i) {
    return pullQuotes[i];
  }

  /** Whether the piece is one of several numbered headings that count on. */
  public boolean isCountedHeading(int i) {
    return countedHeadings[i];
  }

  /** Whether the piece is of a table of contents: its items are on the page once more, as headings. */
  public boolean isInContents(int i) {
    return contentsLists[i];
  }

  /** Whether the piece is a heading of which a table of contents or other parts of the article have the same words. */
  public boolean isRepeatedHeading(int i) {
    if (repeatedHeadings == null) {
      repeatedHeadings = RepeatedHeadings.of(pieces, features);
    }
    return repeatedHeadings[i];
  }

  /** Whether the piece is an item of a list that a line above announces: by a colon, or as {@link #announce} states. */
  public boolean isAnnouncedItem(int i) {
    return has(i) && announced[i];
  }

  /** States that the piece is an item of a list that a line above announces. */
  public void announce(int i) {
    announced[i] = true;
  }

  /** Whether the piece is a row of a table that has more than one. */
  public boolean isTableRow(int i) {
    return has(i)
        && pieces.get(i).row()
        && (has(i - 1) && pieces.get(i - 1).row() || has(i + 1) && pieces.get(i + 1).row());
  }

  /** Whether the piece is the time of a post on a live page, which has several. */
  public boolean isPostTime(int i) {
    return has(i) && times[i] && posts >= MIN_POSTS;
  }

  /** Whether this page is a row of posts with their times. */
  public boolean isLive() {
    return posts >= MIN_POSTS;
  }

  /** Whether the same words stand on the page more than once. */
  public boolean isRepeated(int i) {
    return occurrences(i) > 1;
  }

  /** Whether the line begins with a name and a colon as several of the page do: {@code Berg: Why?} in an interview. */
  public boolean isSpoken(int i) {
    String speaker = speakerOf(pieces.get(i));
    return speaker != null && turns.getOrDefault(speaker, 0) >= MIN_TURNS;
  }

  /** The surname before the colon, {@code Anna Berg:} is {@code Berg:} later on, or whatever stands there. */
  private static @Nullable String speakerOf(Piece piece) {
    int colon = piece.content().indexOf(": ");
    if (colon <= 0 || colon > MAX_SPEAKER) {
      return null;
    }
    String label = piece.content().substring(0, colon).strip();
    return Byline.isName(label) ? label.substring(label.lastIndexOf(' ') + 1) : label;
  }

  /** The share of the piece's longer words that other running text of the page has, 0 to 1. */
  public double shareTakenUp(int i) {
    return textWords().shareTakenUp(i);
  }

  /** Whether the piece has several longer words with a capital and other running text of the page has all of them. */
  public boolean namesTakenUp(int i) {
    return textWords().namesTakenUp(i);
  }

  /** Counted when first asked for: few pages have a line for which it matters. */
  private TextWords textWords() {
    TextWords words = textWords == null ? new TextWords(pieces, features) : textWords;
    textWords = words;
    return words;
  }

  /** How often the same words stand on the page. */
  public int occurrences(int i) {
    return occurrences.getOrDefault(features.get(i).folded(), 0);
  }

  /** Whether nearly all running text of this page ends with a sentence's mark, so that lines without one are odd. */
  public boolean finishesParagraphs() {
    return finishesParagraphs;
  }

  /** Whether the piece stands alone between blank lines, or the page sets no blank lines. */
  public boolean standsAlone(int i) {
    boolean endsAlone = !has(i + 1) || pieces.get(i + 1).afterBlankLine();
    return !separatesParagraphs || pieces.get(i).afterBlankLine() && endsAlone;
  }

  /** Whether this page puts a blank line between paragraphs, so that two lines without one belong together. */
  public boolean separatesParagraphs() {
    return separatesParagraphs;
  }
}
