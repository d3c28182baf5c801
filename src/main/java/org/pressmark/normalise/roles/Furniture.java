package org.pressmark.normalise.roles;

import java.util.Set;
import org.pressmark.normalise.authors.Names;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.text.PhraseList;

/** What pages say of themselves and ask of their readers, known by the words of a line alone. */
final class Furniture {
  private static final PhraseList STARTS = PhraseList.load("furniture-starts");
  private static final PhraseList LABELS = PhraseList.load("furniture-labels");
  private static final PhraseList PARTS = PhraseList.load("furniture-parts");
  private static final PhraseList NOTES = PhraseList.load("note-parts");
  private static final PhraseList TOPICS = PhraseList.load("furniture-topics");
  private static final PhraseList READER_WORDS = PhraseList.load("reader-words");

  /** How German speaks to a reader, with a capital within the sentence. */
  private static final Set<String> GERMAN_READER = Set.of("Sie", "Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer");

  private static final int SHORT_WORDS = 18;
  private static final int LONG_REQUEST_WORDS = 150;
  private static final int PARAGRAPH_WORDS = 60;
  private static final int MAX_NOTE_WORDS = 40;
  private static final int MAX_LABEL_WORDS = 4;
  private static final int MAX_QUOTED_NAME = 30;

  private Furniture() {}

  /** {@code Sign up for our newsletter}, {@code Tags: ports, ferries}. */
  static boolean begins(String content, Features features) {
    if (content.startsWith("<") || content.startsWith("| ")) {
      return true;
    }
    if (isQuoted(content)) {
      return false;
    }
    String folded = features.folded();
    if (features.words() <= SHORT_WORDS && !features.endsSentence() && LABELS.startsOf(folded)) {
      return true;
    }
    String phrase = features.words() > LONG_REQUEST_WORDS ? null : STARTS.startOf(folded);
    return phrase != null && (features.words() <= SHORT_WORDS || Names.wordsIn(phrase) >= 3);
  }

  /** What speaks of the page wherever it stands, or of cookies and the like to the reader; words in quotes do not. */
  static boolean speaksOfThePage(String content, Features features) {
    if (features.words() > PARAGRAPH_WORDS || isQuoted(content)) {
      return false;
    }
    return PARTS.in(features.folded())
        || features.words() <= MAX_NOTE_WORDS && NOTES.in(features.folded())
        || isOfTopic(content, features);
  }

  /** Whether a line is about cookies, terms or subscriptions, of which news tells too, and is a label or a request. */
  private static boolean isOfTopic(String content, Features features) {
    return TOPICS.in(features.folded()) && (isLabel(features) || speaksToReader(content, features));
  }

  private static boolean isLabel(Features features) {
    return features.words() <= MAX_LABEL_WORDS && !features.endsSentence();
  }

  /** Whether the line has a word for its reader or for those who speak: {@code you}, {@code our}, {@code votre}. */
  static boolean speaksToReader(String content, Features features) {
    if (READER_WORDS.in(features.folded())) {
      return true;
    }
    for (int at = content.indexOf(' ', 1); at > 0; at = content.indexOf(' ', at + 1)) {
      boolean within = Character.isLetter(content.charAt(at - 1)) || content.charAt(at - 1) == ',';
      int end = at + 1;
      while (end < content.length() && Character.isLetter(content.charAt(end))) {
        end++;
      }
      if (within && GERMAN_READER.contains(content.substring(at + 1, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether words in quotes open the line, and more than a name: {@code “We read your newsletter,” she said.} */
  private static boolean isQuoted(String content) {
    if (content.isEmpty() || "\"“„«»".indexOf(content.charAt(0)) < 0) {
      return false;
    }
    int end = 1;
    while (end < content.length() && "\"“”»«".indexOf(content.charAt(end)) < 0) {
      end++;
    }
    return end > MAX_QUOTED_NAME;
  }
}
