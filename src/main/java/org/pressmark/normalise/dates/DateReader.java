package org.pressmark.normalise.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

  private static final int MAX_LENGTH = 160;

  private final String text;
  private final DateLine line;
  private final DayReader days;
  private final ClockReader clocks;
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
    line = new DateLine(text);
    days = new DayReader(line, order);
    clocks = new ClockReader(line);
    for (int i = 0; i < line.size(); i++) {
      if (!line.isUsed(i)) {
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

  /** The time in a text that states a day as well, {@code 16 January 2012, 8:06 am Anna B.}; null if it lacks one. */
  public static @Nullable LocalTime timeOfDay(String text) {
    if (text.length() > MAX_LENGTH || !DateTokens.hasDigit(text)) {
      return null;
    }
    DateReader reader = new DateReader(text, Order.UNKNOWN);
    return reader.dateSeen ? reader.time : null;
  }

  /** Whether a short text says how long ago something was: {@code Anna Berg, 2 hours ago}. */
  public static boolean isRelative(String text) {
    return text.length() <= MAX_LENGTH && RELATIVE.in(PhraseList.fold(text));
  }

  /** Whether a text speaks of a change: {@code Updated 2 hours ago}. */
  public static boolean isOfChange(String text) {
    return !text.isEmpty() && UPDATES.in(PhraseList.fold(text));
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
    return new DateReading(day, moment, day == null ? isOfChange(text) : updated);
  }

  private boolean restIsDateWords() {
    for (int i = 0; i < line.size(); i++) {
      boolean known = line.isUsed(i) || isKnown(line.at(i));
      if (!known && !(line.isNumber(i) && relativeSeen)) {
        return false;
      }
    }
    return true;
  }

  private void readAt(int i) {
    if (line.isNumber(i)) {
      boolean read = note(days.readNumbers(i)) || readTime(i);
      if (!read && Months.named(line.at(i + 1)) > 0) {
        note(days.readNamedMonth(i + 1));
      }
      return;
    }
    relativeSeen |= RELATIVE.is(line.at(i));
    ZoneOffset named = Zones.named(line.at(i));
    if (named != null && time != null) {
      line.use(i, i);
      if (zone == null && !furtherDay) {
        zone = named;
        readOffset(i + 1);
      }
    } else if (Months.named(line.at(i)) > 0) {
      note(days.readNamedMonth(i));
    }
  }

  private boolean readTime(int i) {
    ClockReader.Clock clock = clocks.read(i);
    if (clock != null && time == null && !furtherDay) {
      time = clock.time();
      readOffset(clock.last() + 1);
    }
    return clock != null;
  }

  private void readOffset(int i) {
    ZoneOffset offset = clocks.readOffset(i);
    zone = offset == null ? zone : offset;
  }

  private boolean note(DayReader.@Nullable Day read) {
    if (read == null) {
      return false;
    }
    dateSeen = true;
    if (read.date() == null) {
      return true;
    }
    boolean change = isOfChange(day == null ? line.before(read.first()) : line.between(dayEnd, read.first()));
    if (day == null || updated && !change) {
      // The time of a change is not the article's.
      time = day == null ? time : null;
      zone = day == null ? zone : null;
      day = read.date();
      dayEnd = read.last();
      updated = change;
    } else {
      furtherDay = true;
    }
    return true;
  }
}
