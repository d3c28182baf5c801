package org.pressmark.annotate.grammar;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pressmark.annotate.analysis.DateWords;

/** Times that stand between a cue and its subject or its clause: "Ann on Monday said", "said last week that". */
public final class ReportTime {
  private static final Set<String> DAYS =
      Set.of(
          "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "yesterday",
          "today", "tomorrow", "recently");
  private static final Set<String> UNITS =
      Set.of(
          "week", "month", "year", "night", "morning", "afternoon", "evening", "weekend", "summer");
  private static final Set<String> PARTS_OF_TIME = Set.of("Anfang", "Ende", "Mitte");
  private static final Set<String> TIMES_OF_DAY = Set.of("later", "earlier", "late", "early");
  private static final Set<String> PERIODS = Set.of("last", "this", "next", "earlier", "late");

  /** What a time behind a cue may begin with, beside a day. */
  private static final Set<String> BEHIND_CUE = Set.of("later", "earlier", "last", "this");
  private static final Set<String> NEAR = Set.of("last", "this");
  private static final Set<String> UNITS_BEHIND_CUE = Set.of("night", "morning", "afternoon", "evening", "week");

  private static final int MOST_CIRCUMSTANCES = 5;

  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[.:h]\\d{2}");

  /** "11:15", "a.m.", ":" */
  private static final int CLOCK_TOKENS = 4;

  private ReportTime() {}

  /** Whether a word is the day of a report: "said Tuesday". */
  public static boolean isDay(String word) {
    return DAYS.contains(word);
  }

  /** Whether a word is a day or a month: "said February". */
  public static boolean isDate(String word) {
    return isDay(word) || DateWords.isDate(word);
  }

  /** Behind the hour before an entry of a live report, "11:15 a.m.:", "16.40 Uhr:"; 0 if none stands there. */
  public static int afterClock(Words words) {
    int colon = CLOCK.matcher(words.text(0)).matches() ? 1 : CLOCK_TOKENS;
    while (colon < CLOCK_TOKENS && !words.text(colon).endsWith(":")) {
      colon++;
    }
    return colon < CLOCK_TOKENS ? colon + 1 : 0;
  }

  /** Whether words are a time and no subject: "Yesterday", "This past Friday". */
  public static boolean isTime(WordRun words, int from, int to) {
    String last = words.text(to - 1);
    String first = words.text(from).toLowerCase(Locale.ROOT);
    boolean part = PERIODS.contains(first) || isDay(first) || isDay(words.text(from));
    return isDay(last.toLowerCase(Locale.ROOT)) || isDay(last) || UNITS.contains(last) && part;
  }

  /** Whether "Ende April" or the like begins: a German time whose words have capitals as names have. */
  public static boolean beginsMonth(String word, String next) {
    return PARTS_OF_TIME.contains(word) && isDate(next);
  }

  /** Where a time between a subject and its verb begins: "Ann last week said", "Ann on Monday said"; else the index. */
  static int before(WordRun words, int to) {
    int start = to;
    if (words.text(start - 1).equals("ago") && words.tag(start - 3).equals("NUM")) {
      start -= 3;
      start -= words.text(start - 1).equals("than") ? 2 : 0;
    } else if (start > 1 && UNITS.contains(words.text(start - 1)) && PERIODS.contains(words.text(start - 2))) {
      start -= 2;
    } else {
      start -= start > 1 && UNITS.contains(words.text(start - 1)) && isDay(words.text(start - 2)) ? 1 : 0;
      start -= start > 0 && isDay(words.text(start - 1)) ? 1 : 0;
      start = isDay(words.text(start)) ? start : to;
      start -= start < to && TIMES_OF_DAY.contains(words.text(start - 1)) ? 1 : 0;
    }
    start -= start < to && words.text(start - 1).equals("on") ? 1 : 0;
    boolean subject = start > 0
        && (words.isPronoun(start - 1) || words.phraseStart(start) < start || words.isPunctuation(start - 1));
    return start < to && subject ? start : to;
  }

  /** After "Tuesday" and "on Tuesday night"; the index itself if no time begins there. */
  public static int after(WordRun words, int from) {
    int at = from;
    if (words.text(at).equals("on") && begins(words.text(at + 1))) {
      at++;
    }
    while (timeAt(words, at) || at > from && UNITS_BEHIND_CUE.contains(words.text(at))) {
      at++;
    }
    return at;
  }

  /** After times, places and occasions: "on Monday in an interview with the Post"; the index itself if none begins. */
  public static int afterCircumstances(WordRun words, int from) {
    int at = after(words, from);
    for (int depth = 0; depth < MOST_CIRCUMSTANCES && words.tag(at).equals("ADP"); depth++) {
      int end = words.phraseEnd(at + 1);
      if (end == at + 1) {
        break;
      }
      at = after(words, end);
    }
    return at;
  }

  /** Whether a time begins or goes on at a word: "this week", but not "told reporters this was it". */
  private static boolean timeAt(WordRun words, int at) {
    String next = words.text(at + 1);
    boolean unit = isDate(next) || UNITS.contains(next) || UNITS_BEHIND_CUE.contains(next);
    return begins(words.text(at)) && (unit || !NEAR.contains(words.text(at)));
  }

  private static boolean begins(String word) {
    return isDay(word) || BEHIND_CUE.contains(word);
  }
}
