package org.pressmark.normalise.markup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.dates.ClaimedDate;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.dates.DateReading;
import org.pressmark.normalise.html.StatedMetadata;

/** Which of day and month a page sets first in its dates in numbers. */
final class PageDateOrder {
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)(?![\\d/])");
  /** A year never stands first in it. */
  private static final Pattern DOUBTFUL = Pattern.compile("(?<!\\p{Nd}{3})\\p{Nd}[/-]\\p{Nd}+[/-]\\p{Nd}");
  private static final int MONTHS = 12;

  private PageDateOrder() {}

  /**
   * The order that the language has, or if that leaves it open, the page's own dates. Unknown if no date of the page
   * depends on it.
   */
  static DateReader.Order of(HtmlHeader header, StatedMetadata page, @Nullable String language) {
    boolean matters =
        Stream.of(page.dates(), page.looseDates(), page.times())
            .flatMap(List::stream)
            .anyMatch(PageDateOrder::isDoubtful);
    for (int i = 0; i < header.size() && !matters; i++) {
      matters = isDoubtful(header.text(i));
    }
    DateReader.Order usual = matters ? ClaimedDate.orderIn(language) : DateReader.Order.UNKNOWN;
    return matters && usual == DateReader.Order.UNKNOWN ? shown(header, days(page.times())) : usual;
  }

  /** The days that stand there in a form which leaves no doubt. */
  private static List<LocalDate> days(List<String> times) {
    List<LocalDate> days = new ArrayList<>();
    for (String time : times) {
      DateReading reading = ClaimedDate.date(time, DateReader.Order.UNKNOWN);
      if (reading != null && reading.day() != null) {
        days.add(reading.day());
      }
    }
    return days;
  }

  private static boolean isDoubtful(String text) {
    // The expression is too slow to be tried on every line.
    return (followsDigit('/', text) || followsDigit('-', text)) && DOUBTFUL.matcher(text).find();
  }

  private static boolean followsDigit(char separator, String text) {
    for (int at = text.indexOf(separator, 1); at > 0; at = text.indexOf(separator, at + 1)) {
      if (Character.isDigit(text.codePointBefore(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The order that the page's own dates have: 10/17/2018 leaves no doubt, nor does 10/12/2018 where a time element says
   * which of the two days that is. Unknown if there is no such date, or if two of them differ.
   *
   * @param times days that the page's time elements state
   */
  private static DateReader.Order shown(HtmlHeader header, List<LocalDate> times) {
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
