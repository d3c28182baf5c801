package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Role;

/** A long list of short lines may part an article, and so may it part one article from another. */
class PartedArticlesTest {
  private static final String ABOVE =
      """
      The best rods for the first herring of the year

      Updated 3 May 2026

      By Ada Orme

      Herring come close to the quay for three weeks in spring, and whoever wants one needs a light rod and a bucket.

      Our tester spent eleven mornings on the mole at Port Ellery and fished with fourteen rods, most of them new.

      A rod for herring should be long enough to cast beyond the mole and light enough for a child to hold in the wind.

      """;

  private static final String BELOW =
      """
      How we tested the rods on the mole

      %s

      Every rod was cast a hundred times with the same lead, and our tester noted how far it went on each day.

      Two rods broke on the second morning, when the wind came from the west and the herring stood close to the mole.

      The cheapest rod cast as far as the dearest one, which surprised the tester and the anglers on the mole.

      Children held the light rods for an hour and the heavy ones for ten minutes, which was the test to trust.
      """;

  private static final String PRICES =
      List.of("Heron 2", "Petrel Light", "Gannet", "Fulmar Pro", "Kittiwake").stream()
          .map(rod -> String.join("\n\n", rod, "Flag of " + rod, "$120", "Harbour Shop", "In stock", "Next day"))
          .collect(Collectors.joining("\n\n", "", "\n\n"));

  private static String page(String between, String header) {
    return ABOVE + PRICES + between + "\n\n" + String.format(Locale.ROOT, BELOW, header);
  }

  @Test
  void an_article_begins_below_its_header_though_prices_part_it() {
    String page = page("All prices in May", "The days on the mole");
    assertEquals(Role.TITLE, Pages.roleOf("The best rods", page));
    assertEquals(Role.BODY, Pages.roleOf("Herring come close", page));
    assertEquals(Role.BODY, Pages.roleOf("Our tester spent", page));
    assertEquals(Role.BODY, Pages.roleOf("Every rod was cast", page));
    assertEquals(Role.BODY, Pages.roleOf("Children held", page));
    assertFalse(Pages.roleOf("$120", page).kept());
  }

  @ParameterizedTest
  @ValueSource(strings = {"By Tom Hart", "4 May 2026"})
  void an_article_with_a_header_of_its_own_begins_there(String header) {
    String page = page("All prices in May", header);
    assertFalse(Pages.roleOf("Herring come close", page).kept());
    assertEquals(Role.BODY, Pages.roleOf("Every rod was cast", page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Most read", "© 2026 The Harbour Times, all rights reserved", "12 comments"})
  void what_ends_an_article_parts_two(String between) {
    assertFalse(Pages.roleOf("Herring come close", page(between, "The days on the mole")).kept());
  }

  @Test
  void text_about_something_else_is_another_article() {
    String page = page("All prices in May", "The days").replaceAll("(?i)\\b(tester|herring|light|mornings?)\\b", "ewe");
    assertFalse(Pages.roleOf("ewe come close", page).kept());
  }
}
