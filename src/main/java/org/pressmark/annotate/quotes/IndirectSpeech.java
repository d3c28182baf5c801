package org.pressmark.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Analysis;
import org.pressmark.annotate.analysis.CueLexicon;
import org.pressmark.annotate.analysis.Quotation;
import org.pressmark.annotate.analysis.SentenceSpan;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.analysis.Token;
import org.pressmark.annotate.attribution.Attribution;
import org.pressmark.annotate.attribution.CueSubject;
import org.pressmark.annotate.attribution.Narration;
import org.pressmark.annotate.attribution.VerbSecondSource;
import org.pressmark.annotate.grammar.Authorship;
import org.pressmark.annotate.grammar.ReportTime;
import org.pressmark.annotate.grammar.VerbSecond;
import org.pressmark.annotate.grammar.Words;
import org.pressmark.annotate.marks.QuotedStretch;
import org.pressmark.annotate.people.SpeakerResolver;
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

  /** How many words a subject may have behind its noun: "a spokesman for the ministry of education". */
  private static final int LONGEST_SUBJECT = 12;

  /** Of other verbs what stands before them may be the narrator's: "Smith won, Jones conceded on Friday, and". */
  private static final Set<String> CLOSING = Set.of("added", "announced", "confirmed", "reported", "said", "stated");

  /** What begins a French question that is told: "demande si". */
  private static final Set<String> ASKING = Set.of("si", "s'il", "s'ils", "comment", "pourquoi", "où", "quand");

  private static final String BEFORE_CUE = "indirect_before_cue";

  /** Signs behind a number that belong to it. */
  private static final Set<String> UNITS = Set.of("%", "‰", "€", "$", "£", "°");

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
        // "…," Ann said, according to Ben: what precedes is the quote's.
        boolean opens = !words.isEmpty() && words.span(0, 1).start() == sentence.start();
        words = words.from(ReportTime.afterClock(words));
        if (!opens) {
          heads(words, 1);
        } else if (!(words.verbSecond() ? sourced(words) : according(words))) {
          heads(words, tail(words));
        }
      }
    }
    return found;
  }

  /** Spares sentences without any cue the tagger. */
  private boolean mayReport(SentenceSpan sentence) {
    CueLexicon lexicon = narration.lexicon();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      boolean source = lexicon.according().stream().anyMatch(words -> follows(tokens, at, words));
      boolean postposed = lexicon.verbSecond() && tokens.get(i).text().equals(VerbSecondSource.POSTPOSITION);
      boolean compound = lexicon.verbSecond() && Words.isSourceNoun(tokens.get(i).text());
      compound |= lexicon.verbSecond() && VerbSecondReport.SPEAKING_OF.contains(tokens.get(i).text());
      if (source || postposed || compound || lexicon.isReport(tokens.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(List<Token> tokens, int from, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (from + i >= tokens.size() || !tokens.get(from + i).text().equalsIgnoreCase(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code Ann said that …}, as often as the sentence has it from a place on. */
  private void heads(Words words, int from) {
    for (int cue = from; cue < words.size(); cue++) {
      boolean report = words.isReport(cue) && !words.isBesideOnly(cue) && !attributesQuote(words, cue);
      if (!report || endsSentence(words, cue)) {
        continue;
      }
      int clause = words.verbSecond() ? VerbSecondReport.after(words, cue) : ReportedClause.after(words, cue);
      boolean french = !words.verbSecond() && !narration.lexicon().auxiliary().isEmpty();
      if (clause < 0 || french && !words.text(clause - 1).startsWith("qu")
          && !ASKING.contains(words.text(clause))) {
        continue;
      }
      int end = words.verbSecond() ? words.size() : ReportedClause.end(words, cue, clause);
      Span subject = speaker(words, cue);
      // Who stands in the reported words does not report them.
      Span speaker = subject != null && subject.start() < words.span(clause, clause + 1).start() ? subject : null;
      if (report(words, clause, end, speaker, cue, cue + 1, "indirect_after_cue")) {
        cue = Math.max(cue, end - 1);
      }
    }
  }

  /** {@code "…," said an aide who was there}: the cue is that of the quote. */
  private static boolean attributesQuote(Words words, int cue) {
    return words.text(cue - 1).equals(Words.QUOTED) && words.isRelative(words.phraseEnd(cue + 1));
  }

  /** {@code …, said another witness in Ulm, the mayor.}: the words before the cue are those reported. */
  private static boolean endsSentence(Words words, int cue) {
    int end = words.phraseEnd(cue + 1);
    int behind = words.complementEnd(end);
    boolean first = words.comma(0) == cue - 1;
    boolean complete = MainVerb.stands(words, 0, cue - 1)
        && !MainVerb.stands(words, behind, words.size());
    boolean name = end > cue + 1 && words.isPunctuation(behind) && (first || complete);
    boolean said = words.text(cue).equals("said") || words.text(cue).equals("says");
    boolean single = said && first && !words.isPronoun(cue + 1) && !words.beginsSubordinate();
    return !words.verbSecond() && words.text(cue - 1).equals(",") && (name || single && words.hasVerb(0, cue - 1));
  }

  /** Whose the cue is: the speaker of the report before it where "and" joins both. Null if none can be told. */
  private @Nullable Span speaker(Words words, int cue) {
    boolean participle = words.text(cue).endsWith("ing");
    if (!words.verbSecond() && words.isPassive(cue)) {
      return Authorship.agent(words, cue);
    }
    // "Auf Nachfrage teilte der Konzern mit": what stands before the verb may be anything where the verb comes second.
    boolean infinitive = words.text(cue - 1).equals("to");
    Span own = words.verbSecond() || infinitive
        ? null
        : participle ? words.subjectWith(cue) : words.subjectBefore(cue);
    Quotation last = found.isEmpty() || !within(words, lastOf(found)) ? null : lastOf(found);
    // "…, Ann said, adding that"
    boolean adds = participle && words.text(cue - 1).equals(",") && last != null && last.rule().equals(BEFORE_CUE);
    if (own == null && last != null && (adds || words.tag(cue - 1).equals("CCONJ"))) {
      return last.speaker();
    }
    if (own != null) {
      return own;
    }
    Attribution attribution = CueSubject.attribution(words, cue, "indirect_after_cue");
    Span speaker = attribution == null ? null : attribution.speaker();
    // "who" speaks right before its verb only.
    return speaker == null || words.isRelative(words.indexAt(speaker.start())) ? null : speaker;
  }

  private static Quotation lastOf(List<Quotation> quotations) {
    return quotations.get(quotations.size() - 1);
  }

  private static boolean within(Words words, Quotation quotation) {
    return quotation.span().start() >= words.span(0, 1).start();
  }

  /** {@code Laut Ann ist …}, {@code …, wie Ann mitteilte}: reports of a source where the verb comes second. */
  private boolean sourced(Words words) {
    VerbSecondReport.Sourced report = VerbSecondReport.sourced(words);
    return report != null
        && report(words, report.from(), report.to(), report.speaker(), report.cue(), report.cueEnd(), report.rule());
  }

  /** {@code According to Ann, …} and {@code …, according to Ann.} */
  private boolean according(Words words) {
    for (int i = 0; i < words.size(); i++) {
      int from = words.accordingEnd(i);
      // "Selon « Le Courrier », …"
      boolean marked = from > i && words.text(from).equals(Words.QUOTED);
      int end = from == i ? from : marked ? from + 1 : words.phraseEnd(from);
      boolean planned = end == from + 1 && words.text(from).equals("plan");
      if (from == i || planned) {
        // "She played, according to plan, on the left"
        continue;
      }
      int author = Authorship.authorOf(words, from, end);
      Span speaker = author > 0
          ? words.span(author, words.titledEnd(author))
          : end > from ? words.span(from, end) : null;
      int comma = words.comma(end);
      if (i < 3 && comma > 0) {
        return report(words, comma + 1, words.size(), speaker, i, from, "indirect_after_according_to");
      }
      boolean clause = i > 4 || i > 2 && words.hasVerb(0, i - 1);
      if (clause && words.isPunctuation(i - 1)) {
        boolean inserted = words.text(end).equals(",") && end + 2 < words.size() && !clauseJoined(words, end + 1)
            && (words.isVerb(i - 2) || !words.hasVerb(0, i - 1));
        if (inserted) {
          // "The plan is, according to Ann, the best": all of the sentence.
          return report(words, ReportedClause.begin(words), words.size(), speaker, i, from, "indirect_around_cue");
        }
        return report(words, ReportedClause.begin(words), i - 1, speaker, i, from, "indirect_before_according_to");
      }
    }
    return false;
  }

  /** Whether a clause with a subject of its own follows an "and" or "but": {@code …, but critics say …}. */
  private static boolean clauseJoined(Words words, int conjunction) {
    int subject = words.phraseEnd(conjunction + 1);
    int verb = words.skipAdverbs(words.complementEnd(subject));
    return words.tag(conjunction).equals("CCONJ") && subject > conjunction + 1 && words.isFinite(verb);
  }

  /**
   * {@code …, Ann said on Monday.}, {@code …, said Ann.}, {@code …, Ann said, …} Gives the place from which the
   * sentence may report more: {@code …, Ann said, adding that …}
   */
  private int tail(Words words) {
    int last = words.size() - 1;
    for (int comma = last - 1; comma > 0; comma--) {
      if (!words.text(comma).equals(",")) {
        continue;
      }
      int subjectEnd = words.titledEnd(comma + 1);
      boolean subjectFirst = subjectEnd > comma + 1;
      // ", a indiqué jeudi la procureure"
      int inverted = comma + (words.untagged() && words.beginsAttribution(comma + 1) ? 2 : 1);
      int cue = subjectFirst ? cueBehind(words, comma + 1, subjectEnd) : inverted;
      int from = subjectFirst ? comma + 1 : words.untagged() ? words.skipAdverbs(cue + 1) : cue + 1;
      int to = subjectFirst ? subjectEnd : words.phraseEnd(from);
      // "Ben, his rival, denied it"
      boolean object = !subjectFirst && words.text(cue + 1).equals("it");
      if (object || !words.isReport(cue) || words.text(cue).endsWith("ing") || to <= from
          || words.verbSecond() && (subjectFirst || VerbSecondReport.narrates(words, comma, cue))) {
        continue;
      }
      int after = Math.max(cue + 1, to);
      boolean apposed = !subjectFirst && words.text(to).equals(",") && words.tag(to - 1).equals("PROPN");
      boolean ends = last - after <= AFTER_TAIL && !words.hasVerb(after, last) && ReportedClause.after(words, cue) < 0
          && !words.leavesOut(after, words.size()) && !words.text(last).equals(":")
          && (words.verbSecond() ? !VerbSecond.namesBetween(words, comma) : ReportedClause.isClause(words, comma));
      boolean complete = MainVerb.stands(words, 0, comma) && words.mainSubjectBefore(comma);
      boolean clear = subjectFirst || words.verbSecond() || last - to <= 2
          || complete && last - words.complementEnd(to) <= 2;
      int behind = ReportTime.afterCircumstances(words, words.phraseEnd(after));
      boolean goesOn = MainVerb.stands(words, behind, words.size());
      boolean behindCue = !subjectFirst && words.text(behind).equals(",") && !words.verbSecond();
      boolean adds = words.text(behind).equals(",") && words.isVerb(behind + 1)
          && words.text(behind + 1).endsWith("ing") && complete;
      // "Man habe alles getan, sagte Ann, und sei bereit.": the report goes on.
      boolean joined = words.verbSecond() && words.text(behind).equals(",") && words.text(behind + 1).equals("und")
          && words.isSubjunctive(behind + 2);
      boolean lengthy = subjectFirst && cue > words.skipAdverbs(subjectEnd) && words.text(cue + 1).equals(",");
      boolean dated = subjectFirst && isDated(words, comma, cue, behind);
      boolean closed = complete && (lengthy || dated);
      // "The plan, Ann said in Ulm, is dead."
      boolean split = dated && !complete && goesOn && words.comma(behind + 1) < 0 && !words.beginsSubordinate();
      boolean inserted = joined || split || subjectFirst && words.text(cue + 1).equals(",") && !adds
          || behindCue && !complete && goesOn && words.comma(0) == comma;
      boolean described = behindCue && complete && words.isRelative(behind + 1);
      boolean tail = comma > 2 && !joined && (clear && ends || apposed || adds || described || closed);
      if (tail || inserted) {
        int end = tail ? comma : words.size();
        String rule = tail ? BEFORE_CUE : "indirect_around_cue";
        Span speaker = subjectFirst && cue > to ? words.subjectBefore(cue) : words.span(from, to);
        if (report(words, ReportedClause.begin(words), end, speaker, cue, cue + 1, rule)) {
          return tail ? after : words.size();
        }
        return 1;
      }
    }
    return 1;
  }

  /**
   * Whether an attribution with a time or a place ends with a comma. Behind a sentence it closes it, "Ten died, Ann said
   * on Sunday, and Ben resigned.": what follows may be the narrator's.
   *
   * @param behind behind the circumstances
   */
  private static boolean isDated(Words words, int comma, int cue, int behind) {
    boolean told = words.text(cue).equals("told");
    // "Later, he added trucks, and": an object, no circumstance
    boolean circumstance = told || behind == ReportTime.afterCircumstances(words, cue + 1);
    boolean closed = behind > cue + 1 && words.text(behind).equals(",") && !words.text(behind + 1).equals("that");
    return (told || CLOSING.contains(words.text(cue))) && circumstance && closed
        && !words.leavesOut(behind, words.size()) && !words.isPassive(cue) && !words.isRelative(comma + 1);
  }

  /**
   * The cue of a subject that goes on behind its noun, "a spokesman for the ministry said", "an official involved in
   * the talks said"; behind the noun and its adverbs if none has it for its subject.
   */
  private static int cueBehind(Words words, int from, int nounEnd) {
    int behind = words.skipAdverbs(nounEnd);
    boolean longer = !words.verbSecond() && (words.tag(behind).equals("ADP") || words.text(behind).endsWith("ed"));
    for (int cue = behind + 1; longer && cue < behind + LONGEST_SUBJECT && !words.isPunctuation(cue); cue++) {
      if (words.isReport(cue) && !words.isPassive(cue)) {
        Span subject = words.subjectBefore(cue);
        return subject != null && words.indexAt(subject.start()) == from ? cue : behind;
      }
    }
    return behind;
  }

  /** Adds a report unless it holds quoted words; whether it did. */
  private boolean report(Words words, int from, int to, @Nullable Span speaker, int cue, int cueEnd, String rule) {
    int end = to;
    while (end > from && words.isPunctuation(end - 1) && !UNITS.contains(words.text(end - 1))) {
      end--;
    }
    int start = words.text(from).equals(",") ? from + 1 : from;
    if (end <= start + 1 || words.leavesOut(from, Math.min(to + 1, words.size()))) {
      return false;
    }
    SpeakerResolver.Speaker who = resolver.resolve(speaker, narration::wordsBefore);
    found.add(
        new Quotation(
            words.span(start, end),
            QuoteKind.INDIRECT,
            speaker,
            who.mention(),
            who.name(),
            words.span(cue, cueEnd),
            chains++,
            List.of(),
            rule));
    return true;
  }
}
