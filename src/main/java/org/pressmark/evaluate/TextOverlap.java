package org.pressmark.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a page's text is right: two texts compared by their runs of four words, as the
 * article-extraction-benchmark of Scrapinghub does ({@code evaluate.py}, {@code string_shingle_matching}); letters of
 * scripts without spaces count as a word each.
 *
 * @param right share of all runs that are in both texts
 * @param surplus share that is found only
 * @param missing share that is expected only
 */
record TextOverlap(double right, double surplus, double missing) {
  private static final int WORDS = 4;
  private static final String UNSPACED = "\\u3040-\\u30ff\\u3400-\\u9fff\\u0e00-\\u0e7f\\u1780-\\u17ff\\uf900-\\ufaff";
  private static final Pattern WORD =
      Pattern.compile("[" + UNSPACED + "]|[\\w&&[^" + UNSPACED + "]]+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Compares; runs of an optional text are no surplus. */
  static TextOverlap of(String expected, String found, String optional) {
    Map<List<String>, Integer> wanted = runs(expected);
    Map<List<String>, Integer> got = runs(found);
    Map<List<String>, Integer> free = optional.isEmpty() ? Map.of() : runs(optional);
    long right = 0;
    long missing = 0;
    long surplus = 0;
    for (Map.Entry<List<String>, Integer> run : wanted.entrySet()) {
      int both = Math.min(run.getValue(), got.getOrDefault(run.getKey(), 0));
      right += both;
      missing += run.getValue() - both;
    }
    for (Map.Entry<List<String>, Integer> run : got.entrySet()) {
      int more = run.getValue() - wanted.getOrDefault(run.getKey(), 0) - free.getOrDefault(run.getKey(), 0);
      surplus += Math.max(0, Math.min(more, run.getValue()));
    }
    double all = right + missing + surplus;
    return all == 0 ? new TextOverlap(0, 0, 0) : new TextOverlap(right / all, surplus / all, missing / all);
  }

  private static Map<List<String>, Integer> runs(String text) {
    List<String> words = words(text);
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
      List<String> run = words.subList(i, Math.min(words.size(), i + WORDS));
      if (!run.isEmpty()) {
        runs.merge(List.copyOf(run), 1, Integer::sum);
      }
    }
    return runs;
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
