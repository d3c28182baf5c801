package org.pressmark.normalise.pieces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pressmark.normalise.text.PhraseList;

/** The longer words of a page's running text: what a line has in common with it tells a caption from a link. */
final class TextWords {
  /** Shorter words stand in any text. */
  private static final int MIN_LETTERS = 4;

  private static final int MIN_NAMES = 2;

  /** A word to the number of paragraphs that have it; only looked up, never walked. */
  private final Map<String, Integer> paragraphs = new HashMap<>();

  private final List<Piece> pieces;
  private final List<Features> features;

  TextWords(List<Piece> pieces, List<Features> features) {
    this.pieces = pieces;
    this.features = features;
    for (Features each : features) {
      if (each.plainSentence()) {
        Stream.of(each.folded().split(" ")).distinct().forEach(word -> paragraphs.merge(word, 1, Integer::sum));
      }
    }
  }

  /** The share of the piece's longer words that other running text has, 0 to 1; 0 if it has none. */
  double shareTakenUp(int i) {
    int words = 0;
    int found = 0;
    for (String word : features.get(i).folded().split(" ")) {
      if (word.length() >= MIN_LETTERS) {
        words++;
        found += isTakenUp(word, i) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) found / words;
  }

  /** Whether the piece has several longer words with a capital and other running text has all of them. */
  boolean namesTakenUp(int i) {
    int names = 0;
    for (String word : pieces.get(i).content().split(" ")) {
      String folded = PhraseList.fold(word);
      if (folded.length() < MIN_LETTERS || !Character.isUpperCase(firstLetter(word))) {
        continue;
      }
      if (!isTakenUp(folded, i)) {
        return false;
      }
      names++;
    }
    return names >= MIN_NAMES;
  }

  private boolean isTakenUp(String word, int i) {
    int own = features.get(i).plainSentence() ? 1 : 0;
    return paragraphs.getOrDefault(word, 0) > own;
  }

  private static char firstLetter(String word) {
    for (int k = 0; k < word.length(); k++) {
      if (Character.isLetterOrDigit(word.charAt(k))) {
        return word.charAt(k);
      }
    }
    return ' ';
  }
}
