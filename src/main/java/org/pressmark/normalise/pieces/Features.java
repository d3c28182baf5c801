package org.pressmark.normalise.pieces;

import com.ibm.icu.lang.UCharacter;
import org.pressmark.normalise.text.Dashes;
import org.pressmark.normalise.text.PhraseList;

/**
 * What can be seen of one piece without its neighbours. The seam at which a trained classifier can take over from
 * rules.
 *
 * @param folded the content as {@link PhraseList#fold} gives it
 * @param words how many words; for scripts without spaces, one for every two characters of Chinese or Japanese and
 *     every five of Thai
 * @param endsSentence whether it ends with a sentence's mark, closing quotes and brackets aside; Thai and Lao set none,
 *     and there a line of some length is one
 * @param asks whether that mark is a question or exclamation mark
 * @param capitalised the share of words that begin with a capital, 0 to 1
 * @param startsLow whether its first letter is a small one
 */
public record Features(
    String folded,
    int words,
    boolean endsSentence,
    boolean asks,
    double capitalised,
    boolean startsLow) {
  private static final String SENTENCE_ENDS = ".!?…。！？।؟۔។။።։";
  private static final String ASKING_ENDS = "?!！？؟";

  /** To Unicode the Greek question mark is this one in another guise. */
  private static final char GREEK_QUESTION = ';';

  /** Behind a sign it asks for the coloured one. */
  private static final char EMOJI_STYLE = '\uFE0F';

  private static final char FIRST_GREEK = 0x0370;
  private static final String CLOSERS = "\"'”’»«“‘)]」』）】";

  /** So many words with a sentence's end are prose, and so many are without one. */
  private static final int PROSE_WORDS = 9;

  /** So many letters and signs make a word of Thai, on average. */
  private static final int UNSPACED_WORD = 5;

  /** Headlines of Thai have fewer words. */
  private static final int MIN_UNMARKED_WORDS = 13;

  private static final int LONG_WORDS = 22;
  private static final int HEADING_WORDS = 14;
  private static final int MAX_SIGNATURE = 20;

  /** What can be seen of the piece, a list marker before it aside. */
  public static Features of(Piece piece) {
    String content = piece.content();
    String folded = withoutSign(PhraseList.fold(content));
    int words = PhraseList.wordsIn(folded);
    int capitals = 0;
    int wide = 0;
    int unspaced = 0;
    int unmarked = 0;
    boolean greek = false;
    boolean wordStart = true;
    for (int i = 0; i < content.length(); i++) {
      char unit = content.charAt(i);
      if (wordStart && Character.isLetterOrDigit(unit)) {
        capitals += Character.isLowerCase(unit) ? 0 : 1;
        wordStart = false;
      }
      wordStart |= unit == ' ';
      if (unit >= FIRST_GREEK) {
        wide += unit >= 0x2E80 ? 1 : 0;
        unspaced += isUnspaced(unit) ? 1 : 0;
        unmarked += unit >= 0x0E00 && unit < 0x0F00 ? 1 : 0;
        greek |= unit < 0x0400;
      }
    }
    char lastMark = lastMark(content);
    boolean greekQuestion = greek && lastMark == GREEK_QUESTION;
    return new Features(
        folded,
        Math.max(words, wide / 2 + unspaced / UNSPACED_WORD),
        SENTENCE_ENDS.indexOf(lastMark) >= 0 || greekQuestion || unmarked / UNSPACED_WORD >= MIN_UNMARKED_WORDS,
        ASKING_ENDS.indexOf(lastMark) >= 0 || greekQuestion,
        words == 0 ? 0 : Math.min(1, (double) capitals / words),
        startsLow(content));
  }

  /** {@code 👉 Read also} begins with a sign that says nothing. */
  private static String withoutSign(String folded) {
    int space = folded.indexOf(' ');
    boolean sign = space > 0 && (Character.isSurrogate(folded.charAt(0)) || folded.charAt(0) == EMOJI_STYLE)
        && folded.substring(0, space).codePoints().noneMatch(Character::isLetterOrDigit);
    return sign ? folded.substring(space + 1) : folded;
  }

  /** Running text: a sentence of some length, or a long line. */
  public boolean prose() {
    return words >= LONG_WORDS || words >= PROSE_WORDS && endsSentence;
  }

  /** Running text that ends with a full stop, as hardly any headline does. */
  public boolean plainSentence() {
    return prose() && endsSentence && !asks;
  }

  /** Short enough for a headline, and not a sentence. */
  public boolean headingLike() {
    return words <= HEADING_WORDS && !endsSentence && !startsLow;
  }

  /**
   * The last character that is no closing quote or bracket, or that before a signature in brackets or behind a dash:
   * {@code It rained. (ab)} and {@code It rained. – Harbour Post} end with a full stop. A blank if there is none.
   */
  private static char lastMark(String content) {
    int signature = content.endsWith(")") ? signedInBrackets(content) : signedBehindDash(content);
    if (signature > 0 && content.length() - signature <= MAX_SIGNATURE) {
      char before = markBefore(content, signature);
      if (SENTENCE_ENDS.indexOf(before) >= 0) {
        return before;
      }
    }
    return markBefore(content, notedBehind(content, signedBehindSlash(content)));
  }

  /** Where the numbers of notes begin behind a full stop, {@code It rained.[3] [12]}; else the limit. */
  private static int notedBehind(String content, int limit) {
    int at = limit;
    while (at > 0 && content.length() - at < MAX_SIGNATURE && isOfNote(content.charAt(at - 1))) {
      at--;
    }
    boolean noted = at > 0 && at < limit && content.indexOf('[', at) >= 0
        && SENTENCE_ENDS.indexOf(markBefore(content, at)) >= 0;
    return noted ? at : limit;
  }

  private static boolean isOfNote(char unit) {
    return unit == '[' || unit == ']' || unit == ' ' || Character.isDigit(unit);
  }

  /** The index of the last opening bracket behind a blank, the blank's; -1 if there is none near the end. */
  private static int signedInBrackets(String content) {
    int from = Math.max(0, content.length() - MAX_SIGNATURE);
    int at = content.substring(from).lastIndexOf(" (");
    return at < 0 ? -1 : from + at;
  }

  /** Where {@code /ab/cd} begins behind a full stop, as agencies sign; the text's length if there is no such thing. */
  private static int signedBehindSlash(String content) {
    int at = content.length();
    while (at > 0 && content.length() - at < MAX_SIGNATURE && isOfSignature(content.charAt(at - 1))) {
      at--;
    }
    boolean signed = at > 0 && at < content.length() && content.charAt(at) == '/'
        && SENTENCE_ENDS.indexOf(content.charAt(at - 1)) >= 0;
    return signed ? at : content.length();
  }

  private static boolean isOfSignature(char unit) {
    return unit == '/' || Character.isLowerCase(unit);
  }

  /**
   * The index of the dash in {@code It rained. - Harbour Post}; -1 if there is none before a capital, or none so near
   * the end that a signature could follow.
   */
  private static int signedBehindDash(String content) {
    if (!hasDash(content, content.length() - MAX_SIGNATURE)) {
      return -1;
    }
    for (String dash : Dashes.SPACED) {
      int at = content.lastIndexOf(dash);
      int giver = at + dash.length();
      if (at > 0 && giver < content.length() && Character.isUpperCase(content.charAt(giver))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean hasDash(String content, int from) {
    for (int i = Math.max(0, from); i + 2 < content.length(); i++) {
      char unit = content.charAt(i + 1);
      if (content.charAt(i) == ' ' && (unit == '-' || unit == '–' || unit == '—')) {
        return true;
      }
    }
    return false;
  }

  private static char markBefore(String content, int limit) {
    int end = limit;
    while (end > 0 && (CLOSERS.indexOf(content.charAt(end - 1)) >= 0 || content.charAt(end - 1) == ' ')) {
      end--;
    }
    return end > 0 ? content.charAt(end - 1) : ' ';
  }

  /** Thai, Lao, Burmese and Khmer set no spaces between words. */
  private static boolean isUnspaced(char unit) {
    return unit >= 0x0E00 && unit < 0x0F00 || unit >= 0x1000 && unit < 0x10A0 || unit >= 0x1780 && unit < 0x1800;
  }

  private static boolean startsLow(String content) {
    for (int i = 0; i < content.length(); i++) {
      char unit = content.charAt(i);
      if (Character.isLetter(unit)) {
        return UCharacter.isLowerCase(unit);
      }
      if (Character.isDigit(unit)) {
        return false;
      }
    }
    return false;
  }
}
