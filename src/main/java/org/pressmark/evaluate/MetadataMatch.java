package org.pressmark.evaluate;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Compares titles and authors as {@code score_extract.py} does. */
final class MetadataMatch {
  private static final Pattern SITE_TAIL = Pattern.compile("\\s*[-|:·»•/].*", Pattern.DOTALL);
  private static final Pattern BY = Pattern.compile("^(by|von|par|por|di|av|af)\\s+");
  private static final double SAME_TITLE = 0.8;

  private MetadataMatch() {}

  /** Whether two titles are one but for a site's name, or share most words. */
  static boolean sameTitle(String expected, String found) {
    String a = folded(expected);
    String b = folded(found);
    if (b.isEmpty()) {
      return false;
    }
    return a.equals(b) || isTailed(a, b) || isTailed(b, a) || wordF1(a, b) >= SAME_TITLE;
  }

  private static boolean isTailed(String title, String longer) {
    return !title.isEmpty()
        && longer.startsWith(title)
        && SITE_TAIL.matcher(longer.substring(title.length())).matches();
  }

  private static double wordF1(String a, String b) {
    List<String> first = TextOverlap.words(a);
    List<String> second = TextOverlap.words(b);
    Map<String, Integer> left = new HashMap<>();
    first.forEach(word -> left.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : second) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return first.isEmpty() || second.isEmpty() ? 0 : 2.0 * common / (first.size() + second.size());
  }

  /** The names as they are compared: without "by", punctuation and case. */
  static Set<String> names(Collection<String> authors) {
    Set<String> names = new TreeSet<>();
    for (String author : authors) {
      names.add(
          BY.matcher(folded(author))
              .replaceFirst("")
              .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}_ ]", "")
              .strip());
    }
    names.remove("");
    return names;
  }

  private static String folded(String text) {
    String plain = UCharacter.foldCase(Normalizer.normalize(text, Normalizer.Form.NFKC), true);
    return plain
        .replaceAll("[\u2018\u2019\u201a\u2032`´]", "'")
        .replaceAll("[\u201c\u201d\u201e\u00ab\u00bb\u2033]", "\"")
        .replaceAll("[\u2010-\u2015]", "-")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
