package org.pressmark.normalise.dates;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the times of day in a line, and the offsets from UTC behind them. */
final class ClockReader {
  /** {@code 18h30}, {@code 18時30分}. */
  private static final Set<String> HOUR_SIGNS = Set.of("h", "时", "時", "点", "시");

  private final DateLine line;

  ClockReader(DateLine line) {
    this.line = line;
  }

  /**
   * A time of day.
   *
   * @param last its last token
   */
  record Clock(LocalTime time, int last) {}

  /**
   * The time that begins with a token, which is used then: {@code 10:15}, {@code 10:15:30}, {@code 3.15 pm}, {@code
   * 15h30}, {@code 18 Uhr}, {@code 1358 GMT}; null if none does.
   */
  @Nullable Clock read(int i) {
    if (line.at(i).length() == 4 && Zones.is(line.at(i + 1))) {
      return clock(line.value(i) / 100, line.value(i) % 100, 0, i, i);
    }
    int hour = line.value(i);
    if (hour < 0 || hour > 24 || i + 1 >= line.size()) {
      return null;
    }
    String gap = line.gap(i + 1);
    int last = i;
    int minute = 0;
    if (line.isNumber(i + 1) && (gap.equals(":") || gap.equals(".")) && line.at(i + 1).length() == 2) {
      minute = line.value(i + 1);
      last = i + 1;
    } else if (HOUR_SIGNS.contains(line.at(i + 1))) {
      last = i + 1;
      if (line.isNumber(last + 1) && line.at(last + 1).length() == 2) {
        last++;
        minute = line.value(last);
      }
    }
    boolean said = isClockWord(last + 1) || Zones.is(line.at(last + 1)) || DateTokens.isBeforeTime(line.at(i - 1));
    boolean clock = last > i && (!gap.equals(".") || said);
    int second = 0;
    if (last == i + 1 && gap.equals(":") && line.isNumber(last + 1) && line.gap(last + 1).equals(":")) {
      last++;
      second = line.value(last);
    }
    int half = halfOfDay(last + 1);
    if (half >= 0 && hour <= 12) {
      hour = hour % 12 + half;
      last += line.at(last + 1).length() == 1 ? 2 : 1;
      clock = true;
    } else if (isClockWord(last + 1)) {
      last++;
      clock = true;
    }
    return clock ? clock(hour, minute, second, i, last) : null;
  }

  private @Nullable Clock clock(int hour, int minute, int second, int first, int last) {
    if (hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    line.use(first, last);
    return new Clock(LocalTime.of(hour, minute, second), last);
  }

  /** The offset that begins with a token, which is used then: {@code -0500}, {@code +05:30}; null if none does. */
  @Nullable ZoneOffset readOffset(int i) {
    // "10:15 - 11:00" says until when, "10:15 -0500" where.
    String gap = line.gap(i).stripLeading();
    boolean signed = gap.equals("+") || gap.equals("-") || gap.equals("−");
    if (!signed || !line.isNumber(i)) {
      return null;
    }
    String digits = line.at(i);
    int last = i;
    if (digits.length() == 2 && line.isNumber(i + 1) && line.gap(i + 1).equals(":")) {
      last = i + 1;
      digits += line.at(last);
    }
    ZoneOffset offset = Zones.ofDigits(digits, gap.equals("+"));
    if (offset != null) {
      line.use(i, last);
    }
    return offset;
  }

  private boolean isClockWord(int i) {
    return line.at(i).equals("uhr") || halfOfDay(i) >= 0;
  }

  /** 0 for am or a.m., 12 for pm or p.m., -1 for anything else. */
  private int halfOfDay(int i) {
    String word = line.at(i);
    boolean spread = word.length() == 1 && line.at(i + 1).equals("m");
    if (word.equals("am") && i > 0 || word.equals("a") && spread) {
      return 0;
    }
    return word.equals("pm") || word.equals("p") && spread ? 12 : -1;
  }
}
