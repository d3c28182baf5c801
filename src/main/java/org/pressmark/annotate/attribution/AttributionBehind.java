package org.pressmark.annotate.attribution;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.grammar.Authorship;
import org.pressmark.annotate.grammar.ReportTime;
import org.pressmark.annotate.grammar.VerbSecond;
import org.pressmark.annotate.grammar.Words;

/** The ways in which the words behind the closing mark say who speaks. */
final class AttributionBehind {
  /** A verb farther behind the closing mark than this begins another thought. */
  private static final int REACH = 20;

  /** A cue farther before an opening mark than this may report something else. */
  private static final int CUE_REACH = 10;

  private static final Set<String> SUBORDINATING =
      Set.of("though", "although", "when", "while", "because", "even", "where");

  /** What belongs to a cue of two words: "put in Ann", "shot back Ann". */
  private static final Set<String> PARTICLES = Set.of("in", "back", "out");

  /** Verbs behind which stands what is heard, not who speaks: "came the reply from Ann". */
  private static final Set<String> COMING = Set.of("came", "comes", "went", "goes", "rang");

  /** What stands between "was" and who says no more. */
  private static final Set<String> SUMS = Set.of("all", "how", "what");

  /** Behind a French day: "vendredi soir". */
  private static final Set<String> HOURS = Set.of("matin", "midi", "soir");

  /** Verbs that the listener follows. */
  private static final Set<String> TELLING = Set.of("told", "tells");

  /** Verbs for words that others' came before. */
  private static final Set<String> ANSWERING =
      Set.of(
          "answered", "answers", "countered", "counters", "posted", "replied", "replies", "responded", "responds",
          "retorted", "tweeted", "writes", "wrote");

  private AttributionBehind() {}

  /** Whether the words before have a cue for the quote already: {@code Ann said, "Why?" Ben …}. */
  private static boolean announced(QuoteContext context) {
    Words before = context.before();
    boolean ended = ".!?".indexOf(context.lastSign()) >= 0;
    boolean leads = ended && ",:".contains(before.text(before.size() - 1)) && !before.isEmpty();
    // Ann hakte nach: „Wer?“ – „Ben“, sagte Carl.
    boolean other = leads && before.text(before.size() - 1).equals(":") && quotedFirst(context.after());
    return other || leads && reports(before, before.size() - CUE_REACH);
  }

  /** Whether another quote follows before any word does. */
  private static boolean quotedFirst(Words words) {
    int at = 0;
    while (at < words.size() && words.isDash(at)) {
      at++;
    }
    return words.text(at).equals(Words.QUOTED);
  }

