package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Block;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.Role;
import org.pressmark.schema.CodePoints;

class HtmlRolesTest {
  private static final String FIRST =
      "The ferry between the two islands ran again on Monday, and nobody in the harbour had expected it so soon.";
  private static final String SECOND =
      "Mayor Quill said that the engine had been repaired over the weekend by four mechanics from the mainland.";
  private static final String PAGE =
      String.format(
          Locale.ROOT,
          """
      <html lang="en-GB"><head><title>Ferry runs again | The Harbour Times</title>
      <meta property="og:site_name" content="The Harbour Times"></head>
      <body class="has-sidebar">
      <nav><a href="/">Home</a> <a href="/news">News</a></nav>
      <article>
      <span class="kicker">Islands</span>
      <h1>Ferry runs again</h1>
      <p class="standfirst">After six weeks without a boat the islanders can travel to the mainland.</p>
      <div class="byline">By <a href="/anna" rel="author">Anna Berg</a></div>
      <time datetime="2024-05-03T10:15:00+01:00">3 May 2024</time>
      <figure><img src="x.jpg"><figcaption>The ferry at the pier on Monday. <span class="credit">Photo: Tom Li</span></figcaption></figure>
      <div class="article-body">
      <p>%s</p>
      <div class="related-articles"><a href="/a">Another article about boats and their captains</a></div>
      <h2>What was broken</h2>
      <p>%s</p>
      <ul><li>The first trip leaves at seven.</li><li>The last one leaves at nine.</li></ul>
      <p>He spoke to <a href="/x">reporters</a> in the &quot;harbour&nbsp;office&quot; — before noon &amp; in rain.</p>
      </div>
      </article>
      <div class="comments"><p>What a good thing that the ferry is running again, I have waited for weeks!</p></div>
      <footer><p>&copy; 2024 The Harbour Times. All rights reserved.</p></footer>
      <script>var text = "not a block";</script>
      </body></html>
      """,
          FIRST,
          SECOND);

  private static Role roleOf(String words, String html) {
    CodePoints source = CodePoints.of(html);
    return Pages.kept(Pages.html(html)).blocks().stream()
        .filter(block -> source.slice(block.sourceStart(), block.sourceEnd()).contains(words))
        .findFirst()
        .map(Block::role)
        .orElseThrow(() -> new AssertionError("no block holds " + words));
  }

  private static NormalisedArticle headed(String line) {
    String page = "<article><h1>Ferry runs again</h1>" + line + "<p>" + FIRST + "</p><p>" + SECOND + "</p></article>";
    return Pages.kept(Pages.html(page));
  }

  @Test
  void a_name_beside_the_date_below_the_headline_is_a_byline() {
    String stated = "<meta name='author' content='Anna Berg'>";
    NormalisedArticle spans = headed(stated + "<div><span>Anna Berg</span> <span>3 May 2024, 08:30</span></div>");
    assertEquals(List.of("Anna Berg"), spans.document().authors());
    assertEquals(Role.BYLINE, spans.blocks().get(1).role());
    assertEquals(Role.BYLINE, headed(stated + "<p>Anna Berg | 3 May 2024</p>").blocks().get(1).role());
    // The text speaks of him: the line says what happened to whom, and when.
    assertEquals(Role.BODY, headed("<p>Mayor Quill | 3 May 2024</p>").blocks().get(1).role());
    assertEquals(Role.BODY, headed("<p>The sea froze | 3 May 2024</p>").blocks().get(1).role());
  }

  @Test
  void each_block_of_a_page_has_its_role() {
    assertEquals(Role.BOILERPLATE, roleOf("News", PAGE));
    assertEquals(Role.KICKER, roleOf("Islands", PAGE));
    assertEquals(Role.TITLE, roleOf("Ferry runs again", PAGE));
    assertEquals(Role.STANDFIRST, roleOf("After six weeks", PAGE));
    assertEquals(Role.BYLINE, roleOf("Anna Berg", PAGE));
    assertEquals(Role.DATE, roleOf("3 May 2024", PAGE));
    assertEquals(Role.CAPTION, roleOf("The ferry at the pier", PAGE));
    assertEquals(Role.BODY, roleOf("nobody in the harbour", PAGE));
    assertEquals(Role.RELATED_LINK, roleOf("boats and their captains", PAGE));
    assertEquals(Role.SUBHEADING, roleOf("What was broken", PAGE));
    assertEquals(Role.LIST_ITEM, roleOf("leaves at seven", PAGE));
    assertEquals(Role.FOOTER, roleOf("All rights reserved", PAGE));
  }

