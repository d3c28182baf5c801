package org.pressmark.annotate;

import java.util.Locale;
import java.util.Set;

/** Tells where a quote ends or begins whose mark is missing, by the attribution beside it. Looks at each character once. */
final class LostMarks {
  /** How many words an attribution may have before its cue: "the former mayor of Ulm said". */
  private static final int WORDS = 6;
  private static final int LONGEST_WORD = 30;
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "der", "die", "ein", "eine", "le", "la", "un", "une");

  private final String text;
  private final CueLexicon lexicon;

  LostMarks(String text, CueLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The end of words that nothing closes: before {@code , said Ann} or {@code , Ann told}; else the limit. */
  int end(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (",!?".indexOf(text.charAt(i)) >= 0 && attributionAt(i + 1, limit)) {
        return i + 1;
      }
    }
    return limit;
  }

  /** The start of words that nothing opens: behind {@code Ann said:} or {@code Ann said,}; else the first place. */
  int start(int from, int mark) {
    for (int i = mark - 1; i > from; i--) {
      if ((text.charAt(i) == ':' || text.charAt(i) == ',') && cueEndsAt(i)) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean attributionAt(int from, int limit) {
    int at = from;
    for (int count = 0; count < WORDS; count++) {
      if (at >= limit || !QuoteMarks.blank(text.charAt(at))) {
        return false;
      }
      int end = wordEnd(at + 1, limit);
      String word = text.substring(at + 1, end);
      boolean cue = lexicon.isSpeech(word) && Character.isLowerCase(word.charAt(0)) && !word.endsWith("ing");
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

  private boolean subjectAt(int from, int limit) {
    int end = from < limit ? wordEnd(from + 1, limit) : from;
    return end > from + 1 && beginsSubject(text.substring(from + 1, end));
  }

  private boolean beginsSubject(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        || lexicon.pronouns().contains(word)
        || ARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean cueEndsAt(int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < end && lexicon.isSpeech(text.substring(start, end));
  }

  private int wordEnd(int from, int limit) {
    int end = from;
    while (end < limit && end - from < LONGEST_WORD && (Character.isLetterOrDigit(text.charAt(end)) || "'’-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }
}
