package org.pressmark.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.evaluate.QuoteRecord.Part;

/**
 * Whether the right speaker was found.
 *
 * @param hasMention whether the labels have a mention of the speaker
 * @param mention whether the mention found is that one, or another of the same head
 * @param hasEntity whether the labels name the speaker
 * @param entity whether the name found ends as one of the labelled names does
 * @param pronoun whether the labelled mention is a pronoun
 */
record SpeakerMatch(boolean hasMention, boolean mention, boolean hasEntity, boolean entity, boolean pronoun) {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "i", "we", "you", "him", "her", "them", "his", "who", "which", "that",
          "one", "himself", "herself", "themselves", "their", "hers", "this", "those", "these");
  private static final Set<String> TITLES = Set.of(
      "mr", "mrs", "ms", "dr", "sir", "sen", "rep", "gov", "president", "prof", "jr", "sr", "inc", "corp");
  private static final Pattern COMPLEMENT = Pattern.compile(",| of | from | for | in | at | on | with | who | and ");
  private static final Pattern WORD = Pattern.compile("(?U)[\\w'’.-]+");

  static SpeakerMatch of(String text, QuoteRecord expected, QuoteRecord found) {
    String expectedText = slice(text, expected.speaker());
    String foundText = slice(text, found.speaker());
    String foundName = found.names().isEmpty() ? "" : found.names().get(0);
    String expectedHead = head(expectedText);
    boolean mention = false;
    if (expected.speaker() != null) {
      mention = found.speaker() != null && found.speaker().overlaps(expected.speaker());
      for (String candidate : List.of(foundText, foundName)) {
        String head = head(candidate);
        mention |= !head.isEmpty() && !PRONOUNS.contains(head) && head.equals(expectedHead);
      }
    }
    Set<String> names = new HashSet<>();
    expected.names().forEach(name -> names.add(lastWord(name)));
    names.remove("");
    String name = foundName.isEmpty() ? foundText : foundName;
    boolean entity = !name.isEmpty() && (names.contains(lastWord(name)) || names.contains(head(name)));
    return new SpeakerMatch(
        expected.speaker() != null, mention, !expected.names().isEmpty(), entity,
        expected.speaker() != null && PRONOUNS.contains(expectedHead));
  }

  /**
   * Whether nothing that the labels say of the speaker was missed; without a labelled speaker, whether none was found.
   */
  boolean isRight(QuoteRecord found) {
    return hasEntity ? entity : hasMention ? mention : found.speaker() == null && found.names().isEmpty();
  }

  private static String slice(String text, @Nullable Part part) {
    return part == null ? "" : text.substring(part.start(), part.end());
  }

  private static String head(String phrase) {
    return lastWord(COMPLEMENT.split(phrase, 2)[0]);
  }

  private static String lastWord(String phrase) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(phrase.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String word = strip(possessive(matcher.group()));
      if (!word.isEmpty() && !TITLES.contains(word)) {
        words.add(word);
      }
    }
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private static String possessive(String word) {
    String stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    boolean cut = stem.endsWith("'") || stem.endsWith("’");
    return cut ? stem.substring(0, stem.length() - 1) : word;
  }

  private static String strip(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && ".-".indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ".-".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(start, end);
  }
}
