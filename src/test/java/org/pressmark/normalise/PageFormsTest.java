package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pressmark.normalise.Pages.FIRST;
import static org.pressmark.normalise.Pages.SECOND;
import static org.pressmark.normalise.Pages.TITLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Claims;

/** Forms that agencies, podcasts, galleries and quotations of shares have and most articles have not. */
class PageFormsTest {
  private static String roleOf(String line, String... pieces) {
    return Pages.roleOf(line, String.join("\n\n", pieces)).term();
  }

  @Test
  void quotations_of_shares_are_no_headline() {
    String shares = "Gold 1.874,20 +0,12 %";
    assertEquals("title", roleOf(TITLE, shares, TITLE, FIRST, SECOND));
    assertEquals("title", roleOf(TITLE, shares, "28.09.2022 - 17:58", TITLE, "Foto: Odile Marsh", FIRST, SECOND));
  }

  @Test
  void a_dateline_alone_is_no_headline_and_opens_the_text() {
    String dateline = "VARNHOLM, 4 Jun. (NORDLAND PRESS) -";
    String[] page = {TITLE, "Facebook", "Archivo - The ferry at the pier", dateline, FIRST, SECOND};
    assertEquals("title", roleOf(TITLE, page));
    assertEquals("caption", roleOf("Archivo", page));
    assertEquals("body", roleOf(dateline, page));
  }

  @Test
  void an_archive_s_picture_has_a_credit_that_says_so() {
    String picture = "Archivo - The ferry at the pier\n- NORDLAND PRESS - Archivo";
    assertEquals("credit", roleOf("- NORDLAND", TITLE, picture, FIRST, SECOND));
  }

  @Test
  void a_headline_in_title_case_may_end_with_a_full_stop() {
    String title = "I Was the Horn of Your Ferry. Let Me Explain Myself.";
    String text = "I was the horn of the ferry, and nobody asked me whether I liked it.";
    assertEquals("title", roleOf(title, "Essay", title, "Dec. 2, 2023", "By Odile Marsh", text, SECOND));
  }

  @Test
  void a_headline_may_begin_like_a_credit() {
    String title = "Photos: How the islanders cleared the ice";
    String text = "The islanders cleared the ice on Monday, with spades and a horse.";
    assertEquals("title", roleOf(title, title, "3 May 2021", "By Odile Marsh", text, SECOND));
    String rumour = "Source: Harbour company to buy a ship from the south";
    assertEquals("title", roleOf(rumour, rumour, "3 May 2021", "By Odile Marsh", FIRST, SECOND));
    assertEquals("credit", roleOf("Photos:", TITLE, "3 May 2021", "Photos: Odile Marsh, Piotr Berg", FIRST, SECOND));
  }

  @Test
  void a_paragraph_may_end_with_the_signs_of_its_editors() {
    String last = "The fare is 12 euros, and goats sail for half of that./mls/tj/he";
    assertEquals("body", roleOf("The fare", TITLE, FIRST, SECOND, last, "Impressum"));
  }

  @Test
  void an_agency_alone_below_the_headline_is_the_byline() {
    String page = String.join("\n\n", TITLE, "AFP", "3 May 2021", FIRST, SECOND);
    assertEquals("byline", Pages.roleOf("AFP", page).term());
    assertEquals(List.of("AFP"), Pages.document(page).agencies());
    assertEquals("sign_off", roleOf("AFP", TITLE, "By Odile Marsh", FIRST, SECOND, "AFP"));
  }

  @Test
  void agencies_set_headings_between_dashes() {
    assertEquals("subheading", roleOf("- The ice", TITLE, FIRST, SECOND, "- The ice goes -", FIRST + " So."));
    assertEquals("list_item", roleOf("- The ice", TITLE, FIRST, "It brings:\n- The ice\n- The mail", SECOND));
  }

  @Test
  void items_below_the_heading_of_links_are_links() {
    String links = "- Goat fined for sailing alone\n- Captain found asleep at pier";
    String[] page = {TITLE, FIRST, SECOND, "Recommended reading:\n" + links, FIRST + " So.", SECOND + " So."};
    assertEquals("related_link", roleOf("- Goat", page));
    assertEquals("related_link", roleOf("- Captain", page));
    page[3] = "It brought back:\n" + links;
    assertEquals("list_item", roleOf("- Goat", page));
  }

  @Test
  void a_speaker_may_be_named_in_full_once() {
    String[] page = {TITLE, FIRST, "ODILE MARSH: " + SECOND, "BERG: " + FIRST, "MARSH: And then?", "BERG: " + SECOND,
        "MARSH: Who paid for it?", "BERG: " + FIRST + " So."};
    assertEquals("body", roleOf("MARSH: And then?", page));
  }

