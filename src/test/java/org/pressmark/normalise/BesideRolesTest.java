package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.normalise.Pages.FIRST;
import static org.pressmark.normalise.Pages.SECOND;
import static org.pressmark.normalise.Pages.THIRD;
import static org.pressmark.normalise.Pages.TITLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Block;
import org.pressmark.model.NormalisedArticle;

/** Lines beside the text that were nothing but furniture until it was asked what they say. */
class BesideRolesTest {
  private static String inHeader(String line) {
    return Pages.roleOf(line, String.join("\n\n", TITLE, line, FIRST, SECOND, THIRD)).term();
  }

  private static String between(String line, String... lines) {
    return Pages.roleOf(line, String.join("\n\n", TITLE, FIRST, SECOND, String.join("\n\n", lines), THIRD)).term();
  }

  private static String below(String line, String... lines) {
    return Pages.roleOf(line, String.join("\n\n", TITLE, FIRST, SECOND, THIRD, String.join("\n\n", lines))).term();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "Odile Marsh - Nov 19, 2019, 10:31 pm CST; byline",
      "Odile Marsh3 May 2021; byline",
      "Odile Marsh 25 March 2025; byline",
      "Odile Marsh|Published; byline",
      "Do 25.04.24 | 14:07 Uhr | Von Odile Marsh; byline",
      "By | Special to the Harbour Post; byline",
      "By Staff - The Harbour Post - Thursday, February 29, 2024; byline",
      "Publikacja: 02.02.2025 21:52; date",
      "Coastnews October 06, 2018; date",
      "14 January 2025 10:28 (now with pictures of 15 January 2025); date"})
  void names_and_dates_of_the_header_need_no_known_mark_between(String line, String role) {
    assertEquals(role, inHeader(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Harbour Cam (2nd Gen)", "Season 3, episode 12"})
  void numbers_without_a_year_are_no_date(String line) {
    assertFalse(List.of("byline", "date").contains(inHeader(line)));
  }

  @Test
  void who_posted_on_a_live_page_signs_with_the_time() {
    String post = "Odile Marsh2 March 2024 21:16";
    assertEquals("date", between(post, "The crew is on board and the lamps are lit, our reporter says.", post));
  }

  @Test
  void a_concert_in_an_article_is_headed_by_name_and_day() {
    assertEquals("subheading", between("Odile Marsh | 12 May 2021", "Odile Marsh | 12 May 2021"));
    assertEquals("subheading", between("Varnholm Hall - 9 May 2021", "Varnholm Hall - 9 May 2021"));
  }

  @Test
  void the_place_of_the_news_before_the_day_is_no_author() {
    String place = "New Haven 3 May 2021";
    String signed = String.join("\n\n", TITLE, "By Odile Marsh", place, FIRST, SECOND, THIRD);
    assertEquals("date", Pages.roleOf(place, signed).term());
    assertEquals(List.of("Odile Marsh"), Pages.document(signed).authors());
    String told = "Most of those who wait have come from New Haven, where the boat was mended over the winter.";
    assertEquals(List.of(), Pages.document(String.join("\n\n", TITLE, place, FIRST, told, THIRD)).authors());
    assertEquals(List.of("Odile Marsh"),
        Pages.document(String.join("\n\n", TITLE, "Odile Marsh 3 May 2021", FIRST, told, THIRD)).authors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Deadline: 3 May 2021", "Election day: 3 May 2021"})
  void the_day_of_what_the_news_is_about_is_not_the_articles(String line) {
    assertEquals("boilerplate", inHeader(line));
  }

  @Test
  void who_commented_and_when_is_no_headline() {
    assertEquals("footer", below("Harriet September", "1 comment", "Harriet September 17, 2014 - 1:01 pm",
        "I took that boat as a child and was sick each time."));
  }

  @Test
  void what_the_caption_says_again_is_the_images_text() {
    String text = "Islanders wait on the pier at dawn";
    String page = String.join("\n\n", TITLE, FIRST, SECOND, text + "\n" + text + ", some of them with goats. © HPX",
        THIRD);
    assertEquals("caption", Pages.roleOf(text, page).term());
    String name = "Northaven harbour";
    String named =
        String.join("\n\n", TITLE, "By Odile Marsh", name, name, "Foto: HPX/Lars Holm", FIRST, SECOND, THIRD);
    assertEquals("caption", Pages.roleOf(name, named).term());
  }

  @Test
  void a_caption_that_is_said_again_stands_in_the_text_once() {
    String caption = "Islanders wait on the pier at dawn.";
    NormalisedArticle article = Pages.kept(String.join("\n\n", TITLE, FIRST, SECOND, caption + "\n" + caption
        + "\nPhoto: Lars Holm", THIRD));
    List<Block> captions = article.blocks().stream().filter(block -> block.role().term().equals("caption")).toList();
    assertEquals(2, captions.size());
    assertFalse(captions.get(0).kept());
    assertEquals(caption, captions.get(0).setAsideText());
    assertTrue(captions.get(1).kept());
    assertNull(captions.get(1).setAsideText());
    String text = article.document().text();
    assertEquals(text.indexOf(caption), text.lastIndexOf(caption));
  }

  @Test
  void a_caption_that_begins_as_the_next_does_stays_if_its_last_word_is_another() {
    String page = String.join("\n\n", TITLE, FIRST, SECOND, "A view of the old harbour with a ferry\n"
        + "A view of the old harbour with a ferryman and his dog\nPhoto: Lars Holm", THIRD);
    String text = Pages.kept(page).document().text();
    assertTrue(text.contains("with a ferry\n"), text);
  }

  @Test
  void a_quotation_with_a_credit_in_its_line_is_a_caption() {
    String line = "“We have waited for this boat since the ice came.” Photograph: Lars Holm/HPX";
    assertEquals("caption", between("“We have", line));
  }

  @Test
  void an_address_with_the_surname_of_its_line_is_how_to_reach_the_author() {
    String line = "• Odile Marsh can be reached at omarsh@harbour.example.";
    assertEquals("author_bio", below("• Odile", line));
    assertEquals("boilerplate", below("Write", "Write to us at letters@harbour.example."));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Redaktion: Odile Marsh, Lars Holm",
      "Übersetzung: Odile Marsh, Redaktion: Lars Holm, Faktencheck: Joan Reed",
      "Mitarbeit: Odile Marsh",
      "Fact-checking: Odile Marsh"})
  void who_worked_on_the_article_signs_off(String line) {
    assertEquals("sign_off", below(line, line));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "As you comment, please be respectful of other commenters and their boats.",
      "blog comments powered by Murmur",
      "Tags Odile Marsh Northaven ferries",
      "The contents of this site are ©2019 Harbour Publishing Corp."})
  void notes_on_comments_tags_and_whose_the_site_is_begin_the_footer(String line) {
    assertEquals("footer", below(line, line));
  }

  @Test
  void a_few_words_in_the_headlines_own_block_are_its_kicker() {
    String page = String.join("\n\n", "Skip to content", "Rebuilding the harbour\n" + TITLE, FIRST, SECOND, THIRD);
    assertEquals("kicker", Pages.roleOf("Rebuilding", page).term());
    assertEquals("title", Pages.roleOf("Ferry to", page).term());
  }

  @Test
  void a_short_headline_above_a_summary_or_byline_is_no_kicker() {
    String page = String.join("\n\n", "Gales batter northern piers\nIslands without light as trees fall on "
        + "lines in three counties", "By Odile Marsh", FIRST, SECOND, THIRD);
    assertEquals("title", Pages.roleOf("Gales", page).term());
    String signed = String.join("\n\n", "Ferry runs again\nBy Lars Holm and Odile Marsh of the Harbour Post",
        "Islanders cheer", FIRST, SECOND, THIRD);
    assertEquals("title", Pages.roleOf("Ferry runs", signed).term());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zur Person", "L'auteur", "About"})
  void who_is_introduced_in_the_article_need_not_be_its_author(String heading) {
    String text = "Odile Marsh, born in Northaven in 1961, has led the company for ten years and lives on the island.";
    assertEquals("body", Pages.roleOf(text, String.join("\n\n", TITLE, FIRST, SECOND, THIRD, heading, text)).term());
  }

  @Test
  void the_headline_said_again_is_the_headline_and_stands_in_the_text_once() {
    NormalisedArticle article =
        Pages.kept(String.join("\n\n", TITLE, "Share", TITLE, "By Odile Marsh", FIRST, SECOND, THIRD));
    long titles = article.blocks().stream().filter(block -> block.role().term().equals("title")).count();
    assertEquals(2, titles);
    String text = article.document().text();
    assertEquals(0, text.indexOf(TITLE));
    assertEquals(0, text.lastIndexOf(TITLE));
  }

  @Test
  void an_images_text_and_caption_in_the_header_are_no_link_though_they_have_no_full_stop() {
    String line = "The boat that will bring mail and goats to the island on Thursday";
    assertEquals("caption", Pages.roleOf(line,
        String.join("\n\n", TITLE, "By Lars Holm", line, line, FIRST, SECOND, THIRD)).term());
  }

  @Test
  void below_the_heading_of_comments_stand_no_headlines() {
    String line = "You comment with your account at Murmur (sign out or change it)";
    assertEquals("footer", below(line, "Leave a comment", "Name", line));
    assertEquals("footer", below("Tus", "Tus comentarios", line));
  }
}
