package org.pressmark.release.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicationDaysTest {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 31);
  private static final LocalDate BETWEEN = LocalDate.of(2019, 7, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 2, 29);

  @Test
  void first_and_last_do_not_depend_on_the_order() {
    assertEquals(
        new PublicationDays(FIRST, LAST, 1),
        PublicationDays.NONE.with(BETWEEN).with(null).with(FIRST).with(LAST).with(BETWEEN));
  }

  @Test
  void a_day_that_is_not_known_is_counted_alone() {
    assertEquals(new PublicationDays(null, null, 2), PublicationDays.NONE.with(null).with(null));
  }
}
