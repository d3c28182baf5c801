package org.pressmark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IdsTest {
  private static final String FILLER = "The harbour was quiet and the gulls sat on the wall. ".repeat(6);

  private static String sentence(Ids ids, String text, String sentence) {
    int start = text.indexOf(sentence);
    return ids.sentence(text, start, start + sentence.length());
  }

  @Test
  void a_document_keeps_its_id_when_it_is_scraped_again() {
    assertEquals(Ids.document("https://news.example/a"), Ids.document("https://news.example/a"));
    assertNotEquals(Ids.document("https://news.example/a"), Ids.document("https://news.example/b"));
    assertTrue(Ids.document("a.txt").matches("d[0-9a-f]{16}"));
  }

  @Test
  void the_same_place_twice_gets_two_ids() {
    Ids ids = new Ids("d0");

    String first = sentence(ids, "He ran.", "He ran.");
    String second = sentence(ids, "He ran.", "He ran.");

    assertTrue(first.matches("d0-s[0-9a-f]{10}-1"), first);
    assertEquals(first.replaceAll("1$", "2"), second);
  }

  @Test
  void a_place_is_counted_for_each_table_by_itself() {
    Ids ids = new Ids("d0");

    String sentence = ids.sentence("He ran.", 0, 7);
    String quote = ids.quote("He ran.", 0, 7);

    assertTrue(sentence.endsWith("-1") && quote.endsWith("-1"), sentence + " " + quote);
  }

  @Test
  void an_edit_elsewhere_renames_nothing() {
    String before = "It rained. " + FILLER + "He ran. " + FILLER;
    String after = "It poured. All day. " + FILLER + "He ran. " + FILLER + "He fell.";

    assertEquals(sentence(new Ids("d0"), before, "He ran."), sentence(new Ids("d0"), after, "He ran."));
  }

  @Test
  void a_span_long_enough_to_be_hashed_alone_keeps_its_id_whatever_stands_beside_it() {
    String before = "Once. " + FILLER + "End.";
    String after = "Twice. " + FILLER + "Fin.";

    assertEquals(sentence(new Ids("d0"), before, FILLER), sentence(new Ids("d0"), after, FILLER));
  }

  @Test
  void the_id_of_a_short_span_cannot_be_guessed_from_its_words() {
    String one = FILLER + "Ann ran. " + FILLER;
    String other = FILLER + "Ann ran. At last the " + FILLER;

    assertNotEquals(sentence(new Ids("d0"), one, "Ann ran."), sentence(new Ids("d0"), other, "Ann ran."));
    assertNotEquals(sentence(new Ids("d0"), "Ann ran.", "Ann ran."), sentence(new Ids("d0"), one, "Ann ran."));
  }

  @Test
  void at_either_end_of_a_text_as_much_is_hashed_as_in_its_middle() {
    String one = "Ann ran. " + "x".repeat(180) + "a" + FILLER;
    String other = "Ann ran. " + "x".repeat(180) + "b" + FILLER;

    assertNotEquals(sentence(new Ids("d0"), one, "Ann ran."), sentence(new Ids("d0"), other, "Ann ran."));
  }

  @Test
  void two_spans_of_one_place_in_the_text_have_two_ids() {
    Ids ids = new Ids("d0");

    assertNotEquals(ids.entity(FILLER, 4, 11), ids.entity(FILLER, 4, 10));
  }
}
