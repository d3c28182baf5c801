package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Role;

/** Lines of programs, and lines of text that look like them. */
class CodeListingsTest {
  private static final String ABOVE =
      """
      Ferry app lost four hundred tickets

      By Anna Berg

      The app of the ferry lost four hundred tickets in March, the county of Varn said on Monday.

      The clock was set back by an hour, and the app took the new hour for the old one.

      """;
  private static final String BELOW =
      """

      The maker of the app has mended it and apologised to those who had to pay a second time.

      Whoever still has a ticket of March may use it until the summer, the county said.
      """;

  private static Role roleOf(String words, String lines) {
    return Pages.roleOf(words, ABOVE + lines + BELOW);
  }

  @Test
  void a_listing_within_an_article_is_no_text() {
    String listing = "if (sold && now > expires) {\nrefund(ticket);\n}\n";
    assertEquals(Role.BOILERPLATE, roleOf("refund", listing));
    assertEquals(Role.BODY, roleOf("has mended it", listing));
  }

  @Test
  void sentences_that_show_signs_of_programs_are_text() {
    String lines =
        """
        One line read "sold && now > expires", and it compared the wrong times, the report said.

        Another line had == where the programmer should have written === for a strict comparison.

        A third one ended in }) although nothing had been opened above it, as the county found.
        """;
    assertEquals(Role.BODY, roleOf("compared the wrong", lines));
    assertEquals(Role.BODY, roleOf("a strict", lines));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ingredients\n\n500 g flour (type 550);\n\n10 g salt (coarse);\n\n7 g yeast (dry);\n",
        "Varn: Dahl; Moe, Lie (capt.);\n\nSund: Ek; Holm, Berg (capt.);\n\nBench: Lund, Stene (60);\n"
      })
  void a_semicolon_behind_a_bracket_makes_no_program(String lines) {
    String text = lines.lines().reduce((above, below) -> below).orElseThrow();
    assertNotEquals(Role.BOILERPLATE, roleOf(text, lines));
  }

  @Test
  void a_heading_between_two_scripts_is_text() {
    String lines = "track('top');\n\nshow('box');\n\nWhat the clock did\n\ntrack('end');\n";
    assertEquals(Role.SUBHEADING, roleOf("What the clock did", lines));
  }

  @Test
  void sentences_right_below_a_script_are_text() {
    String lines = "track('top');\nshow('box');\nNobody saw it at the time.\ntrack('end');\n";
    assertEquals(Role.BODY, roleOf("Nobody saw it", lines));
  }

  @Test
  void a_script_at_the_end_still_parts_the_article_from_what_follows() {
    String page =
        ABOVE + BELOW
            + """

            var box = box || [];
            box.push({ id: 'A1' });
            if (window.box) { box.load(); }
            </script>

            Pensioner finds lost ring in the garden

            The widow had given up all hope of seeing it again, she says at the kitchen table.

            Roof of the school to be mended at last
            """;
    assertNotEquals(Role.BODY, Pages.roleOf("The widow", page));
  }

  @Test
  void a_listing_that_the_markup_holds_is_text() {
    String text = "<p>The harbour's timetable is a program of three lines, and the boys wrote it in an afternoon.</p>";
    String page = "<main><h1>A timetable</h1>" + text + "<pre>let boat = { id: 1 };</pre><pre>sail(boat);</pre>"
        + "<pre>if (boat.late) { ring(); }</pre>" + text.replace("three", "seven") + "</main>";

    assertTrue(Pages.kept(Pages.html(page)).document().text().contains("sail(boat);"));
  }
}
