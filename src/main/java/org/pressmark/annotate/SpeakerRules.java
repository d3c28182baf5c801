package org.pressmark.annotate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ways in which a text says who speaks, from the surest to the weakest. The first that finds a speaker decides. */
final class SpeakerRules {
  /** A cue farther from a few quoted words than this governs something else. */
  private static final int PARTIAL_REACH = 15;

  /** A verb farther behind the closing mark than this begins another thought. */
  private static final int AFTER_REACH = 20;

  private static final Set<String> TURNS = Set.of("but", "whereas", "aber", "mais");

  private static final Set<String> LINKS = Set.of("while", "whilst", "when", "by", "after", "before", "and", "in");

  static final List<SpeakerRule> ALL = List.of(
      new SpeakerRule("continued_paragraph", SpeakerRules::continuedParagraph),
      new SpeakerRule("cue_speaker_after", SpeakerRules::inversion),
      new SpeakerRule("speaker_cue_after", SpeakerRules::speakerThenCue),
      new SpeakerRule("according_to_after", SpeakerRules::accordingAfter),
      new SpeakerRule("colon", SpeakerRules::colon),
      new SpeakerRule("signature", SpeakerRules::signature),
      new SpeakerRule("cue_before", SpeakerRules::cueBefore),
      new SpeakerRule("according_to_before", SpeakerRules::accordingBefore),
      new SpeakerRule("same_sentence", SpeakerRules::sameSentence),
      new SpeakerRule("sentence_tail", SpeakerRules::sentenceTail),
      new SpeakerRule("lead_in_paragraph", SpeakerRules::leadInParagraph),
      new SpeakerRule("statement_goes_on", SpeakerRules::statementGoesOn),
      new SpeakerRule("previous_sentence", SpeakerRules::previousSentence),
      new SpeakerRule("next_sentence", SpeakerRules::nextSentence),
      new SpeakerRule("next_paragraph", SpeakerRules::nextParagraph));

  private SpeakerRules() {}

  /** The paragraph before left its quote open and this one opens with a mark. */
  private static @Nullable Attribution continuedParagraph(QuoteContext context) {
    Quotation earlier = context.lastOfPreviousBlock();
    return context.continued() && earlier != null ? Attribution.continuing(earlier, "continued_paragraph") : null;
  }

  /** {@code "…," said Ann.} */
  private static @Nullable Attribution inversion(QuoteContext context) {
    if (!context.sentenceGoesOn()) {
      return null;
    }
    return inversionIn(context.after(), "cue_speaker_after");
  }

  private static @Nullable Attribution inversionIn(Words words, String rule) {
    int cue = words.skipAdverbs(words.skipPunctuation(0));
    if (!words.isCue(cue) || words.text(cue).endsWith("ing")) {
      return null;
    }
    int start = cue + 1;
    int end = words.phraseEnd(start);
    return end > start ? Attribution.of(words.span(start, end), words.span(cue, cue + 1), rule) : null;
  }

  /** {@code "…," Ann, the mayor, told reporters.} */
  private static @Nullable Attribution speakerThenCue(QuoteContext context) {
    return context.sentenceGoesOn() ? speakerThenCueIn(context.after(), "speaker_cue_after") : null;
  }

  private static @Nullable Attribution speakerThenCueIn(Words words, String rule) {
    int first = words.skipPunctuation(0);
    for (int cue = first + 1; cue < words.size() && cue < first + AFTER_REACH; cue++) {
      if (!words.isCue(cue)) {
        continue;
      }
      Span speaker = words.subjectBefore(cue);
      boolean begins = speaker != null && speaker.start() == words.span(first, first + 1).start();
      return begins ? Attribution.of(speaker, words.span(cue, cue + 1), rule) : null;
    }
    return null;
  }

  /** {@code "…," according to Ann.} */
  private static @Nullable Attribution accordingAfter(QuoteContext context) {
    Words words = context.after();
    return according(words, words.skipPunctuation(0), "according_to_after");
  }

