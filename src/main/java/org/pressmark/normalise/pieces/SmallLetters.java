package org.pressmark.normalise.pieces;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that a page's sentences write in small letters: what stands in capitals elsewhere is no name for it. */
public final class SmallLetters {
  private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

  /** Marks before the first letter and behind the last. */
  private static final Pattern EDGES = Pattern.compile("^\\P{L}+|\\P{L}+$");

  private static final String ENDS = ".!?…";
  private static final int MIN_LENGTH = 40;

  private final List<Piece> pieces;

  /** Only few pages need them. */
  private @Nullable Set<String> words;

  public SmallLetters(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /**
   * Whether each word of a name is among them: {@code Final Thoughts} is no name where somebody has final thoughts. Who
   * signs in small letters may be written so.
   */
  public boolean hold(String name) {
    if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    if (words == null) {
      words = ofSentences();
    }
    return words.containsAll(List.of(name.toLowerCase(Locale.ROOT).split(" ")));
  }

  private Set<String> ofSentences() {
    Set<String> found = new HashSet<>();
    for (Piece piece : pieces) {
      String text = piece.text();
      if (text.length() >= MIN_LENGTH && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
        for (String word : BLANKS.split(text)) {
          found.add(EDGES.matcher(word).replaceAll(""));
        }
      }
    }
    found.removeIf(word -> !word.equals(word.toLowerCase(Locale.ROOT)));
    return found;
  }
}
