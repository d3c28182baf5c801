package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Document;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.Role;
import org.pressmark.normalise.html.HtmlPage;

/** Pages as they stand on the web and in no manual. */
class OddMarkupTest {
  private static final Duration LIMIT = Duration.ofSeconds(40);
  private static final String TITLE = "Ferry runs again to the islands";
  private static final String FIRST =
      "The ferry between the two islands ran again on Monday, and nobody in the harbour had expected it so soon.";
  private static final String SECOND =
      "Two crossings a day connect the island with the mainland again, the company said on its page this morning.";
  private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

  private static NormalisedArticle page(String head, String body) {
    String source = "<html lang='en'><head><title>" + TITLE + " - Harbour Times</title>" + head + "</head>" + body;
    return Pages.kept(Pages.html(source));
  }

  private static Document document(String head, String body) {
    return page(head, body).document();
  }

  private static long bodies(NormalisedArticle article) {
    return article.blocks().stream().filter(block -> block.role() == Role.BODY).count();
  }

  @Test
  void headline_byline_and_date_of_an_old_page_share_a_cell_of_its_layout() {
    NormalisedArticle article =
        page(
            "",
            "<body><table><tr><td><font size=5><b>" + TITLE + "</b></font><br><font size=1>By Anna Berg<br>"
                + "Monday, March 7, 2005</font><br><br>" + FIRST + "<br><br>" + SECOND + "</td></tr></table>");
    assertEquals(TITLE, article.document().title());
    assertEquals(List.of("Anna Berg"), article.document().authors());
    assertEquals(LocalDate.of(2005, 3, 7), article.document().publishedOn());
    assertEquals(2, bodies(article));
  }

  @Test
  void a_byline_with_the_post_in_its_second_line_is_no_text() {
    NormalisedArticle article =
        page("", "<table><tr><td><h2>" + TITLE + "</h2>By Anna Berg<br>Harbour Times Staff Writer" + BODY);
    assertEquals(List.of("Anna Berg"), article.document().authors());
    assertEquals(2, bodies(article));
  }

  @Test
  void the_paragraphs_below_a_heading_that_nothing_closes_are_text() {
    NormalisedArticle article = page("", "<body><div><h1>" + TITLE + BODY + BODY.replace("Monday", "Friday"));
    assertEquals(TITLE, article.document().title());
    assertNull(article.document().standfirst());
    assertEquals(3, bodies(article));
  }

  @Test
  void the_lines_of_a_listing_are_one_block() {
    String listing = "<pre>import harbour<br>import ferry<br>ferry.run(harbour)<br><br>def horn():<br> ferry.horn()</pre>";
    assertEquals(4, bodies(page("", "<article><h1>" + TITLE + "</h1>" + BODY + listing + "</article>")));
  }

  @Test
  void a_blank_line_parts_the_paragraphs_of_a_page_that_keeps_its_lines() {
    String wire = "<pre>\nNORDHAVEN &mdash; " + FIRST.replace(" and ", ",\nand ") + "\n \n  " + SECOND + "\n</pre>";
    NormalisedArticle article = page("", "<article><h1>" + TITLE + "</h1>" + wire + "</article>");
    assertEquals(2, bodies(article));
    assertTrue(article.document().text().endsWith(SECOND), article.document().text());
    String many = "<pre>" + "a &amp; b\n\n".repeat(1 << 15) + "</pre>" + BODY;
    assertTimeoutPreemptively(LIMIT, () -> HtmlPage.read(many));
  }

  @Test
  void a_template_that_browsers_show_is_read_and_no_other() {
    String shown = "<template shadowrootmode=open><h1>" + TITLE + "</h1>" + BODY + "</template>";
    assertEquals(2, bodies(page("", "<story-view>" + shown + "</story-view>")));
    assertEquals(2, bodies(page("", BODY + "<template><p>" + SECOND.replace("Two", "Six") + "</p></template>")));
  }