  @Test
  void a_headline_without_spaces_is_one() {
    String title = "港の渡し船が冬のあと再び動き出す";
    String first = "島への渡し船が月曜日に再び動き出したと港の会社が発表した。十二月に氷が来てから止まっていたため、島の人々は飛行機を使うしかなかった。";
    String second = "会社によると、船は一日に二回、島と本土の間を行き来する。最初の船は正午に出て、山羊も乗せたと船長は話している。";
    assertEquals("title", roleOf(title, title, "2024年3月12日", first, second));
  }

  @Test
  void an_author_may_have_one_word() {
    Claims claims = Claims.NONE.withAuthors(List.of("Nordpress"));
    String page = String.join("\n\n", TITLE, FIRST, SECOND);
    assertEquals(List.of("Nordpress"), Pages.kept(Pages.page(page, claims)).document().authors());
  }

  @Test
  void questions_with_a_word_before_a_colon_are_headings() {
    String[] page = {
      TITLE, FIRST, "Budget : qui paie la facture ?", SECOND, "Port : que devient la digue ?", FIRST + " So.",
      "Fin : quand rouvre le quai nord ?", SECOND + " So."
    };
    assertEquals("subheading", roleOf("Budget", page));
    String[] hours = {
      TITLE, FIRST, "Stand 14 Uhr: Fährt die Fähre wieder?", SECOND, "Stand 15 Uhr: Wo steht der Zug?", FIRST + " So.",
      "Stand 16 Uhr: Wann kommt der Strom?", SECOND + " So."
    };
    assertEquals("subheading", roleOf("Stand 14", hours));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Folgen hat das Gesetz vor allem für Facebook und Instagram.",
        "Follow the money, and Facebook comes out ahead.",
        "Mit der Anmeldung beginnt für viele Eltern in Osterby das Warten auf einen Platz.",
        "Diese Meldung wurde von der Polizei am Abend zurückgewiesen, und der Bürgermeister schwieg dazu.",
        "Recibe las cartas de los vecinos cada mañana y las lee en voz alta.",
        "Do you have a question that nobody answers? Berit Varn had one for years.",
        "Get the app to work and the ferry is free, the council told the islanders.",
        "Source: the office said that it was the most since 2010.",
        "Her picture took the prize for the best Photo by a student of the school.",
        "Ole Varn has kept the boats for thirty years, and he won the award for Best Photo by a Young Artist."
      })
  void sentences_of_the_text_stay(String line) {
    assertEquals("body", roleOf(line, TITLE, FIRST, SECOND, line, FIRST + " So.", SECOND + " So."));
  }

  @Test
  void a_site_s_slogan_is_no_headline() {
    String slogan = "The Harbour Post. All The News From The Islands.";
    assertEquals("title", roleOf(TITLE, slogan, TITLE, "By Odile Marsh", "12 March 2024", FIRST, SECOND));
  }

  @Test
  void a_request_that_comes_again_and_again_is_none_of_the_text() {
    String request = "Become a friend of the radio of the islands today!";
    String[] page = {TITLE, "By Odile Marsh", FIRST, request, SECOND, request, FIRST + " So.", request, SECOND + " So."};
    assertEquals("boilerplate", roleOf(request, page));
  }

  @Test
  void a_link_in_a_list_of_the_article_takes_no_item_with_it() {
    String list = "What is new this year:\n\n- Two boats on Sundays\n\n- Read more: the whole timetable\n\n- A café on deck";
    assertEquals("list_item", roleOf("A café", TITLE, FIRST, list, SECOND));
  }

  @Test
  void the_source_of_figures_makes_no_caption_of_the_paragraph_above() {
    String[] page = {
      TITLE, "By Odile Marsh", "12 March 2024", FIRST, "Source: Varnholm Office for Statistics", SECOND, FIRST + " So."
    };
    assertEquals("body", roleOf(FIRST, page));
  }

  @Test
  void the_author_may_be_introduced_by_the_surname() {
    String[] page = {TITLE, "By Odile Marsh", FIRST, SECOND, FIRST + " So.", "Ms. Marsh is a retired sailor."};
    assertEquals("author_bio", roleOf("Ms. Marsh", page));
    page[5] = "Ms. Berg is a retired sailor.";
    assertEquals("body", roleOf("Ms. Berg", page));
    page[5] = "Ole Marsh is a retired sailor.";
    assertEquals("body", roleOf("Ole Marsh", page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow the Harbour Post on Facebook, Instagram and Threads.",
        "Get the data",
        "Created with Datawrapper"
      })
  void charts_and_accounts_bring_lines_of_their_own(String line) {
    assertEquals("boilerplate", roleOf(line, TITLE, FIRST, SECOND, line, FIRST + " So.", SECOND + " So."));
  }

  @Test
  void a_credit_may_follow_a_caption_without_a_full_stop() {
    String picture = "The ferry at the pier of the island Photo by Odile Marsh/Getty Images";
    assertEquals("caption", roleOf("The ferry at", TITLE, FIRST, picture, SECOND));
    assertEquals("credit", roleOf("Photo by", TITLE, FIRST, picture, SECOND));
  }
}
