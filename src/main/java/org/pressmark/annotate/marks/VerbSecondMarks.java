package org.pressmark.annotate.marks;

import java.util.Set;
import java.util.regex.Pattern;
import org.pressmark.annotate.analysis.CueLexicon;

/**
 * Tells where words begin or end whose mark is missing, by the verbs between which a German clause stands: "habe …
 * gesagt", "als … bezeichnet".
 */
final class VerbSecondMarks {
  /** What German verbs leave at the end of the sentence. */
  private static final Set<String> VERB_PARTS =
      Set.of("zurück", "an", "ab", "aus", "ein", "vor", "auf", "hin", "fest", "nach", "bekannt", "dar", "um");

  /** What a verb at the end of a German clause ends with, but "die Lage heute". */
  private static final Pattern VERB = Pattern.compile("(?!(alle|beide|gerne|heute|nicht)$).+(e|t|en)");

  /** Behind a participle at the end of a German clause. */
  private static final Set<String> AUXILIARIES = Set.of("hat", "habe", "haben", "hatte", "hatten", "wird", "worden");

  /** These forms stand in what somebody says, too: "Das wäre schön". */
  private static final Pattern PAST_SUBJUNCTIVE = Pattern.compile("(hätte|wäre|würde)n?");

  /** What anybody says in these forms: a wish, a recipe. */
  private static final Pattern SET_PHRASES =
      Pattern.compile("(?i)\\b(sei dank|es sei denn|es lebe|man nehme|sei es)\\b");

  private final String text;
  private final CueLexicon lexicon;
  private final AttributionWords words;
  private final SentenceEnds sentences;

  VerbSecondMarks(String text, CueLexicon lexicon, AttributionWords words, SentenceEnds sentences) {
    this.text = text;
    this.lexicon = lexicon;
    this.words = words;
    this.sentences = sentences;
  }

  /**
   * The end of a few words before the narrator's verb or its part, which German puts last: "wies es als „dumm zurück.",
   * "gab „trotz der Bedenken bekannt."; behind the stop if neither stands there.
   */
  int beforeVerb(int from, int stop) {
    int start = words.wordStart(stop, from);
    boolean auxiliary = start > from && AUXILIARIES.contains(text.substring(start, stop));
    int cue = auxiliary ? words.wordStart(start - 1, from) : start;
    String said = text.substring(cue, Math.max(cue, cue < start ? start - 1 : stop));
    if (cue > from + 1 && Character.isLowerCase(said.isEmpty() ? ' ' : said.charAt(0))
        && (lexicon.isJudgement(said) || lexicon.isSpeech(said))) {
      // "als „dumm bezeichnet worden."
      return cue - 1;
    }
    int before = words.wordStart(Math.max(from, start - 1), from);
    if (before >= start - 1 || !Character.isLowerCase(text.charAt(start))) {
      return stop + 1;
    }
    String word = text.substring(start, stop);
    boolean verb = Character.isUpperCase(text.charAt(before)) && VERB.matcher(word).matches()
        || lexicon.subjunctive().contains(word);
    return verb || VERB_PARTS.contains(word) ? start - 1 : stop + 1;
  }

  /**
   * Behind the last verb of a clause that tells what others said, since nobody speaks so of himself: {@code Der Plan
   * sei nicht gut“}; -1 where none stands before the words.
   */
  int behindReported(int from, int mark) {
    if (SET_PHRASES.matcher(text.substring(from, Math.max(from, mark))).find()) {
      return -1;
    }
    for (int at = mark; at > from; ) {
      int start = words.wordStart(at, from);
      String word = text.substring(start, at);
      if (lexicon.subjunctive().contains(word) && !PAST_SUBJUNCTIVE.matcher(word).matches()) {
        boolean reported = at < mark - 2 && text.charAt(at) == ' ' && !sentences.speaks(from, mark);
        return !reported ? -1 : text.startsWith(" sich ", at) ? at + " sich".length() : at;
      }
      at = start < at ? start : at - 1;
    }
    return -1;
  }

  /** Whether the sentence that begins at an index tells what others said: nobody is quoted so. */
  boolean reportedAt(int from, int mark) {
    int stop = from;
    int limit = Math.min(mark - 2, from + SentenceEnds.LONGEST_SENTENCE);
    while (stop < limit && !(".!?".indexOf(text.charAt(stop)) >= 0 && sentences.endsAt(stop))) {
      stop++;
    }
    return stop < limit && behindReported(from, stop) > 0;
  }

  /** Behind the "als" of a judgement whose participle follows the mark: {@code als mangelhaft“ gerügt}; else -1. */
  int behindAs(int from, int mark, int limit) {
    int end = mark + 2 < limit ? words.wordEnd(mark + 2, limit) : mark;
    boolean judged = end > mark + 2 && lexicon.isJudgement(text.substring(mark + 2, end));
    int as = judged ? text.substring(from, mark).lastIndexOf(" als ") : -1;
    return as > 0 ? from + as + " als".length() : -1;
  }
}
