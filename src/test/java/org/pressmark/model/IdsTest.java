package org.pressmark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IdsTest {
  @Test
  void a_document_keeps_its_id_when_it_is_scraped_again() {
    assertEquals(Ids.document("https://news.example/a"), Ids.document("https://news.example/a"));
    assertNotEquals(Ids.document("https://news.example/a"), Ids.document("https://news.example/b"));
    assertTrue(Ids.document("a.txt").matches("d[0-9a-f]{16}"));
  }

  @Test
  void the_same_text_twice_gets_two_ids() {
    Ids ids = new Ids("d0");

    String first = ids.sentence("He ran.");
    String second = ids.sentence("He ran.");

    assertTrue(first.matches("d0-s[0-9a-f]{10}-1"), first);
    assertEquals(first.replaceAll("1$", "2"), second);
  }

  @Test
  void an_edit_elsewhere_renames_nothing() {
    Ids before = new Ids("d0");
    before.sentence("It rained.");
    Ids after = new Ids("d0");
    after.sentence("It poured.");
    after.sentence("All day.");

    assertEquals(before.sentence("He ran."), after.sentence("He ran."));
  }

  @Test
  void the_id_of_a_name_cannot_be_guessed_from_the_name() {
    assertNotEquals(new Ids("d0").entity("Ann ran.", "Ann"), new Ids("d0").entity("Ann sat.", "Ann"));
  }
}
