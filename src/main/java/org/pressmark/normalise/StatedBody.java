package org.pressmark.normalise;

import java.util.HashSet;
import java.util.Set;

/** Compares blocks with the article's text as the page's JSON-LD states it. */
final class StatedBody {
  private static final int WORDS = 4;
  private static final double MOST = 0.7;
  private static final int MAX_LENGTH = 500_000;

  private final Set<String> phrases = new HashSet<>();

  StatedBody(String text) {
    String bounded = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    addPhrases(WordList.fold(bounded), phrases);
  }

  /** Whether nothing, or next to nothing, is stated. */
  boolean isEmpty() {
    return phrases.size() < 60;
  }

  /** How many phrases the stated text has, each counted once. */
  int size() {
    return phrases.size();
  }

  /** Whether most of a block's phrases are in the stated text; never for blocks of fewer than four words. */
  boolean holds(String folded) {
    Set<String> own = new HashSet<>();
    addPhrases(folded, own);
    int found = 0;
    for (String phrase : own) {
      found += phrases.contains(phrase) ? 1 : 0;
    }
    return found > 0 && found >= own.size() * MOST;
  }

  private static void addPhrases(String folded, Set<String> phrases) {
    String[] words = folded.split(" ");
    for (int i = 0; i + WORDS <= words.length; i++) {
      phrases.add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2] + ' ' + words[i + 3]);
    }
  }
}
