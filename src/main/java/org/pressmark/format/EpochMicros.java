package org.pressmark.format;

import java.time.Instant;

/**
 * Instants as microseconds since 1970-01-01T00:00:00Z. ChronoUnit's way counts nanoseconds and overflows before 1677.
 */
final class EpochMicros {
  private static final long PER_SECOND = 1_000_000;

  private EpochMicros() {}

  static long of(Instant instant) {
    return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), PER_SECOND), instant.getNano() / 1000);
  }

  static Instant instant(long micros) {
    return Instant.ofEpochSecond(Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * 1000);
  }
}
