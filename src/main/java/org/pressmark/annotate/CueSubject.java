package org.pressmark.annotate;

import org.jspecify.annotations.Nullable;

/** Finds whose the words are that a cue reports. */
final class CueSubject {
  /** A conjoined cue farther away than this has another subject. */
  private static final int REACH = 15;

  private CueSubject() {}

  static @Nullable Attribution attribution(Words words, int cue, String rule) {
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
      for (int earlier = cue - 2; earlier > 0 && speaker == null && earlier > cue - REACH; earlier--) {
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
}
