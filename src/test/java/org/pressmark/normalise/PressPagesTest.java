package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pressmark.normalise.Pages.FIRST;
import static org.pressmark.normalise.Pages.SECOND;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Press releases, transcripts, live pages, and the furniture of outlets in several languages. */
class PressPagesTest {
  private static final String TITLE = "Tideway ferry runs again after a long winter";

  private static String roleOf(String line, String... between) {
    String page = String.join("\n\n", TITLE, FIRST, String.join("\n\n", between), SECOND);
    return Pages.roleOf(line, page).term();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exclusivo para assinantes",
        "Contenuto riservato agli abbonati",
        "Alleen voor abonnees",
        "Dela artikeln",
        "Tylko dla subskrybentów",
        "Подписывайтесь на наш канал",
        "Ακολουθήστε το Λιμάνι στο Google News",
        "この記事は会員限定です。",
        "공유하기",
        "Siga o canal do Porto no WhatsApp",
        "Passer la publicité",
        "Set as preferred source"
      })
  void pages_speak_of_themselves_in_every_language(String line) {
    assertEquals("boilerplate", roleOf(line, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mais lidas", "I più letti", "Meest gelezen", "Mest lest", "Najnowsze", "Читайте также", "Σχετικά άρθρα",
        "많이 본 뉴스", "Berita terkait"
      })
  void what_follows_a_heading_of_links_is_no_article(String heading) {
    String page = String.join("\n\n", TITLE, FIRST, SECOND, heading, "A harbour freezes over for the first time");
    assertEquals("footer", Pages.roleOf(heading, page).term());
    assertEquals("related_link", Pages.roleOf("A harbour freezes", page).term());
  }

  @ParameterizedTest
  @CsvSource({"3 november 2023 om 16:20,date", "Ga naar hoofdinhoud,skip_link", "Vai al contenuto,skip_link"})
  void dates_and_skip_links_are_known_in_more_languages(String line, String role) {
    assertEquals(role, Pages.roleOf(line, String.join("\n\n", line, TITLE, FIRST, SECOND)).term());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Anna Berg for The Harbour Post", "Anna Berg/HPX via Harbour Pictures", "Anna Berg pour La Jetée"})
  void who_took_a_picture_for_whom_is_a_credit_right_below_it(String credit) {
    String picture = "Fishing boats at the pier in the fog";
    assertEquals("credit", roleOf(credit, picture + "\n" + credit));
    assertEquals("caption", roleOf(picture, picture + "\n" + credit));
  }

  @Test
  void an_item_of_a_list_is_no_credit() {
    String item = "School of Fisheries for Island Children";
    assertEquals("list_item", roleOf(item, "The board thanked:\n- College of the Sea in Lindesund\n- " + item));
  }

  @Test
  void the_beginning_of_another_article_above_read_more_is_a_link() {
    String teaser = "The harbour of Lindesund froze over on Friday, and skaters came from as far as the...";
    String cards =
        "- A harbour freezes\n" + teaser + "\nRead more\n- A mole is built\nStones come by sea as...\nRead more";
    String page = String.join("\n\n", TITLE, FIRST, SECOND, cards);
    assertEquals("related_link", Pages.roleOf("The harbour of", page).term());
    String sold = String.join("\n\n", TITLE, FIRST, SECOND, teaser, "Read more");
    assertEquals("body", Pages.roleOf("The harbour of", sold).term());
  }

  @Test
  void words_that_a_last_line_announces_belong_to_the_article() {
    String answer = "“Ask the ice.”";
    String page = String.join(
        "\n\n", TITLE, FIRST, SECOND, "The harbour's answer",
        "The harbour master, asked on Tuesday, would only say this much:", answer);
    assertEquals("body", Pages.roleOf("would only say", page).term());
    assertEquals("body", Pages.roleOf(answer, page).term());
    assertEquals("subheading", Pages.roleOf("The harbour's answer", page).term());
  }

  @Test
  void a_heading_may_stand_above_a_table() {
    assertEquals("subheading", roleOf("Crossings", "Crossings", "Day\tBoats\tFare\nMonday\t4\t12\nSunday\t0\t0"));
  }

  @Test
  void a_sign_of_copyright_before_a_caption_ends_no_article() {
    String caption = "© Anna Berg Islanders wait for the first boat at the old pier of the town, on Monday.";
    assertEquals("caption", roleOf(caption, caption));
    String page = String.join("\n\n", TITLE, FIRST, SECOND, "© 2023 Anna Berg");
    assertEquals("footer", Pages.roleOf("© 2023", page).term());
  }

  @Test
  void what_is_heard_in_a_transcript_is_part_of_it() {
    String[] talk = {"BERG: Who sails?", "(LAUGHTER)", "REED: " + SECOND, "BERG: And then?", "BERG: Who pays for it?"};
    assertEquals("body", roleOf("(LAUGHTER)", talk));
  }

  @Test
  void a_dash_before_a_name_marks_who_said_it_in_large_type() {
    String said = "“You cannot delete letters,” Okoro said of the old machine. “It makes people decide.”";
    String quote = "You cannot delete letters. It makes people decide.";
    assertEquals("pull_quote", roleOf(quote, said, quote + "\n— Dana Okoro, islander"));
    assertEquals("pull_quote", roleOf("— Dana", said, quote + "\n— Dana Okoro, islander"));
    assertEquals("body", roleOf(quote, said, quote + "\n— not at all"));
  }

  @Test
  void the_heading_of_a_post_is_not_the_headline_of_a_live_page() {
    String page = String.join(
        "\n\n", "Lindesund, the storm as it happened", "18:40", "The ferry stays in port", FIRST, "18:10", SECOND,
        "17:30",
        "The wind reached 90 kilometres an hour at the lighthouse, the harbour said.");
    assertEquals("title", Pages.roleOf("as it happened", page).term());
    assertEquals("subheading", Pages.roleOf("stays in port", page).term());
  }

  @Test
  void what_a_company_says_of_itself_at_the_end_is_no_text() {
    String note = "Tideway is headquartered in Sund and employs around 300 people in five countries.";
    assertEquals("footer", Pages.roleOf(note, String.join("\n\n", TITLE, FIRST, SECOND, note)).term());
    assertEquals("body", roleOf(note, note));
    String article = "The company is headquartered in Sund and employs around 300 people in five countries.";
    String titled = TITLE.replace("Tideway", "The island's");
    assertEquals("body", Pages.roleOf(article, String.join("\n\n", titled, FIRST, SECOND, article)).term());
    String news = "Lindesund is headquartered in Sund and employs around 300 people in five countries.";
    assertEquals("body", Pages.roleOf(news, String.join("\n\n", TITLE, FIRST, SECOND, news)).term());
  }

  @Test
  void for_whom_a_page_is_made_is_no_byline() {
    String page = String.join("\n\n", TITLE, "Von Schülern für Schüler", "3. Mai 2023", FIRST, SECOND);
    assertEquals("boilerplate", Pages.roleOf("Von Schülern", page).term());
    assertEquals(List.of(), Pages.document(page).authors());
  }

  @Test
  void a_login_notice_of_any_length_is_no_headline() {
    String notice = "Please refresh the page or navigate to another page on the site to be logged in automatically, or "
        + "refresh your browser to be logged in there";
    assertEquals("boilerplate", Pages.roleOf(notice, String.join("\n\n", notice, TITLE, FIRST, SECOND)).term());
    assertEquals(TITLE, Pages.document(String.join("\n\n", notice, TITLE, FIRST, SECOND)).title());
  }

  @Test
  void what_somebody_says_behind_a_dash_is_a_paragraph_with_its_dash() {
    String said = "– Älgen är inte farlig, bara hungrig, säger lokföraren.";
    assertEquals("body", roleOf(said, said));
    assertEquals("list_item", roleOf("– fish", "The ferry carries three things:\n– fish and crabs.\n– mail."));
    assertEquals("list_item", roleOf("– fish", "– fish and crabs from the island.\n– mail and parcels."));
  }

  @Test
  void the_scores_of_two_sides_are_items_below_their_heading() {
    String[] scores = {"The last round", "Lindesund 10 8 14 25 — 57", "Port Albar 16 14 13 13 — 56"};
    assertEquals("subheading", roleOf("The last round", scores));
    assertEquals("list_item", roleOf("Lindesund 10", scores));
    assertEquals("list_item", roleOf("Port Albar 16", scores));
  }

  @Test
  void a_name_below_a_few_words_took_the_picture_if_somebody_else_wrote_the_article() {
    String picture = "Islanders at the pier in the fog";
    String group = picture + "\nJoan Reed";
    String page = String.join("\n\n", TITLE, "By Odile Marsh", group, FIRST, SECOND);
    assertEquals("caption", Pages.roleOf(picture, page).term());
    assertEquals("credit", Pages.roleOf("Joan Reed", page).term());
  }

  @Test
  void the_only_heading_stays_below_a_request_if_the_text_takes_it_up() {
    String request = "Sign up for our newsletter and get the news of the islands every morning.";
    String below = "The islanders had three nights of frost, and three nights of fog after that.";
    String heading = "Frost for three nights";
    String last = "On Thursday the harbour opened again, and the first boat brought the mail of three weeks.";
    String page = String.join("\n\n", TITLE, "By Odile Marsh", FIRST, SECOND, request, heading, below, last);
    assertEquals("subheading", Pages.roleOf(heading, page).term());
    assertEquals("boilerplate", Pages.roleOf("Our best", page.replace(heading, "Our best stories daily")).term());
  }

  @Test
  void brackets_name_who_gave_a_picture_in_japanese() {
    String caption = "修理を終えた汐見港の古い時計（汐見町提供）";
    assertEquals("caption", roleOf(caption, caption));
  }
}
