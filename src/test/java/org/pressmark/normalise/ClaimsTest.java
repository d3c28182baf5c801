package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.Claims;
import org.pressmark.model.Document;
import org.pressmark.model.NormalisedArticle;

class ClaimsTest {
  private static final String BODY =
      """
      Two crossings a day connect the island with the mainland again, the company said on Monday.

      The mayor of Port Ellery thanked the crews, who had worked through the whole winter.
      """;
  private static final String PAGE = "The ferry to Marram Island runs again\n\n3 March 2019\n\n" + BODY;

  private static Document document(String text, Claims claims) {
    return Pages.kept(Pages.page(text, claims)).document();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "none",
      value = {
        "2020-01-02; 2020-01-02; none",
        "2020-01-02T10:15:00; 2020-01-02; none",
        "2020-01-02 10:15:00; 2020-01-02; none",
        "2020-01-02T23:15:00-05:00; 2020-01-02; 2020-01-03T04:15:00Z",
        "2020-01-02T10:15:00Z; 2020-01-02; 2020-01-02T10:15:00Z",
        "Thu, 2 Jan 2020 10:15:00 GMT; 2020-01-02; 2020-01-02T10:15:00Z",
        "January 2, 2020; 2020-01-02; none"
      })
  void a_stated_date_comes_before_that_of_the_page(String claimed, LocalDate day, Instant instant) {
    Document document = document(PAGE, Pages.dated(claimed, "en"));
    assertEquals(day, document.publishedOn());
    assertEquals(instant, document.publishedAt());
    assertEquals(List.of(), document.warnings());
  }

  @Test
  void an_unreadable_date_is_null_with_a_warning() {
    Document document = document(PAGE, Pages.dated("soon", "en"));
    assertNull(document.publishedOn());
    assertEquals(List.of("date_unreadable"), document.warnings());
  }

  @Test
  void the_stated_language_settles_the_order_of_day_and_month() {
    assertEquals(LocalDate.of(2019, 4, 3), document(PAGE, Pages.dated("03/04/2019", "fr")).publishedOn());
    assertEquals(LocalDate.of(2019, 3, 4), document(PAGE, Pages.dated("03/04/2019", "en-US")).publishedOn());
    assertNull(document(PAGE, Pages.dated("03/04/2019", "en")).publishedOn());
    assertEquals("fr", document(PAGE, Pages.dated("2019-04-03", "fr")).language());
  }

  @ParameterizedTest
  @CsvSource({"EN, en", "en_us, en-US", "eng, en", "English, en"})
  void a_stated_language_becomes_its_tag(String claimed, String tag) {
    Document document = document(PAGE, Pages.dated("2019-04-03", claimed));
    assertEquals(tag, document.language());
    assertEquals(List.of(), document.warnings());
  }

  @Test
  void a_stated_language_that_is_none_is_null_with_a_warning() {
    NormalisedArticle article = Pages.kept(Pages.page(PAGE, Pages.dated("2019-04-03", "xx")));
    assertNull(article.document().language());
    assertNull(article.pageLanguage());
    assertEquals(List.of("language_unknown"), article.document().warnings());
  }

  @Test
  void what_the_input_states_comes_before_what_the_markup_says() {
    String html = "<html lang='de'><p>" + BODY.strip().replace("\n\n", "<p>") + "</html>";
    assertEquals("en", Pages.kept(Pages.html(html, Pages.dated("2019-04-03", "en"))).document().language());
    assertNull(Pages.kept(Pages.html(html, Pages.dated("2019-04-03", "en"))).pageLanguage());
    assertEquals("de", Pages.kept(Pages.html(html, Pages.dated("2019-04-03", "xx"))).pageLanguage());
  }

  @Test
  void a_stated_title_is_found_on_the_page_without_the_sites_name() {
    Document document = document(PAGE, Pages.titled("The ferry to Marram Island runs again | The Harbour Times"));
    assertEquals("The ferry to Marram Island runs again", document.title());
    assertEquals(0, String.valueOf(document.text()).indexOf("The ferry to Marram Island runs again\n\n"));
  }

  @Test
  void a_stated_title_that_the_page_lacks_is_not_part_of_the_text() {
    Document document = document(BODY, Pages.titled("Island gets its ship back"));
    assertEquals("Island gets its ship back", document.title());
    assertEquals(BODY.strip(), document.text());
    assertEquals(0, document.bodyStart());
  }

  @Test
  void a_sites_name_is_cut_off_where_it_is_the_publishers() {
    Claims claims =
        new Claims(
            "7",
            null,
            "Island gets its ship back - The Harbour Times",
            null,
            List.of("Anna Berg"),
            "The Harbour Times",
            null,
            "Coasts",
            "CC-BY-4.0",
            null);
    Document document = document(BODY, claims);
    assertEquals("Island gets its ship back", document.title());
    assertEquals("The Harbour Times", document.publisher());
    assertEquals("Coasts", document.section());
    assertEquals("CC-BY-4.0", document.license());
    assertEquals(List.of("Anna Berg"), document.authors());
    assertEquals("7", document.sourceId());
  }

  @Test
  void a_dash_in_a_title_without_evidence_stays() {
    assertEquals("Ferries - a history", document(BODY, Pages.titled("Ferries - a history")).title());
  }
}
