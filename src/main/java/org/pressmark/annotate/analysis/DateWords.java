package org.pressmark.annotate.analysis;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The English names of months and weekdays, whole and cut short, by CLDR. "May" is also a name and left out. */
public final class DateWords {
  private static final Set<String> DATES = dates();

  private DateWords() {}

  private static Set<String> dates() {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.ENGLISH);
    Set<String> dates = new HashSet<>();
    for (String[] names : List.of(
        symbols.getMonths(), symbols.getShortMonths(), symbols.getWeekdays(), symbols.getShortWeekdays())) {
      for (String name : names) {
        dates.add(name.toLowerCase(Locale.ROOT));
      }
    }
    dates.remove("");
    dates.remove("may");
    return Set.copyOf(dates);
  }

  /** Whether a word is one, in whatever case. */
  public static boolean isDate(String word) {
    return DATES.contains(word.toLowerCase(Locale.ROOT));
  }
}
