package org.pressmark.annotate.attribution;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Quotation;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.grammar.ReportTime;
import org.pressmark.annotate.grammar.Words;
import org.pressmark.model.QuoteKind;

/** The ways in which sentences, quotes and paragraphs around a quote say who speaks. */
final class AttributionNearby {
  /** A sentence with more words than this is more than an attribution. */
  private static final int REACH = 15;

  /** What stands before the second part of a statement that the narrator cuts. */
  private static final Set<String> BREAKS = Set.of(",", "—", "–", "-");

  /** What ends a statement behind its mark. */
  private static final Set<String> ENDS = Set.of(".", "!", "?", ";");

  /** Behind these stands who listens. */
  private static final Set<String> TELLING = Set.of("tell", "telling", "tells", "told");

  private static final Set<String> ASIDES = Set.of("who", "whose", "der", "die", "deren", "dessen");

  private static final Set<String> DATIVE = Set.of("dem", "den", "der", "einem", "einer");

  /** Second parts of verbs, pronouns, and what leads to a German day: "fügte sie hinzu", "puts it", "told them". */
  private static final Set<String> PARTS =
      Set.of("am", "an", "aus", "ein", "fest", "hinzu", "it", "klar", "me", "mit", "them", "us");

  private AttributionNearby() {}

  /** The paragraph before left its quote open, and this one opens with a mark and names no speaker of its own. */
  static @Nullable Attribution continuedParagraph(QuoteContext context) {
    Quotation earlier = context.lastOfPreviousBlock();
    if (!context.continued() || earlier == null || AttributionBehind.inversion(context) != null) {
      return null;
    }
    boolean own = AttributionBehind.speakerThenCue(context) != null;
    return own ? null : Attribution.continuing(earlier, "continued_paragraph");
  }

  /** {@code "This," Ann said, "is it."}: an attribution alone cuts a statement, and these words are its second part. */
  static @Nullable Attribution interrupted(QuoteContext context) {
    Quotation last = context.last();
    Span speaker = last == null ? null : last.speaker();
    Span cue = speaker == null ? null : last.cue();
    if (cue == null || last.kind() != QuoteKind.DIRECT || cue.start() < last.span().end()) {
      return null;
    }
    // „Wir gehen“, sagte Ann, „und du bleibst.“: the comma stands behind the mark.
    boolean cut = ",—–-".indexOf(context.sign(last.span())) >= 0
        || context.text().substring(last.span().end(), cue.start()).indexOf(',') >= 0;
    Words words = context.before();
    int at = words.indexAt(cue.start());
    int end = at < 0 ? -1 : attributionEnd(words, at + 1, speaker);
    // "This," said Ann, who runs the shop, "is it."
    boolean aside = end > 0 && words.text(end).equals(",")
        && (ASIDES.contains(words.text(end + 1)) || words.text(end + 1).endsWith("ing") && words.isVerb(end + 1))
        && words.comma(end + 1) < 0
        && IntStream.range(end + 1, words.size())
            .noneMatch(i -> words.isReport(i) && !words.tag(i + 1).equals("ADP"));
    boolean goesOn = cut && BREAKS.contains(words.text(words.size() - 1)) && (end == words.size() - 1 || aside)
        && at >= 0;
    // "I can't," Ann said, "go on," Ben finished. "We won," Ann said, "we" meaning Ulm.
    boolean ended = ".!?…".indexOf(context.lastSign()) >= 0 || context.after().isEmpty()
        || ENDS.contains(context.after().text(0));
    boolean other = goesOn && AttributionBehind.inversion(context) != null;
    return goesOn && ended && !other ? Attribution.continuing(last, "interrupted") : null;
  }

  /** After the speaker, adverbs, a time and a listener behind a cue: {@code said Ann softly on Monday}. */
  private static int attributionEnd(Words words, int from, Span speaker) {
    int at = from;
    while (at < words.size()) {
      int end = words.skipAdverbs(ReportTime.after(words, at));
      int named = words.indexAt(speaker.start());
      if (end == at && named == at) {
        while (end < words.size() && words.span(end, end + 1).end() <= speaker.end()) {
          end++;
        }
      }
      boolean told = TELLING.contains(words.text(at - 1)) || DATIVE.contains(words.text(at)) && words.verbSecond();
      if (end == at && told) {
        end = words.isObjectPronoun(at) ? at + 1 : words.phraseEnd(at);
      }
      // "sagte Ann am Montag"
      if (end == at && (PARTS.contains(words.text(at)) || at > from && words.text(at - 1).equals("am"))) {
        end = at + 1;
      }
      if (end == at) {
        return at;
      }
      at = end;
    }
    return at;
  }

  /** {@code She called it "…" and "…"}; {@code "…," said Ann, "…"}. */
  static @Nullable Attribution sameSentence(QuoteContext context) {
    Quotation last = context.last();
    if (last == null || last.speaker() == null || context.gap().isEmpty()) {
      return null;
    }
    boolean ended = context.gap().stream().anyMatch(word -> word.equals(".") || word.equals("!") || word.equals("?"));
    return !ended && context.gap().size() <= REACH ? Attribution.continuing(last, "same_sentence") : null;
  }

