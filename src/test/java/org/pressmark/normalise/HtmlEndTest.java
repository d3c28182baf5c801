package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Block;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.Role;

/** What stands on an HTML page below the article, and between its paragraphs. */
class HtmlEndTest {
  private static final String LINKS =
      "<ul><li><a href='/a'>Tides turn early this year</a></li><li><a href='/b'>A pier for the mainland</a></li></ul>";

  /** So many paragraphs, of which each names the place. */
  private static String paragraphs(String place, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            day ->
                "<p>On day " + day + " the keeper of " + place + " rowed over to the mainland with all the letters "
                    + "that had come, and nobody on the shore was surprised to see him there.</p>")
        .collect(Collectors.joining());
  }

  private static String signed(String level, String title) {
    return "<" + level + ">" + title + "</" + level + "><div><time>4 March 2024</time></div>"
        + "<div class='byline'>By Anna Berg</div>";
  }

  private static NormalisedArticle page(String html) {
    return Pages.kept(Pages.html("<body>" + html + "</body>"));
  }

  private static long paragraphsIn(NormalisedArticle article) {
    return article.blocks().stream().filter(block -> block.kept() && block.role() == Role.BODY).count();
  }

  @Test
  void the_next_article_of_an_endless_page_is_left_out_with_its_pictures() {
    String first = signed("h1", "Letters come by boat") + paragraphs("Norholm", 4);
    String next = paragraphs("Sudholm", 4) + "<figure><img src=a.png><figcaption>The pier.</figcaption></figure>";
    String header = signed("h1", "Letters come by air").replace("4 March", "2 March");

    NormalisedArticle endless = page(first + header + next);
    assertEquals(4, paragraphsIn(endless));
    assertFalse(endless.document().text().contains("Sudholm"));
    assertTrue(endless.blocks().stream().noneMatch(block -> block.kept() && block.role() == Role.CAPTION));
    // Sections have no date and byline of their own, those of several authors have lesser headings or one date.
    assertEquals(8, paragraphsIn(page(first + "<h1>Letters come by air</h1>" + next)));
    assertEquals(8, paragraphsIn(page(first + header.replace("h1>", "h2>") + next)));
    assertEquals(8, paragraphsIn(page(first + header.replace("2 March", "4 March") + next)));
  }

  @Test
  void an_article_follows_what_is_none() {
    String header = signed("h1", "Letters come by boat");
    String teaser = header.replace("4 March", "2 March") + paragraphs("Sudholm", 1);
    assertEquals(9, paragraphsIn(page(teaser + header + paragraphs("Norholm", 8))));
    // The headline once more, with date and byline.
    String opening = "<h1>Letters come by boat</h1>" + paragraphs("Sudholm", 4);
    assertEquals(8, paragraphsIn(page(opening + header + paragraphs("Norholm", 4))));
  }

  @Test
  void lists_may_have_the_same_item_and_key_points_are_taken_from_the_text() {
    String title = "<main><h1>Letters come by boat</h1>" + paragraphs("Norholm", 2);
    String list = "<h2>To %s</h2><ul><li>Row over to the mainland with all the letters at six.</li><li>Rest.</li></ul>";
    NormalisedArticle lists = page(title + list.replace("%s", "Norholm") + list.replace("%s", "Sudholm") + "</main>");
    assertEquals(4, lists.blocks().stream().filter(b -> b.kept() && b.role() == Role.LIST_ITEM).count());

    String point = "<ul><li>Letters come by boat to Sudholm again after a long winter in the ice.</li></ul>";
    String paragraph = point.replace("<ul><li>", "<p>").replace("</li></ul>", "</p>");
    assertEquals(5, paragraphsIn(page(title + point + paragraph + paragraphs("Sudholm", 2) + "</main>")));
  }

  @Test
  void the_text_goes_on_below_a_box_of_links_in_the_element_of_its_paragraphs() {
    String title = "<h1>Letters come by boat</h1>";
    String box = "<div><h3>Related</h3>" + LINKS + "</div>";

    assertEquals(
        12,
        paragraphsIn(
            page(title + "<main>" + paragraphs("Norholm", 10) + box + paragraphs("Sudholm", 2) + "</main>")));
    assertEquals(
        10,
        paragraphsIn(
            page(title + "<main><div>" + paragraphs("Norholm", 10) + "</div><div>" + box + paragraphs("Sudholm", 2)
                + "</div></main>")));
    assertEquals(
        10,
        paragraphsIn(
            page(title + "<main>" + paragraphs("Norholm", 10) + "<h3>Related</h3>" + paragraphs("Sudholm", 2)
                + "</main>")));
  }

  @Test
  void the_article_once_more_as_a_list_is_no_text() {
    String text = "<main><h1>Letters come by boat</h1>" + paragraphs("Norholm", 4);
    String copy = paragraphs("Norholm", 4).replace("<p>", "<li>").replace("</p>", "</li>");

    NormalisedArticle article = page(text + "<ul>" + copy + "</ul></main>");
    assertEquals(4, article.blocks().stream().filter(Block::kept).filter(HtmlEndTest::isText).count());
  }

  @Test
  void numbered_headings_that_are_links_head_the_parts_of_an_article() {
    String item = "<h2><a href='/%d'>%sHarbour of island %d</a></h2><p>Its pier is of wood, and nobody sails it.</p>";
    String lead = "<main><h1>Five harbours</h1>" + paragraphs("Norholm", 2);
    StringBuilder numbered = new StringBuilder(lead);
    StringBuilder cards = new StringBuilder(lead);
    for (int i = 1; i <= 5; i++) {
      numbered.append(String.format(Locale.ROOT, item, i, i + ". ", i).replace("wood", "wood" + i));
      cards.append(String.format(Locale.ROOT, item, i, "", i).replace("wood", "wood" + i));
    }

    assertEquals(7, paragraphsIn(page(numbered + "</main>")));
    assertEquals(3, paragraphsIn(page(cards + "</main>")));
  }

  private static boolean isText(Block block) {
    return block.role() == Role.BODY || block.role() == Role.LIST_ITEM;
  }
}
