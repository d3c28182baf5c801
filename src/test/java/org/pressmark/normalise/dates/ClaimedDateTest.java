package org.pressmark.normalise.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimedDateTest {
  @Test
  void a_date_that_no_release_can_hold_is_not_read() {
    for (String claimed :
        List.of(
            "0001-01-01T00:00:00+02:00",
            "9999-12-31T23:59:59-02:00",
            "+12000-01-01T00:00:00Z",
            "-0005-01-01T00:00:00",
            "0000-01-01T00:00:00Z",
            "00000101")) {
      assertNull(ClaimedDate.date(claimed, DateReader.Order.UNKNOWN), claimed);
    }
    DateReading read = ClaimedDate.date("0001-01-01T00:00:00Z", DateReader.Order.UNKNOWN);
    assertNotNull(read);
    assertEquals(LocalDate.of(1, 1, 1), read.day());
  }
}