  private static @Nullable Attribution according(Words words, int from, String rule) {
    int end = words.accordingEnd(from);
    int phraseEnd = end == from ? end : words.phraseEnd(end);
    return phraseEnd > end ? Attribution.of(words.span(end, phraseEnd), words.span(from, end), rule) : null;
  }

  /** {@code Ann told the paper on Friday: "…"} */
  private static @Nullable Attribution colon(QuoteContext context) {
    return context.before().text(context.before().size() - 1).equals(":") ? leadIn(context.before(), "colon") : null;
  }

  /** The paragraph before ends with a lead-in: {@code Ann said:} */
  private static @Nullable Attribution leadInParagraph(QuoteContext context) {
    return context.before().isEmpty() ? leadIn(context.leadIn(), "lead_in_paragraph") : null;
  }

  /** {@code "…" – Ann} */
  private static @Nullable Attribution signature(QuoteContext context) {
    Words words = context.after();
    int start = words.skipPunctuation(0);
    boolean dash = start > 0 && "-–—".contains(words.text(start - 1));
    int end = words.phraseEnd(start);
    boolean name = end > start && words.tag(end - 1).equals("PROPN") && words.skipPunctuation(end) == words.size();
    return dash && name ? Attribution.of(words.span(start, end), null, "signature") : null;
  }

  private static @Nullable Attribution leadIn(Words words, String rule) {
    if (words.isEmpty()) {
      return null;
    }
    for (int cue = words.size() - 2; cue >= 0 && cue > words.size() - 3 * PARTIAL_REACH; cue--) {
      Attribution found = words.isCue(cue) ? atCue(words, cue, rule) : null;
      if (found != null) {
        return found;
      }
    }
    Span subject = words.mainSubject();
    return subject == null ? null : Attribution.of(subject, null, rule);
  }

  /** {@code Ann said "…"}, {@code praising Ben as a "…"}. */
  private static @Nullable Attribution cueBefore(QuoteContext context) {
    Words words = context.before();
    for (int cue = words.size() - 1; cue >= 0 && cue >= words.size() - 2 * PARTIAL_REACH; cue--) {
      String word = words.text(cue);
      if (word.equals(";") || TURNS.contains(word)) {
        return null;
      }
      if (words.isCue(cue)) {
        boolean near = cue >= words.size() - PARTIAL_REACH || words.isSpeechCue(cue);
        return near ? atCue(words, cue, "cue_before") : null;
      }
    }
    return null;
  }

  private static @Nullable Attribution atCue(Words words, int cue, String rule) {
    Span cueSpan = words.span(cue, cue + 1);
    boolean participle = words.text(cue).endsWith("ing") && !words.tag(cue - 1).equals("AUX");
    // "with Ben saying" has a subject of its own, "Ann smiled, saying" has that of the clause before.
    boolean ownSubject = !participle || cue > 0 && !words.isPunctuation(cue - 1) && !LINKS.contains(words.text(cue - 1));
    Span speaker = ownSubject ? words.subjectBefore(cue) : null;
    if (speaker == null && words.tag(cue - 1).equals("CCONJ")) {
      // "Ann said … and said …"
      for (int earlier = cue - 2; earlier > 0 && speaker == null && earlier > cue - PARTIAL_REACH; earlier--) {
        speaker = words.isCue(earlier) ? words.subjectBefore(earlier) : null;
      }
    }
    if (speaker == null && participle) {
      speaker = words.nearestSubject(cue);
    }
    if (speaker == null && !participle) {
      int start = words.skipAdverbs(cue + 1);
      int end = words.phraseEnd(start);
      // After "told" stands the listener; "In Manila said he" and German order put the speaker there.
      boolean inverted = end > start && (words.isThirdPerson(start) || words.tag(end - 1).equals("PROPN") && !words.mainSubjectBefore(cue));
      speaker = inverted ? words.span(start, end) : null;
    }
    if (speaker == null) {
      speaker = words.nearestSubject(cue);
    }
    if (speaker == null) {
      speaker = words.mainSubject();
    }
    return speaker == null || speaker.end() > cueSpan.start() && speaker.start() < cueSpan.end()
        ? null
        : Attribution.of(speaker, cueSpan, rule);
  }

