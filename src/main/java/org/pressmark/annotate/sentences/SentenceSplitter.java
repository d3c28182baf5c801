package org.pressmark.annotate.sentences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Analysis;
import org.pressmark.annotate.analysis.Annotator;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.SentenceSpan;
import org.pressmark.annotate.analysis.TextBlock;
import org.pressmark.annotate.analysis.WordList;
import org.pressmark.model.LanguageTag;

/**
 * Cuts every kept block into sentences and these into tokens. At each possible end the rules speak first; where they do
 * not know, the language's model does, or the English one.
 */
public final class SentenceSplitter implements Annotator {
  private final Function<@Nullable String, SentenceModel> models;
  private final Tokens tokens;
  private final Map<String, SentenceRules> rules = new HashMap<>();
  private final Map<SentenceModel, SentenceModelJudge> judges = new IdentityHashMap<>();

  /** @param models the sentence model for a BCP 47 tag; null is a language that could not be told */
  public SentenceSplitter(Function<@Nullable String, SentenceModel> models, TokenizerModel tokens) {
    this.models = models;
    this.tokens = new Tokens(tokens);
  }

  @Override
  public void annotate(Analysis analysis) {
    SentenceRules languageRules =
        rules.computeIfAbsent(
            analysis.language() == null ? "en" : LanguageTag.language(analysis.language()),
            language -> new SentenceRules(SentenceLexicon.of(language), CueLexicon.of(WordList.languageFor(language))));
    SentenceModelJudge judge = judges.computeIfAbsent(models.apply(analysis.language()), SentenceModelJudge::new);
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
