package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Role;

/** Lists within articles whose lines have no marker. */
class OpenListsTest {
  private static final String ABOVE =
      """
      Skip to content

      News

      Varnholm to close the old swimming pool

      By Anna Berg

      The council of Varnholm has voted to close the old swimming pool at the end of the month, after two years of debate.

      """;
  private static final String BELOW =
      """

      Mayor Mira Holt said the town could no longer pay for the heating, and that a new pool would be built near the station.

      """;
  private static final String FOOT =
      """

      More from News

      Ferry crews to vote on new rota
      Library reopens after three years of repairs
      Council drops plan for car park at the old mill

      © 2024 Varnholm Gazette
      """;

  private static Role within(String line, String lines) {
    return Pages.roleOf(line, ABOVE + lines + BELOW + FOOT);
  }

  private static Role atEnd(String line, String lines) {
    return Pages.roleOf(line, ABOVE + BELOW + lines + FOOT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The following buses run instead:",
        "Here is what the bath had to offer:",
        "See the full list of winners below:",
        "The last swimmers of the year were:",
        "Diese Busse fahren im Überblick:",
        "Voici les nouveaux tarifs:",
        "Los nuevos precios son:"
      })
  void a_line_that_announces_a_list_makes_items_of_what_follows(String announcement) {
    for (String between : List.of("\n\n", "\n")) {
      String lines = String.join(between, announcement, "Mira Holt, “Low Tide”", "The Lanterns", "Ole Brandt – winner") + "\n";
      assertEquals(Role.BODY, within(announcement, lines));
      assertEquals(Role.LIST_ITEM, within("The Lanterns", lines));
      assertEquals(Role.BODY, within("Mayor Mira", lines));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See the full list of winners below:", "Here are the results:", "Die Ergebnisse im Überblick:",
        "Voici la liste des lauréats :", "Esta es la lista completa:"
      })
  void at_the_end_of_a_page_only_what_names_a_list_announces_one(String announcement) {
    String items = "\n\nMira Holt, “Low Tide”\n\nThe Lanterns\n\nOle Brandt – winner\n";
    assertEquals(Role.LIST_ITEM, atEnd("Mira Holt, “", announcement + items));
    assertEquals(Role.LIST_ITEM, atEnd("Ole Brandt", announcement + items));
    assertEquals(Role.RELATED_LINK, atEnd("Ferry crews", announcement + items));
    assertFalse(atEnd("Library reopens", announcement + items).kept());
    assertFalse(atEnd("The Lanterns", "You can reach us in the following towns:" + items).kept());
  }

  @Test
  void within_the_text_a_colon_is_enough() {
    String lines = "The cuts will affect these departments:\n\nPacking, 110 jobs\n\nTransport, 60 jobs\n";
    assertEquals(Role.LIST_ITEM, within("Packing", lines));
    assertEquals(Role.BODY, within("Mayor Mira", lines));
  }

  @Test
  void items_may_go_on_with_the_sentence_or_end_as_one() {
    String lines =
        """
        Swimmers need one of the following:

        a ticket of the bath in Ostby, which was bought before the end of March and has not been used since, or two of them

        a letter of the council

        Nothing, on Sundays.

        a season ticket of the old bath with a photograph

        """;
    assertEquals(Role.LIST_ITEM, within("a ticket", lines));
    assertTrue(within("Nothing, on", lines).kept());
    assertEquals(Role.LIST_ITEM, within("a season", lines));
    assertEquals(Role.BODY, within("Mayor Mira", lines));
  }

  @Test
  void so_are_figures() {
    String lines = "Full tally\n\nMira Holt (Labour) 8,112\nJonas Vik 6,908\nSara Lund (Greens) 2,411\n\nTurnout 34.2 per cent\n";
    assertEquals(Role.SUBHEADING, within("Full tally", lines));
    assertEquals(Role.LIST_ITEM, within("Jonas Vik", lines));
    assertEquals(Role.LIST_ITEM, within("Turnout", lines));
    assertEquals(Role.BODY, within("Mayor Mira", lines));
    String changes = "Sales up 12% to 81.4 million\n\nProfit up 8% to 9.1 million\n\nDebt down 3% to 40.2 million\n\nOutlook unchanged\n";
    assertEquals(Role.LIST_ITEM, within("Profit", changes));
    assertEquals(Role.BODY, within("Mayor Mira", changes));
  }

  @Test
  void headings_of_figures_and_of_names_head_lists() {
    String results = "Results\n\nVarnholm 1-1 Ostby\nLunde 0-2 Hark\n\nTable\n\n1 Hark 21 points\n2 Torp 19\n3 Varnholm 17\n";
    assertEquals(Role.SUBHEADING, atEnd("Results", results));
    assertEquals(Role.SUBHEADING, atEnd("Table", results));
    assertEquals(Role.LIST_ITEM, atEnd("Lunde 0-2", results));
    assertEquals(Role.LIST_ITEM, atEnd("3 Varnholm", results));
    String names = "Setlist\n\nLow Tide\nSeven Bridges\nFerry Home\n";
    assertEquals(Role.SUBHEADING, atEnd("Setlist", names));
    assertEquals(Role.LIST_ITEM, atEnd("Ferry Home", names));
  }

