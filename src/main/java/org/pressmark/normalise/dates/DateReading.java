package org.pressmark.normalise.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A date that a text states.
 *
 * @param day the day; null if it is ambiguous (03/04/2019) or relative (two hours ago)
 * @param instant the moment in whole microseconds, as published; null unless day, time and zone are stated
 * @param updated whether it is said to be the date of a later change, not of publication
 */
public record DateReading(@Nullable LocalDate day, @Nullable Instant instant, boolean updated) {
  public DateReading {
    // .NET writes seven digits of a second, Go and Java nine.
    instant = instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
  }
}
