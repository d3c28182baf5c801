package org.pressmark.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.IdentityHashMap;
import java.util.Map;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;

/**
 * Cuts every kept block into sentences and these into tokens. At each possible end the rules speak first; where they do not
 * know, the language's model does, or the English one.
 */
final class SentenceSplitter implements Annotator {
  private final SentenceModels models;
  private final Tokens tokens;
  private final Map<String, SentenceRules> rules = new HashMap<>();
  private final Map<SentenceModel, SentenceModelJudge> judges = new IdentityHashMap<>();

  SentenceSplitter(AnnotationModels models) {
    this.models = models.sentences();
    this.tokens = new Tokens(models);
  }

  @Override
  public void annotate(Analysis analysis) {
    SentenceRules languageRules = rules.computeIfAbsent(
        WordList.languageFor(analysis.language()), language -> new SentenceRules(SentenceLexicon.of(language), CueLexicon.of(language)));
    SentenceModelJudge judge = judges.computeIfAbsent(models.of(analysis.language()), SentenceModelJudge::new);
    List<SentenceSpan> sentences = new ArrayList<>();
    for (TextBlock block : analysis.blocks()) {
      split(analysis.text(), block, languageRules, judge, sentences);
    }
    analysis.setSentences(sentences);
  }

  private void split(
      String text, TextBlock block, SentenceRules languageRules, SentenceModelJudge judge, List<SentenceSpan> into) {
    SentenceCandidates candidates = new SentenceCandidates(text, block.start(), block.end());
    int start = block.start();
    for (SentenceCandidate candidate = candidates.next(); candidate != null; candidate = candidates.next()) {
      @Nullable Boolean ends = languageRules.ends(text, block.start(), block.end(), candidate);
      if (ends == null) {
        ends = judge.ends(text, block.start(), block.end(), candidate.mark());
      }
      if (ends) {
        add(text, start, candidate.end(), block, into);
        start = candidate.end();
      }
    }
    add(text, start, block.end(), block, into);
  }

  private void add(String text, int from, int to, TextBlock block, List<SentenceSpan> into) {
    int start = from;
    int end = to;
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      into.add(new SentenceSpan(start, end, block, tokens.of(text, start, end)));
    }
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
