package org.pressmark.normalise;

import java.util.List;
import java.util.stream.Collectors;
import org.pressmark.model.Article;
import org.pressmark.model.Block;
import org.pressmark.model.Claims;
import org.pressmark.model.Document;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.Role;
import org.pressmark.model.TextForm;
import org.pressmark.schema.CodePoints;

/** Makes articles of page texts, and looks into what became of them. */
public final class Pages {
  /** The headline of an article that has nothing odd, and its paragraphs below. */
  static final String TITLE = "Ferry to the island runs again after a long winter";

  static final String FIRST = "The ferry to the island runs again, the harbour company said on Monday.";
  static final String SECOND =
      "It had been out of service since the ice came in December, and islanders had to fly.";
  static final String THIRD =
      "The first boat leaves at six on Thursday morning, with the mail, two goats and the new teacher on board.";

  private Pages() {}

  public static Article page(String text) {
    return page(text, Claims.NONE);
  }

  public static Article page(String text, Claims claims) {
    return Article.ofText("pages/ferry.txt", text, TextForm.PAGE_TEXT, claims);
  }

  static Article verbatim(String text) {
    return Article.ofText("pages/ferry.txt", text, TextForm.VERBATIM, Claims.NONE);
  }

  static Article html(String source, Claims claims) {
    return Article.ofText("pages/ferry.html", source, TextForm.HTML, claims);
  }

  static Article html(String source) {
    return html(source, Claims.NONE);
  }

  public static NormalisedArticle kept(Article article) {
    Normalised normalised = new Normaliser().normalise(article);
    if (normalised instanceof Normalised.Kept kept) {
      return kept.article();
    }
    throw new AssertionError("rejected: " + normalised);
  }

  public static NormalisedArticle kept(String text) {
    return kept(page(text));
  }

  public static Document document(String text) {
    return kept(text).document();
  }

  /** One line a block: its role, two spaces, its text in the source. */
  static String labels(String text) {
    CodePoints source = CodePoints.of(text);
    return kept(text).blocks().stream()
        .map(block -> block.role().term() + "  " + source.slice(block.sourceStart(), block.sourceEnd()) + "\n")
        .collect(Collectors.joining());
  }

  /** The role of the block in whose source the words stand. */
  public static Role roleOf(String words, String text) {
    CodePoints source = CodePoints.of(text);
    List<Block> blocks = kept(text).blocks();
    return blocks.stream()
        .filter(block -> source.slice(block.sourceStart(), block.sourceEnd()).contains(words))
        .findFirst()
        .map(Block::role)
        .orElseThrow(() -> new AssertionError("no block holds " + words));
  }

  static Claims titled(String title) {
    return Claims.NONE.withTitle(title);
  }

  static Claims dated(String date, String language) {
    return Claims.NONE.withDate(date).withLanguage(language);
  }

  public static Claims at(String url) {
    return Claims.NONE.withUrl(url);
  }
}
