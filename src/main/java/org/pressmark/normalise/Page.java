package org.pressmark.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;

/**
 * The pieces of one page with what is known about them so far. Roles are filled in step by step; a piece without one
 * has not been decided yet. Mutable, for one document, inside {@link RoleFinder} only.
 */
final class Page {
  /** That no piece is meant. */
  static final int NONE = -1;

  private final List<Piece> pieces;
  private final List<Features> features;
  private final @Nullable Role[] roles;
  private int title = NONE;
  private int articleStart;
  private int articleEnd;
  private int firstText;
  private final boolean[] wrapped;
  private final boolean[] pullQuotes;
  private final boolean separatesParagraphs;
  private final boolean finishesParagraphs;

  /** How often a text stands on the page; only looked up, never walked. */
  private final Map<String, Integer> occurrences = new HashMap<>();

  Page(List<Piece> pieces) {
    this.pieces = pieces;
    features = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      features.add(Features.of(piece));
    }
    roles = new Role[pieces.size()];
    articleEnd = pieces.size();
    long apart = pieces.stream().filter(Piece::afterBlankLine).count();
    int paragraphs = 0;
    int finished = 0;
    for (Features each : features) {
      occurrences.merge(each.folded(), 1, Integer::sum);
      paragraphs += each.prose() ? 1 : 0;
      finished += each.prose() && each.endsSentence() ? 1 : 0;
    }
    finishesParagraphs = finished * 10 >= paragraphs * 8;
    pullQuotes = PullQuotes.of(pieces, features);
    wrapped = WrappedLines.of(pieces, features);
    separatesParagraphs = apart * 10 >= pieces.size() * 7L;
  }

  int size() {
    return pieces.size();
  }

  Piece piece(int i) {
    return pieces.get(i);
  }

  Features features(int i) {
    return features.get(i);
  }

  /** What the piece is; null if undecided or if there is no such piece. */
  @Nullable Role role(int i) {
    return has(i) ? roles[i] : null;
  }

  void decide(int i, Role role) {
    roles[i] = role;
  }

  boolean has(int i) {
    return i >= 0 && i < pieces.size();
  }

  /** Whether the piece is running text: by its own length and end, or as one line of a paragraph that was wrapped. */
  boolean prose(int i) {
    return features.get(i).prose() || wrapped[i];
  }

  /** Whether the piece exists, is undecided and is running text. */
  boolean undecidedProse(int i) {
    return has(i) && roles[i] == null && prose(i);
  }

  /** The title's piece, or {@link #NONE}. */
  int title() {
    return title;
  }

  void setTitle(int title) {
    this.title = title;
  }

  /** The first piece that can be part of the article: the title, or else its first running text. */
  int articleStart() {
    return articleStart;
  }

  /** The piece after the article's last. */
  int articleEnd() {
    return articleEnd;
  }

  /** The article's first running text: what comes before it is the header. */
  int firstText() {
    return firstText;
  }

  void setArticle(int start, int firstText, int end) {
    articleStart = start;
    this.firstText = firstText;
    articleEnd = end;
  }

  /** Whether the piece is a sentence that the page prints once more in large type. */
  boolean isPullQuote(int i) {
    return pullQuotes[i];
  }

  /** Whether the same words stand on the page more than once. */
  boolean isRepeated(int i) {
    return occurrences.getOrDefault(features.get(i).folded(), 0) > 1;
  }

  /** Whether nearly all running text of this page ends with a sentence's mark, so that lines without one are odd. */
  boolean finishesParagraphs() {
    return finishesParagraphs;
  }

  /** Whether the piece stands alone between blank lines, or the page sets no blank lines. */
  boolean standsAlone(int i) {
    boolean endsAlone = !has(i + 1) || pieces.get(i + 1).afterBlankLine();
    return !separatesParagraphs || pieces.get(i).afterBlankLine() && endsAlone;
  }

  /** Whether this page puts a blank line between paragraphs, so that two lines without one belong together. */
  boolean separatesParagraphs() {
    return separatesParagraphs;
  }
}
