package org.pressmark.annotate.attribution;

import java.util.List;

/** The ways in which a text says who speaks, from the surest to the weakest. The first that finds a speaker decides. */
public final class SpeakerRules {
  public static final List<SpeakerRule> ALL = List.of(
      new SpeakerRule("continued_paragraph", AttributionNearby::continuedParagraph),
      new SpeakerRule("inserted_cue", AttributionBefore::insertedCue),
      new SpeakerRule("utterance_noun", UtteranceNoun::owner),
      new SpeakerRule("utterance_noun", VerbSecondSource::inWords),
      new SpeakerRule("interrupted", AttributionNearby::interrupted),
      new SpeakerRule("cue_beside", AttributionBefore::cueBeside),
      new SpeakerRule("cue_before", AttributionBefore::asked),
      new SpeakerRule("cue_speaker_after", AttributionBehind::inversion),
      new SpeakerRule("speaker_cue_after", AttributionBehind::speakerThenCue),
      new SpeakerRule("auxiliary_after", AttributionBehind::auxiliaryAfter),
      new SpeakerRule("auxiliary_before", VerbSecondSource::auxiliaryBefore),
      new SpeakerRule("clause_end", VerbSecondSource::clauseEnd),
      new SpeakerRule("source_named", VerbSecondSource::talk),
      new SpeakerRule("cue_within", AttributionBehind::within),
      new SpeakerRule("according_to_after", AttributionBehind::accordingAfter),
      new SpeakerRule("source_named", VerbSecondSource::behind),
      new SpeakerRule("source_named", VerbSecondSource::before),
      new SpeakerRule("colon", AttributionBefore::colon),
      new SpeakerRule("signature", AttributionBehind::signature),
      new SpeakerRule("utterance_noun", UtteranceNoun::behind),
      new SpeakerRule("cue_before", AttributionBefore::cueBefore),
      new SpeakerRule("according_to_before", AttributionBefore::accordingBefore),
      new SpeakerRule("utterance_noun", UtteranceNoun::subject),
      new SpeakerRule("clause_verb", AttributionBefore::clauseVerb),
      new SpeakerRule("same_sentence", AttributionNearby::sameSentence),
      new SpeakerRule("sentence_tail", AttributionBehind::sentenceTail),
      new SpeakerRule("utterance_noun", UtteranceNoun::unnamed),
      new SpeakerRule("lead_in_paragraph", AttributionBefore::leadInParagraph),
      new SpeakerRule("statement_goes_on", AttributionNearby::statementGoesOn),
      new SpeakerRule("subjunctive", AttributionNearby::subjunctive),
      new SpeakerRule("previous_sentence", AttributionNearby::previousSentence),
      new SpeakerRule("next_sentence", AttributionNearby::nextSentence),
      new SpeakerRule("next_paragraph", AttributionNearby::nextParagraph),
      new SpeakerRule("paragraph_before", AttributionNearby::paragraphBefore),
      new SpeakerRule("sentence_subject", AttributionBefore::sentenceSubject),
      new SpeakerRule("same_paragraph", AttributionNearby::sameParagraph),
      new SpeakerRule("subject_before", AttributionNearby::subjectBefore));

  private SpeakerRules() {}
}
