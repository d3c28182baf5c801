package org.pressmark.annotate.sentences;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.CueLexicon;

/**
 * Decides at one possible sentence end by the words around it, before the statistical model is asked. Looks at a
 * bounded stretch on either side, so a text costs time in proportion to its length.
 */
final class SentenceRules {
  /** No abbreviation and no starter is longer; a longer run is an address or noise. */
  private static final int LONGEST_WORD = 24;

  /** Words of a name and the verb behind it. */
  private static final int LONGEST_SPEAKER = 5;

  private final SentenceLexicon lexicon;
  private final CueLexicon cues;

  SentenceRules(SentenceLexicon lexicon, CueLexicon cues) {
    this.lexicon = lexicon;
    this.cues = cues;
  }

  /**
   * Whether a sentence ends there.
   *
   * @param text the text
   * @param blockStart where its block begins
   * @param candidate the marks that may end a sentence and what follows them
   * @return null if the rules do not know
   */
  @Nullable Boolean ends(String text, int blockStart, int blockEnd, SentenceCandidate candidate) {
    int next = afterOpeners(text, candidate.next(), blockEnd);
    if (next >= blockEnd) {
      return true;
    }
    int following = text.codePointAt(next);
    boolean lower = Character.isLowerCase(following) && !brandName(text, next, blockEnd);
    boolean opened = next > candidate.next() && text.charAt(next - 1) != '(';
    if (lower && text.charAt(candidate.end() - 1) == ')') {
      // "Rep. Ann Lee (D-Va.) said", "(Really?) he asked".
      return false;
    }
    if (candidate.strong() && lower && !candidate.quoteClosed()) {
      // "Yahoo! is" goes on; "where? india" of a careless writer does not. The model has seen both.
      return null;
    }
    if (candidate.strong() && candidate.quoteClosed() && attributionFollows(text, next, blockEnd)) {
      return false;
    }
    if (candidate.strong() || candidate.ellipsis()) {
      return !lower;
    }
    if (candidate.quoteClosed()) {
      return !lower && following != ',' && following != ';';
    }
    return fullStop(text, blockStart, blockEnd, candidate, next, lower, opened);
  }

  private @Nullable Boolean fullStop(
      String text, int blockStart, int blockEnd, SentenceCandidate candidate, int next, boolean lower, boolean opened) {
    int wordStart = wordStart(text, blockStart, candidate.mark());
    String word = behindHyphen(text.substring(wordStart, candidate.mark()));
    String nextWord = word(text, next, blockEnd);
    boolean digit = Character.isDigit(text.codePointAt(next));
    boolean starter = lexicon.starters().contains(nextWord);
    if (word.isEmpty()) {
      return lower ? Boolean.FALSE : null;
    }
    if (listMarker(word) && onlyBlank(text, blockStart, wordStart)) {
      return false;
    }
    if (!opened && (lexicon.titles().contains(word) || shouted(word, lexicon.titles()))) {
      return false;
    }
    if (digit && lexicon.isBeforeNumber(word)) {
      return false;
    }
    if (lexicon.ordinals() && ordinal(word)) {
      return opened || starter;
    }
    if (lexicon.clock().contains(word)) {
      return !lower && !digit && !lexicon.afterClock().contains(nextWord);
    }
    if (lexicon.closing().contains(word) || shouted(word, lexicon.closing()) || acronym(word) || initial(word)) {
      // A lone capital before a name is an initial; elsewhere, as in "Vitamin C.", it may end a sentence before a
      // starter. The dash behind a dateline, "PEORIA, Ill. — The", opens nothing.
      boolean lone = Character.isWhitespace(text.codePointAt(next));
      return starter || opened && !lone && !digit && !lower && !initial(word);
    }
    if (lower) {
      // German writes a sentence's first word with a capital without exception worth a guess.
      return opened || lexicon.ordinals() ? Boolean.FALSE : null;
    }
    if (Character.isLowerCase(word.codePointAt(0)) && word.length() > 1) {
      return true;
    }
    return starter || opened || word.length() > 4 ? Boolean.TRUE : null;
  }

  /** {@code "Stop!" Ann Lee said.}: a name, a verb of speech, and the sentence is over or goes on with a comma. */
  private boolean attributionFollows(String text, int from, int end) {
    int i = from;
    for (int words = 0; words < LONGEST_SPEAKER && i < end; words++) {
      String word = word(text, i, end);
      int after = i + word.length();
      boolean over = after >= end || ".,".indexOf(text.charAt(after)) >= 0;
      if (words > 0 && over && cues.isSpeech(word) && Character.isLowerCase(word.charAt(0))) {
        return true;
      }
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || words == 0 && lexicon.starters().contains(word)) {
        return false;
      }
      i = after < end && text.charAt(after) == ' ' ? after + 1 : end;
    }
    return false;
  }

  /** "Sen" of "then-Sen", "Va" of "D-Va"; an acronym with hyphens stays whole. */
  private static String behindHyphen(String word) {
    return acronym(word) ? word : word.substring(word.lastIndexOf('-') + 1);
  }

  /** "GEN" and "MR" in text set in capitals, "ST" of "ST. LOUIS". */
  private static boolean shouted(String word, Set<String> abbreviations) {
    return word.length() > 1
        && word.chars().allMatch(Character::isUpperCase)
        && abbreviations.contains(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
  }

  /** The first character that is neither an opening mark, a bracket nor a dash. */
  private static int afterOpeners(String text, int from, int end) {
    int i = from;
    while (i < end && i < from + LONGEST_WORD && "\"'“”‘’„‚«»‹›([{¿¡`—–―-•*".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** "iPhone" and "eBay" begin a sentence as they are. */
  private static boolean brandName(String text, int at, int end) {
    return at + 1 < end && Character.isUpperCase(text.charAt(at + 1));
  }

  private static int wordStart(String text, int blockStart, int mark) {
    int i = mark;
    while (i > blockStart && i > mark - LONGEST_WORD) {
      char c = text.charAt(i - 1);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || "\"'“”‘„‚«»‹›([{—–/`".indexOf(c) >= 0) {
        break;
      }
      i--;
    }
    return i;
  }

  private static String word(String text, int start, int end) {
    int i = start;
    while (i < end && i < start + LONGEST_WORD) {
      char c = text.charAt(i);
      boolean apostrophe =
          (c == '\'' || c == '’')
              && i > start
              && i + 1 < end
              && Character.isLetter(text.charAt(i + 1));
      if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && !apostrophe) {
        break;
      }
      i++;
    }
    return text.substring(start, i).replace('’', '\'');
  }

  private static boolean listMarker(String word) {
    return word.length() <= 2 && word.chars().allMatch(Character::isDigit)
        || word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("I");
  }

  private static boolean onlyBlank(String text, int from, int to) {
    return to - from <= 2 && text.substring(from, to).isBlank();
  }

  private static boolean ordinal(String word) {
    return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
  }

  /** "U.S" and "D.C", also with hyphens: letters one at a time, with full stops between them. */
  private static boolean acronym(String word) {
    if (word.length() < 3 || word.indexOf('.') < 0) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.' || c == '-') {
        letters = 0;
      } else if (!Character.isLetter(c) || ++letters > 2) {
        return false;
      }
    }
    return true;
  }

  /** "J", and the second of "J.K". */
  private static boolean initial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }
}
