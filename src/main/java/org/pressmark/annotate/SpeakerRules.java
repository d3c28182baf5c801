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

  static final List<SpeakerRule> ALL = List.of(
      new SpeakerRule("continued_paragraph", SpeakerRules::continuedParagraph),
      new SpeakerRule("cue_beside", SpeakerRules::cueBeside),
      new SpeakerRule("cue_speaker_after", SpeakerRules::inversion),
      new SpeakerRule("speaker_cue_after", SpeakerRules::speakerThenCue),
      new SpeakerRule("auxiliary_after", SpeakerRules::auxiliaryAfter),
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
      new SpeakerRule("next_paragraph", SpeakerRules::nextParagraph),
      new SpeakerRule("paragraph_before", SpeakerRules::paragraphBefore),
      new SpeakerRule("sentence_subject", SpeakerRules::sentenceSubject));

  private SpeakerRules() {}

  /** The paragraph before left its quote open and this one opens with a mark. */
  private static @Nullable Attribution continuedParagraph(QuoteContext context) {
    Quotation earlier = context.lastOfPreviousBlock();
    return context.continued() && earlier != null ? Attribution.continuing(earlier, "continued_paragraph") : null;
  }

  /** {@code She called Ann "…"}, {@code Calling Ann "…," she left}: the cue beside the mark decides, whatever follows. */
  private static @Nullable Attribution cueBeside(QuoteContext context) {
    Words words = context.before();
    for (int cue = words.size() - 1; cue >= 0 && cue > words.size() - 5; cue--) {
      if (!words.isCue(cue)) {
        continue;
      }
      if (!words.opensObject(cue) || words.text(words.size() - 1).equals(":")) {
        return null;
      }
      Words after = context.after();
      int start = after.skipPunctuation(0);
      int end = after.phraseEnd(start);
      return cue == 0 && words.text(cue).endsWith("ing")
          ? end == start ? null : Attribution.of(after.span(start, end), words.span(cue, cue + 1), "cue_beside")
          : outerCue(words, "cue_beside", "outer_cue");
    }
    return null;
  }

  /** {@code "…," said Ann.} */
  private static @Nullable Attribution inversion(QuoteContext context) {
    if (!context.sentenceGoesOn()) {
      return null;
    }
    return inversionIn(context.after(), context.breaksOff() && context.before().isEmpty(), "cue_speaker_after");
  }

  private static @Nullable Attribution inversionIn(Words words, boolean anyVerb, String rule) {
    int cue = words.skipAdverbs(words.skipPunctuation(0));
    if (!words.isCue(cue) && !(anyVerb && words.isLowerCaseVerb(cue)) || words.text(cue).endsWith("ing")) {
      return null;
    }
    int start = cue + 1;
    int end = words.phraseEnd(start);
    return end > start ? Attribution.of(words.span(start, end), words.span(cue, cue + 1), rule) : null;
  }

  /** {@code "…", hatte Ann in Ulm gesagt.} {@code "…", so beschrieb es Ann.} */
  private static @Nullable Attribution auxiliaryAfter(QuoteContext context) {
    Words words = context.after();
    int auxiliary = words.skipPunctuation(0);
    if (!words.verbSecond() || !context.sentenceGoesOn()) {
      return null;
    }
    if (words.text(auxiliary).equals("so") && words.isCue(auxiliary + 1)) {
      int start = words.isPronoun(auxiliary + 2) && words.phraseEnd(auxiliary + 3) > auxiliary + 3 ? auxiliary + 3 : auxiliary + 2;
      int end = words.phraseEnd(start);
      return end > start ? Attribution.of(words.span(start, end), words.span(auxiliary + 1, auxiliary + 2), "auxiliary_after") : null;
    }
    int end = words.phraseEnd(auxiliary + 1);
    for (int cue = end; end > auxiliary + 1 && cue < words.size() && cue < end + AFTER_REACH; cue++) {
      if (words.isCue(cue)) {
        return Attribution.of(words.span(auxiliary + 1, end), words.span(cue, cue + 1), "auxiliary_after");
      }
    }
    return null;
  }

  /** {@code "…," Ann, the mayor, told reporters.} */
  private static @Nullable Attribution speakerThenCue(QuoteContext context) {
    return context.sentenceGoesOn() ? speakerThenCueIn(context.after(), context.breaksAtComma() && context.before().isEmpty(), "speaker_cue_after") : null;
  }

  private static @Nullable Attribution speakerThenCueIn(Words words, boolean anyVerb, String rule) {
    int first = words.skipPunctuation(0);
    for (int cue = first + 1; cue < words.size() && cue < first + AFTER_REACH; cue++) {
      if (!words.isCue(cue) && !(anyVerb && words.isLowerCaseVerb(cue) && !words.text(cue).endsWith("ing"))) {
        continue;
      }
      Span speaker = words.subjectBefore(cue);
      // "his brother, Ben Stone, said": the name may stand behind what it explains.
      int start = speaker == null ? -1 : words.indexAt(speaker.start());
      boolean begins = start == first || start > first && words.phraseEnd(first) == start - 1 && words.namesSomebody(speaker);
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
    Span last = words.lastName();
    Span subject = last == null ? words.mainSubject() : last;
    if (subject == null && !words.hasVerb()) {
      subject = words.lastPhrase();
    }
    return subject == null ? null : Attribution.of(subject, null, rule);
  }

  /**
   * {@code Ann said "…"}, {@code praising Ben as a "…"}. Of two cues the nearest decides if it stands by the mark; else the
   * outer one, in whose reported clause the nearest is: {@code Ann said if people think … "…"}.
   */
  private static @Nullable Attribution cueBefore(QuoteContext context) {
    return outerCue(context.before(), "cue_before", "outer_cue");
  }

  private static @Nullable Attribution outerCue(Words words, String nearestRule, String outerRule) {
    int nearest = -1;
    int outer = -1;
    for (int cue = words.size() - 1; cue >= 0 && cue >= words.size() - 2 * PARTIAL_REACH; cue--) {
      String word = words.text(cue);
      if (word.equals(";") || TURNS.contains(word) && nearest < 0) {
        break;
      }
      if (!words.isCue(cue) || words.isLooseVerb(cue)) {
        continue;
      }
      boolean near = cue >= words.size() - PARTIAL_REACH || words.isSpeechCue(cue);
      if (nearest < 0 && !near) {
        break;
      }
      if (nearest < 0) {
        nearest = cue;
        outer = cue;
        Span subject = words.subjectBefore(cue);
        boolean pronoun = subject != null && words.isThirdPerson(words.indexAt(subject.start()));
        if (words.opensObject(cue) && !pronoun) {
          break;
        }
      } else if (words.isReport(cue) && (words.text(cue).endsWith("ing") || words.subjectBefore(cue) != null)) {
        outer = cue;
      }
    }
    Attribution found = outer < 0 ? null : atCue(words, outer, outer == nearest ? nearestRule : outerRule);
    return found == null && nearest >= 0 && outer != nearest ? atCue(words, nearest, nearestRule) : found;
  }

  private static @Nullable Attribution atCue(Words words, int cue, String rule) {
    Span cueSpan = words.span(cue, cue + 1);
    boolean participle = words.text(cue).endsWith("ing") && !words.tag(cue - 1).equals("AUX");
    // "with Ben saying" has a subject of its own, "Ann smiled, saying" and "Ann sent a letter saying" have that of the clause.
    Span behind = words.verbSecond() ? words.subjectBehind(cue) : null;
    if (behind != null) {
      return Attribution.of(behind, cueSpan, rule);
    }
    Span speaker = participle ? words.subjectWith(cue) : words.subjectBefore(cue);
    if (speaker == null && words.tag(cue - 1).equals("CCONJ")) {
      // "Ann said … and said …"
      for (int earlier = cue - 2; earlier > 0 && speaker == null && earlier > cue - PARTIAL_REACH; earlier--) {
        speaker = words.isCue(earlier) ? words.subjectBefore(earlier) : null;
      }
    }
    if (speaker == null && participle) {
      speaker = words.clauseSubject(cue);
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

  /** {@code The "…" bridge is closed, Ann said on Monday.} {@code …, said Ann.} */
  private static @Nullable Attribution sentenceTail(QuoteContext context) {
    Words words = context.after();
    for (int comma = words.size() - 3; comma >= 0 && comma > words.size() - 2 * AFTER_REACH; comma--) {
      if (!words.text(comma).equals(",")) {
        continue;
      }
      int subjectEnd = words.phraseEnd(comma + 1);
      int cue = subjectEnd > comma + 1 ? words.skipAdverbs(subjectEnd) : comma + 1;
      int phrase = subjectEnd > comma + 1 ? subjectEnd : words.phraseEnd(cue + 1);
      int from = subjectEnd > comma + 1 ? comma + 1 : cue + 1;
      boolean listener = from > cue && words.tag(from).equals("NOUN");
      if (words.isSpeechCue(cue) && !words.text(cue).endsWith("ing") && phrase > from && !listener) {
        return Attribution.of(words.span(from, phrase), words.span(cue, cue + 1), "sentence_tail");
      }
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
    return outerCue(words, "previous_sentence", "previous_sentence");
  }

  /** {@code "…" Ann said it with a smile.} */
  private static @Nullable Attribution nextSentence(QuoteContext context) {
    if (!context.before().isEmpty() || !context.after().isEmpty()) {
      return null;
    }
    Attribution found = inversionIn(context.next(), false, "next_sentence");
    Words words = context.next();
    if (found == null && words.size() < PARTIAL_REACH) {
      found = speakerThenCueIn(words, false, "next_sentence");
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

  /** A paragraph of quoted words alone after one that ends with a report: {@code Ann said that it would not happen.} */
  private static @Nullable Attribution paragraphBefore(QuoteContext context) {
    Words words = context.paragraphBefore();
    for (int cue = words.size() - 1; context.alone() && cue >= 0; cue--) {
      if (words.isReport(cue) && words.subjectBefore(cue) != null) {
        return atCue(words, cue, "paragraph_before");
      }
    }
    return null;
  }

  /** {@code That is why he wanted to "…"}: a few words in a sentence about somebody are that person's. */
  private static @Nullable Attribution sentenceSubject(QuoteContext context) {
    Words words = context.before();
    Span subject = words.isEmpty() ? null : words.mainSubject();
    return subject != null && words.namesSomebody(subject) ? Attribution.of(subject, null, "sentence_subject") : null;
  }
}
