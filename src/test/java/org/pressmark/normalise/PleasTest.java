package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How newsrooms ask for money at the end of an article, and what only sounds so. */
class PleasTest {
  private static final String ARTICLE =
      """
      The lamp on the pier goes out for good

      By Anna Berg

      3 May 2021

      The lamp at the end of the pier has burned since 1911, and on Sunday it was put out for good.

      Nobody on the quay said anything. The keeper, Jonas Vik, folded his jacket and went down.

      Ships now steer by satellites, and the lamp had cost the town 8,000 euros a year.

      """;

  private static String roleOf(String words, String end) {
    return Pages.roleOf(words, ARTICLE + end).term();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Our reporting is free because people pay who can. Will you be one of them? Your gift keeps the lamp on here.",
        "Was Sie hier lesen, bezahlen andere. Unser Journalismus bleibt frei, wenn genug mitmachen: Unterstützen auch "
            + "Sie ihn mit fünf Euro.",
        "Wir gehören niemandem und leben von den Spenden unserer Leserinnen und Leser, seit dem ersten Tag.",
        "Chaque matin, nos journalistes prennent le bateau. Votre soutien paie le billet, et rien d'autre.",
        "Nuestras investigaciones tardan meses y no tienen dueño. Hazte socia desde tres euros al mes.",
        "In times like these the islands need ears and eyes. Are you with us? Become a member"
      })
  void a_newsroom_that_asks_for_money_is_no_text(String plea) {
    String below = "For a free press\n\n" + plea + "\n\nAbout us\n";
    assertEquals("boilerplate", roleOf(plea.substring(0, 30), below));
    assertEquals("boilerplate", roleOf("For a free press", below));
    assertEquals("body", roleOf("Ships now steer", below));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Please give today, for our newsroom has one chair between us,\" the editor of the school paper said.",
        "The station lives on what its listeners give, and members may subscribe until Friday, the director said.",
        "The group asks people to donate tins rather than fresh food, which it cannot keep in the summer.",
        "Die Feuerwehr bittet: Unterstützen Sie die Helfer, indem Sie am Sonntag die Straße am Hafen frei lassen.",
        "Les pompiers, eux, comptent sur votre soutien dimanche, lors de la course des bateaux de papier.",
        "Our work began with a boat and a net. Your support is a walk on the beach, in shoes that may get wet."
      })
  void others_ask_for_help_too(String end) {
    assertEquals("body", roleOf(end.substring(0, 25), end + "\n"));
  }

  @Test
  void an_article_about_the_newsroom_keeps_its_end() {
    String column = "Our reporters have had no rise since the lamp was lit, and our readers deserve to know it.\n\n"
        + "Paper costs twice what it did before the war, and the boat that brings it costs three times as much.\n\n"
        + "Our journalism is made by eleven people. If you subscribe before Friday, the old price holds for a year.\n";
    assertEquals("body", roleOf("Our journalism is made", column));
  }
}
