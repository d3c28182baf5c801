package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pressmark.model.Article;
import org.pressmark.model.Block;
import org.pressmark.model.Document;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.Role;
import org.pressmark.normalise.text.Blank;
import org.pressmark.normalise.text.TextCleaner;
import org.pressmark.schema.CodePoints;

/** What holds for any soup of lines. */
class SourcePropertiesTest {
  @Provide
  Arbitrary<String> soups() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "The ferry ran again on Monday, and nobody on the whole island had expected it so soon.",
            "Will the ferry run again?",
            "Mayor Quill at the pier.Image: epa/K. Brandt",
            "Image: Reuters/T. Vane", "By Anna Berg", "November 18, 2015", "- one item", "2. second",
            "Advertisement", "Most read", "(dpa)", "😀 𝒜da", "e\u0301\u0301", "\uFEFF", "\u00AD", "\uFFFD",
            "\u0007", "\uD83D", " ", "\t", "\u00A0", "\n", "\r\n", "\r", "\u2028", "\u0085", "\u000B", "\n\n",
            "\u200D", "1. ", "- ", "(", "©", "\"", "ف", "氏が死去した。", "x");
    return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Property
  void every_character_that_is_not_blank_lies_in_exactly_one_block(@ForAll("soups") String source) {
    if (!(new Normaliser().normalise(Pages.page(source)) instanceof Normalised.Kept kept)) {
      return;
    }
    int[] codePoints = source.codePoints().toArray();
    int next = 0;
    int ordinal = 0;
    for (Block block : kept.article().blocks()) {
      assertTrue(block.sourceStart() >= next && block.sourceStart() < block.sourceEnd());
      for (int i = next; i < block.sourceStart(); i++) {
        assertTrue(Blank.isBlank(codePoints[i]), "left out: U+" + Integer.toHexString(codePoints[i]));
      }
      assertEquals(ordinal++, block.ordinal());
      next = block.sourceEnd();
    }
    for (int i = next; i < codePoints.length; i++) {
      assertTrue(Blank.isBlank(codePoints[i]));
    }
  }

  @Property
  void the_text_of_a_publishedblock_is_its_source_normalised(@ForAll("soups") String source) {
    if (!(new Normaliser().normalise(Pages.page(source)) instanceof Normalised.Kept kept)) {
      return;
    }
    NormalisedArticle article = kept.article();
    CodePoints text = CodePoints.of(String.valueOf(article.document().text()));
    CodePoints origin = CodePoints.of(source);
    for (Block block : article.blocks()) {
      String slice = origin.slice(block.sourceStart(), block.sourceEnd());
      String clean = new TextCleaner().clean(slice, 0, slice.length());
      Integer start = block.textStart();
      Integer end = block.textEnd();
      if (start == null || end == null) {
        assertEquals(clean, block.setAsideText());
      } else {
        String published = text.slice(start, end);
        assertTrue(
            block.role() == Role.LIST_ITEM ? clean.endsWith(published) : clean.equals(published),
            clean + " / " + published);
      }
    }
  }

  @Property
  void the_body_is_one_slice_of_a_normalised_text(@ForAll("soups") String source) {
    if (!(new Normaliser().normalise(Pages.page(source)) instanceof Normalised.Kept kept)) {
      return;
    }
    Document document = kept.article().document();
    String text = String.valueOf(document.text());
    assertTrue(TextCleaner.isNormalised(text));
    assertEquals(CodePoints.of(text).length(), document.textLength());
    for (Block block : kept.article().blocks()) {
      Integer start = block.textStart();
      Integer end = block.textEnd();
      if (start != null && end != null) {
        boolean within = start >= document.bodyStart() && end <= document.bodyEnd();
        assertEquals(block.role().inBody(), within && start < end);
      }
    }
  }

  @Property(tries = 100)
  void the_default_locale_has_no_say(@ForAll("soups") String source) {
    Article article = Pages.page(source.toUpperCase(Locale.ROOT));
    String before = String.valueOf(new Normaliser().normalise(article));
    Locale locale = Locale.getDefault();
    Locale.setDefault(new Locale("tr", "TR"));
    try {
      assertEquals(before, String.valueOf(new Normaliser().normalise(article)));
    } finally {
      Locale.setDefault(locale);
    }
  }
}
