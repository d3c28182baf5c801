package org.pressmark.annotate.sentences;

import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Asks one of OpenNLP's models about one possible sentence end. {@code SentenceDetectorME} can only be asked about a
 * whole text, and its time grows with the square of a run without blanks; this looks at a bounded stretch. Belongs to
 * one thread.
 */
final class SentenceModelJudge {
  private static final int WINDOW = 100;

  private final MaxentModel model;
  private final SDContextGenerator contexts;

  SentenceModelJudge(SentenceModel model) {
    this.model = model.getMaxentModel();
    this.contexts = model.getFactory().getSDContextGenerator();
  }

  /** Whether a sentence ends at the mark. */
  boolean ends(String text, int blockStart, int blockEnd, int mark) {
    int from = Math.max(blockStart, mark - WINDOW);
    int to = Math.min(blockEnd, mark + WINDOW);
    double[] outcome = model.eval(contexts.getContext(text.substring(from, to), mark - from));
    return SentenceDetectorME.SPLIT.equals(model.getBestOutcome(outcome));
  }
}
