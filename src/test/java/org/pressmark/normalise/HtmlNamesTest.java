package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Block;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.Role;

/** Links, cards and lines of HTML pages that look like an author's. */
class HtmlNamesTest {
  private static final String TEXT =
      "<p>The ferry between the two islands ran again on Monday, and nobody in the harbour had expected it so soon.</p>"
          + "<p>Mayor Quill said that the engine had been repaired over the weekend by four mechanics of his.</p>";

  private static NormalisedArticle page(String above, String below) {
    return Pages.kept(
        Pages.html(
            "<title>Ferry runs again</title><meta property='og:site_name' content='Anna Berg'>"
                + "<h1>Ferry runs again</h1>" + above + "<div class='entry-content'>" + TEXT + below + "</div>"));
  }

  private static List<String> authors(String above, String below) {
    return page(above, below).document().authors();
  }

  @Test
  void a_link_to_a_network_is_no_author() {
    String link = "<div><a href='https://social.example/profile/harbour'>%s</a></div>";

    assertEquals(List.of("Tom Li"), authors("", link.replace("%s", "Tom Li")));
    assertEquals(List.of(), authors("", link.replace("%s", "Bluesky")));
  }

  @Test
  void the_section_beside_a_linked_name_is_no_part_of_the_name() {
    String name = "<span class='byline'><a rel='author' href='/author/anna'>Anna Berg</a></span>";
    String section = "<span class='cat-links'><a rel='category tag' href='/all'>Uncategorized</a></span>";

    assertEquals(List.of("Anna Berg"), authors("<div class='entry-meta'>" + name + " " + section + "</div>", ""));
  }

  @Test
  void a_label_before_the_date_is_no_author_where_the_page_states_another() {
    String stated = "<meta name='author' content='Tom Li'>";

    assertEquals(List.of("Tom Li"), authors(stated + "<p>Top Stories 4 March 2025</p>", ""));
    assertEquals(List.of("Tom Li"), authors(stated + "<p>Tom Li 4 March 2025</p>", ""));
  }

  @Test
  void a_section_before_the_date_is_no_author_where_the_page_states_none() {
    assertEquals(List.of(), authors("<p>Press Release - March 4, 2025</p>", ""));
    assertEquals(List.of(), authors("<p>Island Life 4 March 2025</p>", ""));
  }

  @Test
  void small_words_of_names_in_capitals_do_not_end_them() {
    for (String name : List.of("KIM IN SU LEE", "JEAN MARIE LE GALL", "TRAN LE QUANG MINH")) {
      assertEquals(List.of(name), authors("<meta name='author' content='" + name + "'>", ""));
    }
    assertEquals(List.of("ANNA BERG"), authors("<meta name='author' content='ANNA BERG FOR THE POST'>", ""));
  }

  @Test
  void a_card_of_somebody_in_the_text_is_no_byline() {
    assertEquals(List.of(), authors("<table class='vcard'><tr><td>Columbia (list)</td></tr></table>", ""));
  }

  @Test
  void a_date_in_the_box_of_the_byline_is_a_date() {
    List<Block> blocks = page("<p class='byline'>Published May 22, 2023</p>", "").blocks();

    assertEquals(Role.DATE, blocks.get(1).role());
  }
}