  @Test
  void a_credit_at_the_end_of_a_caption_is_a_block_of_its_own() {
    assertEquals(Role.CREDIT, roleOf("Photo: Tom Li", PAGE));
    assertEquals("The ferry at the pier on Monday.", slice("The ferry at the pier"));
  }

  private static String slice(String start) {
    NormalisedArticle article = Pages.kept(Pages.html(PAGE));
    CodePoints text = CodePoints.of(String.valueOf(article.document().text()));
    for (Block block : article.blocks()) {
      Integer from = block.textStart();
      Integer to = block.textEnd();
      if (from != null && to != null && text.slice(from, to).startsWith(start)) {
        return text.slice(from, to);
      }
    }
    throw new AssertionError(start);
  }

  @Test
  void what_readers_wrote_is_not_in_the_text() {
    assertFalse(String.valueOf(Pages.kept(Pages.html(PAGE)).document().text()).contains("I have waited for weeks"));
  }

  @Test
  void a_block_covers_its_source_and_entities_are_resolved() {
    NormalisedArticle article = Pages.kept(Pages.html(PAGE));
    CodePoints source = CodePoints.of(PAGE);
    boolean found =
        article.blocks().stream()
            .map(block -> source.slice(block.sourceStart(), block.sourceEnd()))
            .anyMatch(slice -> slice.startsWith("He spoke to <a") && slice.endsWith("before noon &amp; in rain."));

    assertTrue(found);
    assertTrue(
        String.valueOf(article.document().text())
            .contains("in the \"harbour office\" — before noon & in rain."));
  }

  @Test
  void scripts_are_no_blocks() {
    CodePoints source = CodePoints.of(PAGE);

    assertTrue(
        Pages.kept(Pages.html(PAGE)).blocks().stream()
            .noneMatch(block -> source.slice(block.sourceStart(), block.sourceEnd()).contains("not a block")));
  }

  @Test
  void a_class_of_furniture_around_the_whole_article_is_not_believed() {
    String html =
        "<div class='sidebar comments'><h1>Ferry runs again</h1>"
            + ("<p>" + FIRST + " " + SECOND + "</p>")
            + "<p>"
            + SECOND.replace("four", "five")
            + "</p></div>";

    assertEquals(Role.BODY, roleOf("nobody in the harbour", html));
  }

  @Test
  void hidden_text_within_a_paragraph_is_left_out_of_it() {
    String html =
        "<h1>Ferry runs again</h1><p>"
            + FIRST
            + "</p><p>The mayor <span style='display: none'>Mr Quill, 61</span> was glad about it.</p>";

    assertTrue(String.valueOf(Pages.kept(Pages.html(html)).document().text()).contains("The mayor was glad about it."));
  }

  @Test
  void text_without_paragraph_elements_is_cut_at_line_breaks() {
    String html = "<h1>Ferry runs again</h1><div>" + FIRST + "<br>" + SECOND + "</div>";

    assertEquals(2, Pages.kept(Pages.html(html)).blocks().stream().filter(block -> block.role() == Role.BODY).count());
  }