  @Test
  void microdata_and_rdfa_name_author_and_date() {
    for (String name : List.of("itemprop", "property")) {
      Document document =
          document(
              "",
              "<h1>" + TITLE + "</h1><span NAME='author'><b NAME='name'>Anna Berg</b></span>"
                  .replace("NAME", name) + "<i NAME='schema:datePublished' content='2024-05-03T10:15:00Z'>now</i>"
                  .replace("NAME", name) + BODY);
      assertEquals(List.of("Anna Berg"), document.authors());
      assertEquals(Instant.parse("2024-05-03T10:15:00Z"), document.publishedAt());
    }
    String created = "<span property='dc:date dc:created' content='2024-05-03T10:15:00+02:00'>Fri</span>";
    assertEquals(LocalDate.of(2024, 5, 3), document("", created + BODY).publishedOn());
    assertNull(document("", BODY + "<div typeof='sioc:Post sioct:Comment'>" + created + "</div>").publishedOn());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The Harbour Times | Ferry runs again to the islands",
        "The Harbour Times - Ferry runs again to the islands",
        "The Harbour Times: Ferry runs again to the islands",
        "harbourtimes.example – Ferry runs again to the islands",
        "Ferry runs again to the islands - harbourtimes.example",
        "News | Ferry runs again to the islands | The Harbour Times",
        "Ferry runs again to the islands :: News :: The Harbour Times"
      })
  void the_site_may_stand_on_either_side_of_a_headline(String stated) {
    String head = "<meta property='og:site_name' content='The Harbour Times'><title>" + stated + "</title>";
    Document document = Pages.kept(Pages.html("<head>" + head + "</head><body>" + BODY)).document();
    assertEquals(TITLE, document.title());
  }

  @Test
  void a_domain_before_a_colon_is_what_the_headline_is_about() {
    String title = "Booking.example: Court stops the ferry fees";
    String head = "<meta property='og:site_name' content='The Harbour Times'><title>" + title + "</title>";
    String body = "<body><h1>" + title + "</h1>" + BODY;
    assertEquals(title, Pages.kept(Pages.html("<head>" + head + "</head>" + body)).document().title());
  }

  @Test
  void a_language_that_is_no_tag_is_not_published() {
    String body = "<body>" + BODY;
    assertNull(Pages.kept(Pages.html("<html lang='en_US.UTF-8'>" + body)).pageLanguage());
    assertEquals("de-AT", Pages.kept(Pages.html("<html lang='de_AT'>" + body)).pageLanguage());
  }

  @Test
  void elements_that_hold_each_other_take_seconds() {
    for (String nested :
        List.of(
            "<noscript><p>", "<div itemprop=author>", "<time>", "<h1><div>", "<span class=sr-only>", "<table><tr><td>",
            "<div>", "<a href=x>", "<b><p>", "<template>", "<article><h1>x</h1>")) {
      String source = nested.repeat((1 << 19) / nested.length()) + "word ".repeat(1 << 16) + BODY;
      assertTimeoutPreemptively(LIMIT, () -> HtmlPage.read(source), nested);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name=author content='<br>'>", "<meta name content>", "<meta property='' content=''>",
        "<meta name=twitter:data1 content='&nbsp;'>", "<link rel href>", "<base href=''>",
        "<meta name=author content='by'>", "<meta name=author content=';'>", "<meta name=author content=', ,'>",
        "<meta name=author content='@'>", "<meta name=author content=' @ :'>", "<meta property=og:title content=' | '>",
        "<meta property=og:title content='- | -'>", "<meta property=og:site_name content='-'>",
        "<meta property=article:published_time content='T'>"
      })
  void stated_things_without_a_word_do_no_harm(String head) {
    assertEquals(2, bodies(page(head, "<body class id><h1 class>" + TITLE + "</h1><time datetime></time>" + BODY)));
  }
}
