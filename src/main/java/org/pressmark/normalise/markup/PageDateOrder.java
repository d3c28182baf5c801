package org.pressmark.normalise.markup;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.normalise.dates.DateReader;

/** Which of day and month a page sets first in its dates in numbers, where its language leaves that open. */
final class PageDateOrder {
  private static final Pattern NUMBERS = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)(?![\\d/])");
  private static final int MONTHS = 12;

  private PageDateOrder() {}

  /**
   * The order that the page's own dates have: 10/17/2018 leaves no doubt, nor does 10/12/2018 where a time element says
   * which of the two days that is. Unknown if there is no such date, or if two of them differ.
   *
   * @param times days that the page's time elements state
   */
  static DateReader.Order of(HtmlHeader header, List<LocalDate> times) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    for (int i = 0; i < header.size(); i++) {
      if (header.text(i).indexOf('/') < 0) {
        continue;
      }
      Matcher numbers = NUMBERS.matcher(header.text(i));
      while (numbers.find()) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        int year = Integer.parseInt(numbers.group(3));
        dayFirst |= first > MONTHS && second <= MONTHS || first != second && isAmong(times, year, second, first);
        monthFirst |= second > MONTHS && first <= MONTHS || first != second && isAmong(times, year, first, second);
      }
    }
    if (dayFirst == monthFirst) {
      return DateReader.Order.UNKNOWN;
    }
    return dayFirst ? DateReader.Order.DAY_FIRST : DateReader.Order.MONTH_FIRST;
  }

  private static boolean isAmong(List<LocalDate> days, int year, int month, int day) {
    return days.stream()
        .anyMatch(each -> each.getYear() == year && each.getMonthValue() == month && each.getDayOfMonth() == day);
  }
}
