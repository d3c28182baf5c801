package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Block;
import org.pressmark.model.Role;

/** Tables of data, and other parts of an article that are no paragraphs. */
class TableRowsTest {
  private static final String BEFORE =
      "<p>The harbour league went into its last round on Sunday, and three crews could still win it before the fog came in.</p>";
  private static final String AFTER =
      "<p>The cup will be handed over on the quay next Saturday, said the league, if the weather lets the boats come home.</p>";

  private static String textOf(String inside) {
    return Pages.kept(
            Pages.html(
                "<html><body><article><h1>The last round</h1>"
                    + BEFORE
                    + inside
                    + AFTER
                    + "</article></body></html>"))
        .document()
        .text();
  }

  @Test
  void the_cells_of_a_row_of_data_are_one_block() {
    String table =
        "<table><tr class='player-12'><td>1</td><td>Lindesund</td><td><b>27</b></td></tr><tr><td>2</td><td>Varnholm</td><td>25</td></tr></table>";

    assertTrue(textOf(table).contains("\n\n1 Lindesund 27\n\n2 Varnholm 25\n\n"), () -> textOf(table));
  }

  @Test
  void cells_that_lay_out_a_page_stay_apart() {
    String table =
        "<table><tr><td>"
            + BEFORE.replace("Sunday", "Friday")
            + "</td><td>"
            + AFTER.replace("Saturday", "Monday")
            + "</td></tr></table>";

    assertTrue(textOf(table).contains("fog came in.\n\nThe cup"), () -> textOf(table));
  }

  @Test
  void rows_of_a_plain_text_page_are_kept_within_the_article() {
    String page =
        """
        The last round

        The harbour league went into its last round on Sunday, and three crews could still win it before the fog came in.

        Pos.\t\tCrew\t\tPoints
        1\t\tLindesund\t\t27
        2\t\tVarnholm\t\t25

        The cup will be handed over on the quay next Saturday, said the league, if the weather lets the boats come home.
        """;

    assertEquals(Role.LIST_ITEM, Pages.roleOf("Varnholm", page));
    assertEquals(Role.LIST_ITEM, Pages.roleOf("Points", page));
    assertEquals(Role.BODY, Pages.roleOf("The cup", page));
  }

  @Test
  void readings_above_characters_are_no_text() {
    assertTrue(textOf("<p><ruby>子<rt>こ</rt></ruby>どもへの体罰を禁止する法律ができました。</p>").contains("子どもへの体罰"));
  }

  @Test
  void what_a_theme_says_of_the_body_element_says_nothing_of_the_article() {
    String page =
        "<html><body class='single gallery comments has-sidebar'><article><h1>The last round</h1>"
            + BEFORE
            + AFTER
            + "</article></body></html>";

    assertTrue(Pages.kept(Pages.html(page)).document().text().contains("handed over"));
  }

  @Test
  void the_heading_of_a_box_of_links_ends_the_box_alone() {
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      before.append(BEFORE.replace("three", "number " + i + " of three"));
    }
    String box = "<div class='related'><h2>Related</h2><h3><a href='/x'>Fog at sea</a></h3></div>";

    assertTrue(textOf(before + box).contains("handed over"));
  }

  @Test
  void short_paragraphs_beside_the_last_long_one_belong_to_the_article() {
    StringBuilder names = new StringBuilder();
    for (int i = 1; i <= 12; i++) {
      names.append("<p>Crew number ").append(i).append("</p>");
    }
    String page = "<html><body><div><h1>The last round</h1>" + BEFORE + AFTER + names + "</div></body></html>";

    assertTrue(Pages.kept(Pages.html(page)).document().text().contains("Crew number 12"));
  }

  @Test
  void a_line_that_asks_to_follow_an_account_is_set_aside() {
    String page =
        BEFORE.replaceAll("<.?p>", "")
            + "\n\nFollow @harbourleague on any network to keep up with all the crews.\n\n"
            + AFTER.replaceAll("<.?p>", "");

    assertFalse(Pages.document(page).text().contains("@harbourleague"));
  }

  /** A row of byte order marks prints nothing, so it is no item of a list. */
  @Test
  void a_row_of_invisible_characters_is_set_aside() {
    String page =
        "\uFEFF\t\uFEFF\n"
            + "The harbour league went into its last round on Sunday.\tThree crews could still win it before the fog came in.";

    Block first = Pages.kept(Pages.page(page)).blocks().get(0);

    assertEquals(Role.BOILERPLATE, first.role());
    assertEquals("", first.setAsideText());
  }
}
