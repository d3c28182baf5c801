package org.pressmark.release.contents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the documents were published.
 *
 * @param first the earliest day; null if no day is known
 * @param last the latest day; null if no day is known
 * @param unknown of how many documents the day is not known
 */
public record PublicationDays(@Nullable LocalDate first, @Nullable LocalDate last, long unknown) {
  /** Of no document. */
  public static final PublicationDays NONE = new PublicationDays(null, null, 0);

  /** These and the day of one more document; null if it is not known. */
  public PublicationDays with(@Nullable LocalDate day) {
    if (day == null) {
      return new PublicationDays(first, last, unknown + 1);
    }
    return new PublicationDays(
        first == null || day.isBefore(first) ? day : first, last == null || day.isAfter(last) ? day : last, unknown);
  }
}
