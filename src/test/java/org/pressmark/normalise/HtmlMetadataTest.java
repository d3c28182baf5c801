package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Claims;
import org.pressmark.model.Document;
import org.pressmark.normalise.authors.AuthorNames;
import org.pressmark.normalise.dates.UrlDate;
import org.pressmark.normalise.metadata.SiteName;

class HtmlMetadataTest {
  private static final String BODY =
      "<p>The ferry between the two islands ran again on Monday, and nobody in the harbour had expected it so soon.</p>";

  private static Document document(String head, String body, Claims claims) {
    return Pages.kept(
            Pages.html(
                "<html lang='en'><head>" + head + "</head><body>" + body + BODY + "</body></html>",
                claims))
        .document();
  }

  private static Document document(String head, String body) {
    return document(head, body, Claims.NONE);
  }

  private static String json(String fields) {
    return "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\","
        + fields
        + "}</script>";
  }

  @Test
  void json_ld_states_headline_date_authors_publisher_and_section() {
    Document document =
        document(
            json(
                "\"headline\":\"Ferry runs again\",\"datePublished\":\"2024-05-03T10:15:00+01:00\",\"dateModified\":\"2024-06-01\","
                    + "\"author\":[{\"@type\":\"Person\",\"name\":\"By Anna Berg\"},\"Tom Li, Reporter\"],"
                    + "\"publisher\":{\"name\":\"The Harbour Times\"},\"articleSection\":[\"Islands\"]"),
            "");

    assertEquals("Ferry runs again", document.title());
    assertEquals(LocalDate.of(2024, 5, 3), document.publishedOn());
    assertEquals(Instant.parse("2024-05-03T09:15:00Z"), document.publishedAt());
    assertEquals(List.of("Anna Berg", "Tom Li"), document.authors());
    assertEquals("The Harbour Times", document.publisher());
    assertEquals("Islands", document.section());
  }

  @Test
  void a_kicker_before_the_stated_headline_is_no_part_of_the_title() {
    String stated = "<meta property='og:title' content='Ferry runs again'>";

    assertEquals(
        "Ferry runs again",
        document(stated, "<h1><span>Islands</span><div>Ferry runs again</div></h1>").title());
  }

  @Test
  void a_label_or_a_word_behind_the_date_announces_the_author() {
    assertEquals(
        List.of("Sam Berg"),
        document("", "<h1>Ferry runs again</h1><h5>Author:</h5><div>Sam Berg</div>").authors());
    assertEquals(
        List.of("shoreline7"),
        document(
                "",
                "<h1>Ferry runs again</h1><div>Posted in Islands by shoreline7 on May 3, 2024</div>")
            .authors());
  }

  @Test
  void an_institution_and_a_licence_are_no_persons() {
    String licence = "<p>Picture: <a href='https://creativecommons.org/licenses/by/4.0/'>cc-by</a></p>";
    String byline = "<h1>Ferry runs again</h1><p class='byline'>Anna Berg</p>";

    assertEquals(
        List.of("Anna Berg"),
        document(json("\"author\":\"Landesanstalt für Wald und Forst\""), byline + licence)
            .authors());
  }

  @Test
  void a_graph_refers_to_its_persons() {
    String graph =
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"headline\":\"Ferry\",\"author\":{\"@id\":\"#a\"}},"
            + "{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Anna Berg\"}]}</script>";

    assertEquals(List.of("Anna Berg"), document(graph, "").authors());
  }

  @Test
  void broken_json_ld_is_passed_over_and_meta_elements_count() {
    Document document =
        document(
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", oops</script>"
                + "<meta property='og:title' content='Ferry runs again - The Harbour Times'><meta property='og:site_name' content='The Harbour Times'>"
                + "<meta name='author' content='Anna Berg and Tom Li'><meta property='article:published_time' content='2024-05-03'>",
            "");

    assertEquals("Ferry runs again", document.title());
    assertEquals(List.of("Anna Berg", "Tom Li"), document.authors());
    assertEquals(LocalDate.of(2024, 5, 3), document.publishedOn());
  }

  @Test
  void the_container_is_trusted_before_the_page() {
    Claims claims =
        Claims.NONE
            .withUrl("https://example.org/ferry")
            .withTitle("Ferry")
            .withDate("2020-01-02")
            .withAuthors(List.of("Ida Ash"))
            .withPublisher("Bay Post")
            .withLanguage("de");
    Document document =
        document(
            json(
                    "\"headline\":\"Another\",\"datePublished\":\"2024-05-03\",\"author\":\"Anna Berg\"")
                + "<link rel='canonical' href='https://example.org/other'>",
            "",
            claims);

    assertEquals("https://example.org/ferry", document.url());
    assertEquals("Ferry", document.title());
    assertEquals(LocalDate.of(2020, 1, 2), document.publishedOn());
    assertEquals(List.of("Ida Ash"), document.authors());
    assertEquals("Bay Post", document.publisher());
    assertEquals("de", document.language());
  }

