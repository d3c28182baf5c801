package org.pressmark.annotate.marks;

import java.util.Locale;
import java.util.Set;

/** Tells by signs alone where sentences end, and whether one speaks of "me". */
final class SentenceEnds {
  /** How many characters behind a sentence's end "I" or "we" may stand that goes on with the quote. */
  private static final int TO_FIRST_PERSON = 1_000;

  static final int LONGEST_SENTENCE = 1_000;

  private static final int YEAR = 4;

  /** Who says this speaks: a sentence with one of these goes on with the quote. */
  private static final Set<String> FIRST_PERSON =
      Set.of(
          "i", "we", "my", "our", "me", "us", "ich", "wir", "uns", "mir", "mich", "unser", "unsere", "unseren", "mein",
          "meine", "je",
          "nous");

  private final String text;
  private final AttributionWords words;

  SentenceEnds(String text, AttributionWords words) {
    this.text = text;
    this.words = words;
  }

  /** Whether a sentence ends with the sign at an index. */
  boolean endsAt(int stop) {
    return QuoteMarks.blank(text.charAt(stop + 1))
        && !Character.isLowerCase(text.charAt(stop + 2))
        && (endsInYear(stop) || Character.isLetter(text.charAt(stop - 1))
            && Character.isLowerCase(text.charAt(stop - 1))
            && (stop < 2 || Character.isLetter(text.charAt(stop - 2))));
  }

  /** Whether four digits stand before a stop: "im Jahr 1998.", but "am 3. Mai". */
  private boolean endsInYear(int stop) {
    return stop > YEAR && text.charAt(stop - YEAR - 1) == ' '
        && text.substring(stop - YEAR, stop).chars().allMatch(Character::isDigit);
  }

  /** Whether a sentence soon after an index has a pronoun of the first person, so that nobody but the quoted speaks. */
  boolean speaks(int from, int limit) {
    for (int i = from; i < limit && i < from + TO_FIRST_PERSON; ) {
      int end = words.wordEnd(i, limit);
      String word = text.substring(i, end).split("['’]", 2)[0];
      if (!word.equals("US") && FIRST_PERSON.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
      i = end + 1;
    }
    return false;
  }

  /** Where the sentence begins that ends at an index. */
  int start(int from, int mark) {
    for (int i = mark - 3; i > from && i > mark - LONGEST_SENTENCE; i--) {
      if (".!?".indexOf(text.charAt(i)) >= 0 && endsAt(i)) {
        return i + 1;
      }
    }
    return mark - from < LONGEST_SENTENCE ? from : mark - 1;
  }
}
