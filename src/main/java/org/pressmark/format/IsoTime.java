package org.pressmark.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as text, each in one spelling only: {@code 2026-01-31} and {@code 2026-01-31T23:59:59.5Z},
 * the fraction as short as it can be, none for whole seconds (RFC 3339, section 5.6).
 */
final class IsoTime {
  private IsoTime() {}

  /** The spelling of an instant of whole microseconds. */
  static String write(Instant instant) {
    String seconds = instant.truncatedTo(ChronoUnit.SECONDS).toString();
    int micros = instant.getNano() / 1000;
    if (micros == 0) {
      return seconds;
    }
    StringBuilder text = new StringBuilder(seconds);
    text.setCharAt(text.length() - 1, '.');
    for (int unit = 100_000; micros > 0; unit /= 10) {
      text.append((char) ('0' + micros / unit));
      micros %= unit;
    }
    return text.append('Z').toString();
  }

  /** The instant that {@link #write} spells so; null if it spells none so. */
  static @Nullable Instant instant(String text) {
    try {
      Instant instant = Instant.parse(text);
      return write(instant).equals(text) ? instant : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The date that is spelled so; the text itself if none is, for {@link RowRules} to refuse. */
  static Object date(String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      return date.toString().equals(text) ? date : text;
    } catch (DateTimeException e) {
      return text;
    }
  }
}