  /** {@code "…," Ann said. Instead, "…"}: who spoke before in the paragraph speaks on where nobody else is named. */
  static @Nullable Attribution sameParagraph(QuoteContext context) {
    Quotation last = context.last();
    return last == null || last.speaker() == null || context.before().isEmpty()
        ? null
        : Attribution.of(last.speaker(), null, "same_paragraph");
  }

  /** {@code "…," Ann said. "…"}: nothing but the attribution of the quote before stands between. */
  static @Nullable Attribution statementGoesOn(QuoteContext context) {
    Quotation last = context.last();
    if (last == null || last.speaker() == null || !context.before().isEmpty()) {
      return null;
    }
    int between = last.span().end();
    boolean attributionAlone = last.speaker().start() >= between || context.gap().isEmpty();
    return attributionAlone ? Attribution.continuing(last, "statement_goes_on") : null;
  }

  /** {@code Ann sagte, … Die Brücke sei „…“}: the subjunctive goes on with the report of the sentence before. */
  static @Nullable Attribution subjunctive(QuoteContext context) {
    if (!context.before().isReported()) {
      return null;
    }
    Quotation last = context.last();
    Attribution found = AttributionBefore.outerCue(context.previous().get(), "subjunctive", "subjunctive");
    if (found == null) {
      found = VerbSecondSource.in(context.previous().get());
    }
    if (found != null && last != null && last.speaker() != null && found.cue() != null
        && found.cue().equals(last.cue())) {
      return Attribution.continuing(last, "subjunctive");
    }
    if (found != null || last == null || last.speaker() == null) {
      return found;
    }
    return Attribution.continuing(last, "subjunctive");
  }

  /** {@code Ann is alarmed by what was found. "…"} where that sentence reports her words. */
  static @Nullable Attribution previousSentence(QuoteContext context) {
    if (!context.before().isEmpty()) {
      return null;
    }
    Quotation opener = context.opener();
    if (opener != null) {
      // “…,” Ann said of Ben, who called it “bad.” “…”: Ann speaks on.
      return Attribution.continuing(opener, "statement_goes_on");
    }
    Words words = context.previous().get();
    boolean asked = words.text(words.size() - 1).equals("?");
    if (asked && context.last() != null && context.last().speaker() != null) {
      // "…," Ann said. Would she go? "…": the narrator's question is for her.
      return Attribution.continuing(context.last(), "statement_goes_on");
    }
    // "When Ben began to explain, Ann rose. “Enough.”": whom the main clause tells of
    int main = words.beginsSubordinate() && !words.text(0).equals("As") ? words.mainClause(0) : 0;
    Words told = words.from(main);
    Attribution found = AttributionBefore.outerCue(told, "previous_sentence", "previous_sentence");
    // "Two boys found the body."
    boolean beside = found != null && found.cue() != null && told.isBesideOnly(told.indexAt(found.cue().start()));
    return beside ? null : found;
  }

  /** {@code "…" Ann said it with a smile.} */
  static @Nullable Attribution nextSentence(QuoteContext context) {
    if (!context.before().isEmpty() || !context.after().isEmpty()) {
      return null;
    }
    Words words = context.next().get();
    Attribution found = AttributionBehind.inversionIn(words, false, "next_sentence");
    if (found == null && words.size() < REACH) {
      found = AttributionBehind.speakerThenCueIn(words, false, "next_sentence");
    }
    return found;
  }

  /** A paragraph of quoted words alone goes on with the statement that the paragraph before ended with. */
  static @Nullable Attribution nextParagraph(QuoteContext context) {
    Quotation earlier = context.lastOfPreviousBlock();
    if (earlier == null || earlier.speaker() == null || !context.alone()) {
      return null;
    }
    // A question and what follows it are two people's.
    boolean question = context.text().charAt(earlier.span().end() - 1) == '?';
    return question ? null : Attribution.continuing(earlier, "next_paragraph");
  }

  /** {@code Ann shook her head. "…"}: a sentence of quoted words alone is whose the sentence before tells of. */
  static @Nullable Attribution subjectBefore(QuoteContext context) {
    // "Ann stopped. ¶ “Why?” ¶ “Ask me.”": either may have asked; a statement over paragraphs asks nothing first.
    boolean dialogue = context.answered() && context.lastSign() == '?';
    if (!context.before().isEmpty() || !context.after().isEmpty() || dialogue) {
      return null;
    }
    Words previous = context.previous().get();
    Words words = previous.isEmpty() ? context.paragraphBefore().get() : previous;
    Span subject = words.isEmpty() ? null : words.mainSubject();
    return subject != null && words.namesSomebody(subject) ? Attribution.of(subject, null, "subject_before") : null;
  }

  /** A paragraph of quoted words alone after one that ends with a report: {@code Ann said that it would not happen.} */
  static @Nullable Attribution paragraphBefore(QuoteContext context) {
    Words words = context.paragraphBefore().get();
    for (int cue = 1; cue < words.size(); cue++) {
      Span subject = words.isReport(cue) ? words.subjectBefore(cue) : null;
      if (subject != null && (words.namesSomebody(subject) || words.isDefinite(subject))) {
        return CueSubject.attribution(words, cue, "paragraph_before");
      }
    }
    return null;
  }
}
