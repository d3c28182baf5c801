package org.pressmark.annotate;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;

/** Cuts every kept block into sentences and these into tokens. */
final class SentenceSplitter implements Annotator {
  private final SentenceDetectorME detector;
  private final Tokens tokens;

  SentenceSplitter(AnnotationModels models) {
    this.detector = new SentenceDetectorME(models.sentences());
    this.tokens = new Tokens(models);
  }

  @Override
  public void annotate(Analysis analysis) {
    List<SentenceSpan> sentences = new ArrayList<>();
    for (TextBlock block : analysis.blocks()) {
      for (opennlp.tools.util.Span found : detector.sentPosDetect(analysis.text().substring(block.start(), block.end()))) {
        int start = block.start() + found.getStart();
        int end = block.start() + found.getEnd();
        sentences.add(new SentenceSpan(start, end, block, tokens.of(analysis.text(), start, end)));
      }
    }
    analysis.setSentences(sentences);
  }
}
