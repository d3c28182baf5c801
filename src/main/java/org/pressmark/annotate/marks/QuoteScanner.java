package org.pressmark.annotate.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.analysis.TextBlock;

/**
 * Pairs the quotation marks of one block. Never looks beyond it: one missing mark spoils one paragraph at most. Quotes
 * within quotes belong to the outer one and are not reported.
 */
public final class QuoteScanner {
  /** How far a single mark may be from the one that closes it; bounds the search where no one closes. */
  private static final int LONGEST_SINGLE = 3_000;
  private static final int MOST_MARKS = 200;

  private final String text;
  private final TextBlock block;
  private final String language;
  private final LostMarks lost;
  private final boolean nextBlockOpens;
  private final List<QuotedStretch> found = new ArrayList<>();

  /** How far the block was searched for a sentence that a stray mark could close; keeps many stray marks linear. */
  private int searchedTo;

  private QuoteScanner(String text, TextBlock block, String language, CueLexicon lexicon, boolean nextBlockOpens) {
    this.text = text;
    this.block = block;
    this.language = language;
    this.lost = new LostMarks(text, lexicon);
    this.nextBlockOpens = nextBlockOpens;
  }

  /**
   * The outermost stretches of a block, in order.
   *
   * @param language such as {@code en}; decides where neighbours and curl leave two ways
   * @param lexicon tells attributions, beside which a lost mark stood
   * @param nextBlockOpens whether the next paragraph begins with an opening mark, so that this one may stay open
   */
  public static List<QuotedStretch> scan(
      String text, TextBlock block, String language, CueLexicon lexicon, boolean nextBlockOpens) {
    QuoteScanner scanner = new QuoteScanner(text, block, language, lexicon, nextBlockOpens);
    scanner.pair(QuoteMarks.of(text, block.start(), block.end()));
    return scanner.found;
  }