  /** {@code According to Ann, "…"} */
  private static @Nullable Attribution accordingBefore(QuoteContext context) {
    Words words = context.before();
    for (int i = words.size() - 1; i >= 0 && i > words.size() - 2 * PARTIAL_REACH; i--) {
      Attribution found = according(words, i, "according_to_before");
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** {@code She called it "…" and "…"}; {@code "…," said Ann, "…"}. */
  private static @Nullable Attribution sameSentence(QuoteContext context) {
    Quotation last = context.last();
    if (last == null || last.speaker() == null || context.gap().isEmpty()) {
      return null;
    }
    boolean ended = context.gap().stream().anyMatch(word -> word.equals(".") || word.equals("!") || word.equals("?"));
    return !ended && context.gap().size() <= PARTIAL_REACH ? Attribution.continuing(last, "same_sentence") : null;
  }

  /** {@code The "…" bridge is closed, Ann said.} */
  private static @Nullable Attribution sentenceTail(QuoteContext context) {
    Words words = context.after();
    int end = words.size();
    while (end > 0 && words.isPunctuation(end - 1)) {
      end--;
    }
    for (int cue = end - 1; cue > 0 && cue > end - 4; cue--) {
      if (!words.isSpeechCue(cue)) {
        continue;
      }
      Span speaker = words.subjectBefore(cue);
      if (speaker == null) {
        return null;
      }
      int first = words.indexAt(speaker.start());
      return first > 0 && words.text(first - 1).equals(",")
          ? Attribution.of(speaker, words.span(cue, cue + 1), "sentence_tail")
          : null;
    }
    return null;
  }

  /** {@code "…," Ann said. "…"}: nothing but the attribution of the quote before stands between. */
  private static @Nullable Attribution statementGoesOn(QuoteContext context) {
    Quotation last = context.last();
    if (last == null || last.speaker() == null || !context.before().isEmpty()) {
      return null;
    }
    int between = last.span().end();
    boolean attributionAlone = last.speaker().start() >= between || context.gap().isEmpty();
    return attributionAlone ? Attribution.continuing(last, "statement_goes_on") : null;
  }

  /** {@code Ann is alarmed by what was found. "…"} where that sentence reports her words. */
  private static @Nullable Attribution previousSentence(QuoteContext context) {
    Words words = context.previous();
    if (!context.before().isEmpty()) {
      return null;
    }
    for (int cue = words.size() - 1; cue >= 0 && cue >= words.size() - 3 * PARTIAL_REACH; cue--) {
      if (words.isCue(cue)) {
        Attribution found = atCue(words, cue, "previous_sentence");
        return found;
      }
    }
    return null;
  }

  /** {@code "…" Ann said it with a smile.} */
  private static @Nullable Attribution nextSentence(QuoteContext context) {
    if (!context.before().isEmpty() || !context.after().isEmpty()) {
      return null;
    }
    Attribution found = inversionIn(context.next(), "next_sentence");
    Words words = context.next();
    if (found == null && words.size() < PARTIAL_REACH) {
      found = speakerThenCueIn(words, "next_sentence");
    }
    return found;
  }

  /** A paragraph of quoted words alone goes on with the statement that the paragraph before ended with. */
  private static @Nullable Attribution nextParagraph(QuoteContext context) {
    Quotation earlier = context.lastOfPreviousBlock();
    if (earlier == null || earlier.speaker() == null || !context.alone()) {
      return null;
    }
    // A question and what follows it are two people's.
    boolean question = context.text().charAt(earlier.span().end() - 1) == '?';
    return question ? null : Attribution.continuing(earlier, "next_paragraph");
  }
}
