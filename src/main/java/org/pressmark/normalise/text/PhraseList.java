package org.pressmark.normalise.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
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
public final class PhraseList {
  private static final String FOLDER = "/org/pressmark/normalise/";

  private static final int MAX_KEY = 0xFFF;

  /** Only looked up, never walked. */
  private final Set<String> phrases;

  /** The phrases by their first word, so that a line is compared with few of them; only looked up, never walked. */
  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  /** Which units a phrase begins with: most words of a text begin none, and need not be cut out to be looked up. */
  private final BitSet firstUnits = new BitSet();

  private int longestLength;

  private PhraseList(Set<String> phrases) {
    this.phrases = new HashSet<>(phrases);
    for (String phrase : phrases) {
      byFirstWord.computeIfAbsent(firstWord(phrase), word -> new ArrayList<>()).add(phrase);
      firstUnits.set(keyAt(phrase, 0));
      longestLength = Math.max(longestLength, phrase.length());
    }
  }

  /**
   * Reads {@code name.txt} from the resources of {@code normalise}.
   *
   * @throws IllegalStateException if the program was packed without it
   */
  public static PhraseList load(String name) {
    Set<String> phrases = new TreeSet<>();
    for (String line : lines(name)) {
      phrases.add(fold(line));
    }
    return new PhraseList(phrases);
  }

  /** The lines of a resource that are neither blank nor a comment, as they are. */
  public static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    try (InputStream stream = PhraseList.class.getResourceAsStream(FOLDER + name + ".txt")) {
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
  public static String fold(String text) {
    char[] units = lowerCase(text);
    int length = 0;
    // In place: what is written never overtakes what is read, and a blank stands only for what is no letter either.
    for (int i = 0; i < units.length; i++) {
      char unit = units[i];
      boolean part =
          unit >= 'a' && unit <= 'z'
              || Character.isLetterOrDigit(unit)
              || Character.isSurrogate(unit)
              || isInner(units, i);
      if (part) {
        units[length++] = unit;
      } else if (length > 0 && units[length - 1] != ' ') {
        units[length++] = ' ';
      }
    }
    return new String(units, 0, length > 0 && units[length - 1] == ' ' ? length - 1 : length);
  }

  private static char[] lowerCase(String text) {
    char[] units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      char unit = units[i];
      if (unit >= 'A' && unit <= 'Z') {
        units[i] = (char) (unit - 'A' + 'a');
      } else if (unit == '\u03A3' || unit == '\u0130' || Character.isSurrogate(unit)) {
        // A sigma's small form depends on what follows, and the others are of two units before or after.
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').toCharArray();
      } else if (unit > '~') {
        units[i] = unit == '’' ? '\'' : Character.toLowerCase(unit);
      }
    }
    return units;
  }

  /** Apostrophes, hyphens and marks count between letters only: don't, E-Mail, letters with a combining mark. */
  private static boolean isInner(char[] text, int i) {
    char unit = text[i];
    if (unit > '~' && Character.getType(unit) == Character.NON_SPACING_MARK) {
      return true;
    }
    return (unit == '\'' || unit == '-')
        && i > 0
        && i + 1 < text.length
        && Character.isLetterOrDigit(text[i - 1])
        && Character.isLetterOrDigit(text[i + 1]);
  }

  /** Whether the folded text is one of the phrases. */
  public boolean is(String folded) {
    return folded.length() <= longestLength && phrases.contains(folded);
  }

  /** Whether the folded text begins with a phrase, at a word's end. */
  public boolean startsOf(String folded) {
    return startOf(folded) != null;
  }

  /** The longest phrase that the folded text begins with; null if none. */
  public @Nullable String startOf(String folded) {
    if (!firstUnits.get(keyAt(folded, 0))) {
      return null;
    }
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
  public boolean endOf(String folded) {
    for (int start = 0; start < folded.length(); start = nextWord(folded, start)) {
      if (folded.length() - start <= longestLength && is(folded.substring(start))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase occurs in the folded text, whole words only. Linear in the text. */
  public boolean in(String folded) {
    for (int start = 0; start < folded.length(); start = nextWord(folded, start)) {
      if (!firstUnits.get(keyAt(folded, start))) {
        continue;
      }
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

  /** A number for a word's first two units; words with different ones may have the same. */
  private static int keyAt(String text, int start) {
    int first = start < text.length() ? text.charAt(start) : ' ';
    int second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
    return (first * 31 + second) & MAX_KEY;
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
