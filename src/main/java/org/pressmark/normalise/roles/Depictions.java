package org.pressmark.normalise.roles;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
  private static final PhraseList PLACES = PhraseList.load("depiction-places");
  private static final PhraseList POSES = PhraseList.load("depiction-poses");
  private static final PhraseList PARTS = PhraseList.load("depiction-parts");
  private static final PhraseList SETTINGS = PhraseList.load("depiction-settings");

  /** Words of somebody or something that is not known yet. */
  private static final Set<String> INDEFINITE = Set.of(
      "a", "an", "des", "deux", "dos", "drei", "due", "een", "ein", "eine", "four", "mehrere", "one", "several",
      "some", "three", "tres", "trois", "two", "un", "una", "une", "uno", "varias", "varios", "vier", "zwei");

  /** What is told, thought or asked is no image. */
  private static final Set<String> TOLD = Set.of(
      "although", "avait", "aveva", "became", "because", "began", "broke", "but", "came", "could", "did", "dijo",
      "drew", "fell", "found", "gave", "got", "haben", "had", "hadden", "has", "hat", "hatte", "hatten", "have", "i",
      "if", "it's", "kam", "kamen", "led", "lost", "made", "nahm", "nahmen", "sagt", "said", "says", "sent",
      "shot", "starb", "struck", "that", "told", "took", "war", "waren", "was", "we", "weil", "wenn", "went", "were",
      "while", "will", "wird", "wirft", "won", "worden", "wordt", "would", "wrote", "wurde", "wurden", "you");

  /** How words of the past end in English, German, Spanish and French; other words end so too, and nothing is lost. */
  private static final List<String> PAST = List.of("aron", "ed", "ieron", "te", "ten", "é", "ó");

  private static final int MIN_PAST = 5;

  private static final String MARKS = "\"“”„«»?!:";
  private static final int MIN_WORDS = 3;
  private static final int MAX_WORDS = 40;

  /** Somebody is named so many words behind the first at most, and what the image shows so many behind that. */
  private static final int NEAR = 3;

  private static final int MAX_WORDS_BEFORE_ACT = 9;

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
    String folded = features.folded();
    boolean sentence = features.endsSentence();
    boolean names = STARTS.startsOf(folded);
    boolean may = names || features.capitalised() < MAX_CAPITALS
        && (PARTS.in(folded) || !sentence && SETTINGS.in(folded) || showsSomebody(folded, sentence));
    if (!may || !isOneStatement(page.piece(i).content())) {
      return false;
    }
    String[] words = folded.split(" ");
    return Stream.of(words).noneMatch(TOLD::contains)
        && !(names && sentence && Stream.of(words).anyMatch(Depictions::isPast));
  }

  private static boolean isPast(String word) {
    return word.length() >= MIN_PAST && PAST.stream().anyMatch(word::endsWith);
  }

  /** {@code A woman in a red coat walks past}, {@code Supporters hold flags}, {@code A boat lies beside a hut}. */
  private static boolean showsSomebody(String folded, boolean sentence) {
    String opening = folded.substring(0, Math.max(0, folded.indexOf(' ')));
    if (!INDEFINITE.contains(opening) && !SUBJECTS.is(opening)) {
      return false;
    }
    List<String> words = List.of(folded.split(" "));
    int first = INDEFINITE.contains(opening) ? 1 : 0;
    int subject = first;
    while (subject < words.size() && subject <= first * NEAR && !SUBJECTS.is(words.get(subject))) {
      subject++;
    }
    boolean somebody = subject < words.size() && SUBJECTS.is(words.get(subject));
    int from = Math.min(words.size(), somebody ? subject + 1 : first + 1);
    String act = String.join(" ", words.subList(from, Math.min(words.size(), from + MAX_WORDS_BEFORE_ACT)));
    return somebody && ACTS.in(act)
        || (somebody || first > 0) && (PLACES.in(act) || !sentence && POSES.in(act));
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
