package org.pressmark.normalise.roles;

import java.util.List;
import java.util.Set;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.text.PhraseList;

/**
 * Knows the texts that images have for those who cannot see them, and what agencies write below a picture: one
 * sentence in the present, or less than one, about somebody who does what a picture can show. {@code A woman walks past
 * a closed shop.} News is told in the past.
 */
final class Depictions {
  private static final PhraseList STARTS = PhraseList.load("depiction-starts");
  private static final PhraseList SUBJECTS = PhraseList.load("depiction-subjects");
  private static final PhraseList ACTS = PhraseList.load("depiction-acts");
  private static final PhraseList PARTS = PhraseList.load("depiction-parts");

  /** Words of somebody or something that is not known yet. */
  private static final Set<String> INDEFINITE = Set.of(
      "a", "an", "des", "dos", "due", "ein", "eine", "een", "four", "mehrere", "one", "several", "some", "three",
      "two", "deux", "drei", "tres", "trois", "un", "una", "une", "uno", "varias", "varios", "vier", "zwei");

  /** What is told, thought or asked is no image. */
  private static final Set<String> TOLD = Set.of(
      "avait", "because", "but", "could", "did", "dijo", "said", "says", "had", "hat", "hatte", "hatten", "has", "have",
      "i", "it's", "sagt", "sagte", "that", "told", "war", "waren", "was", "we", "weil", "were", "will", "wird", "wurde",
      "wurden", "would", "you");

  private static final String MARKS = "\"“”„«»?!:";
  private static final int MIN_WORDS = 3;
  private static final int MAX_WORDS = 40;

  /** So many words behind the first the act is named at the latest. */
  private static final int MAX_WORDS_BEFORE_ACT = 10;

  /** With more of its words in capitals a line is a headline. */
  private static final double MAX_CAPITALS = 0.6;

  private Depictions() {}

  /** Whether the whole piece is a sentence that says what an image shows, or begins by naming the image. */
  static boolean isSentence(Page page, int i) {
    return is(page, i) && (page.features(i).endsSentence() || STARTS.startsOf(page.features(i).folded()));
  }

  /** Whether the whole piece says what an image shows; without a full stop it may be a headline. */
  static boolean is(Page page, int i) {
    Features features = page.features(i);
    if (features.words() < MIN_WORDS || features.words() > MAX_WORDS) {
      return false;
    }
    String content = page.piece(i).content();
    if (!isOneStatement(content)) {
      return false;
    }
    List<String> words = List.of(features.folded().split(" "));
    if (words.stream().anyMatch(TOLD::contains)) {
      return false;
    }
    return STARTS.startsOf(features.folded())
        || features.capitalised() < MAX_CAPITALS && (PARTS.in(features.folded()) || showsSomebody(words));
  }

  /** {@code A woman in a red coat walks past}, {@code Supporters hold flags}. */
  private static boolean showsSomebody(List<String> words) {
    if (!INDEFINITE.contains(words.get(0)) && !SUBJECTS.is(words.get(0))) {
      return false;
    }
    int first = INDEFINITE.contains(words.get(0)) ? 2 : 1;
    int end = Math.min(words.size(), first + MAX_WORDS_BEFORE_ACT);
    return ACTS.in(String.join(" ", words.subList(first, end)));
  }

  /** No quotation, no question, no second sentence. */
  private static boolean isOneStatement(String content) {
    for (int k = 0; k < content.length(); k++) {
      char unit = content.charAt(k);
      boolean within = unit == '.' && k + 2 < content.length() && content.charAt(k + 1) == ' '
          && k > 2 && Character.isLowerCase(content.charAt(k - 1)) && Character.isUpperCase(content.charAt(k + 2));
      if (within || MARKS.indexOf(unit) >= 0) {
        return false;
      }
    }
    return true;
  }
}
