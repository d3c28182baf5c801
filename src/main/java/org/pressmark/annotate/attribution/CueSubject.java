package org.pressmark.annotate.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.grammar.Authorship;
import org.pressmark.annotate.grammar.ReportTime;
import org.pressmark.annotate.grammar.VerbSecond;
import org.pressmark.annotate.grammar.Words;

/** Finds whose the words are that a cue reports. */
public final class CueSubject {
  /** A conjoined cue farther away than this has another subject. */
  private static final int REACH = 15;

  /** Verbs behind which the listener stands, not the speaker. */
  private static final Set<String> LISTENED =
      Set.of("told", "tells", "asked", "asks", "reminded", "assured", "informed", "urged", "advised");

  private CueSubject() {}

  /** Who the cue's subject is; nobody for "was asked" without "by". Null if none can be told. */
  public static @Nullable Attribution attribution(Words words, int cue, String rule) {
    Span cueSpan = words.span(cue, cue + 1);
    // "Ann said, as reported by the Post," is Ann's.
    boolean told = words.verbSecond() || words.text(cue).endsWith("ing") || words.text(cue - 1).equals("as");
    boolean passive = words.isPassive(cue) && !words.verbSecond();
    Span agent = told && !passive ? null : Authorship.agent(words, cue);
    if (agent != null || passive) {
      // "a pattern described by Ann as" has its agent without "was".
      return agent == null ? Attribution.unnamed(cueSpan, rule) : Attribution.of(agent, cueSpan, rule);
    }
    Span speaker = speaker(words, cue);
    if (speaker == null && words.verbSecond() && words.text(cue - 1).equals(Words.QUOTED)
        && words.tag(cue - 1).equals("PROPN")) {
      // "Das „Bürgergeld“ nannte Ann „…“": somebody's words, but either may be the subject.
      return Attribution.unnamed(cueSpan, rule);
    }
    return speaker == null || speaker.overlaps(cueSpan) ? null : Attribution.of(speaker, cueSpan, rule);
  }

  private static @Nullable Span speaker(Words words, int cue) {
    if (words.verbSecond()) {
      Span quoted = Authorship.cited(words, cue);
      Span subject = quoted == null ? VerbSecond.subject(words, cue) : quoted;
      boolean nobody = subject != null && words.text(words.indexAt(subject.start())).equalsIgnoreCase("man");
      // "Man habe gesagt, das sei „…“": somebody else tells of himself.
      return nobody && words.isReported() ? null : subject;
    }
    Span behind = words.text(cue - 1).equals(",") ? invertedAtEnd(words, cue) : null;
    if (behind != null) {
      return behind;
    }
    boolean participle = words.text(cue).endsWith("ing") && !words.tag(cue - 1).equals("AUX");
    Span own = words.text(cue - 1).equals("to") ? words.subjectOfInfinitive(cue) : null;
    if (own == null) {
      own = participle ? words.subjectWith(cue) : words.subjectBefore(cue);
    }
    if (own == null && participle) {
      boolean joined = words.tag(cue - 1).equals("CCONJ");
      own = joined ? conjoinedParticiple(words, cue) : null;
    }
    if (own == null && participle) {
      // "Ann smiled, saying" and "Ann sent a letter saying" have the subject of the clause; "said Ann, adding"
      // that one.
      Span inverted = words.speakerBehindQuote(cue);
      inverted = inverted == null ? behindInversion(words, cue) : inverted;
      own = inverted == null ? words.clauseSubject(cue) : inverted;
    }
    if (own == null && participle && cue > 1 && words.text(cue - 1).equals(",") && words.phraseEnd(0) == cue - 1) {
      // "Ann, citing"
      own = words.span(0, cue - 1);
    }
    if (own == null && (words.tag(cue - 1).equals("CCONJ") || words.text(cue - 1).equals(","))) {
      own = conjoined(words, cue);
    }
    if (own == null && !participle) {
      own = inverted(words, cue);
    }
    if (own == null) {
      own = words.nearestSubject(cue);
    }
    Span main = own == null ? words.mainSubject() : own;
    // "While those asked said the mayor was …": who stands behind a cue does not speak.
    boolean behindCue = main != null && !participle && main.start() > words.span(cue, cue + 1).start();
    return behindCue && own == null ? null : main;
  }

  /**
   * {@code Ann said … and said …}, {@code Ann left, called …}. Not the subject of the words that Ann reports, nor that
   * of a clause before hers, as in {@code When I asked Ann, she smiled and said}.
   */
  private static @Nullable Span conjoined(Words words, int cue) {
    int main = words.mainClause(0);
    for (int earlier = cue - 2; earlier > main && earlier > cue - 2 * REACH; earlier--) {
      if (words.text(earlier - 1).equals("to")) {
        continue;
      }
      if (words.text(earlier).endsWith("ing") && !words.text(cue).endsWith("ing")) {
        // "Ann held a sign reading “…” and sang": a participle shares no subject with a finite verb.
        continue;
      }
      boolean cueThere = earlier > cue - REACH ? words.isCue(earlier) : words.isReport(earlier);
      Span subject = cueThere ? words.subjectBefore(earlier) : null;
      int start = subject == null ? -1 : words.indexAt(subject.start());
      if (start >= main && !words.isReportedClause(start)) {
        return subject;
      }
    }
    return words.isLowerCaseVerb(cue) ? words.clauseSubject(cue) : null;
  }

  /** {@code with Ann saying … and asking} */
  private static @Nullable Span conjoinedParticiple(Words words, int cue) {
    for (int earlier = cue - 2; earlier > 0 && earlier > cue - REACH; earlier--) {
      if (words.text(earlier).endsWith("ing") && words.isLowerCaseVerb(earlier)) {
        return words.subjectWith(earlier);
      }
    }
    return null;
  }

  /** {@code Because of the bridge, explained Ann, "…"} */
  private static @Nullable Span invertedAtEnd(Words words, int cue) {
    int end = words.phraseEnd(cue + 1);
    boolean name = end > cue + 1 && words.namesSomebody(words.span(cue + 1, end));
    boolean last = words.text(end).equals(",") && end + 1 == words.size();
    boolean finite = words.isReport(cue) && !words.text(cue).endsWith("ing");
    return name && last && finite && !LISTENED.contains(words.text(cue)) ? words.span(cue + 1, end) : null;
  }

  /** {@code …, says a report highlighting "…"}: who stands behind the cue before a participle. Null if nobody does. */
  private static @Nullable Span behindInversion(Words words, int participle) {
    int start = words.phraseStart(participle);
    boolean said = start > 1 && start < participle && words.isReport(start - 1) && words.text(start - 2).equals(",");
    return said && !words.text(start - 1).endsWith("ing") ? words.span(start, participle) : null;
  }

  /**
   * {@code In Manila said he}; after "told" stands the listener, and before a finite verb the subject of what is said.
   */
  private static @Nullable Span inverted(Words words, int cue) {
    int start = words.skipAdverbs(cue + 1);
    int end = ReportTime.isDay(words.text(start)) ? start : words.phraseEnd(start);
    int verb = words.skipAdverbs(end);
    boolean clause = words.tag(end).equals("AUX") || words.isFinite(verb) && words.isVerb(verb);
    boolean speaks = words.isThirdPerson(start) || words.tag(end - 1).equals("PROPN") && !words.mainSubjectBefore(cue);
    return end > start && speaks && !clause ? words.span(start, end) : null;
  }
}
