package org.pressmark.normalise.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.text.PhraseList;

/** Reads the days in a line: in numbers, with the signs of Chinese, Japanese and Korean, with a month's name. */
final class DayReader {
  private static final PhraseList LINKS = PhraseList.load("date-links");

  private final DateLine line;
  private final DateReader.Order order;

  DayReader(DateLine line, DateReader.Order order) {
    this.line = line;
    this.order = order;
  }

  /**
   * A day, used in the line.
   *
   * @param date null if the line leaves open which day it is: {@code 3 May}, {@code 03/04/2019}
   * @param first its first token
   * @param last its last token
   */
  record Day(@Nullable LocalDate date, int first, int last) {}

  /** The day that begins with a number; null if none does. */
  @Nullable Day readNumbers(int i) {
    Day day = readSeparated(i);
    return day == null ? readSigned(i) : day;
  }

  /** {@code 2015-11-18}, {@code 18.11.2015}, {@code 18/11/2015}; {@code 18. 11. 2015} in a line of numbers. */
  private @Nullable Day readSeparated(int i) {
    if (!line.isNumber(i + 1) || !line.isNumber(i + 2)) {
      return null;
    }
    boolean spaced = line.gap(i + 1).equals(". ") && isAlone(i);
    String separator = spaced ? "." : line.gap(i + 1);
    if (!line.gap(i + 1).equals(line.gap(i + 2))
        || !(separator.equals("-") || separator.equals("/") || separator.equals("."))) {
      return null;
    }
    int first = line.value(i);
    int second = line.value(i + 1);
    int third = line.value(i + 2);
    if (isYear(i)) {
      return day(first, second, third, i, i + 2);
    }
    // Of 1/2/03 nobody knows what is what, but 10/17/18 leaves no doubt.
    boolean plain =
        separator.equals(".") && !spaced || separator.equals("/") && second > 12 && line.at(i).length() == 2;
    boolean shortYear = plain && line.at(i + 2).length() == 2;
    if (!isYear(i + 2) && !shortYear) {
      return null;
    }
    int year = shortYear ? 2000 + third : third;
    boolean dayFirst =
        separator.equals(".") || first > 12 || order == DateReader.Order.DAY_FIRST || first == second;
    boolean monthFirst = second > 12 || order == DateReader.Order.MONTH_FIRST;
    if (dayFirst && first <= 31 && second <= 12) {
      return day(year, second, first, i, i + 2);
    }
    if (monthFirst && first <= 12) {
      return day(year, first, second, i, i + 2);
    }
    return first <= 12 && second <= 12 ? open(i, i + 2) : null;
  }

  /** Whether the line begins there and has but numbers and a clock's word: {@code Saison 3. 4. 2021} counts. */
  private boolean isAlone(int i) {
    return i == 0 && line.before(0).isEmpty()
        && IntStream.range(0, line.size()).allMatch(k -> line.isNumber(k) || line.at(k).equalsIgnoreCase("Uhr"));
  }

  /** {@code 2015年11月18日}, {@code 2015년 11월 18일}. */
  private @Nullable Day readSigned(int i) {
    boolean signed = isSign(i + 1, "年년") && isSign(i + 3, "月월") && isSign(i + 5, "日일");
    return signed && isYear(i) ? day(line.value(i), line.value(i + 2), line.value(i + 4), i, i + 5) : null;
  }

  private boolean isSign(int i, String signs) {
    return !line.at(i).isEmpty() && signs.indexOf(line.at(i).charAt(0)) >= 0;
  }

  /**
   * The day around a month's name, null if there is none: {@code 18 November 2015}, {@code 1er mars 2015}, {@code 3 de
   * mayo de 2015}, {@code November 18th, 2015}, {@code 18 Wednesday Nov 2015}, {@code Nov 18 10:15:30 CET 2015}, {@code
   * 2015 Nov 18}.
   */
  @Nullable Day readNamedMonth(int monthAt) {
    int month = Months.named(line.at(monthAt));
    int yearAt = skipLinks(monthAt + 1);
    int dayAt = monthAt - 1;
    while (dayAt >= 0 && (LINKS.is(line.at(dayAt)) || Months.isWeekday(line.at(dayAt)))) {
      dayAt--;
    }
    if (isDay(dayAt) && isYear(yearAt)) {
      return day(line.value(yearAt), month, line.value(dayAt), dayAt, yearAt);
    }
    int dayAfter = monthAt + 1;
    if (isDay(dayAfter)) {
      int linked = skipLinks(dayAfter + 1);
      int yearAfter = isYear(linked) ? linked : behindClock(dayAfter + 1);
      if (isYear(yearAfter)) {
        return day(line.value(yearAfter), month, line.value(dayAfter), monthAt, yearAfter);
      }
      if (isYear(dayAt)) {
        return day(line.value(dayAt), month, line.value(dayAfter), dayAt, dayAfter);
      }
    }
    if (isYear(yearAt)) {
      return open(monthAt, yearAt);
    }
    if (isDay(dayAt)) {
      return open(dayAt, monthAt);
    }
    return isDay(dayAfter) ? open(monthAt, dayAfter) : null;
  }

  private @Nullable Day day(int year, int month, int dayOfMonth, int first, int last) {
    try {
      LocalDate date = LocalDate.of(year, month, dayOfMonth);
      line.use(first, last);
      return new Day(date, first, last);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private Day open(int first, int last) {
    line.use(first, last);
    return new Day(null, first, last);
  }

  /** The token behind a time and its zone. */
  private int behindClock(int i) {
    int next = i;
    while (next < line.size() && (Zones.is(line.at(next)) || line.at(next).length() == 2 && line.value(next) >= 0)) {
      next++;
    }
    return next;
  }

  private int skipLinks(int i) {
    int next = i;
    while (next < line.size() && LINKS.is(line.at(next))) {
      next++;
    }
    return next;
  }

  private boolean isDay(int i) {
    return line.value(i) >= 1 && line.value(i) <= 31;
  }

  private boolean isYear(int i) {
    return line.value(i) >= 1900 && line.value(i) <= 2099;
  }
}