  @Test
  void the_text_that_json_ld_states_is_kept_whatever_box_it_stands_in() {
    String body =
        FIRST
            + " "
            + SECOND
            + " "
            + FIRST.replace("Monday", "Tuesday")
            + " "
            + SECOND.replace("four", "five")
            + " "
            + FIRST.replace("two", "three");
    String json =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\",\"articleBody\":\""
            + body
            + "\"}</script>";
    String html =
        json
            + "<h1>Ferry</h1><p>"
            + body
            + "</p><div class='promo'><p>"
            + SECOND.replace("four", "five")
            + " "
            + FIRST.replace("two", "three")
            + "</p></div>";

    assertEquals(
        Role.BODY,
        roleOf(
            "five mechanics from the mainland. The ferry between the three",
            html.replace(
                "<p>" + body,
                "<p>" + FIRST + " " + SECOND + " " + FIRST.replace("Monday", "Tuesday"))));
  }

  @Test
  void a_page_without_running_text_is_rejected() {
    assertTrue(
        new Normaliser().normalise(Pages.html("<nav><a href='/'>Home</a></nav>"))
            instanceof Normalised.Rejected);
    assertTrue(new Normaliser().normalise(Pages.html("")) instanceof Normalised.Rejected);
  }

  @Test
  void the_parts_of_a_list_whose_headings_are_links_are_the_article() {
    String part = "<h3><a href='/part%d'>The pier of island %d</a></h3><p>%s</p>";
    StringBuilder html = new StringBuilder("<article><h1>Ferry runs again</h1>");
    for (int i = 1; i <= 4; i++) {
      html.append(
          String.format(
              Locale.ROOT,
              part,
              i,
              i,
              FIRST.replace("two", i + "") + " " + SECOND + " He thanked all who had waited."));
    }
    html.append("<h3><a href='/more'>The pier of all islands</a></h3></article>");

    long body =
        Pages.kept(Pages.html(html.toString())).blocks().stream().filter(block -> block.role() == Role.BODY).count();

    assertEquals(4, body);
  }

  @Test
  void a_class_that_most_paragraphs_have_says_nothing_of_them() {
    String paragraph =
        "<p class='col-print-12 rail'>"
            + "The ferry ran again on Monday, and nobody in the whole harbour expected it so soon.</p>";
    String source =
        "<h1>Ferry runs again</h1>" + paragraph + paragraph.replace("Mon", "Fri") + paragraph.replace("Mon", "Sun");

    long body =
        Pages.kept(Pages.html("<html><body>" + source + "</body></html>"))
            .blocks()
            .stream()
            .filter(block -> block.role() == Role.BODY)
            .count();

    assertEquals(3, body);
  }

  private static final String LONG_PARAGRAPH =
      "The ferry of island %d ran again on Monday, and nobody in the whole harbour had expected it so soon. "
          + "The captain thanked all who had waited four months for him, and then sounded the horn until the last of "
          + "them had gone aboard with their bags, their bicycles and their dogs.";

  private static long bodies(String html) {
    return Pages.kept(Pages.html(html)).blocks().stream().filter(block -> block.role() == Role.BODY).count();
  }

