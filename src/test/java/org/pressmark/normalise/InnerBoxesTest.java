package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes within an article: headlines of others, facts, content of other sites. */
class InnerBoxesTest {
  private static final String ABOVE =
      """
      The ferry to Ellery runs on apples

      The harbour office has turned an old ferry into the first ship of the coast that burns cider.

      Engineers of the ferry needed two years for the boiler, which smells of apples all day long.

      """;
  private static final String BELOW =
      """
      Two winters ago the ferry lay still.

      The boiler was bought from a jam factory.

      """;

  private static final String FOOT =
      """
      Most read
      Council counts its ducks again
      """;

  private static String roleOf(String line, String page) {
    return Pages.roleOf(line, page).term();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Read more", "Lesen Sie auch", "À LIRE AUSSI", "Más información"})
  void behind_a_box_of_headlines_the_article_goes_on_about_the_same(String heading) {
    String box = heading + "\nA parrot repeats the whole budget\nGulls learn to queue for chips\n\n";
    String page = ABOVE + box + BELOW + FOOT;
    assertEquals("body", roleOf("Two winters", page));
    assertEquals("body", roleOf("The boiler was", page));
    assertEquals("related_link", roleOf("Gulls learn", page));
  }

  @Test
  void a_box_with_a_byline_is_a_stream_of_teasers() {
    String box = "Read more\nA ferry without a harbour\nBy Anna Berg\n\n";
    assertEquals(false, "body".equals(roleOf("Two winters", ABOVE + box + BELOW + FOOT)));
  }

  @Test
  void text_about_other_things_ends_the_article() {
    String box = "Read more\nA parrot repeats the whole budget\nGulls learn to queue for chips\n\n";
    String other = "Someone lost a wig at sea.\n\nIt has been seen near Norway since.\n\n";
    assertEquals(false, "body".equals(roleOf("Someone lost", ABOVE + box + other + FOOT)));
  }

  @Test
  void facts_below_one_another_are_items() {
    String facts = "The ship\n\nLength: 33 metres\nWeight: 240 tons\nAge: 61 years\n\n";
    String page = ABOVE + facts + "The ferry and its boiler will be shown on Sunday at noon.\n\n" + FOOT;
    assertEquals("list_item", roleOf("Weight", page));
    assertEquals("body", roleOf("The ferry and", page));
  }

  @Test
  void facts_in_paragraphs_of_their_own_are_text() {
    String facts = "Ellery: Marsh - Holt, Brandt - Cole\n\nLindesund: Moe - Falk, Dahl - Ness\n\nSpectators: 812\n\n";
    assertEquals("body", roleOf("Lindesund:", ABOVE + facts + FOOT));
    assertEquals("body", roleOf("Spectators", ABOVE + facts + FOOT));
  }

  @Test
  void a_post_and_who_posted_it_are_text() {
    String post = "The ferry burns cider now, and it smells so good\n\n— Anna Berg (@annaberg) 19 November 2019\n\n";
    String other = "The ferry burns cider now, and it smells so good\n\nAnna Berg (@annaberg)\n\n";
    assertEquals("body", roleOf("The ferry burns", ABOVE + post + BELOW + FOOT));
    assertEquals("body", roleOf("— Anna Berg", ABOVE + post + BELOW + FOOT));
    assertEquals(false, "body".equals(roleOf("Anna Berg (@", ABOVE + other + BELOW + FOOT)));
  }

  @Test
  void content_of_other_sites_does_not_end_the_text() {
    String embed =
        """
        Empfohlener redaktioneller Inhalt
        An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.
        Externer Inhalt
        Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.

        """;
    assertEquals("body", roleOf("Two winters", ABOVE + embed + BELOW + FOOT));
  }

  @Test
  void a_quoted_heading_may_begin_as_its_paragraph_does() {
    String heading = "\"I never liked the smell\"\n\n"
        + "\"I never liked the smell\", said the captain of the ferry today.\n\n";
    assertEquals("subheading", roleOf("\"I never", ABOVE + heading + BELOW + FOOT));
  }

  @Test
  void a_headline_of_two_sentences_below_read_more_is_a_link() {
    String card = "Read more\nThe Island Bought a Ferry. It Sank Within Weeks.\n\n";
    assertEquals("related_link", roleOf("The Island Bought", ABOVE + card + BELOW + FOOT));
    String names = "Read more\n\nAnna Berg, Mara Vance and Jonas Viker were heard by Captain Harald Lindqvist.\n\n";
    assertEquals("body", roleOf("Anna Berg, Mara", ABOVE + names + BELOW + FOOT));
  }
}
