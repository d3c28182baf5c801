package org.pressmark.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.QuoteKind;
import org.pressmark.model.Role;

/**
 * Finds what is reported without quotation marks: {@code Ann said that …}, {@code …, Ann said.} Cautious: one pattern at the
 * start of a sentence, one at its end, in sentences without quotation marks.
 */
final class IndirectSpeech {
  /** The subject and the cue of a report stand near the start of the sentence. */
  private static final int REACH = 20;

  /** How many words may stand between the cue and "that": "told reporters on Monday". */
  private static final int BEFORE_THAT = 8;

  private static final Set<String> THAT = Set.of("that", "dass", "que");
  private static final Set<String> CLAUSE_STARTS = Set.of("DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM");

  private final Analysis analysis;
  private final Narration narration;
  private final SpeakerResolver resolver;

  IndirectSpeech(Analysis analysis, Narration narration, SpeakerResolver resolver) {
    this.analysis = analysis;
    this.narration = narration;
    this.resolver = resolver;
  }

  /**
   * The reports in body text.
   *
   * @param stretches what stands in quotation marks, block by block
   * @param firstChain the first free chain number
   */
  List<Quotation> outside(List<List<QuotedStretch>> stretches, int firstChain) {
    List<Quotation> found = new ArrayList<>();
    int block = 0;
    for (int i = 0; i < analysis.sentences().size(); i++) {
      SentenceSpan sentence = analysis.sentences().get(i);
      while (analysis.blocks().get(block) != sentence.block()) {
        block++;
      }
      Role role = sentence.block().role();
      boolean body = role == Role.BODY || role == Role.LIST_ITEM || role == Role.STANDFIRST;
      if (!body || sentence.tokens().size() > 5 * REACH || !mayReport(sentence) || marked(sentence, stretches.get(block))) {
        continue;
      }
      Words words = narration.words(i, sentence.start(), sentence.end());
      Quotation report = head(words, firstChain + found.size());
      if (report == null) {
        report = tail(words, firstChain + found.size());
      }
      if (report != null) {
        found.add(report);
      }
    }
    return found;
  }

  /** Spares sentences without any cue the tagger. */
  private boolean mayReport(SentenceSpan sentence) {
    return sentence.tokens().stream().anyMatch(token -> narration.lexicon().isSpeech(token.text()));
  }

  private static boolean marked(SentenceSpan sentence, List<QuotedStretch> stretches) {
    Span span = new Span(sentence.start(), sentence.end());
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).whole().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < stretches.size() && stretches.get(low).whole().overlaps(span);
  }

  private @Nullable Quotation head(Words words, int chain) {
    for (int cue = 1; cue < words.size() && cue < REACH; cue++) {
      if (!words.isSpeechCue(cue) || words.text(cue).endsWith("ing")) {
        continue;
      }
      Span speaker = words.subjectBefore(cue);
      int clause = speaker == null ? -1 : clauseAfter(words, cue);
      return clause < 0 ? null : quotation(words, clause, words.size(), speaker, cue, chain, "indirect_after_cue");
    }
    return null;
  }

  /** Where the reported clause begins; -1 if none does. */
  private static int clauseAfter(Words words, int cue) {
    for (int i = cue + 1; i < words.size() - 2 && i <= cue + BEFORE_THAT; i++) {
      if (THAT.contains(words.text(i)) && !words.tag(i).equals("DET")) {
        return i + 1;
      }
      if (words.text(i).equals(",") && THAT.contains(words.text(i + 1))) {
        return i + 2;
      }
    }
    if (!CLAUSE_STARTS.contains(words.tag(cue + 1))) {
      return -1;
    }
    int end = words.phraseEnd(cue + 1);
    int verb = words.skipAdverbs(end);
    boolean clause = end > cue + 1 && (verb > end && words.tag(verb - 1).equals("AUX") || words.tag(verb).equals("VERB"));
    return clause ? cue + 1 : -1;
  }

  private @Nullable Quotation tail(Words words, int chain) {
    int end = words.size();
    while (end > 0 && words.isPunctuation(end - 1)) {
      end--;
    }
    if (end < 3 || !words.isSpeechCue(end - 1)) {
      return null;
    }
    Span speaker = words.subjectBefore(end - 1);
    int first = speaker == null ? -1 : words.indexAt(speaker.start());
    return first > 3 && words.text(first - 1).equals(",")
        ? quotation(words, 0, first - 1, speaker, end - 1, chain, "indirect_before_cue")
        : null;
  }

  private @Nullable Quotation quotation(
      Words words, int from, int to, @Nullable Span speaker, int cue, int chain, String rule) {
    int end = to;
    while (end > from && words.isPunctuation(end - 1)) {
      end--;
    }
    if (end <= from) {
      return null;
    }
    SpeakerResolver.Speaker who = resolver.resolve(speaker);
    return new Quotation(
        words.span(from, end), QuoteKind.INDIRECT, speaker, who.mention(), who.name(), words.span(cue, cue + 1), chain,
        List.of(), rule);
  }
}