  private void pair(List<QuoteMark> marks) {
    Deque<QuoteMark> open = new ArrayDeque<>();
    List<QuotedStretch> inner = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      QuoteMark mark = marks.get(i);
      if (mark.single()) {
        int closing = open.isEmpty() ? closingSingle(marks, i) : -1;
        if (closing > 0) {
          add(found, mark, marks.get(closing));
          i = closing;
        }
        continue;
      }
      if (opens(mark, open.peek())) {
        open.push(mark);
      } else if (open.isEmpty()) {
        stray(mark);
      } else {
        QuoteMark opening = open.pop();
        if (open.isEmpty()) {
          add(found, opening, mark);
          inner.clear();
        } else {
          // Only the outermost of what closed so far counts, should the outer one prove unclosed.
          while (!inner.isEmpty() && inner.get(inner.size() - 1).words().start() > opening.start()) {
            inner.remove(inner.size() - 1);
          }
          add(inner, opening, mark);
        }
      }
    }
    if (!open.isEmpty()) {
      unclosed(open, inner);
    }
  }

  private boolean opens(QuoteMark mark, @Nullable QuoteMark open) {
    if (mark.sign() == '„') {
      return true;
    }
    if (open == null && lost.announces(mark.start())) {
      // "He said,” We go.”: nothing is open, so the mark and its blank are misplaced.
      return true;
    }
    if (mark.opens() != mark.closes()) {
      return mark.opens();
    }
    return switch (mark.sign()) {
      case '“' -> !language.equals("de") && (open == null || open.sign() != '„');
      case '”' -> false;
      case '«', '‹' -> !language.equals("de");
      case '»', '›' -> language.equals("de");
      default -> open == null;
    };
  }

  /**
   * The mark that closes a single one: the first that can, but a plural's apostrophe if a surer one follows. -1: none.
   */
  private int closingSingle(List<QuoteMark> marks, int opening) {
    QuoteMark mark = marks.get(opening);
    if (!mark.opens()) {
      return -1;
    }
    int fallback = -1;
    for (int i = opening + 1; i < marks.size() && i < opening + MOST_MARKS; i++) {
      QuoteMark candidate = marks.get(i);
      if (candidate.start() - mark.start() > LONGEST_SINGLE) {
        break;
      }
      if (!candidate.single() || !candidate.closes() || candidate.start() == mark.end()) {
        if (candidate.single() && candidate.opens()) {
          break;
        }
        continue;
      }
      char before = text.charAt(candidate.start() - 1);
      if (before != 's' || candidate.end() >= block.end() || !QuoteMarks.blank(text.charAt(candidate.end()))) {
        return i;
      }
      if (fallback < 0) {
        fallback = i;
      }
    }
    return fallback;
  }

  /** A closing mark that nothing opened: it closes the block so far, or its own sentences after an earlier quote. */
  private void stray(QuoteMark mark) {
    boolean inches = mark.start() > block.start() && Character.isDigit(text.charAt(mark.start() - 1));
    if (inches && mark.end() < block.end()) {
      return;
    }
    // Single marks before a double one that closes their paragraph stand within its quote.
    while (!mark.single() && !found.isEmpty() && single(found.get(found.size() - 1))) {
      found.remove(found.size() - 1);
    }
    int from = found.isEmpty() ? block.start() : found.get(found.size() - 1).whole().end();
    if (!found.isEmpty()) {
      int unsearched = Math.max(from, searchedTo - 2);
      int announced = lost.announced(unsearched, mark.start(), true);
      from = announced > unsearched ? announced : nextSentence(unsearched, mark.start());
      searchedTo = mark.start();
      if (from < 0) {
        from = lost.goesOn(found.get(found.size() - 1).whole().end(), mark.start());
      } else if (announced <= unsearched && language.equals("de")) {
        // A German quote is taken for one sentence where a mark of it is lost.
        from = lost.start(from, mark.start(), block.end());
      }
    }
    if (from < 0) {
      return;
    }
    int start = found.isEmpty() ? lost.start(from, mark.start(), block.end()) : from;
    Span words = trim(start, mark.start());
    if (words != null) {
      found.add(new QuotedStretch(block, words, null, mark, false));
    }
  }

  private static boolean single(QuotedStretch stretch) {
    return stretch.opening() != null && stretch.opening().single();
  }

  /** Where the first sentence that begins between two indexes does; -1 if none does. */
  private int nextSentence(int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0
          && QuoteMarks.blank(text.charAt(i + 1))
          && Character.isUpperCase(text.charAt(i + 2))) {
        return i + 2;
      }
    }
    return -1;
  }

  private void unclosed(Deque<QuoteMark> open, List<QuotedStretch> inner) {
    QuoteMark opening = open.getLast();
    if (open.size() == 1 && inner.isEmpty() || nextBlockOpens) {
      addUnclosed(opening, block.end());
      return;
    }
    // Other quotes open before this one closes, and marks are short: closing marks were lost. Each open one ends
    // where the next begins.
    List<QuoteMark> left = new ArrayList<>(open);
    int nextInner = 0;
    for (int i = left.size() - 1; i >= 0; i--) {
      int end = i == 0 ? block.end() : left.get(i - 1).start();
      QuotedStretch following = nextInner < inner.size() ? inner.get(nextInner) : null;
      int limit = following == null ? end : Math.min(end, following.whole().start());
      addUnclosed(left.get(i), limit < block.end() ? lost.beforeNext(left.get(i).end(), limit) : limit);
      while (nextInner < inner.size() && inner.get(nextInner).words().start() < end) {
        found.add(inner.get(nextInner++));
      }
    }
  }

  private void addUnclosed(QuoteMark opening, int end) {
    // The first paragraphs of a statement stay open on purpose.
    boolean goesOn = nextBlockOpens && opening.start() == block.start() && quotedAlone(block.end());
    Span words = trim(opening.end(), lost.end(opening.start(), opening.end(), end, goesOn));
    if (words != null) {
      found.add(new QuotedStretch(block, words, opening, null, false));
    }
  }

  /** Whether the paragraph behind an index holds no narrator's words behind the mark that closes its first ones. */
  private boolean quotedAlone(int from) {
    int start = from;
    while (start < text.length() && QuoteMarks.blank(text.charAt(start))) {
      start++;
    }
    for (int i = start + 1; i < text.length() && i < start + LONGEST_SINGLE && text.charAt(i) != '\n'; i++) {
      if ("“”«»\"".indexOf(text.charAt(i)) >= 0) {
        return i + 1 == text.length() || text.charAt(i + 1) == '\n';
      }
    }
    return true;
  }

  private void add(List<QuotedStretch> to, QuoteMark opening, QuoteMark closing) {
    Span words = trim(opening.end(), closing.start());
    if (words != null) {
      boolean proper = QuoteMarks.pair(opening.sign(), closing.sign())
          || opening.sign() == '”' && closing.sign() == '”' && (language.equals("sv") || language.equals("fi"));
      to.add(new QuotedStretch(block, words, opening, closing, !proper));
    }
  }

  private @Nullable Span trim(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && QuoteMarks.blank(text.charAt(start))) {
      start++;
    }
    while (end > start && QuoteMarks.blank(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? new Span(start, end) : null;
  }
}
