package org.pressmark.normalise.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Phrases from one resource file, folded by {@link #fold}. A file has one phrase a line; lines that begin with # say
 * what the list is. Immutable.
 */
public final class PhraseList {
  private static final String FOLDER = "/org/pressmark/normalise/";

  private static final int KEYS = 1 << 10;
  private static final int KEY_UNITS = 4;
  private static final String[] NO_PHRASES = {};

  /** Only looked up, never walked. */
  private final Set<String> phrases;

  /** The phrases by the key of their first units: most words of a text have no phrase to be compared with. */
  private final String[][] byKey = new String[KEYS][];

  private int longestLength;

  private PhraseList(Set<String> phrases) {
    this.phrases = new HashSet<>(phrases);
    Arrays.fill(byKey, NO_PHRASES);
    for (String phrase : phrases) {
      int key = keyAt(phrase, 0);
      byKey[key] = Arrays.copyOf(byKey[key], byKey[key].length + 1);
      byKey[key][byKey[key].length - 1] = phrase;
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

  /** How many words a text has that {@link #fold} gave. */
  public static int wordsIn(String folded) {
    if (folded.isEmpty()) {
      return 0;
    }
    int words = 1;
    for (int i = 0; i < folded.length(); i++) {
      words += folded.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
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
    return folded.length() <= longestLength && byKey[keyAt(folded, 0)].length > 0 && phrases.contains(folded);
  }

  /** Whether the folded text begins with a phrase, at a word's end. */
  public boolean startsOf(String folded) {
    return startOf(folded) != null;
  }

  /** The longest phrase that the folded text begins with; null if none. */
  public @Nullable String startOf(String folded) {
    String longest = null;
    for (String phrase : byKey[keyAt(folded, 0)]) {
      if (isAt(folded, 0, phrase) && (longest == null || phrase.length() > longest.length())) {
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
      for (String phrase : byKey[keyAt(folded, start)]) {
        if (isAt(folded, start, phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the phrase stands at an index of the text and ends there with a word. */
  private static boolean isAt(String text, int start, String phrase) {
    int end = start + phrase.length();
    return text.startsWith(phrase, start) && (end == text.length() || text.charAt(end) == ' ');
  }

  /** A number for a word's first units; words with different ones may have the same. */
  private static int keyAt(String text, int start) {
    int key = 0;
    int end = Math.min(text.length(), start + KEY_UNITS);
    for (int i = start; i < end && text.charAt(i) != ' '; i++) {
      key = key * 31 + text.charAt(i);
    }
    return (key & Integer.MAX_VALUE) % KEYS;
  }

  private static int nextWord(String text, int start) {
    return wordEnd(text, start) + 1;
  }

  private static int wordEnd(String text, int from) {
    int space = text.indexOf(' ', from);
    return space < 0 ? text.length() : space;
  }
}
