package org.pressmark.annotate.marks;

import java.util.Locale;
import java.util.Set;
import org.pressmark.annotate.analysis.CueLexicon;

/** Tells by its words alone whether an attribution stands at a place of a text: ", Ann told". */
final class AttributionWords {
  /** How many words an attribution may have before its cue: "the former mayor of Ulm said". */
  static final int WORDS = 6;

  private static final int LONGEST_PREPOSITION = 4;

  private static final int LONGEST_WORD = 30;

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "der", "die", "das", "ein", "eine", "le", "la", "un", "une", "another", "einer",
          "ihr", "ihre", "sein", "seine");

  /** What may stand between a German verb and its subject: "freute sich Ann", "würdigte ihn Ben". */
  private static final Set<String> OBJECTS = Set.of("sich", "ihn", "ihm", "ihr", "es", "dazu", "auch");

  private static final Set<String> SPEAKING_OF = Set.of("heißt", "heisst", "hieß", "hiess");

  private static final Set<String> AUXILIARIES = Set.of("hat", "hatte", "haben", "hatten");

  private static final Set<String> OBLIQUE = Set.of("einem", "einen", "einer", "dem", "den", "des");

  private final String text;
  private final CueLexicon lexicon;

  AttributionWords(String text, CueLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** Whether an attribution begins at the blank at an index: " Ann told", " sagte Ann". */
  boolean attributionAt(int from, int limit) {
    int at = from;
    for (int count = 0; count < WORDS; count++) {
      if (at >= limit || !QuoteMarks.blank(text.charAt(at))) {
        return false;
      }
      int end = wordEnd(at + 1, limit);
      String word = text.substring(at + 1, end);
      if (count == 0 && lexicon.verbSecond() && word.equals("so")) {
        // ", so Ann", ", so der Sprecher", ", so beschrieb es Ann", but ", so einen Text"
        int next = wordEnd(end + 1, limit);
        String following = text.substring(Math.min(end + 1, next), next);
        return lexicon.isSpeech(following) || lexicon.isJudgement(following)
            || beginsSubject(following) && !OBLIQUE.contains(following);
      }
      if (count == 0 && lexicon.verbSecond() && (SPEAKING_OF.contains(word) || auxiliaryAt(word, end, limit))) {
        return true;
      }
      boolean known = lexicon.isSpeech(word) || lexicon.verbSecond() && lexicon.isJudgement(word);
      boolean cue = known && Character.isLowerCase(word.charAt(0)) && !word.endsWith("ing");
      if (cue) {
        return count > 0 || subjectAt(end, limit);
      }
      // "…, sagte Ann", "…, wie Ann sagte": the verb comes first or last; "…, Ann sagte" is the narrator's clause.
      boolean begins = lexicon.verbSecond() ? word.equals("wie") : beginsSubject(word);
      if (word.isEmpty() || count == 0 && !begins) {
        return false;
      }
      at = end < limit && text.charAt(end) == '.' ? end + 1 : end;
    }
    return false;
  }

  /** Whether an attribution with an auxiliary begins: ", hatte Ann in Ulm gesagt." */
  private boolean auxiliaryAt(String word, int from, int limit) {
    int stop = AUXILIARIES.contains(word) && subjectAt(from, limit) ? text.indexOf('.', from) : -1;
    String last = stop > 0 && stop <= limit ? text.substring(wordStart(stop, from), stop) : "";
    return !last.isEmpty() && text.substring(from, stop).indexOf(',') < 0 && lexicon.isSpeech(last);
  }

  private boolean subjectAt(int from, int limit) {
    int end = from < limit ? wordEnd(from + 1, limit) : from;
    String word = text.substring(Math.min(from + 1, end), end);
    if (lexicon.verbSecond() && OBJECTS.contains(word) && end < limit) {
      int next = wordEnd(end + 1, limit);
      String subject = text.substring(Math.min(end + 1, next), next);
      return beginsSubject(word) || beginsSubject(subject);
    }
    if (end > from + 1 && beginsSubject(word)) {
      return true;
    }
    // "said biologist Ann Lee"
    boolean noun = word.length() > LONGEST_PREPOSITION && end + 1 < limit && text.charAt(end) == ' ';
    return noun && Character.isUpperCase(text.charAt(end + 1));
  }

  /** Whether a word may begin the subject of an attribution. */
  boolean beginsSubject(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0))
        || lexicon.pronouns().contains(word)
        || ARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word that ends at an index is a verb of speech. */
  boolean cueEndsAt(int end) {
    String word = text.substring(wordStart(end, 0), end);
    return lexicon.isSpeech(word) && !lexicon.isThought(word);
  }

  /** Where the letters begin that end at an index, not before a limit. */
  int wordStart(int end, int limit) {
    int start = end;
    while (start > limit && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where the word ends that begins at an index, at most a limit. */
  int wordEnd(int from, int limit) {
    int end = from;
    while (end < limit
        && end - from < LONGEST_WORD
        && (Character.isLetterOrDigit(text.charAt(end)) || "'’-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }
}
