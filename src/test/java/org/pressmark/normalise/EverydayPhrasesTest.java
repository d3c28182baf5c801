package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that pages say to their readers and that news has too. */
class EverydayPhrasesTest {
  private static final String HEAD = "Bridge of Sund opens again\n\nBy Anna Berg\n\n3 May 2021\n\n";
  private static final String ABOVE =
      "The bridge of Sund opened on Monday after three years of repairs that cost the town dear.\n\n"
          + "The mayor, Tom Li, cut a ribbon and spoke of patience, which the people of Sund had shown.\n\n";
  private static final String BELOW =
      "\n\nThe next repairs of the bridge are planned for 2031, and the town saves for them already.\n\n"
          + "Until then the toll stays at two euros, as the council of Sund decided on Friday.\n";

  private static String roleOf(String line) {
    return Pages.roleOf(line, HEAD + ABOVE + line + BELOW).term();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Turkey hopes to become a member of the union within ten years.",
        "Die Ukraine will bis 2030 Mitglied werden, sagte der Minister.",
        "Residents can sign up for the scheme until 3 May, the council said.",
        "The bakery gave away 2,000 cookies on Saturday and ran out by noon.",
        "The regulator fined the firm over its cookies and its privacy policy.",
        "Visitors are asked to make a donation at the door of the museum.",
        "Under the terms and conditions of the deal both mills stay open.",
        "Residents were offered a free trial of the new buses in March.",
        "Le collectionneur souhaite faire un don au musée de la ville.",
        "Die Behörde wirft der Firma vor, gegen die Datenschutzbestimmungen verstoßen zu haben.",
        "Los vecinos quieren saber más sobre el origen del incendio.",
        "Les habitants veulent en savoir plus sur les travaux du pont.",
        "El ganador quiso compartir este premio con su madre, que cumple 90 años.",
        "Die beiden müssen sich das Amt jetzt teilen, entschied der Rat.",
        "Sund is to become a member of the league of old towns today. Cookies and tea were served.",
        "The tour of the bridge starts at ten. Sign up for it at the toll house by Friday.",
        "Sund scored twice before the break, with more to follow in the second half.",
        "“You should sign up for the course,” the nurse told her in March."
      })
  void a_sentence_of_news_may_have_them(String sentence) {
    assertEquals("body", roleOf(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kommentare im Netz ließen nach dem Spiel nicht auf sich warten.",
        "Topics ranged from the price of fish to the roof of the school.",
        "Tags on the birds showed that they had crossed the sea twice.",
        "Posted in Varn as a young soldier, he learned to mend nets.",
        "Veröffentlicht in der Zeitschrift des Museums, blieb der Fund lange unbeachtet.",
        "Sponsored by a brewery, the race starts at noon in front of the hall.",
        "Sie haben kein Geld für ein neues Boot, sagt der Vorsitzende."
      })
  void a_sentence_may_begin_as_a_label_does(String sentence) {
    assertEquals("body", roleOf(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We use cookies so that the bridge page loads in time.",
        "Mit dem Klick stimmen Sie den Nutzungsbedingungen des Anbieters zu.",
        "Sign up for the harbour letter and read it on Sunday.",
        "Este sitio utiliza cookies propias y de terceros.",
        "You can become a member at any time and leave again.",
        "Privacy policy and more",
        "Harbour Data Terms of Use and Disclaimers",
        "Topics: bridges, tolls and the river",
        "Kommentare zu diesem Beitrag",
        "Kommentare sind geschlossen.",
        "Mots-clés : pont, péage, rivière.",
        "Want to read about the next bridge? Sign up for the Bridge Post.",
        "The Bridge Post is a newsletter on bridges. Sign up for it and read it on Sundays.",
        "The Bridge Post is a charity of the town. Make a donation today.",
        "Please upgrade to another web browser.",
        "This review may contain affiliate links."
      })
  void a_line_to_the_reader_is_the_pages(String line) {
    assertEquals("boilerplate", roleOf(line));
  }

  @Test
  void a_headline_may_have_them() {
    String title = "How to become a member of the bridge guard";
    String page = title + "\n\nBy Anna Berg\n\n3 May 2021\n\n" + ABOVE + BELOW.strip();
    assertEquals("title", Pages.roleOf(title, page).term());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leé también: El puente de Varn sigue cerrado",
        "Die Brücke im Ohr: Folge drei – hier hören",
        "Pour tout savoir du pont, inscrivez-vous à notre infolettre du samedi.",
        "Thank you for signing up!"
      })
  void what_leads_elsewhere_is_no_text(String line) {
    assertTrue(List.of("related_link", "boilerplate").contains(roleOf(line)), roleOf(line));
  }
}
