package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that only those beside them tell from the article's own. */
class NeighbourRolesTest {
  private static final String TITLE = "Ferry to the island runs again after a long winter";
  private static final String FIRST = "The ferry to the island runs again, the harbour company said on Monday.";
  private static final String SECOND =
      "It had been out of service since the ice came in December, and islanders had to fly.";

  private static String roleOf(String line, String... between) {
    String page = String.join("\n\n", TITLE, FIRST, String.join("\n\n", between), SECOND);
    return Pages.roleOf(line, page).term();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Odile Marsh", "About Odile Marsh", "About the author - Odile Marsh"})
  void a_name_above_a_paragraph_that_begins_with_it_introduces_the_author(String heading) {
    String bio = "Odile lives on the island, has sailed round it twice and keeps bees.";
    String page = String.join("\n\n", TITLE, FIRST, SECOND, heading, bio);
    assertEquals("author_bio", Pages.roleOf("Odile lives", page).term());
    assertEquals("author_bio", Pages.roleOf(heading, page).term());
  }

  @Test
  void a_headline_above_or_below_read_more_is_a_link() {
    assertEquals("related_link", roleOf("A harbour freezes", "A harbour freezes over", "Read more"));
    assertEquals("related_link", roleOf("Portul", "Czytaj więcej", "Portul zamarza po raz pierwszy od lat"));
  }

  @Test
  void a_heading_above_a_request_is_furniture() {
    assertEquals(
        "boilerplate",
        roleOf(
            "The island",
            "The island every morning",
            "Get the news of the islands with our newsletter, six days a week."));
  }

  @Test
  void a_line_that_leads_to_pictures_is_a_link() {
    assertEquals("related_link", roleOf("Islanders greet", "Islanders greet the first boat – video"));
  }

  @Test
  void a_date_glued_to_the_reading_time_is_a_date() {
    String page = String.join("\n\n", TITLE, "Aktualisiert am 07.01.2026 - 18:50 UhrLesedauer: 4 Min.", FIRST, SECOND);
    assertEquals("date", Pages.roleOf("Aktualisiert", page).term());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo Joëlle Kermeur",
        "PHOTO | SILAS OMBATI | LAKE NEWS GROUP",
        "Darnell Ostrow/Prairie Public Radio"
      })
  void a_credit_needs_no_colon_and_no_known_agency(String credit) {
    assertEquals("credit", roleOf(credit, "The boat at the pier of the island.", credit));
  }
}
