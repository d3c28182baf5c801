package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Role;

/** Headings between paragraphs that stand twice on their page, or right above another one. */
class HeadingsTest {
  private static final String LEAD =
      """
      Two dishes for the week of the herring

      The first boats landed herring on Monday, and every kitchen on the quay has its own way with the fish.

      """;

  private static final String FIRST =
      "Clean the fish, salt it well and leave it in the cold for an hour before you fry it.";
  private static final String SECOND =
      "Peel the potatoes and cut them as thin as a coin, said the cook of the Blue Anchor.";
  private static final String THIRD =
      "The season lasts until the end of June, when the boats turn to mackerel for the summer.";
  private static final String FOURTH =
      "Prices on the quay fell by a fifth within two days, the harbour office said on Friday.";

  private static String page(String... below) {
    return LEAD + String.join("\n\n", below) + "\n";
  }

  private static long headings(String words, String page) {
    return Pages.labels(page).lines().filter(line -> line.equals("subheading  " + words)).count();
  }

  @Test
  void labels_of_the_parts_are_headings_each_time() {
    String dish = "Ingredients\n\n• four herrings\n• a cup of flour\n\nMethod\n\n" + FIRST;
    String other = "Ingredients\n\n• six potatoes\n• a glass of cream\n\nMethod\n\n" + SECOND;
    String page = page("Fried herring", dish, "Herring with potatoes", other, THIRD);
    assertEquals(2, headings("Ingredients", page));
    assertEquals(2, headings("Method", page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Book a table", "Order here"})
  void one_label_above_text_each_time_is_a_button(String button) {
    String page = page("Fried herring", button, FIRST, "Herring with potatoes", button, SECOND, THIRD);
    assertEquals(0, headings(button, page));
  }

  @Test
  void what_a_table_of_contents_lists_is_a_heading_in_the_text() {
    String contents = "What the boats bring in before midsummer\n\nWhy the price of herring fell so fast";
    String text = String.join(
        "\n\n", FIRST, "What the boats bring in before midsummer", THIRD, "Why the price of herring fell so fast",
        FOURTH);
    String page = page(contents, text);
    assertEquals(1, headings("What the boats bring in before midsummer", page));
    assertEquals(1, headings("Why the price of herring fell so fast", page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Get the Harbour app",
        "Harbour Evening Post",
        "Live: storm on the coast",
        "Watch the boats come in",
        "The ferry to Marram Island runs again",
        "Video: The first herring of the year",
        "Story of the week",
        "Listen to this article"
      })
  void what_is_put_between_paragraphs_again_is_no_heading(String line) {
    assertEquals(0, headings(line, page(FIRST, line, SECOND, THIRD, line, FOURTH)));
  }

  @Test
  void a_headline_that_stands_below_the_article_again_is_no_heading() {
    String line = "The ferry to Marram Island runs again";
    String page = page(FIRST, line, SECOND, THIRD, FOURTH, "Most read", line, "A wall that walks by four centimetres");
    assertEquals(0, headings(line, page));
  }

  @Test
  void the_heading_of_a_part_may_stand_above_its_first_heading() {
    String page = page(FIRST, "The week of the herring", "On the quay", SECOND, "In the kitchens", THIRD);
    assertEquals(Role.SUBHEADING, Pages.roleOf("The week of the herring", page.substring(LEAD.length() - 1)));
    assertEquals(1, headings("On the quay", page));
    assertEquals(1, headings("In the kitchens", page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The cook of the Blue Anchor in his kitchen at noon",
        "Why the whole quay smells of herring in the first week of June",
        "Ferry company orders two new ships for the island line"
      })
  void a_line_of_some_length_above_a_heading_is_of_a_picture_or_a_link(String line) {
    assertFalse(Pages.roleOf(line, page(FIRST, line, "On the quay", SECOND, "In the kitchens", THIRD)).kept());
  }

  @Test
  void a_line_above_each_heading_is_of_a_picture() {
    String page = page(FIRST, "Boats on the quay", "Landing", SECOND, "A pan with herring", "Frying", THIRD,
        "Crates of fish", "Selling", FOURTH);
    assertEquals(0, headings("Boats on the quay", page));
    assertEquals(1, headings("Landing", page));
  }

  @Test
  void a_line_above_the_only_heading_is_of_a_picture() {
    assertEquals(0, headings("Boats at dawn", page(FIRST, "Boats at dawn", "On the quay", SECOND, THIRD)));
  }

  @Test
  void a_heading_may_have_its_items_in_the_next_lines() {
    String page = page(FIRST, "For the fish\n- salt\n- flour", SECOND, "For the potatoes\n- cream\n- butter", THIRD);
    assertEquals(1, headings("For the fish", page));
    assertEquals(1, headings("For the potatoes", page));
    assertEquals(0, headings("The cook at work", page(FIRST, "The cook at work\n- salt", SECOND, THIRD)));
  }
}
