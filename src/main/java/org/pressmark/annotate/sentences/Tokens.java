package org.pressmark.annotate.sentences;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.pressmark.annotate.analysis.Token;

/** Cuts sentences into tokens with OpenNLP's English model. Belongs to one thread. */
final class Tokens {
  /** The model looks at every place within a run without blanks together with the whole run; longer runs stay whole. */
  private static final int LONGEST_RUN = 128;

  private static final String CLOSING_MARKS = "\"”“»«";

  private final TokenizerME tokenizer;

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

  /** The model counts UTF-16 units, and may cut between the two of an emoji: there the parts are one token. */
  private void addParts(String run, int runStart, List<Token> tokens) {
    int start = 0;
    for (opennlp.tools.util.Span part : tokenizer.tokenizePos(run.replace('’', '\''))) {
      int end = part.getEnd();
      if (end == run.length() || !Character.isLowSurrogate(run.charAt(end))) {
        tokens.add(new Token(runStart + start, runStart + end, run.substring(start, end)));
        start = end;
      }
    }
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
