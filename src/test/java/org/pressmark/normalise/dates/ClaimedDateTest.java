package org.pressmark.normalise.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "20210304T101500Z; 2021-03-04T10:15:00Z",
        "20210304T101500+0100; 2021-03-04T09:15:00Z",
        "Thu Mar 04 2021 10:15:00 GMT+0100 (CET); 2021-03-04T09:15:00Z",
        "1614852900; 2021-03-04T10:15:00Z",
        "1614852900.75; 2021-03-04T10:15:00Z",
        "1614852900000.0; 2021-03-04T10:15:00Z",
        "2021-03-04 10:15:00+01; 2021-03-04T09:15:00Z",
        "2021-03-04 10:15:00.25-05; 2021-03-04T15:15:00.250Z",
        "Thu Mar 04 2021 10:15:00 GMT+0100 (Central European Standard Time); 2021-03-04T09:15:00Z",
        "4 March 2021 (10:15 GMT); 2021-03-04T10:15:00Z",
        "2021-03-04 10:15:00 +0100; 2021-03-04T09:15:00Z",
        "2021-03-04T10:15:00GMT; 2021-03-04T10:15:00Z"
      })
  void a_moment_has_many_notations(String claimed, Instant moment) {
    DateReading read = ClaimedDate.date(claimed, DateReader.Order.UNKNOWN);
    assertNotNull(read, claimed);
    assertEquals(moment, read.instant());
    assertEquals(LocalDate.of(2021, 3, 4), read.day());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-03-04T10:15:00.1234567+01:00", "2021-03-04T09:15:00.123456999Z"})
  void a_moment_has_whole_microseconds(String claimed) {
    DateReading read = ClaimedDate.date(claimed, DateReader.Order.UNKNOWN);
    assertNotNull(read, claimed);
    assertEquals(Instant.parse("2021-03-04T09:15:00.123456Z"), read.instant());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-03-04T24:15:00", "2021-03-04T10:15:00 America/New_York", "2021-03-04T10:15:00+1",
        "2021-03-04T10:15:00+25:00", "202103041015"
      })
  void of_a_moment_that_cannot_be_read_the_day_can(String claimed) {
    DateReading read = ClaimedDate.date(claimed, DateReader.Order.UNKNOWN);
    assertNotNull(read, claimed);
    assertNull(read.instant());
    assertEquals(LocalDate.of(2021, 3, 4), read.day());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-02-30T10:15:00", "2021-13-04T10:15", "0000-01-01 00:00:00", "20211341T101500Z", "T"})
  void a_day_that_there_is_not_is_none(String claimed) {
    assertNull(ClaimedDate.date(claimed, DateReader.Order.UNKNOWN), claimed);
  }
}
