package org.pressmark.normalise.authors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Article;
import org.pressmark.model.Claims;
import org.pressmark.model.Document;
import org.pressmark.model.TextForm;
import org.pressmark.normalise.Pages;

class AgencyHelpTest {
  private static final String ABOVE = "The ferry runs again\n\n";
  private static final String TEXT =
      "\n\n3 May 2021\n\nThe ferry between the two islands ran again on Monday, and nobody had expected it so soon.\n\n"
          + "Mayor Quill said that the engine had been repaired over the weekend by four mechanics of his.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Monde avec AFP|Le Monde|AFP",
        "Anna Berg, with Reuters|Anna Berg|Reuters",
        "rbb24 mit Material von dpa|rbb24|dpa",
        "(With files from the Canadian Press and Reuters)||CP, Reuters",
        "Con información de EFE||EFE",
        "(avec AFP)||AFP",
        "The Associated Press contributed to this report.||AP",
        "Reuters, AFP and the Associated Press also contributed to this story||Reuters, AFP, AP",
      })
  void a_line_names_the_agencies_whose_reports_an_article_uses(String line, String before, String agencies) {
    AgencyHelp help = AgencyHelp.of(line);

    assertEquals(before == null ? "" : before, help.before());
    assertEquals(agencies, String.join(", ", help.agencies()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "With files from the archive",
        "Anna Berg with Tom Li",
        "Tom Li contributed to this report.",
        "The minister from the smaller party then spoke with Reuters",
        "With Reuters in the room nobody spoke",
        "AFP",
        ""
      })
  void another_line_names_none(String line) {
    assertNull(AgencyHelp.of(line));
  }

  @Test
  void a_byline_and_a_sign_off_give_the_document_its_agencies() {
    Document signed = Pages.document(ABOVE + "By Anna Berg with AFP" + TEXT);
    assertEquals(List.of("Anna Berg"), signed.authors());
    assertEquals(List.of("AFP"), signed.agencies());

    assertEquals(List.of("AFP"), Pages.document(ABOVE + "Le Monde avec AFP | 3 mai 2021" + TEXT).agencies());
    assertEquals(List.of("AFP"), Pages.document(ABOVE + "franceinfo avec AFP" + TEXT).agencies());
    assertEquals(List.of("AP"), Pages.document(ABOVE + TEXT + "\n\nWith files from the Associated Press").agencies());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Interview with AP", "Exclusive talk with Bloomberg", "Entrevista con EFE", "Unterwegs mit Sid"})
  void a_talk_with_an_agency_is_no_byline(String line) {
    assertEquals(List.of(), Pages.document(ABOVE + line + TEXT).agencies());
    assertEquals(List.of(), Pages.document(ABOVE + line + " | 3 May 2021" + TEXT).agencies());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mit AP", "With TT"})
  void a_line_of_the_text_that_may_be_a_heading_or_of_a_list_is_no_sign_off(String line) {
    String below = "\n\nWho has one of these pays half.";
    assertEquals(List.of(), Pages.document(ABOVE + TEXT + "\n\n" + line + below).agencies());
    assertEquals(List.of("AFP"), Pages.document(ABOVE + TEXT + "\n\n(with AFP)").agencies());
  }

  @Test
  void a_stated_author_gives_it_too() {
    Claims claims = Claims.NONE.withAuthors(List.of("Anna Berg with AFP"));
    Document claimed = Pages.kept(Pages.page(ABOVE + TEXT, claims)).document();
    assertEquals(List.of("Anna Berg"), claimed.authors());
    assertEquals(List.of("AFP"), claimed.agencies());

    String head = "<meta name='author' content='Anna Berg avec AFP'><h1>The ferry runs again</h1><p>";
    Document stated = Pages.kept(Article.ofText("a.html", head + TEXT.strip(), TextForm.HTML, Claims.NONE)).document();
    assertEquals(List.of("Anna Berg"), stated.authors());
    assertEquals(List.of("AFP"), stated.agencies());
  }

  @Test
  void a_sentence_of_the_text_that_ends_with_an_agency_stays() {
    String spoken = "She spoke with Reuters.";

    Document document = Pages.document(ABOVE + TEXT + "\n\n" + spoken + "\n\nNobody else was there on that day.");
    assertEquals(List.of(), document.agencies());
    assertEquals(1, document.text().split(spoken, -1).length - 1);
  }
}