  private static boolean reports(Words words, int from) {
    for (int i = Math.max(0, from); i < words.size(); i++) {
      if (words.isReport(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code "…," said Ann.} */
  static @Nullable Attribution inversion(QuoteContext context) {
    Words words = context.after();
    int cue = words.skipAdverbs(words.afterClitics(words.skipPunctuation(0)));
    // "Ann called it “bad,” described the plan": the second of two judgements of one subject is no inversion.
    boolean listed = !words.verbSecond() && !context.before().isEmpty() && words.isCue(cue) && !words.isSpeechCue(cue);
    // "Als „Lüge“ bezeichnete Ann den Vorwurf": the verb comes second, behind what it speaks of.
    boolean fronted = words.verbSecond() && VerbSecond.fronted(context.before(), words);
    if (!context.sentenceGoesOn() && !fronted || listed || announced(context)) {
      return null;
    }
    boolean first = context.before().isEmpty();
    int end = words.phraseEnd(cue + 1);
    if (!first && !words.verbSecond() && end > cue + 1 && words.isFinite(words.skipAdverbs(end))) {
      // "Ann, citing “old plans,” said the town could build": what is behind the cue is what is said.
      return null;
    }
    Attribution found = inversionIn(context.after(), context.breaksOff() && first, "cue_speaker_after");
    // "„Das geht“, höhnte Ann": where the quote is the first of its clause, the verb behind it is the cue.
    boolean verb = words.verbSecond() && first && words.text(0).equals(",") && cue == 1 && VerbSecond.finite(words, 1);
    return found == null && verb && !words.tag(1).equals("AUX") && !words.text(2).equals("es")
        ? inversionAt(words, 1, "cue_speaker_after")
        : found;
  }

  static @Nullable Attribution inversionIn(Words words, boolean anyVerb, String rule) {
    int cue = words.skipAdverbs(words.afterClitics(words.skipPunctuation(0)));
    if (!words.isCue(cue) && !(anyVerb && words.isLowerCaseVerb(cue)) || words.text(cue).endsWith("ing")) {
      return null;
    }
    return inversionAt(words, cue, rule);
  }

  /** Who is named behind the cue of an inversion; null if nobody is. */
  private static @Nullable Attribution inversionAt(Words words, int cue, String rule) {
    // "announced Monday that …": no day speaks, but "said Sunday Oliseh".
    int time = ReportTime.isDay(words.text(cue + 1)) ? ReportTime.after(words, cue + 1) : cue + 1;
    boolean named = words.tag(time).equals("PROPN") && !words.tag(time + 1).equals("PROPN");
    int start = named ? cue + 1 : time;
    boolean particle = (!words.isReport(cue) || words.isBesideOnly(cue)) && PARTICLES.contains(words.text(start));
    start = particle && words.phraseEnd(start) == start ? start + 1 : start;
    // "a déclaré lundi Anne Petit"
    start += words.tag(start).equals("ADV") && words.phraseEnd(start + 1) > start + 1 ? 1 : 0;
    int behindObjects = words.verbSecond() ? VerbSecond.skipObjects(words, start) : start;
    start = words.phraseEnd(behindObjects) > behindObjects ? behindObjects : start;
    start = words.verbSecond() ? start : behindPhrases(words, start);
    int end = words.verbSecond() ? VerbSecond.subjectEnd(words, start) : words.titledEnd(start);
    if (end == start && words.tag(start).equals("ADP")) {
      // "a indiqué à l'AFP Anne Petit"
      start = words.nameBehindListener(start);
      end = words.phraseEnd(start);
    }
    if (end > start && COMING.contains(words.text(cue)) && words.isUtterance(end - 1)) {
      return cameFrom(words, cue, end, rule);
    }
    return end > start
        ? Attribution.of(words.span(start, words.nameEnd(words.nounEnd(start, end))), words.span(cue, cue + 1), rule)
        : null;
  }

  /**
   * Behind what tells where, when and to whom, if the speaker follows: {@code said in a long letter the union's head,
   * Ann Lee}; else the index itself.
   */
  private static int behindPhrases(Words words, int from) {
    int day = words.untagged() ? words.skipAdverbs(from) : ReportTime.after(words, from);
    // "ce matin"
    int hour = day + (words.text(day).equals("ce") ? 1 : 0);
    int place = HOURS.contains(words.text(hour)) ? hour + 1 : day;
    int at = words.tag(place).equals("ADP") ? ReportTime.afterCircumstances(words, place) : place > day ? place : from;
    int end = words.phraseEnd(at);
    // "said in an interview the day before the race"
    boolean named = words.untagged() || words.tag(end - 1).equals("PROPN") || words.nameEnd(end) > end;
    return at > from && end > at && named && !ReportTime.isTime(words, at, end) ? at : from;
  }

  /** {@code "…," came the reply from Ann.} Nobody where no source is named. */
  private static Attribution cameFrom(Words words, int cue, int from, String rule) {
    int end = words.text(from).equals("from") ? words.titledEnd(from + 1) : from;
    Span cueSpan = words.span(cue, cue + 1);
    return end > from + 1
        ? Attribution.of(words.span(from + 1, end), cueSpan, rule)
        : Attribution.unnamed(cueSpan, rule);
  }

  /** {@code « Oui, assure Anne, nous partons. »}: French papers put the attribution between the marks. */
  static @Nullable Attribution within(QuoteContext context) {
    Words words = context.inside();
    for (int comma = 1; comma < words.size() - 2; comma++) {
      if (words.text(comma).equals(",") && words.isCue(words.skipAdverbs(comma + 1))) {
        Attribution found = inversionIn(words.from(comma), false, "cue_within");
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** {@code "…", hatte Ann in Ulm gesagt.} {@code "…", so beschrieb es Ann.} */
  static @Nullable Attribution auxiliaryAfter(QuoteContext context) {
    Words words = context.after();
    int auxiliary = words.skipPunctuation(0);
    boolean possible = words.verbSecond() || words.beginsAttribution(auxiliary);
    if (!possible || !context.sentenceGoesOn() || announced(context)) {
      return null;
    }
    if (words.text(auxiliary).equals("so") && words.isCue(auxiliary + 1)) {
      int start = VerbSecond.skipObjects(words, auxiliary + 2);
      int end = words.phraseEnd(start);
      return end > start
          ? Attribution.of(
              words.span(start, end), words.span(auxiliary + 1, auxiliary + 2), "auxiliary_after")
          : null;
    }
    while (words.beginsAttribution(auxiliary + 1) || words.tag(auxiliary + 1).equals("ADV")) {
      // "a t il dit", "s'est il demandé"
      auxiliary++;
    }
    int end = words.phraseEnd(auxiliary + 1);
    for (int cue = end; end > auxiliary + 1 && cue < words.size() && cue < end + REACH; cue++) {
      if (words.isCue(cue)) {
        return Attribution.of(words.span(auxiliary + 1, end), words.span(cue, cue + 1), "auxiliary_after");
      }
    }
    return null;
  }

  /** {@code "…," Ann, the mayor, told reporters.} */
  static @Nullable Attribution speakerThenCue(QuoteContext context) {
    Words before = context.before();
    if (leadsToNext(context)) {
      return null;
    }
    Attribution found = context.sentenceGoesOn() && !announced(context)
        ? speakerThenCueIn(context.after(), context.clauseGoesOn() && before.isEmpty(), "speaker_cue_after")
        : null;
    // "When Ann said she would “build it,” the crowd cheered" is Ann's.
    int cue = found == null || found.cue() == null ? -1 : context.after().indexAt(found.cue().start());
    return cue >= 0 && !context.after().isSpeechCue(cue) && before.beginsSubordinate() && reports(before, 0)
        ? null : found;
  }

  /** {@code “…,” Ann said. “…!” Ben replied in a letter: “…”}: what ends with a colon attributes the next quote. */
  private static boolean leadsToNext(QuoteContext context) {
    Words after = context.after();
    boolean sentence = "!?".indexOf(context.lastSign()) >= 0 && context.before().isEmpty() && !after.isEmpty()
        && Character.isUpperCase(after.text(0).codePointAt(0));
    boolean answers = false;
    for (int i = 0; sentence && context.last() != null && i + 1 < after.size(); i++) {
      boolean cue = after.isCue(i);
      // "“Stay!” Ben yelled, then quoted her: “…”": what stands before is what Ben yelled.
      if (after.text(i).equals(Words.QUOTED) || cue && (answers || !ANSWERING.contains(after.text(i)))) {
        return false;
      }
      answers |= cue;
      if (after.text(i).equals(":")) {
        return answers && after.text(i + 1).equals(Words.QUOTED);
      }
    }
    return false;
  }

  static @Nullable Attribution speakerThenCueIn(Words words, boolean anyVerb, String rule) {
    int begin = words.skipPunctuation(0);
    // "“No comment,” was all Ann would say."
    boolean all = words.tag(begin).equals("AUX") && SUMS.contains(words.text(begin + 1));
    int first = all ? begin + 2 : begin;
    if (words.verbSecond() && words.text(first).equals("wie")) {
      return VerbSecondSource.asSaid(words, first, rule);
    }
    // "Ann Lee, the mayor of … and head of …, said"
    int reach = words.isPunctuation(words.phraseEnd(first)) ? 2 * REACH : REACH;
    for (int cue = first + 1; cue < words.size() && cue < first + reach; cue++) {
      boolean put = words.text(cue).equals("put") && !words.text(cue + 1).equals("it") && !ends(words, cue);
      if (put || words.isCompound(cue) || !words.isCue(cue) && describes(words, first, cue)) {
        continue;
      }
      // "…," Ann liked to say.
      boolean leads = !words.isCue(cue) && words.text(cue + 1).equals("to") && words.isCue(cue + 2);
      Span led = leads ? words.subjectBefore(cue) : null;
      if (led != null && words.indexAt(led.start()) == first) {
        return Attribution.of(led, words.span(cue + 2, cue + 3), rule);
      }
      if (leads || !words.isCue(cue) && !(anyVerb && words.isLowerCaseVerb(cue) && !words.text(cue).endsWith("ing"))) {
        continue;
      }
      boolean aside = words.text(first).equals("as") && (!words.isCue(cue) || words.text(cue - 1).equals("had"));
      int comma = aside ? words.comma(cue) : -1;
      if (comma > 0) {
        // "…," as her mother had hoped, Ann said.
        return speakerThenCueIn(words.from(comma), false, rule);
      }
      int saying = Authorship.quotedSaying(words, cue);
      if (saying > 0) {
        // "…," the paper quoted Ann as saying.
        return Attribution.of(words.subjectWith(saying), words.span(saying, saying + 1), rule);
      }
      Span before = words.subjectBefore(cue);
      boolean summed = all && before != null && words.indexAt(before.start()) == first - 1;
      Span speaker = summed ? words.span(first, words.phraseEnd(first)) : before;
      // "his brother, Ben Stone, said": the name may stand behind what it explains. "as Ann put it" attributes, too.
      int start = speaker == null ? -1 : words.indexAt(speaker.start());
      int lead = words.complementEnd(words.phraseEnd(first));
      boolean apposed = start > first && lead > first && lead == start - 1 && words.namesSomebody(speaker);
      boolean introduced =
          start == first + 1
              && (words.text(first).equals("as")
                  || words.tag(first).equals("ADV")
                      && !SUBORDINATING.contains(words.text(first).toLowerCase(Locale.ROOT)));
      if (start == first || apposed || introduced) {
        return Attribution.of(speaker, words.span(cue, cue + 1), rule);
      }
      boolean open = words.text(lead).equals(",") && words.tag(lead + 1).equals("DET") && !hasClause(words, lead, cue);
      if (open && words.namesSomebody(words.span(first, lead)) && words.isSpeechCue(cue)) {
        // "Ann Lee, a member of the Council on Roads, Bridges and Parks said": no comma ends the aside.
        return Attribution.of(words.span(first, lead), words.span(cue, cue + 1), rule);
      }
      if (!words.isPunctuation(lead)) {
        return null;
      }
      // "Ann Lee, who praised the plan, said": the verb of an aside has another subject.
    }
    return null;
  }

  /** {@code Ann put in.} */
  private static boolean ends(Words words, int cue) {
    return PARTICLES.contains(words.text(cue + 1)) && (cue + 2 == words.size() || words.isPunctuation(cue + 2));
  }

  /** Whether a participle tells which subject a later cue has: "an official involved in the talks said". */
  private static boolean describes(Words words, int subject, int participle) {
    boolean reduced = words.text(participle).endsWith("ed") && words.tag(participle + 1).equals("ADP");
    for (int cue = participle + 2; reduced && cue < participle + REACH && !words.isPunctuation(cue); cue++) {
      if (words.isReport(cue)) {
        Span speaker = words.subjectBefore(cue);
        return speaker != null && words.indexAt(speaker.start()) == subject;
      }
    }
    return false;
  }

  /** Whether a verb stands between two words; "Ulm-based" is none. */
  private static boolean hasClause(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isVerb(i) && !words.isCompound(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code "…," according to Ann.} */
  static @Nullable Attribution accordingAfter(QuoteContext context) {
    Words words = context.after();
    return AttributionBefore.according(words, words.skipPunctuation(0), "according_to_after");
  }

  /** {@code "…" – Ann}, in the same paragraph or in the next. */
  static @Nullable Attribution signature(QuoteContext context) {
    Attribution found = signedBy(context.after());
    return found == null && context.alone() ? signedBy(context.paragraphAfter().get()) : found;
  }

  private static @Nullable Attribution signedBy(Words words) {
    int start = words.skipPunctuation(0);
    boolean dash = words.isDash(start - 1);
    int end = words.phraseEnd(start);
    boolean named = end > start && words.tag(end - 1).equals("PROPN");
    // The tagger may take the noun behind the comma for a verb: "– Ann Lee, rancher".
    boolean reports = words.isReport(end + 1) && words.isFinite(end + 1);
    boolean described = words.text(end).equals(",") && !reports && !hasFinite(words, end + 2);
    boolean name = named && (described || words.skipPunctuation(end) == words.size());
    return dash && name ? Attribution.of(words.span(start, end), null, "signature") : null;
  }

  private static boolean hasFinite(Words words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code The "…" bridge is closed, Ann said on Monday.} {@code …, said Ann.} {@code …, according to Ann.} */
  static @Nullable Attribution sentenceTail(QuoteContext context) {
    Words words = context.after();
    for (int comma = words.size() - 3; comma >= 0 && comma > words.size() - 2 * REACH; comma--) {
      // The comma of "and “new,” Ann said," stands between the marks.
      if (!words.text(comma).equals(",") && !words.text(comma).equals(Words.QUOTED)) {
        continue;
      }
      int subjectEnd = words.phraseEnd(comma + 1);
      int cue = subjectEnd > comma + 1 ? words.skipAdverbs(subjectEnd) : comma + 1;
      int phrase = subjectEnd > comma + 1 ? subjectEnd : words.phraseEnd(cue + 1);
      int from = subjectEnd > comma + 1 ? comma + 1 : cue + 1;
      boolean listener = from > cue && (words.tag(from).equals("NOUN") || TELLING.contains(words.text(cue)));
      if (words.isSpeechCue(cue) && !words.text(cue).endsWith("ing") && phrase > from && !listener) {
        return Attribution.of(words.span(from, phrase), words.span(cue, cue + 1), "sentence_tail");
      }
      boolean asSaid = words.verbSecond() && words.text(comma + 1).equals("wie");
      Attribution source = asSaid
          ? VerbSecondSource.asSaid(words, comma + 1, "sentence_tail")
          : AttributionBefore.according(words, comma + 1, "sentence_tail");
      if (source != null) {
        return source;
      }
    }
    return null;
  }
}
