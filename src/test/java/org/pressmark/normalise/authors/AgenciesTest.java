package org.pressmark.normalise.authors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.normalise.Pages;

class AgenciesTest {
  @Test
  void a_sign_off_names_agencies_in_its_order() {
    assertEquals(List.of("AP", "AFP"), Agencies.ofSignOff("hf/msh (AP, AFP)"));
    assertEquals(List.of("dpa", "AFP"), Agencies.ofSignOff("dpa/afp"));
    assertEquals(List.of("Reuters"), Agencies.ofSignOff("(Reuters)"));
    assertEquals(List.of("AP", "dpa"), Agencies.ofSignOff("kb/tv (AP, dpa, ap)"));
    assertEquals(List.of(), Agencies.ofSignOff("(mk/rc)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"He left.", "ferry", "", "(see page 3)", "Reuters/T. Vane", "picture-alliance/dpa"})
  void other_lines_are_no_sign_off(String line) {
    assertNull(Agencies.ofSignOff(line));
  }

  @Test
  void a_dateline_names_its_agency() {
    assertEquals("Reuters", Agencies.ofDateline("PORT ELLERY, May 3 (Reuters) - The ferry ran again."));
    assertEquals("AP", Agencies.ofDateline("PORT ELLERY (AP) — The ferry ran again."));
    assertEquals("dpa", Agencies.ofDateline("Ellery (dpa) – Die Fähre fährt wieder."));
    assertNull(Agencies.ofDateline("The ferry (Ada) - a small ship - ran again."));
    assertNull(Agencies.ofDateline("The agency (Reuters) reported that the ferry ran again."));
  }

  @Test
  void an_agency_in_a_dateline_reaches_the_document() {
    String page =
        """
        The ferry to Marram Island runs again

        PORT ELLERY, May 3 (Reuters) - Two crossings a day connect the island with the mainland again.

        The mayor of Port Ellery thanked the crews, who had worked through the whole winter.
        """;
    assertEquals(List.of("Reuters"), Pages.document(page).agencies());
  }

  @Test
  void an_agency_glued_to_the_last_paragraph_signs_the_article() {
    String page =
        """
        Die Fähre nach Marram fährt wieder

        Zwei Fahrten am Tag verbinden die Insel von Montag an wieder mit dem Festland.

        Die Bürgermeisterin dankte den Mannschaften, die den ganzen Winter gearbeitet hatten. (dpa)
        """;
    assertEquals(List.of("dpa"), Pages.document(page).agencies());
    assertEquals(org.pressmark.model.Role.BODY, Pages.roleOf("dankte", page));
  }
}
