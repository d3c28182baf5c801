package org.pressmark.normalise.roles;

import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.text.PhraseList;

/** What pages say of themselves and ask of their readers, known by the words of a line alone. */
final class Furniture {
  private static final PhraseList STARTS = PhraseList.load("furniture-starts");
  private static final PhraseList PARTS = PhraseList.load("furniture-parts");
  private static final PhraseList NOTES = PhraseList.load("note-parts");

  private static final int SHORT_WORDS = 18;
  private static final int LONG_REQUEST_WORDS = 150;
  private static final int PARAGRAPH_WORDS = 60;
  private static final int MAX_NOTE_WORDS = 40;

  /** In so few words a page asks for its scripts; news of the language has more in a paragraph. */
  private static final int MAX_SCRIPT_WORDS = 12;

  private Furniture() {}

  /** {@code Sign up for our newsletter}, {@code Tags: ports, ferries}. */
  static boolean begins(String content, Features features) {
    if (content.startsWith("<") || content.startsWith("| ")) {
      return true;
    }
    String phrase = features.words() > LONG_REQUEST_WORDS ? null : STARTS.startOf(features.folded());
    return phrase != null && (features.words() <= SHORT_WORDS || PhraseList.wordsIn(phrase) >= 3);
  }

  /** What speaks of the page, of cookies or of subscriptions wherever it stands. */
  static boolean speaksOfThePage(Features features) {
    return features.words() <= PARAGRAPH_WORDS && PARTS.in(features.folded())
        || features.words() <= MAX_NOTE_WORDS && NOTES.in(features.folded())
        || features.words() <= MAX_SCRIPT_WORDS && features.folded().contains("javascript");
  }
}
