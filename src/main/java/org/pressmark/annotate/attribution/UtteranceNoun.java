package org.pressmark.annotate.attribution;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.Span;
import org.pressmark.annotate.grammar.ReportTime;
import org.pressmark.annotate.grammar.Words;

/** Attributions by a noun instead of a verb: {@code his remark that "…"}, {@code a statement by Ann: "…"}. */
final class UtteranceNoun {
  /** How many words may stand between the noun and the mark. */
  private static final int REACH = 12;

  private static final Set<String> SOURCE = Set.of("by", "from");
  private static final Set<String> LINKS = Set.of("that", "of", ",", ":", "(");

  /** What is shouted is whose the sentence tells of, without a link: {@code The crowd took up the chant "…"}. */
  private static final Set<String> CRIES = Set.of("chant", "chants", "cry", "cries", "shout", "shouts");

  private UtteranceNoun() {}

  /** Whose the noun says that the words are: {@code his remark that "…"}, {@code a letter from Ann: "…"}. */
  static @Nullable Attribution owner(QuoteContext context) {
    Words words = context.before();
    int noun = find(words);
    if (noun < 0) {
      return null;
    }
    Span speaker = possessor(words, noun);
    if (speaker != null && words.text(words.size() - 1).equals(":") && reportedBefore(words, noun)) {
      // "Ann said of Ben's request:", "Ann rejected Ben's statement:"
      return null;
    }
    if (speaker == null && SOURCE.contains(words.text(noun + 1))) {
      int end = words.titledEnd(noun + 2);
      speaker = end > noun + 2 ? words.span(noun + 2, end) : null;
    }
    return speaker == null ? null : Attribution.of(speaker, words.span(noun, noun + 1), "utterance_noun");
  }

  /** The subject of the sentence, whose verb gives the noun no owner: {@code The crowd broke into chants of "…"}. */
  static @Nullable Attribution subject(QuoteContext context) {
    Words words = context.before();
    int noun = find(words);
    Span subject = noun < 0 || met(words, noun) ? null : words.nearestSubject(noun);
    return subject == null ? null : Attribution.of(subject, words.span(noun, noun + 1), "utterance_noun");
  }

  /**
   * Nobody, where cries happen to the subject or begin the sentence and no other is named: {@code Ann was met with
   * chants of "…"}, {@code Cries of "…" rose}.
   */
  static @Nullable Attribution unnamed(QuoteContext context) {
    Words words = context.before();
    int noun = find(words);
    boolean cries = noun >= 0 && CRIES.contains(words.text(noun).toLowerCase(Locale.ROOT));
    return cries && (noun == 0 && words.text(1).equals("of") || met(words, noun))
        ? Attribution.unnamed(words.span(noun, noun + 1), "utterance_noun")
        : null;
  }

  /** Whether the noun is what happens to the subject: "was met with chants of". */
  private static boolean met(Words words, int noun) {
    int verb = noun - 1;
    while (verb > 0 && !words.isVerb(verb)) {
      verb--;
    }
    return words.isPassive(verb);
  }

  /** Whose the noun behind the words says that they are: {@code Ann's "…" promise}, {@code her "…" line}. */
  static @Nullable Attribution behind(QuoteContext context) {
    Words before = context.before();
    Words after = context.after();
    int last = before.size() - 1;
    if (last < 0 || !after.isUtterance(0)) {
      return null;
    }
    Span cue = after.span(0, 1);
    if (before.ownerWord(last)) {
      return Attribution.of(before.span(last, last + 1), cue, "utterance_noun");
    }
    int start = before.possessive(last) ? before.phraseStart(last + 1) : last;
    return start < last || before.possessive(last) && before.tag(last).equals("PROPN")
        ? Attribution.of(owner(before.span(start, last + 1), before.text(last)), cue, "utterance_noun")
        : null;
  }

  /** A phrase without its possessive ending. */
  private static Span owner(Span phrase, String last) {
    return new Span(phrase.start(), phrase.end() - (last.endsWith("s") && last.length() > 2 ? 2 : 1));
  }

  private static boolean reportedBefore(Words words, int noun) {
    for (int cue = noun - 1; cue > 0 && cue > noun - REACH; cue--) {
      if ((words.isReport(cue) || words.isCue(cue) && !words.isSpeechCue(cue)) && words.subjectBefore(cue) != null) {
        return true;
      }
    }
    return false;
  }

  /** The noun nearest to the mark whose words the quote is; -1 if there is none. */
  private static int find(Words words) {
    for (int noun = words.size() - 1; noun >= 0 && noun > words.size() - 1 - REACH; noun--) {
      if (words.isUtterance(noun)) {
        return introduces(words, noun) ? noun : -1;
      }
    }
    return -1;
  }

  /**
   * Whether "that", "of" or a colon leads from the noun to the quote, or "that" behind a time or a place: "his comments
   * were" does not.
   */
  private static boolean introduces(Words words, int noun) {
    int at = noun + 1;
    int be = words.complementEnd(at);
    if (words.tag(be).equals("AUX") && words.text(be + 1).equals(",") && be + 2 == words.size()) {
      // "Her advice to beginners was, “…”"
      return true;
    }
    if (SOURCE.contains(words.text(at))) {
      at = words.titledEnd(at + 1);
    }
    if (words.tag(at).equals("AUX")) {
      at++;
    }
    if (words.text(at).equals("to") && words.isVerb(at + 1)) {
      // "his promise to be “fair”"
      return !words.hasVerb(at + 2, words.size());
    }
    if (at == words.size()) {
      return at == noun + 1 && CRIES.contains(words.text(noun).toLowerCase(Locale.ROOT));
    }
    if (words.text(at).equals("to")) {
      // "her answer to “…”", but not "a filing to the court “…”"
      return at + 1 == words.size();
    }
    if (LINKS.contains(words.text(at))) {
      // "interrupted her speech, shouting “…”": the words are those of the cue.
      return !words.hasVerb(at, words.size()) && !words.isCue(at + 1);
    }
    int behind = ReportTime.after(words, at);
    while (words.tag(behind).equals("ADP") && words.phraseEnd(behind + 1) > behind + 1) {
      behind = words.phraseEnd(behind + 1);
    }
    return behind > at && words.text(behind).equals("that") && !words.hasVerb(behind, words.size());
  }

  private static @Nullable Span possessor(Words words, int noun) {
    int start = words.phraseStart(noun + 1);
    for (int i = noun - 1; i >= 0 && i >= start - 1; i--) {
      if (words.ownerWord(i)) {
        return words.span(i, i + 1);
      }
      if (words.possessive(i) && i >= start) {
        return owner(words.span(start, i + 1), words.text(i));
      }
    }
    return null;
  }
}
