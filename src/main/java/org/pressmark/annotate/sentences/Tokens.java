package org.pressmark.annotate.sentences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import org.pressmark.annotate.analysis.Token;

/** Cuts sentences into tokens with OpenNLP's English model. Belongs to one thread. */
final class Tokens {
  /** The model looks at every place within a run without blanks together with the whole run; longer runs stay whole. */
  private static final int LONGEST_RUN = 128;

  private static final String CLOSING_MARKS = "\"”“»«";

  /** What stands for itself wherever it is; the model has seen none of these and leaves them in the words beside. */
  private static final String APART = "—―|„“”«»";

  /** Two of three runs of mixed news were met shortly before with that many; a power of two. */
  private static final int REMEMBERED = 1 << 14;

  private final TokenizerME tokenizer;
  private final String[] runs = new String[REMEMBERED];
  private final int[][] endsOfRuns = new int[REMEMBERED][];

  Tokens(TokenizerModel model) {
    this.tokenizer = new TokenizerME(model);
  }

  /** The tokens of a stretch, in order, with their places in the whole text. */
  List<Token> of(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    int i = start;
    while (i < end) {
      if (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i))) {
        i++;
        continue;
      }
      int runStart = i++;
      while (i < end
          && !Character.isWhitespace(text.charAt(i))
          && !Character.isSpaceChar(text.charAt(i))
          && !isCut(text, i, end)
          && !glued(text, i, end)) {
        i++;
      }
      String run = text.substring(runStart, i);
      if (run.length() == 1 || run.length() > LONGEST_RUN) {
        tokens.add(new Token(runStart, i, run));
        continue;
      }
      addParts(run, runStart, tokens);
    }
    return tokens;
  }

  private void addParts(String run, int runStart, List<Token> tokens) {
    int start = 0;
    for (int end : endsOfParts(run)) {
      tokens.add(new Token(runStart + start, runStart + end, run.substring(start, end)));
      start = end;
    }
  }

  /** The model sees nothing but the run, so what it said of the run is right wherever that stands. */
  private int[] endsOfParts(String run) {
    int slot = (run.hashCode() ^ run.hashCode() >>> 16) & (REMEMBERED - 1);
    if (!run.equals(runs[slot])) {
      endsOfRuns[slot] = cut(run);
      runs[slot] = run;
    }
    return endsOfRuns[slot];
  }

  /** The model counts UTF-16 units, and may cut between the two of an emoji: there the parts are one token. */
  private int[] cut(String run) {
    return Arrays.stream(tokenizer.tokenizePos(run.replace('’', '\'')))
        .mapToInt(Span::getEnd)
        .filter(end -> end == run.length() || !Character.isLowSurrogate(run.charAt(end)))
        .toArray();
  }

  /** Whether one of the characters around a place stands for itself; two hyphens are one dash. */
  private static boolean isCut(String text, int at, int end) {
    boolean withinDash = text.charAt(at - 1) == '-' && text.charAt(at) == '-';
    return !withinDash && (isApart(text, at - 1, end) || isApart(text, at, end));
  }

  /**
   * Whether a character stands for itself: a dash, or a mark that opens. A short dash, and two hyphens, do only between
   * letters, as in {@code Rome–called}: between digits they make a range.
   */
  private static boolean isApart(String text, int at, int end) {
    int pair = at > 0 && text.charAt(at - 1) == '-' ? at - 1 : at;
    return switch (text.charAt(at)) {
      case '–' -> isBetweenLetters(text, at, at + 1, end);
      case '-' -> text.startsWith("--", pair) && isBetweenLetters(text, pair, pair + 2, end);
      case '‘' -> at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      default -> APART.indexOf(text.charAt(at)) >= 0;
    };
  }

  private static boolean isBetweenLetters(String text, int from, int to, int end) {
    return from > 0 && to < end && Character.isLetter(text.charAt(from - 1)) && Character.isLetter(text.charAt(to));
  }

  /** Whether a place is before or behind the mark in {@code bridge,”Ann} or {@code Ann:"We}, whose blank was lost. */
  private static boolean glued(String text, int at, int end) {
    int mark = CLOSING_MARKS.indexOf(text.charAt(at)) >= 0 ? at : at - 1;
    return mark > 0
        && mark + 1 < end
        && CLOSING_MARKS.indexOf(text.charAt(mark)) >= 0
        && ".,!?…:".indexOf(text.charAt(mark - 1)) >= 0
        && Character.isLetter(text.charAt(mark + 1));
  }
}
