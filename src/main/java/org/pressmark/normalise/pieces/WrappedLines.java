package org.pressmark.normalise.pieces;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pressmark.normalise.authors.CreditText;

/**
 * Joins paragraphs that were wrapped at a column, so that no sentence is cut. A page shows its column by lines that end
 * within a sentence and go on with a small letter: a line is full if the next one's first word had no room in it, and a
 * full line goes on in the next. Without enough such lines on the page, a paragraph must show the same by itself.
 */
final class WrappedLines {
  private static final int MIN_WORDS_A_LINE = 5;

  /** Wrapped lines are no longer than this; what is longer was not wrapped. */
  private static final int MAX_COLUMN = 130;

  /** So many lines that go on show a column, if so many in ten of them are full. */
  private static final int MIN_EVIDENCE = 3;

  private static final int FULL_IN_TEN = 7;

  /** Programs that wrap differ by a space or a mark in what they let stand at the end of a line. */
  private static final int SLACK = 3;

  /** A line that is longer than the column by more was not wrapped. */
  private static final int MAX_OVERHANG = 20;

  /** Of the lines before a paragraph's last, so many in ten end within a sentence. */
  private static final int OPEN_ENDS_IN_TEN = 6;

  /** Of the lines after a paragraph's first, so many in ten begin with a small letter; German has the fewest. */
  private static final int LOW_STARTS_IN_TEN = 4;

  private final List<Piece> lines;
  private final List<Features> features = new ArrayList<>();

  /** Whether a line goes on in the next. */
  private final boolean[] goesOn;

  private WrappedLines(List<Piece> lines) {
    this.lines = lines;
    lines.forEach(line -> features.add(Features.of(line)));
    goesOn = new boolean[lines.size()];
  }

  /** The pieces with those joined that are lines of one paragraph; all others as they are. */
  static List<Piece> join(List<Piece> lines) {
    WrappedLines wrapped = new WrappedLines(lines);
    wrapped.joinAtColumn();
    wrapped.joinParagraphs();
    return wrapped.joined();
  }

  private void joinAtColumn() {
    List<Integer> lengths = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (mayGoOn(i) && isOpen(i) && features.get(i + 1).startsLow()) {
        lengths.add(length(i));
      }
    }
    if (lengths.size() < MIN_EVIDENCE) {
      return;
    }
    Collections.sort(lengths);
    // Not the longest: one line that was pasted in must not widen the column.
    int column = lengths.get((lengths.size() - 1) * 9 / 10);
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      full += mayGoOn(i) && isOpen(i) && features.get(i + 1).startsLow() && isFull(i, column) ? 1 : 0;
    }
    // Where whole paragraphs stand in lines of their own, a few links of one length are no column.
    int wider = 0;
    for (int i = 0; i < lines.size(); i++) {
      wider += length(i) > column + MAX_OVERHANG ? 1 : 0;
    }
    if (full * 10 < lengths.size() * FULL_IN_TEN || wider > lengths.size()) {
      return;
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      goesOn[i] |= mayGoOn(i) && isFull(i, column);
    }
  }

  private void joinParagraphs() {
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).afterBlankLine()) {
        boolean wrapped = isWrapped(start, i - 1);
        for (int k = start; k < i - 1; k++) {
          goesOn[k] |= wrapped && mayGoOn(k);
        }
        start = i;
      }
    }
  }

  private boolean isWrapped(int first, int last) {
    int following = last - first;
    int lowStarts = 0;
    int open = 0;
    int words = 0;
    for (int i = first; i <= last; i++) {
      // Within a sentence a line may look like a credit; below the text, or with a capital, it is one.
      boolean mayBeCredit = i == last || !features.get(i).startsLow();
      boolean credit = mayBeCredit && CreditText.is(lines.get(i).text(), features.get(i).folded());
      if (length(i) > MAX_COLUMN || lines.get(i).glued() || credit) {
        return false;
      }
      lowStarts += i > first && features.get(i).startsLow() ? 1 : 0;
      open += i < last && !features.get(i).endsSentence() ? 1 : 0;
      words += features.get(i).words();
    }
    return following > 1
        && !features.get(first).startsLow()
        && words >= (following + 1) * MIN_WORDS_A_LINE
        && open * 10 >= following * OPEN_ENDS_IN_TEN
        && lowStarts * 10 >= following * LOW_STARTS_IN_TEN;
  }

  /** Whether nothing but a column's end can lie between the line and the next. */
  private boolean mayGoOn(int i) {
    Piece next = lines.get(i + 1);
    return !next.afterBlankLine()
        && !next.glued()
        && !next.row()
        && !lines.get(i).row()
        && !lines.get(i).glued()
        && next.markerLength() == 0
        && !next.text().isEmpty()
        && !lines.get(i).text().isEmpty()
        && length(i) <= MAX_COLUMN
        && length(i + 1) <= MAX_COLUMN;
  }

  private boolean isOpen(int i) {
    return !features.get(i).endsSentence() && features.get(i).words() >= MIN_WORDS_A_LINE;
  }

  private boolean isFull(int i, int column) {
    String next = lines.get(i + 1).text();
    int space = next.indexOf(' ');
    int firstWord = space < 0 ? next.length() : space;
    return length(i) + 1 + firstWord + SLACK > column && features.get(i).words() >= MIN_WORDS_A_LINE;
  }

  private int length(int i) {
    return lines.get(i).text().length();
  }

  private List<Piece> joined() {
    List<Piece> pieces = new ArrayList<>(lines.size());
    int last;
    for (int first = 0; first < lines.size(); first = last + 1) {
      last = first;
      while (goesOn[last]) {
        last++;
      }
      pieces.add(first == last ? lines.get(first) : joined(first, last));
    }
    return pieces;
  }

  private Piece joined(int first, int last) {
    Piece opening = lines.get(first);
    StringBuilder text = new StringBuilder(opening.text());
    for (Piece line : lines.subList(first + 1, last + 1)) {
      text.append(' ').append(line.text());
    }
    return new Piece(
        opening.start(),
        lines.get(last).end(),
        text.toString(),
        opening.markerLength(),
        opening.afterBlankLine(),
        opening.glued(),
        false);
  }
}
