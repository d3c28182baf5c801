package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Document;

/** The shapes in which pages write the JSON-LD of their article. */
class JsonLdShapesTest {
  private static final String TITLE = "Ferry runs again to the islands";
  private static final String BODY =
      "<p>The ferry between the two islands ran again on Monday, and nobody in the harbour had expected it so soon.</p>";

  private static Document page(String... scripts) {
    StringBuilder head = new StringBuilder("<title>" + TITLE + "</title>");
    for (String script : scripts) {
      head.append("<script type='application/ld+json'>").append(script).append("</script>");
    }
    return Pages.kept(Pages.html("<html><head>" + head + "</head><body>" + BODY + "</body></html>")).document();
  }

  private static String article(String fields) {
    return "{\"@type\":\"NewsArticle\",\"headline\":\"" + TITLE + "\",\"datePublished\":\"2024-05-03\"," + fields + "}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Anna Berg\"",
        "[\"Anna Berg\"]",
        "[[{\"name\":\"Anna Berg\"}]]",
        "{\"@list\":[{\"name\":\"Anna Berg\"}]}",
        "{\"name\":{\"@value\":\"Anna Berg\",\"@language\":\"en\"}}",
        "{\"@type\":\"Person\",\"givenName\":\"Anna\",\"familyName\":\"Berg\"}",
        "{\"name\":\"<a href='/a'>Anna Berg</a>\"}",
        "\"Berg, Anna\"",
        "\"Anna Berg (anna@harbour.example)\"",
        "\"Anna Berg &lt;anna@harbour.example&gt;\"",
        "\"Anna Berg, PhD\"",
        "\"Reporting by Anna Berg; Editing by Tom Li\"",
        "\"Words by Anna Berg, photos by Tom Li\""
      })
  void an_author_is_found_in_any_of_them(String author) {
    assertEquals(List.of("Anna Berg"), page(article("\"author\":" + author)).authors());
  }

  @Test
  void names_of_persons_and_agencies_in_one_string_are_parted() {
    Document byline = page(article("\"author\":\"By ANNA BERG AND TOM LI Associated Press\""));
    assertEquals(List.of("ANNA BERG", "TOM LI"), byline.authors());
    assertEquals(List.of("AP"), byline.agencies());
    Document wires = page(article("\"author\":\"dpa/afp\""));
    assertEquals(List.of(), wires.authors());
    assertEquals(List.of("dpa", "AFP"), wires.agencies());
    assertEquals(List.of("Reuters"), page(article("\"author\":\"Reuters Staff\"")).agencies());
    assertEquals(List.of("Anna Berg", "Tom Li"), page(article("\"author\":\"Berg, Anna; Li, Tom\"")).authors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"BlogPosting", "schema:Report", "http://schema.org/BlogPosting", "[\"Thing\",\"Report\"]"})
  void a_type_may_be_an_address_or_one_of_several(String type) {
    String stated = type.startsWith("[") ? type : "\"" + type + "\"";
    String script = article("\"x\":1").replace("\"NewsArticle\"", stated);
    assertEquals(LocalDate.of(2024, 5, 3), page(script).publishedOn());
  }

  @Test
  void the_article_is_the_one_that_has_the_pages_headline() {
    String card =
        "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\",\"headline\":\"Bridge stays closed\","
            + "\"datePublished\":\"2019-01-01\",\"author\":\"Tom Li\"}]}";
    Document document = page(card, article("\"author\":\"Anna Berg\""));
    assertEquals(List.of("Anna Berg"), document.authors());
    assertEquals(LocalDate.of(2024, 5, 3), document.publishedOn());
  }

  @Test
  void of_several_values_in_one_script_and_of_a_broken_one_what_can_be_read_counts() {
    assertEquals(List.of("Anna Berg"), page("{\"@type\":\"WebSite\"}" + article("\"author\":\"Anna Berg\"")).authors());
    String broken = "{\"@type\":\"NewsArticle\",\"headline\":\"The \"ferry\"\",\"datePublished\":\"2024-05-03\"}";
    assertEquals(LocalDate.of(2024, 5, 3), page(broken).publishedOn());
    assertEquals(List.of("Anna Berg"), page(article("\"author\":\"Anna Berg\"").replace("\"", "&quot;")).authors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//<![CDATA[ SCRIPT //]]>", "/* the site's */ SCRIPT", "/* a *//* b */SCRIPT", "[null, true, SCRIPT]",
        "SCRIPT {\"@type\":\"NewsArticle\",\"author\":\"Tom Li\" \"datePublished\":"
      })
  void an_article_is_found_among_what_is_none(String around) {
    String script = around.replace("SCRIPT", article("\"author\":\"Anna Berg\""));
    assertEquals(List.of("Anna Berg"), page(script).authors());
  }

  @Test
  void an_author_may_be_the_address_of_one_that_another_value_describes() {
    String person = "{\"@type\":\"Person\",\"@id\":\"https://harbour.example/#berg\",\"name\":\"Anna Berg\"}";
    String article = article("\"author\":\"https://harbour.example/#berg\"");
    assertEquals(List.of("Anna Berg"), page("{\"@graph\":[" + person + "," + article + "]}").authors());
  }

  @Test
  void a_date_may_be_a_number() {
    String script = article("\"articleSection\":12").replace("\"2024-05-03\"", "1714730400000");
    assertEquals(LocalDate.of(2024, 5, 3), page(script).publishedOn());
    assertNull(page(script).section());
  }

  @Test
  void markup_within_what_is_stated_is_no_part_of_it() {
    String script = article("\"x\":1").replace(TITLE, "Ferry <em>runs</em> again &amp; again");
    assertEquals("Ferry runs again & again", page(script).title());
  }

  @Test
  void an_address_keeps_its_parameters() {
    String url = "https://harbour.example/?id=1&section=coast&copy=2";
    assertEquals(url, page(article("\"url\":\"" + url + "\"")).url());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "[]", "7", "\"x\"", "{", "{\"@type\":{}}", "{\"@type\":\"NewsArticle\",\"author\":7}"})
  void what_says_nothing_does_no_harm(String script) {
    assertNull(page(script).publishedOn());
    assertEquals(TITLE, page(script).title());
  }

  @Test
  void references_that_lead_back_to_themselves_do_no_harm() {
    String circle = "{\"@id\":\"a\",\"@list\":[{\"@id\":\"b\"},\"Anna Berg\"]}";
    String back = "{\"@id\":\"b\",\"@list\":[{\"@id\":\"a\"},{\"@id\":\"b\"}]}";
    String article = article("\"author\":{\"@id\":\"b\"}");
    assertEquals(List.of("Anna Berg"), page("[" + article + "," + circle + "," + back + "]").authors());
  }

  @Test
  void brackets_without_end_do_no_harm() {
    assertEquals(TITLE, page("[".repeat(100_000)).title());
    assertEquals(TITLE, page("{\"author\":".repeat(100_000) + "}").title());
  }
}
