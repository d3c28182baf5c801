package org.pressmark.annotate.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the quotation marks of a block. What a mark can do is judged by its neighbours, since scraped curls are often
 * wrong.
 */
public final class QuoteMarks {
  private static final String DOUBLES = "\"“”„«»‹›＂″";
  private static final String SINGLES = "'‘’‚`";
  private static final String ALL = DOUBLES + SINGLES;
  /** What a dash is written with. */
  public static final String DASHES = "-–—―";

  private static final String BEFORE_OPENING = "([{/" + DASHES;
  private static final String AFTER_CLOSING = ".,;:!?)]}/…" + DASHES;

  /** Words that begin with an apostrophe. */
  private static final Set<String> ELISIONS =
      Set.of(
          "em", "til", "tis", "twas", "cause", "n", "s", "bout", "round", "nother", "ne", "nem",
          "n'", "im", "ll", "ve", "re", "d", "t", "m");

  /** The marks that belong together, opening then closing. */
  private static final Set<String> PAIRS = Set.of(
      "\"\"", "“”", "„“", "„”", "«»", "»«", "»»", "‹›", "›‹", "''", "‘’", "‚‘", "‚’", "`'", "``", "„\"", "＂＂", "″″");

  private QuoteMarks() {}

  /** The marks between two indexes, in order; apostrophes are left out where the neighbours give them away. */
  public static List<QuoteMark> of(String text, int start, int end) {
    List<QuoteMark> marks = new ArrayList<>();
    char attribute = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (ALL.indexOf(c) < 0) {
        continue;
      }
      if (c == attribute || i > start + 1 && text.charAt(i - 1) == '=' && Character.isLetter(text.charAt(i - 2))) {
        // Markup that a scraper left: <a href="…">.
        attribute = c == attribute ? 0 : c;
        continue;
      }
      boolean doubled =
          "'`’‘".indexOf(c) >= 0
              && i + 1 < end
              && text.charAt(i + 1) == c
              && !(i + 2 < end && text.charAt(i + 2) == c);
      boolean single = SINGLES.indexOf(c) >= 0 && !doubled;
      int markEnd = doubled ? i + 2 : i + 1;
      char left = outer(text, i - 1, start, -1);
      char right = outer(text, markEnd, end, 1);
      if ("«“".indexOf(c) >= 0 && elided(text, i, start)) {
        left = ' ';
      }
      boolean opens =
          !blank(right)
                  && AFTER_CLOSING.indexOf(right) < 0
                  && (blank(left) || BEFORE_OPENING.indexOf(left) >= 0)
              || (right == '…' || right == '-' || text.startsWith("..", markEnd)) && blank(left);
      boolean closes =
          !blank(left)
              && (blank(right)
                  || AFTER_CLOSING.indexOf(right) >= 0
                  || ".,!?…".indexOf(left) >= 0 && Character.isLetter(right));
      if (c == '“' && left != ' ' && i > start && text.charAt(i - 1) == '”' && !blank(right)) {
        // "…born.”“Your facts …": the blank between two quotes was lost, and only the curl tells.
        opens = true;
        closes = false;
      }
      boolean prime = !single && Character.isDigit(left) && i > start && text.charAt(i - 1) == left && c == '″';
      if (single
          && (Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right)
              || elision(text, i, end, opens))) {
        continue;
      }
      if (!prime) {
        marks.add(new QuoteMark(i, markEnd, c, single, opens, closes));
      }
      i = markEnd - 1;
    }
    return marks;
  }

  /** Whether two marks make a proper pair in some language's typography. */
  static boolean pair(char opening, char closing) {
    return PAIRS.contains("" + opening + closing);
  }

  /** The nearest character on one side that is no mark itself; a blank at the edge. */
  private static char outer(String text, int from, int limit, int step) {
    int i = from;
    for (int steps = 0; steps < 4; steps++, i += step) {
      if (step < 0 ? i < limit : i >= limit) {
        return '\n';
      }
      if (ALL.indexOf(text.charAt(i)) < 0) {
        return text.charAt(i);
      }
    }
    return 'x';
  }

  /** Whether an elided word stands right before a mark, as in French: {@code d'« insulte »}. */
  private static boolean elided(String text, int mark, int start) {
    boolean apostrophe = mark - 2 >= start && "'’".indexOf(text.charAt(mark - 1)) >= 0;
    return apostrophe && "dlnsjmtcuDLNSJMTC".indexOf(text.charAt(mark - 2)) >= 0
        && (mark - 3 < start || !Character.isLetter(text.charAt(mark - 3)) || "qQ".indexOf(text.charAt(mark - 3)) >= 0);
  }

  private static boolean elision(String text, int mark, int end, boolean opens) {
    if (!opens) {
      return false;
    }
    int i = mark + 1;
    while (i < end && i < mark + 8 && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    String word = text.substring(mark + 1, i);
    boolean decade = word.length() == 3 && word.endsWith("s") && Character.isDigit(word.charAt(0));
    boolean year = word.length() == 2 && word.chars().allMatch(Character::isDigit);
    return decade || year || i < end && text.charAt(i) != text.charAt(mark) && ELISIONS.contains(word);
  }

  /** Whether a character shows nothing: a blank, or a sign that only steers how the text is set. */
  static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
  }
}
