package org.pressmark.normalise.pieces;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;

/**
 * The pieces of one page with what is known about them so far. Roles are filled in step by step; a piece without one
 * has not been decided yet. Mutable, for one document, inside {@code roles.RoleFinder} only.
 */
public final class Page {
  /** That no piece is meant. */
  public static final int NONE = -1;

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
  private final boolean[] codeListings;

  /** Only pages that say something twice need them. */
  private boolean @Nullable [] repeatedHeadings;

  private final LivePosts posts;
  private final Turns turns;
  private final Paragraphs paragraphs;
  private final boolean[] announced;
  private @Nullable TextWords textWords;

  /** How often a text stands on the page; only looked up, never walked. */
  private final Map<String, Integer> occurrences = new HashMap<>();

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
    codeListings = CodeListings.of(pieces, features);
    pullQuotes = PullQuotes.of(pieces, features);
    countedHeadings = CountedHeadings.of(pieces, features);
    paragraphs = Paragraphs.of(pieces, features);
    posts = new LivePosts(pieces, features);
    turns = new Turns(pieces);
    announced = new boolean[pieces.size()];
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.content().isEmpty()) {
        // A line of invisible characters, or a mark without an item, has nothing to publish.
        roles[i] = Role.BOILERPLATE;
      }
      if (!contentsLists[i]) {
        // A heading is not said again because the table of contents has it.
        occurrences.merge(features.get(i).folded(), 1, Integer::sum);
      }
      announced[i] = i > 0 && piece.markerLength() > 0 && (announced[i - 1] || announces(pieces.get(i - 1)));
    }
  }

  private static boolean announces(Piece piece) {
    return piece.text().endsWith(":") && piece.markerLength() == 0;
  }

  /** Whether so many paragraphs have a name right below that they are letters and no texts of pictures. */
  public boolean signsParagraphs() {
    return paragraphs.signed();
  }

  /** Whether the piece is the name or the place below a letter. */
  public boolean isSignature(int i) {
    return paragraphs.signed() && has(i) && Paragraphs.isName(pieces.get(i), features.get(i));
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

  /** Whether the piece is a line of a program's listing. */
  public boolean isCode(int i) {
    return codeListings[i];
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
    return has(i) && posts.isTime(i) && posts.areSeveral();
  }

  /** Whether this page is a row of posts with their times. */
  public boolean isLive() {
    return posts.areSeveral();
  }

  /** Whether the same words stand on the page more than once. */
  public boolean isRepeated(int i) {
    return occurrences(i) > 1;
  }

  /** Whether the line begins with a name and a colon as several of the page do: {@code Berg: Why?} in an interview. */
  public boolean isSpoken(int i) {
    return turns.has(pieces.get(i));
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
    return paragraphs.finished();
  }

  /** Whether the piece stands alone between blank lines, or the page sets no blank lines. */
  public boolean standsAlone(int i) {
    boolean endsAlone = !has(i + 1) || pieces.get(i + 1).afterBlankLine();
    return !paragraphs.separate() || pieces.get(i).afterBlankLine() && endsAlone;
  }

  /** Whether this page puts a blank line between paragraphs, so that two lines without one belong together. */
  public boolean separatesParagraphs() {
    return paragraphs.separate();
  }
}
