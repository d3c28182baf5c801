package org.pressmark.normalise.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
  private static DateReading read(String text, DateReader.Order order) {
    DateReading reading = DateReader.read(text, order);
    assertNotNull(reading, text);
    return reading;
  }

  private static DateReading read(String text) {
    return read(text, DateReader.Order.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015. 11. 18. 19:40", "18. 11. 2015", "18. 11. 2015, 19:40 Uhr",
        "November 18, 2015", "Nov. 18, 2015", "Wednesday, November 18th, 2015", "18 November 2015",
            "18th of November 2015", "2015-11-18",
        "18.11.2015", "18/11/2015", "11/18/2015", "Mittwoch, 18. November 2015",
            "Publié le 18 novembre 2015", "18 de noviembre de 2015",
        "Posted on 18 Nov 2015", "18.11.15", "18 NOVEMBER 2015", "Wed Nov 18 10:15:30 CET 2015",
        "Publicerad 18 november 2015 kl 11.02", "18 november 2015 om 16:20"
      })
  void a_day_is_read_in_many_notations(String line) {
    assertTrue(DateReader.isDateLine(line), line);
    assertEquals(LocalDate.of(2015, 11, 18), read(line).day());
  }

  @Test
  void the_first_of_a_month_may_be_an_ordinal() {
    assertEquals(LocalDate.of(2019, 3, 1), read("1er mars 2019").day());
    assertEquals(LocalDate.of(2019, 5, 1), read("1. Mai 2019").day());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Saison 3. 4. 2021", "§ 3. 4. 2021", "Folgen 3. 4. 2021", "Halbfinale 3. 4. 2021 Finale"})
  void numbers_with_blanks_behind_their_stops_are_a_day_only_alone(String line) {
    assertNull(DateReader.read(line, DateReader.Order.DAY_FIRST), line);
  }

  @Test
  void two_numbers_that_could_both_be_the_month_need_a_known_order() {
    assertNull(read("03/04/2019").day());
    assertTrue(DateReader.isDateLine("03/04/2019"));
    assertEquals(LocalDate.of(2019, 4, 3), read("03/04/2019", DateReader.Order.DAY_FIRST).day());
    assertEquals(LocalDate.of(2019, 3, 4), read("03/04/2019", DateReader.Order.MONTH_FIRST).day());
    assertEquals(LocalDate.of(2019, 4, 4), read("04/04/2019").day());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Published 3 March 2019 at 10:15 GMT; 2019-03-03T10:15:00Z",
        "March 3, 2019, 8:15 p.m. EDT; 2019-03-04T00:15:00Z",
        "3. März 2019, 10.15 Uhr MEZ; 2019-03-03T09:15:00Z",
        "2019-03-03T10:15:30+05:30; 2019-03-03T04:45:30Z",
        "2019-03-03 10:15 -0300; 2019-03-03T13:15:00Z",
        "March 3, 2019 -- Updated 1015 GMT (1815 HKT); 2019-03-03T10:15:00Z"
      })
  void time_and_zone_make_an_instant(String line, Instant expected) {
    assertTrue(DateReader.isDateLine(line), line);
    assertEquals(expected, read(line).instant());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 March 2019 at 10:15",
        "3. März 2019, 10:15 Uhr",
        "3 mars 2019 à 10h15",
        "3 March 2019 10:15 CST",
        "3 March 2019 GMT"
      })
  void no_zone_or_time_is_invented(String line) {
    assertEquals(LocalDate.of(2019, 3, 3), read(line).day());
    assertNull(read(line).instant());
  }

  @Test
  void a_later_change_is_told_from_publication() {
    assertTrue(read("Updated 3 March 2019").updated());
    assertTrue(read("Mis à jour le 3 mars 2019").updated());
    assertFalse(read("Published 3 March 2019").updated());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 hours ago", "vor 2 Stunden", "hace 3 horas", "10:15 Uhr", "November 2015"})
  void a_line_may_say_when_without_a_day(String line) {
    assertTrue(DateReader.isDateLine(line), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank on 3 March 2019",
        "31 February 2019 ferries", "May", "Chapter 3", "1. FC Marram", "March on", "2:1", "3 of 10",
        "In 2019", "Top 10",
        "Ferries 2019"
      })
  void a_line_that_says_more_or_less_is_no_date_line(String line) {
    assertFalse(DateReader.isDateLine(line), line);
  }

  @Test
  void a_day_that_the_calendar_lacks_is_no_day() {
    DateReading reading = DateReader.read("31.02.2019", DateReader.Order.UNKNOWN);
    assertTrue(reading == null || reading.day() == null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mis à jour le 05/03/2021 à 10:15 - Publié le 04/03/2021 à 09:00",
        "Updated 5 March 2021 10:15 GMT. Published 4 March 2021",
        "4 March 2021 | Updated 5 March 2021 10:15 GMT",
        "4 March 2021, 10:15 - 11:00"
      })
  void the_day_and_time_of_a_change_are_not_those_of_publication(String line) {
    DateReading reading = read(line, DateReader.Order.DAY_FIRST);
    assertEquals(LocalDate.of(2021, 3, 4), reading.day());
    assertNull(reading.instant());
    assertFalse(reading.updated());
  }
}
