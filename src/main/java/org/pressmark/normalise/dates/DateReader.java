package org.pressmark.normalise.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.dates.DateTokens.Token;
import org.pressmark.normalise.text.PhraseList;

/**
 * Reads the date, time and zone in one line of a page. English, German, French, Spanish and more as CLDR writes months;
 * ISO 8601; numbers with a four-digit year. Nothing is guessed: 03/04/2019 has no day unless the order is known, and a
 * time without a zone is no instant. One instance reads one line.
 */
public final class DateReader {
  /** Which number comes first in 03/04/2019. */
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
  }

  private static final PhraseList WORDS = PhraseList.load("date-words");
  private static final PhraseList RELATIVE = PhraseList.load("date-relative");
  private static final PhraseList UPDATES = PhraseList.load("date-updates");
  private static final PhraseList LINKS = PhraseList.load("date-links");

  /** {@code 18h30}, {@code 18時30分}. */
  private static final Set<String> HOUR_SIGNS = Set.of("h", "时", "時", "点", "시");

  private static final int MAX_LENGTH = 160;

  private final String text;
  private final Order order;
  private final List<Token> tokens;
  private final boolean[] used;
  private boolean dateSeen;
  private boolean relativeSeen;
  private @Nullable LocalDate day;

  /** The last token of the day. */
  private int dayEnd;

  /** Whether the day is that of a change. */
  private boolean updated;

  /** Whether a further day was read: the times behind it are its own. */
  private boolean furtherDay;

  private @Nullable LocalTime time;
  private @Nullable ZoneOffset zone;

  private DateReader(String text, Order order) {
    this.text = text;
    this.order = order;
    tokens = DateTokens.of(text);
    used = new boolean[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      if (!used[i]) {
        readAt(i);
      }
    }
  }

  /**
   * The first date in the text, or if that is the day of a change, the first that is not; null if there is none, or the
   * text is longer than any date line.
   */
  public static @Nullable DateReading read(String text, Order order) {
    if (text.length() > MAX_LENGTH) {
      return null;
    }
    DateReader reader = new DateReader(text, order);
    return reader.dateSeen ? reader.reading() : null;
  }

  /** Whether the text says nothing but when: {@code Published 3 March 2019 at 10:15 GMT}, {@code vor 2 Stunden}. */
  public static boolean isDateLine(String text) {
    if (text.length() > MAX_LENGTH || text.length() < 4 || !mayBeDateLine(text)) {
      return false;
    }
    DateReader reader = new DateReader(text, Order.UNKNOWN);
    return (reader.dateSeen || reader.time != null || reader.relativeSeen) && reader.restIsDateWords();
  }

  /** Whether the text says a time and no day, as the posts of a live page do: {@code 22.41 BST}. */
  public static boolean isTimeLine(String text) {
    if (text.length() > MAX_LENGTH || !DateTokens.hasDigit(text) || !mayBeDateLine(text)) {
      return false;
    }
    DateReader reader = new DateReader(text, Order.UNKNOWN);
    return reader.time != null && !reader.dateSeen && !reader.relativeSeen && reader.restIsDateWords();
  }

  /** Whether the first word may begin a date line: all others come after a number. Spares most lines a second look. */
  private static boolean mayBeDateLine(String text) {
    Token first = DateTokens.first(text);
    return first != null && (first.number() || isKnown(first.text()) || Months.named(first.text()) > 0);
  }

  private static boolean isKnown(String word) {
    return WORDS.is(word) || Months.isWeekday(word) || UPDATES.is(word);
  }

  private DateReading reading() {
    boolean complete = day != null && time != null && zone != null;
    Instant moment = complete ? OffsetDateTime.of(day, time, zone).toInstant() : null;
    return new DateReading(day, moment, day == null ? isUpdate(0, text.length()) : updated);
  }

  private boolean restIsDateWords() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean known = used[i] || isKnown(token.text());
      if (!known && !(token.number() && relativeSeen)) {
        return false;
      }
    }
    return true;
  }

  private void readAt(int i) {
    Token token = tokens.get(i);
    if (token.number()) {
      boolean read = readNumericDate(i) || readSignedDate(i) || readTime(i);
      if (!read && i + 1 < tokens.size() && Months.named(at(i + 1)) > 0) {
        readNamedMonth(i + 1);
      }
      return;
    }
    relativeSeen |= RELATIVE.is(token.text());
    ZoneOffset named = Zones.named(token.text());
    if (named != null && time != null) {
      used[i] = true;
      if (zone == null && !furtherDay) {
        zone = named;
        readOffset(i + 1);
      }
    } else if (Months.named(token.text()) > 0) {
      readNamedMonth(i);
    }
  }

  /** {@code 2015-11-18}, {@code 18.11.2015}, {@code 18/11/2015}. */
  private boolean readNumericDate(int i) {
    if (i + 2 >= tokens.size() || !tokens.get(i + 1).number() || !tokens.get(i + 2).number()) {
      return false;
    }
    String separator = tokens.get(i + 1).gap();
    if (!separator.equals(tokens.get(i + 2).gap())
        || !(separator.equals("-") || separator.equals("/") || separator.equals("."))) {
      return false;
    }
    int first = tokens.get(i).value();
    int second = tokens.get(i + 1).value();
    int third = tokens.get(i + 2).value();
    if (isYear(first)) {
      return found(first, second, third, i, i + 2);
    }
    // Of 1/2/03 nobody knows what is what, but 10/17/18 leaves no doubt.
    boolean plain = separator.equals(".") || separator.equals("/") && second > 12 && tokens.get(i).text().length() == 2;
    boolean shortYear = plain && tokens.get(i + 2).text().length() == 2;
    if (!isYear(third) && !shortYear) {
      return false;
    }
    int year = shortYear ? 2000 + third : third;
    boolean dayFirst = separator.equals(".") || first > 12 || order == Order.DAY_FIRST || first == second;
    boolean monthFirst = second > 12 || order == Order.MONTH_FIRST;
    if (dayFirst && first <= 31 && second <= 12) {
      return found(year, second, first, i, i + 2);
    }
    if (monthFirst && first <= 12) {
      return found(year, first, second, i, i + 2);
    }
    return first <= 12 && second <= 12 && use(i, i + 2);
  }

  /** {@code 2015年11月18日}, {@code 2015년 11월 18일}. */
  private boolean readSignedDate(int i) {
    boolean signed = isSign(i + 1, "年년") && isSign(i + 3, "月월") && isSign(i + 5, "日일");
    return signed && isYear(valueAt(i)) && found(valueAt(i), valueAt(i + 2), valueAt(i + 4), i, i + 5);
  }

  private boolean isSign(int i, String signs) {
    return !at(i).isEmpty() && signs.indexOf(at(i).charAt(0)) >= 0;
  }

  /**
   * {@code 18 November 2015}, {@code 1er mars 2015}, {@code 3 de mayo de 2015}, {@code November 18th, 2015},
   * {@code 18 Wednesday Nov 2015}, {@code Nov 18 10:15:30 CET 2015}, {@code 2015 Nov 18}.
   */
  private void readNamedMonth(int monthAt) {
    int month = Months.named(at(monthAt));
    int yearAt = skipLinks(monthAt + 1);
    int dayAt = monthAt - 1;
    while (dayAt >= 0 && (LINKS.is(at(dayAt)) || Months.isWeekday(at(dayAt)))) {
      dayAt--;
    }
    if (isDay(dayAt) && isYear(valueAt(yearAt))) {
      found(valueAt(yearAt), month, valueAt(dayAt), dayAt, yearAt);
      return;
    }
    int dayAfter = monthAt + 1;
    int yearAfter = skipLinks(dayAfter + 1);
    if (isDay(dayAfter) && isYear(valueAt(yearAfter))) {
      found(valueAt(yearAfter), month, valueAt(dayAfter), monthAt, yearAfter);
    } else if (isDay(dayAfter) && isYear(valueAt(behindClock(dayAfter + 1)))) {
      found(valueAt(behindClock(dayAfter + 1)), month, valueAt(dayAfter), monthAt, behindClock(dayAfter + 1));
    } else if (isDay(dayAfter) && isYear(valueAt(dayAt))) {
      found(valueAt(dayAt), month, valueAt(dayAfter), dayAt, dayAfter);
    } else if (isYear(valueAt(yearAt))) {
      use(monthAt, yearAt);
    } else if (isDay(dayAt)) {
      use(dayAt, monthAt);
    } else if (isDay(dayAfter)) {
      use(monthAt, dayAfter);
    }
  }

  /** {@code 10:15}, {@code 10:15:30}, {@code 3.15 pm}, {@code 15h30}, {@code 18 Uhr}; then the zone's offset. */
  private boolean readTime(int i) {
    if (tokens.get(i).text().length() == 4 && Zones.is(at(i + 1))) {
      return readMilitaryTime(i);
    }
    int hour = valueAt(i);
    if (hour < 0 || hour > 24 || i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    int last = i;
    int minute = 0;
    if (next.number() && (next.gap().equals(":") || next.gap().equals(".")) && next.text().length() == 2) {
      minute = next.value();
      last = i + 1;
    } else if (HOUR_SIGNS.contains(next.text())) {
      last = i + 1;
      if (isNumberAfter(last) && tokens.get(last + 1).text().length() == 2) {
        last++;
        minute = valueAt(last);
      }
    }
    boolean said = isClockWord(last + 1) || Zones.is(at(last + 1)) || DateTokens.isBeforeTime(at(i - 1));
    boolean clock = last > i && (!next.gap().equals(".") || said);
    int second = 0;
    if (last == i + 1 && next.gap().equals(":") && isNumberAfter(last) && tokens.get(last + 1).gap().equals(":")) {
      last++;
      second = valueAt(last);
    }
    int half = halfOfDay(last + 1);
    if (half >= 0 && hour <= 12) {
      hour = hour % 12 + half;
      last += at(last + 1).length() == 1 ? 2 : 1;
      clock = true;
    } else if (isClockWord(last + 1)) {
      last++;
      clock = true;
    }
    if (!clock || hour > 23 || minute > 59 || second > 59) {
      return false;
    }
    mark(i, last);
    if (time == null && !furtherDay) {
      time = LocalTime.of(hour, minute, second);
      readOffset(last + 1);
    }
    return true;
  }

  private boolean isUpdate(int from, int to) {
    return from < to && UPDATES.in(PhraseList.fold(text.substring(from, to)));
  }

  /** {@code 1358 GMT (2158 HKT)}. */
  private boolean readMilitaryTime(int i) {
    int hour = valueAt(i) / 100;
    int minute = valueAt(i) % 100;
    if (hour > 23 || minute > 59) {
      return false;
    }
    time = time == null && !furtherDay ? LocalTime.of(hour, minute) : time;
    used[i] = true;
    return true;
  }

  private void readOffset(int i) {
    if (i >= tokens.size()) {
      return;
    }
    // "10:15 - 11:00" says until when, "10:15 -0500" where.
    String gap = tokens.get(i).gap().stripLeading();
    boolean signed = gap.equals("+") || gap.equals("-") || gap.equals("−");
    if (!signed || !tokens.get(i).number()) {
      return;
    }
    String digits = tokens.get(i).text();
    int last = i;
    if (digits.length() == 2 && isNumberAfter(i) && tokens.get(i + 1).gap().equals(":")) {
      last = i + 1;
      digits += tokens.get(last).text();
    }
    ZoneOffset offset = Zones.ofDigits(digits, gap.equals("+"));
    if (offset == null) {
      return;
    }
    zone = offset;
    mark(i, last);
  }

  private boolean found(int year, int month, int dayOfMonth, int first, int last) {
    try {
      note(LocalDate.of(year, month, dayOfMonth), first, last);
    } catch (DateTimeException e) {
      return false;
    }
    return use(first, last);
  }

  private void note(LocalDate date, int first, int last) {
    boolean change = isUpdate(day == null ? 0 : tokens.get(dayEnd).start(), tokens.get(first).start());
    if (day == null || updated && !change) {
      // The time of a change is not the article's.
      time = day == null ? time : null;
      zone = day == null ? zone : null;
      day = date;
      dayEnd = last;
      updated = change;
    } else {
      furtherDay = true;
    }
  }

  private boolean use(int first, int last) {
    dateSeen = true;
    mark(first, last);
    return true;
  }

  private void mark(int first, int last) {
    Arrays.fill(used, first, last + 1, true);
  }

  /** The token behind a time and its zone. */
  private int behindClock(int i) {
    int next = i;
    while (next < tokens.size() && (Zones.is(at(next)) || at(next).length() == 2 && valueAt(next) >= 0)) {
      next++;
    }
    return next;
  }

  private int skipLinks(int i) {
    int next = i;
    while (next < tokens.size() && LINKS.is(at(next))) {
      next++;
    }
    return next;
  }

  private boolean isClockWord(int i) {
    return i < tokens.size() && (at(i).equals("uhr") || halfOfDay(i) >= 0);
  }

  /** 0 for am or a.m., 12 for pm or p.m., -1 for anything else. */
  private int halfOfDay(int i) {
    String word = at(i);
    boolean spread = word.length() == 1 && at(i + 1).equals("m");
    if (word.equals("am") && i > 0 || word.equals("a") && spread) {
      return 0;
    }
    return word.equals("pm") || word.equals("p") && spread ? 12 : -1;
  }

  private boolean isNumberAfter(int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).number();
  }

  private boolean isDay(int i) {
    int value = valueAt(i);
    return value >= 1 && value <= 31;
  }

  private static boolean isYear(int value) {
    return value >= 1900 && value <= 2099;
  }

  private int valueAt(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).value() : -1;
  }

  private String at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
  }
}