  @Test
  void a_saved_page_has_the_address_that_it_was_saved_from() {
    String chrome = "<!-- saved from url=(0027)https://example.org/ferries -->";
    String singleFile =
        "<!--\n Page saved with SingleFile \n url: https://example.org/ferries \n saved date: Monday\n-->";
    assertEquals("https://example.org/ferries", document(chrome, "").url());
    assertEquals("https://example.org/ferries", document("", singleFile).url());
    String canonical = "<link rel='canonical' href='https://example.org/ferry'>";
    assertEquals("https://example.org/ferry", document(chrome + canonical, "").url());
    assertNull(document("<!-- url: https://example.org/template -->", "").url());
    assertNull(document("<!-- saved from url=(0020)file:///home/ferry.html -->", "").url());
  }

  @Test
  void the_page_names_its_own_address() {
    assertEquals(
        "https://example.org/ferry",
        document("<link rel='canonical' href='https://example.org/ferry?utm_source=x'>", "").url());
    assertNull(document("<link rel='canonical' href='/ferry'>", "").url());
    assertNull(document("<link rel='canonical' href='https://Example.org'>", "").url());
    assertEquals(
        "https://example.org/ferry",
        document(
                "<link rel='canonical' href='https://example.org/#top'>"
                    + "<meta property='og:url' content='https://example.org/ferry'>",
                "")
            .url());
  }

  @Test
  void a_byline_and_a_date_line_below_the_headline_count_where_nothing_else_is_stated() {
    Document document =
        document(
            "",
            "<h1>Ferry runs again</h1><div class='author'>By Anna Berg</div><span class='date'>Published 3 May 2024</span>");

    assertEquals(List.of("Anna Berg"), document.authors());
    assertEquals(LocalDate.of(2024, 5, 3), document.publishedOn());
  }

  @Test
  void the_address_is_the_last_witness_of_the_date() {
    assertEquals(
        LocalDate.of(2019, 11, 18),
        document("", "<h1>Ferry runs again</h1>", Pages.at("https://example.org/2019/11/18/ferry"))
            .publishedOn());
    assertEquals(
        LocalDate.of(2010, 5, 19),
        UrlDate.in(
            "https://web.archive.org/web/20160218174457/http://example.org/2010/05/19/ferry"));
    assertNull(UrlDate.in("https://example.org/2019/13/45/ferry"));
  }

  @Test
  void author_names_lose_addresses_and_posts() {
    List<String> stated =
        List.of(
            "By Anna Berg (Reuters)", "anna@example.org", "https://example.org/anna", "dpa",
            "Senior Correspondent", "Anna Berg",
            "Geschrieben von Tom Li am Montag");

    assertEquals(List.of("Anna Berg", "dpa", "Tom Li"), AuthorNames.clean(stated, List.of("Bay Post")));
  }

  @Test
  void a_site_name_is_cut_off_a_headline_and_a_part_of_it_stays() {
    assertEquals("Ferry runs again", SiteName.cut("Ferry runs again | Bay Post", null, List.of()));
    assertEquals("Ferry runs again", SiteName.cut("Ferry runs again - Bay Post", null, List.of("Bay Post")));
    assertEquals(
        "Ferry runs again - and stops",
        SiteName.cut("Ferry runs again - and stops", null, List.of("Bay Post")));
  }

  @Test
  void a_path_through_the_site_may_begin_or_end_with_the_headline() {
    String site = "<meta property='og:site_name' content='Harbour Times'>";

    assertEquals(
        "Ferry runs again to both islands",
        SiteName.cut("Ferry runs again to both islands » Local » Harbour Times", null, List.of()));
    assertEquals("Ferry runs again", SiteName.cut("Harbour Notes » Archive » Ferry runs again", null, List.of()));
    assertEquals(
        "Ferry runs again to both islands",
        document(
                site + "<title>Ferry runs again to both islands » Local » Harbour Times</title>",
                "<h2>Ferry runs again to both islands</h2><h1>Harbour Times</h1>" + BODY)
            .title());
  }

  @Test
  void a_heading_in_capitals_does_not_spoil_the_stated_headline() {
    String stated = "<meta property='og:title' content='Ferry runs again'>";

    assertEquals("Ferry runs again", document(stated, "<h1>FERRY RUNS AGAIN</h1>").title());
    assertEquals(
        "Ferry runs again",
        document(stated.replace("Ferry runs again", "FERRY RUNS AGAIN"), "<h1>Ferry runs again</h1>").title());
  }

  @Test
  void a_broken_meta_element_of_parsely_says_nothing() {
    String whole = "{\"title\":\"Ferry runs again\",\"pub_date\":\"2025-04-09\",\"authors\":[\"Anna Berg\"]}";
    String start = "<meta name='parsely-page' content='";

    assertEquals(LocalDate.of(2025, 4, 9), document(start + whole + "'>", "<h1>Ferry runs again</h1>").publishedOn());
    assertNull(
        document(start + whole.replace("]}", "") + "'>", "<h1>Ferry runs again</h1>").publishedOn());
  }

  @Test
  void the_way_to_an_article_is_not_its_headline_though_it_ends_with_it() {
    String title =
        "Ferry between the two outer islands runs again after a long winter of ice, storm and a very great deal of "
            + "patience on both of the shores, as the harbour company said";
    String path = "<div><a href='/'>Home</a> > <a href='/sea'>Islands</a>, <a href='/post'>Post</a> > " + title;

    assertEquals(title, document("<title>" + title + "</title>", path + "</div><div><h2>" + title + "</h2></div>").title());
  }
}
