package org.pressmark.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.QuoteKind;
import org.pressmark.model.Role;

/**
 * Finds what is reported without quotation marks: {@code Ann said that …}, {@code Ann vowed to …},
 * {@code …, Ann said.}, {@code …, Ann said, …}, {@code …, according to Ann.} What holds quoted words
 * is theirs.
 */
final class IndirectSpeech {
  /** No report is looked for in a longer sentence. */
  private static final int MOST_TOKENS = 100;

  /** How many words may follow the attribution at the end of a sentence: "Ann said on Monday in Ulm." */
  private static final int AFTER_TAIL = 8;

  private final Analysis analysis;
  private final Narration narration;
  private final SpeakerResolver resolver;
  private final List<Quotation> found = new ArrayList<>();
  private int chains;

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
    chains = firstChain;
    int block = 0;
    for (int i = 0; i < analysis.sentences().size(); i++) {
      SentenceSpan sentence = analysis.sentences().get(i);
      while (analysis.blocks().get(block) != sentence.block()) {
        block++;
      }
      Role role = sentence.block().role();
      boolean body = role == Role.BODY || role == Role.LIST_ITEM || role == Role.STANDFIRST;
      if (body && sentence.tokens().size() <= MOST_TOKENS && mayReport(sentence)) {
        narration.enter(stretches.get(block));
        Words words = narration.words(i, sentence.start(), sentence.end());
        if (marked(sentence, stretches.get(block)) || !according(words) && !tail(words)) {
          heads(words);
        }
      }
    }
    return found;
  }

  /** Spares sentences without any cue the tagger. */
  private boolean mayReport(SentenceSpan sentence) {
    CueLexicon lexicon = narration.lexicon();
    return sentence.tokens().stream()
        .anyMatch(token -> lexicon.isSpeech(token.text()) || lexicon.according().stream().anyMatch(words -> words.get(0).equalsIgnoreCase(token.text())));
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

  /** {@code Ann said that …}, as often as the sentence has it. */
  private void heads(Words words) {
    for (int cue = 1; cue < words.size(); cue++) {
      if (!words.isReport(cue) || words.isBesideOnly(cue)) {
        continue;
      }
      boolean participle = words.text(cue).endsWith("ing");
      Span own = participle ? words.subjectWith(cue) : words.subjectBefore(cue);
      Span speaker = own == null && participle ? words.clauseSubject(cue) : own;
      if (speaker == null && words.tag(cue - 1).equals("CCONJ") && !found.isEmpty() && within(words, lastOf(found))) {
        speaker = lastOf(found).speaker();
      }
      int clause = speaker == null ? -1 : ReportedClause.after(words, cue);
      if (clause < 0) {
        continue;
      }
      int end = ReportedClause.end(words, cue, clause);
      report(words, clause, end, speaker, cue, cue + 1, "indirect_after_cue");
      cue = Math.max(cue, end - 1);
    }
  }

  private static Quotation lastOf(List<Quotation> quotations) {
    return quotations.get(quotations.size() - 1);
  }

  private static boolean within(Words words, Quotation quotation) {
    return quotation.span().start() >= words.span(0, 1).start();
  }

  /** {@code According to Ann, …} and {@code …, according to Ann.} */
  private boolean according(Words words) {
    for (int i = 0; i < words.size(); i++) {
      int from = words.accordingEnd(i);
      int end = from == i ? from : words.phraseEnd(from);
      if (end <= from) {
        continue;
      }
      Span speaker = words.span(from, end);
      int comma = words.comma(end);
      if (i < 2 && comma > 0) {
        report(words, comma + 1, words.size(), speaker, i, from, "indirect_after_according_to");
        return true;
      }
      if (i > 4 && words.isPunctuation(i - 1)) {
        report(words, ReportedClause.begin(words), i - 1, speaker, i, from, "indirect_before_according_to");
        return true;
      }
    }
    return false;
  }

  /** {@code …, Ann said on Monday.}, {@code …, said Ann.}, {@code …, Ann said, …} */
  private boolean tail(Words words) {
    int last = words.size() - 1;
    for (int comma = last - 1; comma > 2; comma--) {
      if (!words.text(comma).equals(",")) {
        continue;
      }
      int subjectEnd = words.phraseEnd(comma + 1);
      boolean subjectFirst = subjectEnd > comma + 1;
      int cue = subjectFirst ? words.skipAdverbs(subjectEnd) : comma + 1;
      int from = subjectFirst ? comma + 1 : cue + 1;
      int to = subjectFirst ? subjectEnd : words.phraseEnd(cue + 1);
      if (!words.isReport(cue) || words.text(cue).endsWith("ing") || to <= from) {
        continue;
      }
      int after = Math.max(cue + 1, to);
      boolean ends = last - after <= AFTER_TAIL && !words.hasVerb(after, last) && ReportedClause.after(words, cue) < 0;
      boolean clear = subjectFirst || last - to <= 2;
      boolean inserted = subjectFirst && words.text(cue + 1).equals(",");
      if (clear && ends || inserted) {
        int end = ends ? comma : words.size();
        report(words, ReportedClause.begin(words), end, words.span(from, to), cue, cue + 1, ends ? "indirect_before_cue" : "indirect_around_cue");
        return true;
      }
    }
    return false;
  }

  private void report(Words words, int from, int to, @Nullable Span speaker, int cue, int cueEnd, String rule) {
    int end = to;
    while (end > from && words.isPunctuation(end - 1)) {
      end--;
    }
    if (end <= from + 1 || words.leavesOut(from, to)) {
      return;
    }
    SpeakerResolver.Speaker who = resolver.resolve(speaker);
    found.add(new Quotation(
        words.span(from, end), QuoteKind.INDIRECT, speaker, who.mention(), who.name(), words.span(cue, cueEnd), chains++,
        List.of(), rule));
  }
}
