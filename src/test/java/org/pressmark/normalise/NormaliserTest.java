package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.bytes.Sha256;
import org.pressmark.model.Article;
import org.pressmark.model.Claims;
import org.pressmark.model.Document;
import org.pressmark.model.NormalisedArticle;
import org.pressmark.model.Role;
import org.pressmark.model.SourceFormat;
import org.pressmark.model.TextForm;
import org.pressmark.problem.Code;

class NormaliserTest {
  private static final String TITLE = "The ferry to Marram Island runs again";
  private static final String FIRST =
      "Two crossings a day connect the island with the mainland again, the company said on Monday.";
  private static final String THIRD = "The old ferry sank in March, and nobody was hurt when it went down.";
  private static final String SECOND =
      "The mayor of Port Ellery thanked the crews, who had worked through the whole winter.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " \n\t\u00A0\r\n", "Menu\nShare\n12 comments", "Image: Reuters/T. Vane", "\uFEFF", "\u0007",
        TITLE
      })
  void a_page_without_running_text_is_rejected_with_its_place(String page) {
    Normalised normalised = new Normaliser().normalise(Pages.page(page));
    Normalised.Rejected rejected = assertInstanceOf(Normalised.Rejected.class, normalised);
    assertEquals(Code.ARTICLE_EMPTY, rejected.problem().code());
    assertEquals("pages/ferry.txt", rejected.problem().where().file());
  }

  @Test
  void an_empty_record_is_named_by_line_where_the_file_has_lines_and_else_by_number() {
    assertEquals("in, line 3", placeOfEmpty(SourceFormat.JSONL));
    assertEquals("in, record 3", placeOfEmpty(SourceFormat.WARC));
    assertEquals("in, record 3", placeOfEmpty(SourceFormat.PARQUET));
  }

  private static String placeOfEmpty(SourceFormat format) {
    Article article =
        new Article("in", 3, format, Sha256.of(new byte[0]), 0, "", TextForm.PAGE_TEXT, Claims.NONE);
    Normalised normalised = new Normaliser().normalise(article);
    return assertInstanceOf(Normalised.Rejected.class, normalised).problem().where().toString();
  }

  @Test
  void captions_stand_behind_the_body() {
    String caption = "The new ship at the pier on Monday.";
    Document document =
        Pages.document(
            TITLE
                + "\n\n"
                + FIRST
                + "\n\n"
                + THIRD
                + "\n\n"
                + caption
                + "\nPhoto: Harbour Press/T. Vane\n\n"
                + SECOND);
    assertEquals(String.join("\n\n", TITLE, FIRST, THIRD, SECOND, caption), document.text());
    assertEquals(TITLE.length() + 2, document.bodyStart());
    assertEquals(TITLE.length() + 2 + FIRST.length() + 2 + THIRD.length() + 2 + SECOND.length(), document.bodyEnd());
  }

  @Test
  void offsets_count_code_points_of_the_source_before_normalising() {
    NormalisedArticle article =
        Pages.kept(
            "\n\t😀 Qui\u0301ll  \u00A0said that the e\u0301lan of the ferry 𝒜da had come back to the island.\n");
    assertEquals(
        "😀 Qu\u00EDll said that the \u00E9lan of the ferry 𝒜da had come back to the island.",
        article.document().text());
    assertEquals(2, article.blocks().get(0).sourceStart());
    assertEquals(article.document().textLength(), article.blocks().get(0).textEnd());
  }

  @Test
  void lost_and_control_characters_are_dropped_with_a_warning_and_layout_without() {
    Document document =
        Pages.document(
            "\uFEFFTwo cross\u00ADings a\u0007 day conn\uFFFDect the is\u200Dland with the main\u200Eland again, she said.");
    assertEquals(
        "Two crossings a day connect the is\u200Dland with the main\u200Eland again, she said.",
        document.text());
    assertEquals(List.of("control_characters_removed", "replacement_characters_removed"), document.warnings());
  }

  @Test
  void a_list_items_marker_is_layout() {
    NormalisedArticle article =
        Pages.kept(
            FIRST
                + "\n\n1. The first ship leaves at seven.\n2. The second leaves at nine.\n\n"
                + SECOND);
    assertEquals(Role.LIST_ITEM, article.blocks().get(1).role());
    assertTrue(String.valueOf(article.document().text()).contains("\n\nThe first ship leaves at seven.\n\nThe second"));
    assertEquals(FIRST.length() + 2, article.blocks().get(1).sourceStart());
  }

  @Test
  void a_paragraph_wrapped_at_a_column_is_one_block() {
    String wrapped =
        "Two crossings a day connect the island\nwith the mainland again, and the company of\nTobias Renn said on Monday that it wants\nto add a third before winter.";
    Document document = Pages.document(TITLE + "\n\n" + wrapped + "\n\n" + SECOND);
    assertEquals(TITLE + "\n\n" + wrapped.replace("\n", " ") + "\n\n" + SECOND, document.text());
  }

  @Test
  void a_sentence_in_larger_type_is_set_aside() {
    String pulled = "“We had waited for the ship through the whole long winter.”";
    String whole = "“We had waited for the ship through the whole long winter,” said the mayor, who came by bicycle.";
    Document document = Pages.document(TITLE + "\n\n" + FIRST + "\n\n" + pulled + "\n\n" + whole + "\n\n" + SECOND);
    assertEquals(String.join("\n\n", TITLE, FIRST, whole, SECOND), document.text());
    assertEquals(
        Role.PULL_QUOTE,
        Pages.roleOf(
            pulled, TITLE + "\n\n" + FIRST + "\n\n" + pulled + "\n\n" + whole + "\n\n" + SECOND));
  }

  @Test
  void a_photo_without_an_article_has_an_empty_body() {
    Document document =
        Pages.document(
            "The new ship lay at the pier of Port Ellery on Monday morning.\nPhoto: Harbour Press/T. Vane");
    assertEquals(document.bodyStart(), document.bodyEnd());
    assertEquals("The new ship lay at the pier of Port Ellery on Monday morning.", document.text());
  }

  @Test
  void a_text_kept_exactly_has_a_body_block_for_each_line() {
    String text = "  Menu\r\n\r\nTwo cro\u00ADssings\u00A0a  day\u0007 \r😀 e\u0301";
    NormalisedArticle article = Pages.kept(Pages.verbatim(text));
    Document document = article.document();
    assertEquals(text, document.text());
    assertEquals(0, document.bodyStart());
    assertEquals(document.textLength(), document.bodyEnd());
    assertEquals(text.codePointCount(0, text.length()), document.textLength());
    assertNull(document.title());
    assertEquals(List.of("text_not_nfc"), document.warnings());
    assertEquals(3, article.blocks().size());
    assertTrue(article.blocks().stream().allMatch(block -> block.role() == Role.BODY && block.kept()));
    assertTrue(
        article.blocks().stream()
            .allMatch(block -> Integer.valueOf(block.sourceStart()).equals(block.textStart())));
    assertEquals(2, article.blocks().get(0).sourceStart());
    assertEquals(6, article.blocks().get(0).sourceEnd());
  }

  @Test
  void a_blank_text_to_be_kept_exactly_is_rejected() {
    assertInstanceOf(Normalised.Rejected.class, new Normaliser().normalise(Pages.verbatim(" \n")));
  }

  @Test
  void a_brief_of_one_short_line_is_an_article() {
    NormalisedArticle article = Pages.kept(Pages.page("A short good article. \"Fine,\" said Ann Lee."));

    assertEquals("A short good article. \"Fine,\" said Ann Lee.", article.document().text());
  }
}
