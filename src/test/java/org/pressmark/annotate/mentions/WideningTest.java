package org.pressmark.annotate.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.model.EntityType;

/** Names are given within square brackets, as the finder cut them. */
class WideningTest {
  @Test
  void the_arabic_article_belongs_to_the_name() {
    assertEquals("al Quilla", widened(EntityType.ORG, "fighters of al [ Quilla ] in the hills"));
    assertEquals("al - Quilla", widened(EntityType.ORG, "fighters of al - [ Quilla ] in the hills"));
    assertEquals("Ahrar ash - Varn", widened(EntityType.ORG, "[ Ahrar ] ash - Varn fighters"));
    assertEquals("Dima al Varn", widened(EntityType.PER, "[ Dima ] al Varn left"));
  }

  @Test
  void english_words_that_are_written_like_it_do_not() {
    assertEquals("Quilla", widened(EntityType.ORG, "known as [ Quilla ] at Varnholm"));
    assertEquals("Reed", widened(EntityType.PER, "[ Reed ] al dente"));
  }

  @Test
  void a_given_name_goes_on_behind_its_hyphen() {
    assertEquals("Moo Jae - in", widened(EntityType.PER, "[ Moo Jae ] - in met him"));
    assertEquals("Koo Jong - un", widened(EntityType.PER, "leader [ Koo Jong ] - un"));
  }

  @Test
  void a_dash_or_a_compound_behind_a_name_is_no_part_of_it() {
    assertEquals("Tom Reed", widened(EntityType.PER, "[ Tom Reed ] - in Quillport since May"));
    assertEquals("Tom Reed", widened(EntityType.PER, "[ Tom Reed ] - in the end"));
    assertEquals("Tom Reed", widened(EntityType.PER, "a [ Tom Reed ] - led party"));
    for (String behind : new String[] {"who runs it", "but", "with her", "now", "he", "they", "his", "said", "camp"}) {
      assertEquals("Tom Reed", widened(EntityType.PER, "[ Tom Reed ] - " + behind), behind);
    }
    assertEquals("Tom Reed", widened(EntityType.PER, "a [ Tom Reed ] - backed party"));
    assertEquals("Reed", widened(EntityType.PER, "a [ Reed ] - ish party"));
    assertEquals("Quill Board", widened(EntityType.ORG, "[ Quill Board ] - un"));
  }

  @Test
  void a_storm_is_no_person() {
    assertEquals("Hurricane Ada", widened(EntityType.PER, "when Hurricane [ Ada ] came"));
    assertEquals(EntityType.MISC, Widening.widen(
        new NameSpan(1, 2, EntityType.PER), new String[] {"Typhoon", "Ada"}, Set.of()).type());
    assertEquals("Ada Reed", widened(EntityType.PER, "Reporter Storm [ Ada Reed ] came"));
  }

  @Test
  void a_company_may_bear_a_possessive() {
    assertEquals("Moody 's", widened(EntityType.PER, "[ Moody ] 's cut it"));
    assertEquals("Moody ’s", widened(EntityType.ORG, "[ Moody ] ’s cut it"));
    assertEquals("Quill", widened(EntityType.ORG, "[ Quill ] 's shares"));
    NameSpan mary = new NameSpan(0, 1, EntityType.PER);
    assertEquals(mary, Widening.widen(mary, new String[] {"Moody", "'s", "son"}, Set.of("Mary", "Moody")));
  }

  @Test
  void the_first_word_of_a_country_belongs_to_it() {
    assertEquals("South Korea", widened(EntityType.LOC, "in South [ Korea ] too"));
    assertEquals("North Korean", widened(EntityType.MISC, "two North [ Korean ] ships"));
    assertEquals("Quillport", widened(EntityType.LOC, "in South [ Quillport ] too"));
  }

  private static String widened(EntityType type, String text) {
    String[] before = text.substring(0, text.indexOf('[')).strip().split(" ");
    String[] tokens = text.replace("[ ", "").replace("] ", "").replace(" ]", "").split(" ");
    int start = text.startsWith("[") ? 0 : before.length;
    String inside = text.substring(text.indexOf('[') + 1, text.indexOf(']')).strip();
    NameSpan name = Widening.widen(new NameSpan(start, start + inside.split(" ").length, type), tokens, Set.of());
    return String.join(" ", Arrays.copyOfRange(tokens, name.start(), name.end()));
  }
}
