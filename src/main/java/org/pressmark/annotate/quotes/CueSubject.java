package org.pressmark.annotate.quotes;

import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Span;

/** Finds whose the words are that a cue reports. */
final class CueSubject {
  /** A conjoined cue farther away than this has another subject. */
  private static final int REACH = 15;

  private CueSubject() {}

  /** Who the cue's subject is; nobody for "was asked" without "by". Null if none can be told. */
  static @Nullable Attribution attribution(Words words, int cue, String rule) {
    Span cueSpan = words.span(cue, cue + 1);
    if (words.isPassive(cue) && !words.verbSecond()) {
      Span agent = words.agent(cue);
      return agent == null ? Attribution.unnamed(cueSpan, rule) : Attribution.of(agent, cueSpan, rule);
    }
    Span speaker = speaker(words, cue);
    return speaker == null || speaker.overlaps(cueSpan) ? null : Attribution.of(speaker, cueSpan, rule);
  }

  private static @Nullable Span speaker(Words words, int cue) {
    if (words.verbSecond()) {
      return VerbSecond.subject(words, cue);
    }
    boolean participle = words.text(cue).endsWith("ing") && !words.tag(cue - 1).equals("AUX");
    Span own = participle ? words.subjectWith(cue) : words.subjectBefore(cue);
    if (own == null && words.text(cue - 1).equals("to")) {
      own = words.subjectOfInfinitive(cue);
    }
    if (own == null && participle) {
      boolean joined = words.tag(cue - 1).equals("CCONJ");
      own = joined ? conjoinedParticiple(words, cue) : null;
    }
    if (own == null && participle) {
      // "Ann smiled, saying" and "Ann sent a letter saying" have the subject of the clause; "said Ann, adding"
      // that one.
      Span inverted = words.speakerBehindQuote(cue);
      own = inverted == null ? words.clauseSubject(cue) : inverted;
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
    return own == null ? words.mainSubject() : own;
  }

  /** {@code Ann said … and said …}, {@code Ann left, called …} */
  private static @Nullable Span conjoined(Words words, int cue) {
    for (int earlier = cue - 2; earlier > 0 && earlier > cue - REACH; earlier--) {
      Span subject = words.isCue(earlier) ? words.subjectBefore(earlier) : null;
      if (subject != null) {
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
