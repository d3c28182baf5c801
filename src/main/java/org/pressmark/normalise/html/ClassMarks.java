package org.pressmark.normalise.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pressmark.normalise.text.PhraseList;

/** What the words of class and id attributes mark: the list {@code class-marks.txt}. */
final class ClassMarks {
  /** Words joined by hyphens to the bits of their marks, or to {@link #OPENS}; only looked up, never walked. */
  private static final Map<String, Integer> MARKS = new HashMap<>();

  /** Says of a word that it is the first of several that mark together. No mark has this bit. */
  private static final int OPENS = 1 << 31;

  /** First words of names that speak of something else than their element. */
  private static final Set<String> NOT_MEANT =
      Set.of("has", "no", "with", "without", "tag", "category", "is", "not", "hide");

  /** So they do within a name, before the word that they speak of: "titleNoCredit", "layout-with-sidebar". */
  private static final Set<String> ABSENT = Set.of("has", "no", "with", "without", "hide");

  private static final int MAX_LENGTH = 300;
  private static final int MAX_WORDS = 40;
  private static final int MAX_PHRASE = 3;

  static {
    for (String line : PhraseList.lines("html/class-marks")) {
      int colon = line.indexOf(':');
      int bit = Marks.bit(Mark.valueOf(line.substring(0, colon)));
      for (String phrase : line.substring(colon + 1).strip().split(" +")) {
        int hyphen = phrase.indexOf('-');
        if (hyphen > 0) {
          MARKS.merge(phrase.substring(0, hyphen), OPENS, (a, b) -> a | b);
        }
        MARKS.merge(phrase, bit, (a, b) -> a | b);
      }
    }
  }

  private ClassMarks() {}

  /**
   * The marks of an attribute's names; 0 if they say nothing. {@code "c-article__photoCredit"} gives CREDIT.
   *
   * @param known what values and names of this page were found to mark; a page says few names many times
   */
  static int of(String attribute, Map<String, Integer> known) {
    Integer found = known.get(attribute);
    if (found != null) {
      return found;
    }
    int marks = 0;
    int end = Math.min(attribute.length(), MAX_LENGTH);
    int start = 0;
    for (int i = 0; i <= end; i++) {
      if (i < end && attribute.charAt(i) > ' ') {
        continue;
      }
      if (i > start) {
        marks |= known.computeIfAbsent(attribute.substring(start, i), ClassMarks::ofName);
      }
      start = i + 1;
    }
    known.put(attribute, marks);
    return marks;
  }

  private static int ofName(String name) {
    List<String> words = words(name);
    // "has-sidebar", "no-comments"; "tag-newsletter" is what WordPress makes of an article's keyword.
    if (words.isEmpty() || words.size() > 1 && NOT_MEANT.contains(words.get(0))) {
      return 0;
    }
    int marks = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && ABSENT.contains(words.get(i - 1))) {
        continue;
      }
      String phrase = words.get(i);
      int found = MARKS.getOrDefault(phrase, 0);
      marks |= found;
      for (int k = i + 1; (found & OPENS) != 0 && k < Math.min(words.size(), i + MAX_PHRASE); k++) {
        phrase += "-" + words.get(k);
        marks |= MARKS.getOrDefault(phrase, 0);
      }
    }
    return marks & ~OPENS;
  }

  /** Small-letter words: cut at everything that is no letter, and before capitals within a word. */
  private static List<String> words(String attribute) {
    List<String> words = new ArrayList<>();
    int end = Math.min(attribute.length(), MAX_LENGTH);
    int start = 0;
    for (int i = 0; i <= end && words.size() < MAX_WORDS; i++) {
      boolean letter = i < end && Character.isLetter(attribute.charAt(i));
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(attribute.charAt(i))
              && Character.isLowerCase(attribute.charAt(i - 1));
      if (letter && !hump) {
        continue;
      }
      if (i > start) {
        words.add(attribute.substring(start, i).toLowerCase(Locale.ROOT));
      }
      start = hump ? i : i + 1;
    }
    return words;
  }
}
