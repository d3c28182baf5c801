package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Block;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.Role;
import org.pressmark.schema.CodePoints;

class HtmlScriptTextTest {
  private static final String FIRST =
      "The ferry between the two islands ran again on Monday, and nobody in the harbour had expected it so soon"
          + " after the storm that broke both piers.";
  private static final String SECOND =
      "Its captain, who has crossed the sound for thirty years, said that she had never seen waves as high as"
          + " those of the last week of October.";
  private static final String THIRD =
      "The council will decide in spring whether the old pier is mended or a new one is built, which would"
          + " cost four times as much and take two years.";

  private static NormalisedArticle page(String script, String shown) {
    return Pages.kept(
        Pages.html(
            "<html><head><title>Ferry runs again</title><script type='application/json'>"
                + script
                + "</script></head><body><div id='app'>"
                + shown
                + "</div></body></html>"));
  }

  private static String text(NormalisedArticle article) {
    return article.document().text();
  }

  @Test
  void a_page_drawn_in_the_browser_has_its_text_in_a_script() {
    String plain = "{\"articleBody\": \"" + FIRST + "\\n\\n" + SECOND + "\\n" + THIRD + "\"}";
    String html =
        "{\"story\":{\"richText\":\"<p>" + FIRST + "<\\/p><p>" + SECOND + "</p>\\n<p>" + THIRD + "</p>\"}}";
    String parts =
        "[{\"content\":\"" + FIRST + "\"},{\"content\":\"" + SECOND + "\"},{\"content\":\"" + THIRD + "\"}]";

    for (String script : new String[] {plain, html, parts}) {
      assertEquals(FIRST + "\n\n" + SECOND + "\n\n" + THIRD, text(page(script, "")), script);
    }
  }

  @Test
  void every_block_says_where_it_stands_in_the_script() {
    String script =
        "{\"articleBody\":\""
            + FIRST
            + " She said: \\\"No caf\\u00e9 &amp; no bar.\\\"\\n" + SECOND + "\\n" + THIRD + "\"}";
    String source = "<html><body><script type='application/ld+json'>" + script + "</script></body></html>";
    NormalisedArticle article = Pages.kept(Pages.html(source));
    CodePoints points = CodePoints.of(source);
    Block first = article.blocks().get(0);
    Block last = article.blocks().get(2);

    assertTrue(text(article).contains("She said: \"No caf\u00e9 & no bar.\""));
    assertTrue(points.slice(first.sourceStart(), first.sourceEnd()).startsWith("The ferry between"));
    assertTrue(points.slice(first.sourceStart(), first.sourceEnd()).endsWith("no bar.\\\""));
    assertEquals(THIRD, points.slice(last.sourceStart(), last.sourceEnd()));
  }

  @Test
  void scripts_are_left_alone_where_the_page_has_its_text() {
    String script = "{\"body\": \"" + SECOND + " " + THIRD + " " + SECOND + "\"}";
    String shown = "<p>" + FIRST + "</p><p>" + FIRST.replace("Monday", "Friday") + "</p><p>" + THIRD + "</p>";

    assertFalse(text(page(script, shown)).contains(SECOND));
  }

  @Test
  void a_whole_article_in_a_script_follows_a_teaser_on_the_page() {
    String more = "\\n" + FIRST.replace("Monday", "Friday") + "\\n" + THIRD.replace("spring", "autumn");
    String script = "{\"articleBody\": \"" + FIRST + "\\n" + SECOND + "\\n" + THIRD + more + "\"}";

    assertTrue(text(page(script, "<p>The ferry between the islands ran again.</p>")).contains(SECOND));
  }

  @Test
  void text_for_readers_without_scripts_is_text_if_it_is_long() {
    String paragraphs =
        "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p><p>" + FIRST.replace("two", "ten");
    NormalisedArticle article = page("", "<noscript>" + paragraphs + SECOND.replace("thirty", "forty") + "</noscript>");

    assertTrue(text(article).startsWith(FIRST));
    assertTrue(article.blocks().stream().allMatch(block -> block.role() == Role.BODY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "&", "\\\\u00e9", "\"body\":\"", "\\", "<p>", "a\\n"})
  void a_hundred_thousand_of_anything_in_a_script_take_seconds(String part) {
    String source = "<script>\"body\":\"" + part.repeat(100_000) + "\"</script><p>" + FIRST + "</p>";

    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new Normaliser().normalise(Pages.html(source)));
  }
}
