package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of contents, lists of sources, menus, and the lists of the text that look like them. */
class ContentsTest {
  private static final String ABOVE =
      """
      What the new toll means for drivers on the Ellery bridge

      Drivers will pay for the Ellery bridge from the first of May, the county decided on Monday evening.

      The bridge is seventy years old, and its cables have to be replaced before the next winter.

      """;
  private static final String PARTS =
      """
      Who has to pay

      Every car and every lorry pays, while buses and the fire brigade cross the bridge for nothing.

      How much it costs

      A car pays four crowns each way, a lorry eleven, and the tenth crossing of a month is free.

      When it ends

      The toll ends when the cables are paid for, which the county expects in about twelve years.
      """;

  private static String roleOf(String line, String page) {
    return Pages.roleOf(line, page).term();
  }

  @ParameterizedTest
  @ValueSource(strings = {"In this article", "In this article:", "Inhalt", "The questions"})
  void a_list_of_the_headings_below_is_no_text(String heading) {
    String page = ABOVE + heading + "\n- Who has to pay\n- How much it costs\n- When it ends\n\n" + PARTS;
    assertEquals("boilerplate", roleOf(heading, page));
    assertEquals("boilerplate", roleOf("- Who has", page));
    assertEquals("boilerplate", roleOf("- When it", page));
    assertTrue(Pages.labels(page).contains("subheading  How much it costs\n"), () -> Pages.labels(page));
    assertEquals("body", roleOf("The bridge is", page));
    assertEquals("body", roleOf("Every car", page));
  }

  @Test
  void the_headings_below_may_be_numbered() {
    String parts = PARTS.replace("Who has", "1. Who has").replace("How much it", "2. How much it")
        .replace("When it ends", "3. When it ends");
    String list = "Contents\n- Who has to pay\n- How much it costs\n- When it ends\n\n";
    String page = ABOVE + list + "The county has printed a leaflet that every household gets this week.\n\n" + parts;
    assertEquals("boilerplate", roleOf("- How much", page));
    assertEquals("subheading", roleOf("2. How much", page));
  }

  @Test
  void one_of_four_headings_may_be_worded_otherwise() {
    String list = "Contents\n- The county's plan\n- Who has to pay\n- How much it costs\n- When it ends\n\n";
    assertEquals("boilerplate", roleOf("- The county's", ABOVE + list + PARTS));
  }

  @Test
  void a_list_that_a_sentence_announces_is_text() {
    String list = "Three questions are still open:\n\n- Who has to pay\n- How much it costs\n- When it ends\n\n";
    assertEquals("list_item", roleOf("- How much", ABOVE + list + PARTS));
  }

  @ParameterizedTest
  @CsvSource({
    "'- When it ends\n- How much it costs\n- Who has to pay\n'",
    "'- Who has to pay\n- How much it costs\n'",
    "'- Who has to pay\n- What it is for\n- Who gets the money\n'"
  })
  void so_is_one_in_another_order_of_two_items_or_with_more_of_its_own(String list) {
    assertEquals("list_item", roleOf(list.substring(0, list.indexOf('\n')), ABOVE + list + "\n" + PARTS));
  }

  @Test
  void so_is_one_whose_items_another_list_has() {
    String first = "Berg's table\n\n- Ellery\n- Lindesund\n- Varnholm\n\n";
    String second = "Vik's table\n\n- Ellery\n- Lindesund\n- Varnholm\n\n";
    String page = ABOVE + first + "Our second reporter sees the season end just as our first one does.\n\n" + second
        + "Whoever is right buys the other one a herring sandwich at the harbour in June.\n";
    assertEquals("list_item", roleOf("- Ellery", page));
    assertEquals(false, Pages.labels(page).contains("boilerplate"), () -> Pages.labels(page));
  }

  private static final String SOURCES =
      """
      - Berg, Anna: How cables age in salt water and what can be done about it. Ellery 2019.
      - Vik, Jonas: A count of all cars on the Ellery bridge in the years since 1961. Varnholm 2020.
      - Holt, Ida: What a toll does to the trade of two towns with one bridge. Ellery 2021.
      - Moe, Sara: The bridge and its builders, told by the children of the builders. Lindesund 2022.
      """;

  @ParameterizedTest
  @ValueSource(strings = {"References", "References:", "Article Sources", "Literatur"})
  void a_list_of_sources_below_its_heading_ends_the_article(String heading) {
    String page = ABOVE + PARTS + "\n" + heading + "\n\n" + SOURCES;
    assertEquals(false, Pages.roleOf("- Berg, Anna", page).kept());
    assertEquals(false, Pages.roleOf("- Moe, Sara", page).kept());
    assertEquals("body", roleOf("The toll ends", page));
  }

