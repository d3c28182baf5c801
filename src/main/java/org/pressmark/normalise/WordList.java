package org.pressmark.normalise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Phrases from one resource file, folded by {@link #fold}. A file has one phrase a line; lines that begin with # say
 * what the list is. Immutable.
 */
final class WordList {
  private final Set<String> phrases;

  /** The phrases by their first word, so that a line is compared with few of them. */
  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  private WordList(Set<String> phrases) {
    this.phrases = phrases;
    for (String phrase : phrases) {
      byFirstWord.computeIfAbsent(firstWord(phrase), word -> new ArrayList<>()).add(phrase);
    }
  }

  /**
   * Reads {@code name.txt} from this package's resources.
   *
   * @throws IllegalStateException if the program was packed without it
   */
  static WordList load(String name) {
    Set<String> phrases = new TreeSet<>();
    for (String line : lines(name)) {
      phrases.add(fold(line));
    }
    return new WordList(phrases);
  }

  /** The lines of a resource that are neither blank nor a comment, as they are. */
  static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    try (InputStream stream = WordList.class.getResourceAsStream(name + ".txt")) {
      if (stream == null) {
        throw new IllegalStateException("the resource " + name + ".txt is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /**
   * Lower-case words with one space between, straight apostrophes, no punctuation at the ends of words: {@code "Read
   * more: »Ships«"} gives {@code "read more ships"}.
   */
  static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    StringBuilder folded = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char unit = lower.charAt(i);
      boolean part = Character.isLetterOrDigit(unit) || Character.isSurrogate(unit) || isInner(lower, i);
      if (part) {
        folded.append(unit);
      } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    int length = folded.length();
    return length > 0 && folded.charAt(length - 1) == ' ' ? folded.substring(0, length - 1) : folded.toString();
  }

  /** Apostrophes, hyphens and marks count between letters only: don't, E-Mail, letters with a combining mark. */
  private static boolean isInner(String text, int i) {
    char unit = text.charAt(i);
    if (Character.getType(unit) == Character.NON_SPACING_MARK) {
      return true;
    }
    return (unit == '\'' || unit == '-')
        && i > 0
        && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i - 1))
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /** Whether the folded text is one of the phrases. */
  boolean is(String folded) {
    return phrases.contains(folded);
  }

  /** Whether the folded text begins with a phrase, at a word's end. */
  boolean startsOf(String folded) {
    return startOf(folded) != null;
  }

  /** The longest phrase that the folded text begins with; null if none. */
  @Nullable String startOf(String folded) {
    String longest = null;
    for (String phrase : byFirstWord.getOrDefault(firstWord(folded), List.of())) {
      boolean begins =
          folded.startsWith(phrase) && (folded.length() == phrase.length() || folded.charAt(phrase.length()) == ' ');
      if (begins && (longest == null || phrase.length() > longest.length())) {
        longest = phrase;
      }
    }
    return longest;
  }

  /** Whether the folded text ends with a phrase, at a word's start. Linear in the text. */
  boolean endOf(String folded) {
    for (int start = 0; start < folded.length(); start = nextWord(folded, start)) {
      if (is(folded.substring(start))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase occurs in the folded text, whole words only. Linear in the text. */
  boolean in(String folded) {
    for (int start = 0; start < folded.length(); start = nextWord(folded, start)) {
      String word = folded.substring(start, wordEnd(folded, start));
      for (String phrase : byFirstWord.getOrDefault(word, List.of())) {
        int end = start + phrase.length();
        if (folded.startsWith(phrase, start) && (end == folded.length() || folded.charAt(end) == ' ')) {
          return true;
        }
      }
    }
    return false;
  }

  private static int nextWord(String text, int start) {
    return wordEnd(text, start) + 1;
  }

  private static int wordEnd(String text, int from) {
    int space = text.indexOf(' ', from);
    return space < 0 ? text.length() : space;
  }

  private static String firstWord(String text) {
    return text.substring(0, wordEnd(text, 0));
  }
}