  private static String islands(String pattern, int count) {
    StringBuilder html = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      html.append(pattern.replace("%p", LONG_PARAGRAPH).replace("%d", String.valueOf(i)));
    }
    return html.toString();
  }

  @Test
  void article_elements_that_nobody_signs_are_the_sections_of_one_article() {
    String section = "<article><h2>The pier of island %d</h2><p>%p</p><p>It went on. %p</p></article>";
    String signed = section.replace("</h2>", "</h2><p class='byline'>By Anna Berg</p>");

    assertEquals(10, bodies("<main><h1>Ferries run again</h1>" + islands(section, 5) + "</main>"));
    assertEquals(2, bodies("<main><h1>Ferries run again</h1>" + islands(signed, 5) + "</main>"));
  }

  @Test
  void a_box_of_running_text_is_no_date() {
    String section = "<div class='paragraph-published'><h2>The pier of island %d</h2><p>%p</p></div>";
    String plain = "<div><p>" + LONG_PARAGRAPH.replace("%d", "0") + "</p></div>";

    assertEquals(4, bodies("<main><h1>Ferries run again</h1>" + plain + islands(section, 3) + "</main>"));
  }

  @Test
  void linked_headings_over_long_paragraphs_are_of_the_article_though_most_of_it_has_none() {
    String part = "<h3><a href='/part%d'>The pier of island %d</a></h3><p>%p</p>";
    String plain = islands("<p>%p</p>", 9).replace("Monday", "Friday");

    assertEquals(12, bodies("<article><h1>Ferries run again</h1>" + plain + islands(part, 3)
        + "<h3><a href='/more'>The pier of all islands</a></h3></article>"));
  }

  @Test
  void a_class_of_the_boxes_around_most_paragraphs_of_a_named_body_says_nothing_of_them() {
    String row = "<div class='row'><div class='col-print-12'><p class='element'>%p</p></div></div>";

    assertEquals(3, bodies("<h1>Ferries run again</h1><div class='article-body'>" + islands(row, 3) + "</div>"));
  }

  @Test
  void the_same_note_in_place_of_many_pictures_is_no_paragraph() {
    String note = "<div class='social-note'><p>Your settings keep this picture of another site from being shown, and "
        + "you may change them whenever you like to see what stands here.</p></div>";

    assertEquals(3, bodies("<h1>Ferries run again</h1><div class='article-body'>" + islands("<p>%p</p>", 3)
        + note.repeat(6) + "</div>"));
  }

  @Test
  void entries_of_a_list_are_no_whole_articles_though_each_names_a_short_text() {
    String entry = "<article><h3>The pier of island %d</h3><div class='article-content'><p>%p</p></div></article>";
    String lead = "<p>" + LONG_PARAGRAPH.replace("%d", "0") + "</p>";

    assertEquals(7, bodies("<main><h1>Six piers</h1>" + lead + islands(entry, 6) + "</main>"));
  }

  @Test
  void what_a_form_field_holds_is_no_text_of_the_page() {
    String column = "<div class='sidebar-content'>" + islands("<p>%p</p>", 4) + "</div>";
    String copy = "<div class='sidebar'><textarea>" + islands("&lt;p>%p&lt;/p>", 9) + "</textarea><p>Please give us as "
        + "the source where you print the story again, and link to our page in its first paragraph.</p></div>";

    assertEquals(4, bodies("<h1>Ferries run again</h1>" + column + copy));
  }

  @Test
  void a_closed_panel_is_read_and_a_hidden_box_is_not() {
    String panel = "<h3><button>Island %d</button></h3><div ROLE style='display: none'><p>%p</p></div>";
    String open = islands("<p>%p</p>", 2).replace("Monday", "Friday");
    String named = "role=region aria-labelledby=opener";

    assertEquals(5, bodies("<main><h1>Ferries</h1>" + open + islands(panel.replace("ROLE", named), 3)));
    assertEquals(2, bodies("<main><h1>Ferries</h1>" + open + islands(panel.replace("ROLE", "role=region"), 3)));
    assertEquals(2, bodies("<main><h1>Ferries</h1>" + open + islands(panel.replace("ROLE", ""), 3)));
  }

  @Test
  void words_of_pictures_that_are_links_are_other_articles_above_the_headline() {
    String card = "<figure><a href='/tides'><img src=a.png><figcaption>Tides turn %s</figcaption></a></figure>";
    String own = "<figure><img src=b.png><figcaption>The pier on a calm day in May</figcaption></figure>";
    String large = "<figure><a href='/pier.jpg'><img src=c.png><figcaption>The pier lies still.</figcaption></a>"
        + "</figure>";
    NormalisedArticle article =
        Pages.kept(Pages.html("<body>" + own + card + large + "<h1>Ferries run again</h1>" + islands("<p>%p</p>", 3)));

    assertEquals(2, article.blocks().stream().filter(block -> block.role() == Role.CAPTION).count());
  }

  @Test
  void a_word_behind_no_marks_nothing() {
    String entry = "<h3 class='_titleNoCredit'>The pier of island %d</h3><p>%p</p>";
    NormalisedArticle article = Pages.kept(Pages.html("<article><h1>Three piers</h1>" + islands(entry, 3)));

    assertEquals(3, article.blocks().stream().filter(block -> block.role() == Role.SUBHEADING).count());
  }
}