  @Test
  void a_list_below_another_heading_does_not() {
    String page = ABOVE + PARTS + "\nWhat was read\n\n" + SOURCES;
    assertEquals("list_item", roleOf("- Moe, Sara", page));
  }

  @Test
  void names_that_stand_in_a_row_further_down_are_no_headings() {
    String winners = "Where the toll is lowest\n\n- Ellery\n- Lindesund\n- Varnholm\n\n";
    assertEquals("list_item", roleOf("- Lindesund", ABOVE + winners + PARTS + "\nEllery\n\nLindesund\n\nVarnholm\n"));
  }

  @Test
  void topics_with_text_below_do_not_end_the_article() {
    String list = "Topics\n\n- The toll on the Ellery bridge, and who is going to pay for it in winter.\n"
        + "- The road to Lindesund, which is under water at every spring tide.\n\n";
    String page = ABOVE + "Every car and every lorry pays, while buses cross the bridge for nothing.\n\n" + list
        + "The toll ends when the cables are paid for, which takes twelve years.\n\n"
        + "The county meets again in the first week of May, said its engineer.\n";
    assertEquals("list_item", roleOf("- The road", page));
    assertEquals("body", roleOf("The toll ends", page));
  }

  @Test
  void a_list_of_topics_within_the_text_stays() {
    String list = "Topics\n\n- The toll on the Ellery bridge will be explained by the county's engineer.\n"
        + "- The new buses to Lindesund will be shown to all who are in the hall by seven.\n\n";
    String page = ABOVE + list + PARTS;
    assertEquals("list_item", roleOf("- The new buses", page));
    assertEquals("body", roleOf("The toll ends", page));
  }

  @ParameterizedTest
  @CsvSource({
    "'Voters in two villages go to the polls again.', '- Lindesund\n- Upper Varnholm\n'",
    "'The county named its team on Friday.', '- Anna Berg\n- Jonas Vik\n- Ida Holt\n'",
    "'The following villages get a stop of the new bus.', '- Lindesund\n- Upper Varnholm\n'",
    "'The bus will stop in three villages:', '- Lindesund\n- Upper Varnholm\n- Holt\n'",
    "'The county has also set the fares.', '- Lindesund: two crowns\n- Holt: three crowns\n'",
    "'Nobody knows yet who was to blame.', '- Lindesund 14\n- Holt 11\n'",
    "'The drivers want two things.', '- Higher wages\n- Shorter working hours\n'",
    "'Two more things were decided.', '- The old ferry will be sold.\n- The pier stays.\n'",
    "'The county names two reasons.', '- its cables have rusted through in nine places\n- the deck is too narrow\n'"
  })
  void lists_below_the_last_paragraph_are_text(String last, String list) {
    String page = ABOVE + PARTS + "\n" + last + "\n\n" + list;
    assertEquals("list_item", roleOf(list.substring(0, list.indexOf('\n')), page));
  }

  @Test
  void descriptions_within_a_menu_do_not_make_it_the_article() {
    StringBuilder menu = new StringBuilder();
    for (String section : new String[] {"Politics", "Harbour", "Fishing", "Islands"}) {
      menu.append("All that the Post knows about ").append(section).append(" in one place for you.\n\n");
      for (String entry : new String[] {"Latest", "Analysis", "Calendar", "Archive", "Letters", "Town Hall"}) {
        menu.append("- ").append(section).append(' ').append(entry).append('\n');
      }
      menu.append('\n');
    }
    String page = menu + ABOVE + PARTS;
    assertEquals(false, Pages.roleOf("All that the Post knows about Fishing", page).kept());
    assertEquals(false, Pages.roleOf("- Islands Archive", page).kept());
    assertEquals("title", roleOf("What the new toll", page));
    assertEquals("body", roleOf("Drivers will", page));
  }

  @Test
  void a_long_list_of_names_does_not_cut_off_the_text_above_it() {
    String names = "- Anna Berg\n- Jonas Vik\n- Ida Holt\n- Sara Moe\n- Odile Marsh\n- Piotr Dahl\n".repeat(4);
    String page = ABOVE + "The county has already written to all who paid the old toll by mistake in June.\n\n" + names
        + "\n" + PARTS;
    assertEquals("title", roleOf("What the new toll", page));
    assertEquals("body", roleOf("Drivers will", page));
    assertEquals("body", roleOf("The bridge is", page));
    assertEquals("list_item", roleOf("- Odile Marsh", page));
    assertEquals("body", roleOf("The toll ends", page));
  }
}
