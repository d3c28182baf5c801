package org.pressmark.normalise.authors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
  @Test
  void authors_and_agency_are_told_apart() {
    assertEquals(
        new Byline(List.of("Anna Berg", "Tom Li"), List.of("Reuters")),
        Byline.read("By Anna Berg and Tom Li, Reuters"));
    assertEquals(new Byline(List.of(), List.of("AP")), Byline.read("By The Associated Press"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Von Anna Berg; Anna Berg",
        "By ANNA BERG FOR THE HARBOUR POST; ANNA BERG",
        "De notre envoyée spéciale à Port-Ligny, Anna Berg; Anna Berg",
        "Aus dem Hafen berichtet Anna Berg; Anna Berg",
        "Par Anna Berg; Anna Berg",
        "Por Anna Berg; Anna Berg",
        "by ANNA BERG; ANNA BERG",
        "By Anna Berg on Monday, November 18th, 2019; Anna Berg",
        "By Anna Berg, Political Editor; Anna Berg",
        "Von Anna Berg, Berlin; Anna Berg",
        "Text: Anna Berg; Anna Berg",
        "By Anna-Lena van der Berg; Anna-Lena van der Berg",
        "By Anna Berg | 3 March 2019; Anna Berg",
        "Par Anna Berg Publié le 3 mars 2019; Anna Berg",
        "By Anna Berg Updated 3 March 2019; Anna Berg",
        "By Anna Maria Stand; Anna Maria Stand",
        "By Anna Berg Monday 3 March; Anna Berg"
      })
  void what_follows_the_name_is_no_author(String line, String author) {
    Byline byline = Byline.read(line);
    assertEquals(new Byline(List.of(author), List.of()), byline);
  }

  @Test
  void what_says_when_among_names_is_passed_over() {
    Byline both = new Byline(List.of("Sam Ayer", "Tom Li"), List.of());
    assertEquals(both, Byline.ofNames("Sam Ayer | Published May 23 | Tom Li"));
    assertNull(Byline.ofNames("Published May 22"));
    assertFalse(Byline.isName("Today’s Most Read"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday, the ferry ran again",
        "By the sea",
        "Von Berlin nach Ellery",
        "By 2019",
        "Par avion",
        "Anna Berg"
      })
  void a_line_that_names_nobody_is_no_byline(String line) {
    assertNull(Byline.read(line));
  }

  @Test
  void the_words_before_a_name_are_none() {
    assertFalse(Byline.isName("Written by"));
    assertTrue(Byline.isName("Anna Berg"));
  }
}
