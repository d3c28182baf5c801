package org.pressmark.annotate.sentences;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pressmark.annotate.analysis.WordList;

/**
 * A language's words that matter for sentence ends, from {@code sentences-<language>.txt}. Words stand without their
 * last full stop. Immutable.
 *
 * @param titles never end a sentence: "Mr", "e.g"
 * @param numbers do not end a sentence before a number: "No", "p"; with a hyphen any word that ends so, "-str"
 * @param closing may end a sentence, and do before a starter: "Inc", "Nov"
 * @param clock end a sentence before any capital but those of afterClock: "a.m"
 * @param afterClock go on after a time of day: "Friday", "GMT"
 * @param starters most likely begin a sentence where they have a capital: "The"
 * @param ordinals whether a full stop after a number makes it an ordinal, as in German "3. März"
 */
record SentenceLexicon(
    Set<String> titles,
    Set<String> numbers,
    Set<String> closing,
    Set<String> clock,
    Set<String> afterClock,
    Set<String> starters,
    boolean ordinals) {

  /** The languages that have a list; English serves the others. */
  private static final Set<String> LANGUAGES = Set.of("de", "en", "es", "fr", "it", "nl", "pl", "pt");

  /** The list of a BCP 47 language, without region. */
  static SentenceLexicon of(String language) {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (String line : WordList.lines("sentences-" + (LANGUAGES.contains(language) ? language : "en") + ".txt")) {
      String[] words = line.split(" ");
      Set<String> kind = kinds.computeIfAbsent(words[0], name -> new HashSet<>());
      for (int i = 1; i < words.length; i++) {
        kind.add(words[i]);
      }
    }
    return new SentenceLexicon(
        kind(kinds, "title"), kind(kinds, "number"), kind(kinds, "closing"), kind(kinds, "clock"),
        kind(kinds, "after-clock"), kind(kinds, "starter"), kind(kinds, "ordinal").contains("true"));
  }

  /** Whether it does not end a sentence before a number: "No", "Hauptstr". */
  boolean isBeforeNumber(String word) {
    return numbers.contains(word)
        || numbers.stream().anyMatch(end -> end.charAt(0) == '-' && word.endsWith(end.substring(1)));
  }

  private static Set<String> kind(Map<String, Set<String>> kinds, String name) {
    return Set.copyOf(kinds.getOrDefault(name, Set.of()));
  }
}