  @Test
  void days_among_the_items_are_items() {
    String lines = "Here is what you can do this week:\n\n12 May 2024\n\nBoat race, 10am\n\n13 May 2024\n\nMarket, old quay\n";
    assertEquals(Role.LIST_ITEM, within("13 May", lines));
    assertTrue(within("Market", lines).kept());
  }

  @Test
  void a_picture_does_not_end_a_list() {
    String lines =
        """
        See the full list of winners below:

        Best song

        “Low Tide” – winner

        The singer Mira Holt, who was born in Varnholm, on the stage of the old fish hall last year before the rain came

        Best group

        The Lanterns – winner
        """;
    assertEquals(Role.LIST_ITEM, atEnd("The Lanterns", lines));
  }

  @Test
  void facts_in_front_of_a_sentence_are_facts() {
    String lines = "Varnholm: Lund; Aker, Vik, Holm; Berg (82, 88).\n\nReferee: A. Solberg\n\nAttendance: 1,204\n";
    assertTrue(within("Referee", lines).kept());
    assertTrue(within("Attendance", lines).kept());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Top stories this week:", "More on the pool debate:", "You might enjoy:", "What do you think? Vote below:",
        "Choose one of the following:", "Enter your name below:", "Our other papers are:", "Lesen Sie dazu im Überblick:",
        "Ver vídeos a continuación:",
        "Trage deine Daten unten ein oder klicke ein Icon, um dich einzuloggen:", "Fill in your details below or click an icon to log in:", "Trending in Varnholm:", "Follow the Gazette on the following:"
      })
  void other_lines_with_a_colon_announce_nothing(String line) {
    String lines = line + "\n\nFerry, bus and tram\n\nPool debate, day 3\n";
    assertFalse(within("Ferry, bus", lines).kept());
    assertFalse(atEnd("Ferry, bus", lines).kept());
    assertFalse(atEnd("Pool debate", lines).kept());
  }

  @Test
  void menus_and_widgets_are_no_lists() {
    assertFalse(atEnd("Fixtures", "Results\nFixtures\nTable\nPlayers\n").kept());
    assertFalse(atEnd("Lunde 0-2", "Latest results\n\nVarnholm 1-1 Ostby\nLunde 0-2 Hark\nTorp 3-1 Sandvik\n").kept());
    assertFalse(within("Wind", "Weather\n7C\nWind 12 km/h\nHumidity 80%\n").kept());
    assertFalse(atEnd("Dogs learn", "The rest of the day was:\nFerry crews to vote on new rota\nDogs learn how to queue for fish\n").kept());
  }

  @Test
  void the_heading_below_a_list_is_none_of_its_items() {
    String ferries = "The following ferries are cancelled:\n\nWare, 10:15\n\nHertford, 11:00\n\nLunde, 12:30\n\nWhat happens next\n";
    assertEquals(Role.SUBHEADING, within("What happens next", ferries));
    assertEquals(Role.LIST_ITEM, within("Lunde, 12", ferries));
    String tight = "The following roads are closed:\n\nMill Lane\nQuay Street\nCastle Road\n\nUnion anger\n";
    assertEquals(Role.SUBHEADING, within("Union anger", tight));
    assertEquals(Role.LIST_ITEM, within("Castle Road", tight));
    String recipe = "Ingredients\n\n2 eggs\n200 g flour\n100 ml milk\n\nMethod\n\nStir it well.\n\nBake it for as long as it takes to read the paper.\n";
    assertEquals(Role.SUBHEADING, atEnd("Method", recipe));
  }

  @Test
  void figures_without_a_heading_are_all_items_and_the_text_above_stays_text() {
    String figures = "Labour 8,112\n\nGreens 6,908\n\nHarbour Party 2,411\n";
    assertEquals(Role.LIST_ITEM, within("Labour 8", figures));
    assertEquals(Role.BODY, within("The council of Varnholm", figures));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Storm batters the coast 1:23|Ferry hits the mole 0:45|Gulls at the market 2:10",
        "7 beaches to see this year|10 best hotels of the coast|5 walks for rainy days",
        "Jobs near you 245|Houses for sale 120|Cars 77",
        "Photo 1|Photo 2|Photo 3",
        "Quay Towels 27.50|Mill Towels 41.00|Lane Towels 24.99"
      })
  void videos_counts_and_prices_are_no_figures(String lines) {
    String first = lines.substring(0, lines.indexOf('|'));
    assertFalse(within(first, lines.replace("|", "\n\n") + "\n").kept());
  }

  @Test
  void what_was_said_and_is_gone_announces_nothing() {
    String lines = "In a message to all swimmers of the town the council of Varnholm wrote:\n\nPools\n\nCouncil\n\nMira Holt\n";
    assertFalse(atEnd("Council", lines).kept());
    assertFalse(within("Pools", lines).kept());
  }

  @Test
  void a_notice_above_the_page_lists_nothing() {
    String notice =
        """
        We value your privacy, and together with others this site keeps what helps it to serve you better.

        This is done for the following reasons:

        Keep and read what is on a device

        Measured reach, content

        """;
    assertFalse(Pages.roleOf("Measured reach", notice + ABOVE + BELOW + FOOT).kept());
    assertEquals("Varnholm to close the old swimming pool", Pages.document(notice + ABOVE + BELOW + FOOT).title());
  }
}
