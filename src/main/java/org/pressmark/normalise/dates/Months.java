package org.pressmark.normalise.dates;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pressmark.normalise.text.PhraseList;

/** Names of months and weekdays in the languages whose date lines are read, from CLDR. */
public final class Months {
  private static final List<ULocale> LANGUAGES =
      List.of(
          ULocale.ENGLISH,
          new ULocale("en_GB"),
          ULocale.GERMAN,
          new ULocale("de_AT"),
          ULocale.FRENCH,
          new ULocale("es"),
          ULocale.ITALIAN,
          new ULocale("pt"),
          new ULocale("nl"));

  /** In these only whole names count: short ones are words of the languages above, as Danish {@code man} for Monday. */
  private static final List<ULocale> FURTHER_LANGUAGES =
      Stream.of("da", "sv", "nb", "is", "fi", "et", "pl", "cs", "sk", "sl", "hu", "ro", "tr", "el",
              "ru", "uk", "bg", "id", "ca")
          .map(ULocale::new)
          .toList();
  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};

  private static final int LONGEST_SHORT_WEEKDAY = 3;

  /** Both are only looked up, never walked. */
  private static final Map<String, Integer> MONTHS = new HashMap<>();

  private static final Set<String> WEEKDAYS = new HashSet<>();

  static {
    for (ULocale language : LANGUAGES) {
      add(language, DateFormatSymbols.WIDE);
      add(language, DateFormatSymbols.ABBREVIATED);
    }
    for (ULocale language : FURTHER_LANGUAGES) {
      add(language, DateFormatSymbols.WIDE);
    }
  }

  private static void add(ULocale language, int width) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(language);
    for (int context : CONTEXTS) {
      String[] months = symbols.getMonths(context, width);
      for (int i = 0; i < months.length; i++) {
        MONTHS.putIfAbsent(PhraseList.fold(months[i]), i + 1);
      }
      for (String weekday : symbols.getWeekdays(context, width)) {
        if (!weekday.isEmpty()) {
          WEEKDAYS.add(PhraseList.fold(weekday));
        }
      }
    }
  }

  private Months() {}

  /** The month that a folded word names, from 1; 0 if none. */
  public static int named(String folded) {
    return MONTHS.getOrDefault(folded, 0);
  }

  /** Whether a folded word is a weekday's name, in full or short: {@code monday}, {@code mo}. */
  public static boolean isWeekday(String folded) {
    return WEEKDAYS.contains(folded);
  }

  /**
   * As {@link #isWeekday}, but not what is a person's first name as well: Sam is short for samedi, Don for Donnerstag.
   */
  public static boolean isWholeWeekday(String folded) {
    return folded.length() > LONGEST_SHORT_WEEKDAY && isWeekday(folded);
  }
}
