package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Block;
import org.pressmark.schema.CodePoints;

class HtmlSoupTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @Provide
  Arbitrary<String> soups() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "The ferry ran again on Monday, and nobody on the whole island had expected it so soon.",
            "<p>", "</p>", "<div class='related'>", "<div>", "</div>", "<table>", "<tr>", "<td>", "</table>",
            "<b>", "</b>", "<a href='x'>", "</a>", "<br>", "<h1>Ferry</h1>", "<li>", "<ul>", "</ul>",
            "<figure><figcaption>", "</figure>", "Photo: Tom Li", "<script>x<", "</script>", "<!--", "-->",
            "&amp;", "&eacute", "&#x1F600;", "&", "<", "<span hidden>", "</span>",
            "<article itemprop='articleBody'>",
            "</article>", "<body>", "</html>", "\u0000", "\uD83D", "😀", "\r\n", "<select><option>",
            "<svg><p>", "<template>", "<textarea>", "</textarea>", "<time>3 May 2024</time>", "<title>Ferry",
            "<meta name=author content='Anna Berg'>",
            "<form>",
            "<q",
            " x=",
            "'>");
    return piece.list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @Property
  void any_soup_gives_blocks_in_order_that_do_not_overlap(@ForAll("soups") String source) {
    if (!(new Normaliser().normalise(Pages.html(source)) instanceof Normalised.Kept kept)) {
      return;
    }
    int length = CodePoints.of(source).length();
    int next = 0;
    int ordinal = 0;
    for (Block block : kept.article().blocks()) {
      assertTrue(block.sourceStart() >= next && block.sourceStart() < block.sourceEnd() && block.sourceEnd() <= length);
      assertEquals(ordinal++, block.ordinal());
      next = block.sourceEnd();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>", "<b>", "<a href=x>", "<table><tr><td>", "<p>Say it now. ", "a<br>", "&amp;",
        "<article class=entry-content>",
        "<div itemprop=author>"
      })
  void a_hundred_thousand_of_anything_take_seconds(String part) {
    String source = part.repeat(100_000) + "The end of it.";

    assertTimeoutPreemptively(LIMIT, () -> new Normaliser().normalise(Pages.html(source)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body><p>The ferry &x; runs again on all days of the week.</p>",
        "<base href='file:///etc/'><iframe src='file:///etc/passwd'></iframe><p>The ferry runs again on all days of the week.</p>"
      })
  void nothing_that_a_page_names_is_read(String source) {
    assertTrue(Pages.kept(Pages.html(source)).document().textLength() < 80);
  }
}
