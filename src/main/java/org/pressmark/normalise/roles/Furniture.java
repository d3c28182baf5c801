package org.pressmark.normalise.roles;

import java.util.Set;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.text.PhraseList;

/** What pages say of themselves and ask of their readers, known by the words of a line alone. */
final class Furniture {
  private static final PhraseList STARTS = PhraseList.load("furniture-starts");
  private static final PhraseList PARTS = PhraseList.load("furniture-parts");
  private static final PhraseList LABELS = PhraseList.load("furniture-labels");
  private static final PhraseList EVERYDAY = PhraseList.load("furniture-everyday");
  private static final PhraseList SITE_LINES = PhraseList.load("site-lines");
  private static final PhraseList VOICE = PhraseList.load("page-voice");
  private static final PhraseList NOTES = PhraseList.load("note-parts");

  private static final Set<String> SIE = Set.of("Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Sie");
  private static final String QUOTES = "\"“„«»”";

  private static final int SHORT_WORDS = 18;
  private static final int LONG_REQUEST_WORDS = 150;
  private static final int PARAGRAPH_WORDS = 60;
  private static final int MAX_NOTE_WORDS = 40;

  /** A line of no more words is a button; a headline has more. */
  private static final int MAX_LABEL_WORDS = 4;

  /** In so few words a page asks for its scripts; news of the language has more in a paragraph. */
  private static final int MAX_SCRIPT_WORDS = 12;

  private Furniture() {}

  /** {@code Sign up for our newsletter}, {@code Tags: ports, ferries}. */
  static boolean begins(String content, Features features) {
    if (content.startsWith("<") || content.startsWith("| ")) {
      return true;
    }
    String label = features.words() <= SHORT_WORDS ? LABELS.startOf(features.folded()) : null;
    if (label != null && (!features.endsSentence() || isBeforeColon(content, label.length()))) {
      return true;
    }
    String phrase = features.words() > LONG_REQUEST_WORDS ? null : STARTS.startOf(features.folded());
    return phrase != null && (features.words() <= SHORT_WORDS || PhraseList.wordsIn(phrase) >= 3);
  }

  /** French sets a blank before the colon. */
  private static boolean isBeforeColon(String content, int at) {
    return content.startsWith(":", at) || content.startsWith(" :", at);
  }

  /** What speaks of the page, of cookies or of subscriptions wherever it stands. */
  static boolean speaksOfThePage(String content, Features features) {
    return features.words() <= PARAGRAPH_WORDS && PARTS.in(features.folded())
        || features.words() <= PARAGRAPH_WORDS && EVERYDAY.in(features.folded()) && speaksToReader(content, features)
        || features.words() <= MAX_NOTE_WORDS && NOTES.in(features.folded())
        || features.words() <= MAX_SCRIPT_WORDS && features.folded().contains("javascript");
  }

  /**
   * {@code You can sign up here.} does, and {@code Want more? Sign up for the Wave!}; {@code Residents can sign up for
   * the scheme until May.} does not, nor do words in quotes.
   */
  private static boolean speaksToReader(String content, Features features) {
    String folded = features.folded();
    boolean ofSite = !features.endsSentence() && SITE_LINES.in(folded);
    if (ofSite || features.words() <= MAX_LABEL_WORDS || EVERYDAY.startsOf(folded)) {
      return true;
    }
    boolean quoted =
        QUOTES.indexOf(content.charAt(0)) >= 0 || QUOTES.indexOf(content.charAt(content.length() - 1)) >= 0;
    return !quoted && (VOICE.in(folded) || saysSie(content) || asksAndRequests(content));
  }

  /**
   * Whether a request follows a question, or is a button at the end: {@code It is free. Become a member today.} Local
   * news says in a sentence where to sign up, too.
   */
  private static boolean asksAndRequests(String content) {
    for (int i = content.indexOf(' ', 1); i > 0; i = content.indexOf(' ', i + 1)) {
      char mark = content.charAt(i - 1);
      if (mark == '?' || mark == '.' || mark == '!') {
        String rest = PhraseList.fold(content.substring(i + 1));
        String phrase = EVERYDAY.startOf(rest);
        boolean request = phrase != null && PhraseList.wordsIn(phrase) > 1;
        if (request && (mark == '?' || PhraseList.wordsIn(rest) <= MAX_LABEL_WORDS)) {
          return true;
        }
      }
    }
    return false;
  }

  /** German writes {@code Sie} for you; at the beginning of a sentence it may be they. */
  private static boolean saysSie(String content) {
    String[] words = content.split(" ");
    for (int i = 1; i < words.length; i++) {
      String above = words[i - 1];
      boolean begins = above.isEmpty() || ".!?:".indexOf(above.charAt(above.length() - 1)) >= 0;
      if (!begins && SIE.contains(words[i].replaceAll("\\P{L}", ""))) {
        return true;
      }
    }
    return false;
  }
}
