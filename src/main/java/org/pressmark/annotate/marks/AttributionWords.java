package org.pressmark.annotate.marks;

import java.util.Locale;
import java.util.Set;
import org.pressmark.annotate.analysis.CueLexicon;

/** Tells by its words alone whether an attribution stands at a place of a text: ", Ann told". */
final class AttributionWords {
  /** How many words an attribution may have before its cue: "the former mayor of Ulm said". */
  static final int WORDS = 6;

  private static final int LONGEST_BRACKET = 40;
  private static final int MOST_NOUNS = 3;
  private static final int SHORTEST_NOUN = 4;

  /** Words that are no nouns before a name: "but Ann Lee said" is part of the quote. */
  private static final Set<String> NO_NOUNS =
      Set.of(
          "although", "because", "before", "even", "like", "once", "since", "that", "then", "though", "unless", "until",
          "what", "when", "where", "whereas", "which", "while", "whom", "with", "without", "after", "also", "another",
          "from", "into", "just", "only", "over", "than", "under", "upon", "whether");

  private static final int LONGEST_WORD = 30;

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "der", "die", "das", "ein", "eine", "le", "la", "un", "une", "another");

  private final String text;
  private final CueLexicon lexicon;

  AttributionWords(String text, CueLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** Whether an attribution stands alone between brackets: "(Ann Lee said)". */
  boolean bracketed(int bracket, int limit) {
    int close = bracket;
    while (close < limit && close < bracket + LONGEST_BRACKET && text.charAt(close) != ')') {
      close++;
    }
    boolean closed = close < limit && text.charAt(close) == ')';
    int cue = closed ? wordStart(close, bracket) : bracket;
    boolean attributes = cue > bracket + 2 && cueEndsAt(close);
    return attributes && beginsSubject(text.substring(bracket + 1, wordEnd(bracket + 1, cue)));
  }

  /** Where the name begins behind the nouns that begin an attribution: "caretaker Ann Lee said"; else the start. */
  private int behindNouns(int from, int limit) {
    int at = from;
    for (int count = 0; count < MOST_NOUNS && at + 1 < limit && QuoteMarks.blank(text.charAt(at)); count++) {
      int end = wordEnd(at + 1, limit);
      String word = text.substring(at + 1, end);
      if (word.length() < SHORTEST_NOUN || !Character.isLowerCase(word.charAt(0)) || NO_NOUNS.contains(word)
          || lexicon.isSpeech(word)) {
        return capitals(at + 1, limit) ? at : from;
      }
      at = end;
    }
    return capitals(at + 1, limit) ? at : from;
  }

  /** Whether two words with capitals begin at an index: "Ann Lee". */
  private boolean capitals(int from, int limit) {
    int end = wordEnd(from, limit);
    return end > from && end + 1 < limit && Character.isUpperCase(text.charAt(from))
        && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
  }

  boolean attributionAt(int start, int limit) {
    int from = behindNouns(start, limit);
    int at = from;
    for (int count = 0; count < WORDS; count++) {
      if (at >= limit || !QuoteMarks.blank(text.charAt(at))) {
        return false;
      }
      int end = wordEnd(at + 1, limit);
      String word = text.substring(at + 1, end);
      if (count == 0 && lexicon.verbSecond() && word.equals("so")) {
        return true;
      }
      boolean known = lexicon.isSpeech(word) || lexicon.verbSecond() && lexicon.isJudgement(word);
      boolean cue = known && Character.isLowerCase(word.charAt(0)) && !word.endsWith("ing");
      if (cue) {
        return count > 0 || subjectAt(end, limit);
      }
      if (word.isEmpty() || count == 0 && !beginsSubject(word)) {
        return false;
      }
      at = end < limit && text.charAt(end) == '.' ? end + 1 : end;
    }
    return false;
  }

  boolean subjectAt(int from, int limit) {
    int end = from < limit ? wordEnd(from + 1, limit) : from;
    return end > from + 1 && beginsSubject(text.substring(from + 1, end));
  }

  boolean beginsSubject(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0))
        || lexicon.pronouns().contains(word)
        || ARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean cueEndsAt(int end) {
    String word = text.substring(wordStart(end, 0), end);
    return lexicon.isSpeech(word) && !lexicon.isThought(word);
  }

  int wordStart(int end, int limit) {
    int start = end;
    while (start > limit && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

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
