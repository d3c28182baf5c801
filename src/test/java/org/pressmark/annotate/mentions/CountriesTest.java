package org.pressmark.annotate.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CountriesTest {
  @Test
  void full_short_and_variant_names_have_the_code() {
    assertEquals("GB", Countries.codeOf("United Kingdom"));
    assertEquals("GB", Countries.codeOf("UK"));
    assertEquals("GB", Countries.codeOf("U.K."));
    assertEquals("US", Countries.codeOf("US"));
    assertEquals("US", Countries.codeOf("U.S."));
    assertEquals("CZ", Countries.codeOf("Czech Republic"));
    assertEquals("TR", Countries.codeOf("Turkey"));
    assertEquals("BA", Countries.codeOf("Bosnia and Herzegovina"));
    assertEquals("LC", Countries.codeOf("Saint Lucia"));
  }

  @Test
  void what_cldr_lacks_is_in_the_list() {
    assertEquals("GB", Countries.codeOf("Britain"));
    assertEquals("US", Countries.codeOf("America"));
    assertEquals("AE", Countries.codeOf("UAE"));
  }

  @Test
  void adjectives_and_peoples_have_the_code_of_their_country() {
    assertEquals("RU", Countries.codeOfAdjective("Russian"));
    assertEquals("RU", Countries.codeOfAdjective("Russians"));
    assertEquals("US", Countries.codeOfAdjective("American"));
    assertEquals("GB", Countries.codeOfAdjective("British"));
    assertEquals("FR", Countries.codeOfAdjective("French"));
    assertEquals("ZA", Countries.codeOfAdjective("South African"));
    assertEquals("CZ", Countries.codeOfAdjective("Czech"));
    assertEquals("SA", Countries.codeOfAdjective("Saudi Arabian"));
    assertEquals("PR", Countries.codeOfAdjective("Puerto Ricans"));
  }

  @Test
  void parts_of_continents_and_countries_have_adjectives() {
    assertTrue(Countries.isAdjective("Southeast Asian"));
    assertTrue(Countries.isAdjective("South Australian"));
    assertTrue(Countries.isAdjective("Russian"));
    assertFalse(Countries.isAdjective("South Africa"));
    assertFalse(Countries.isAdjective("New Russian"));
  }

  @Test
  void what_several_countries_share_belongs_to_none() {
    assertNull(Countries.codeOfAdjective("European"));
    assertNull(Countries.codeOfAdjective("Congo"));
    assertNull(Countries.codeOfAdjective("Bolívar"));
    assertNull(Countries.codeOfAdjective("Russia"));
    assertNull(Countries.codeOfAdjective("Low"));
  }

  @Test
  void continents_and_unions_are_regions() {
    assertTrue(Countries.isRegion("Europe"));
    assertTrue(Countries.isRegion("France"));
    assertFalse(Countries.isRegion("Paris"));
  }

  @Test
  void cities_unions_and_continents_have_none() {
    assertNull(Countries.codeOf("Paris"));
    assertNull(Countries.codeOf("European Union"));
    assertNull(Countries.codeOf("UN"));
    assertNull(Countries.codeOf("Africa"));
  }
}
