package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines above and below the article, and in its header, by what stands around them. */
class OutsideRolesTest {
  private static final String TITLE = "Harbour baths to stay shut for a second summer";
  private static final String TEXT =
      """

      The harbour baths will stay shut for another year, the town council said on Tuesday evening.

      Engineers found that the sea wall has moved by four centimetres since the winter storms.

      The repairs will cost two million, of which the county is to pay half, said the council.
      """;

  private static String roleOf(String line, String page) {
    return Pages.roleOf(line, page).term();
  }

  @Test
  void the_last_line_of_a_menu_is_no_kicker() {
    assertEquals("boilerplate", roleOf("Notices", "News\nSport\nJobs\nNotices\n\n" + TITLE + "\n" + TEXT));
    assertEquals("kicker", roleOf("Notices", "News\nSport\n\nNotices\n\n" + TITLE + "\n" + TEXT));
    assertEquals("kicker", roleOf("2. Coast League", "News\n\n2. Coast League\n\n" + TITLE + "\n" + TEXT));
  }

  @ParameterizedTest
  @CsvSource({
    "'Privacy policy', footer",
    "'Vertrag mit Werbung kündigen', footer",
    "'About us | Careers', footer",
    "'Follow the Harbour Post on Facebook and Instagram', boilerplate"
  })
  void the_foot_of_a_site_is_known_by_its_entries(String line, String role) {
    assertEquals(role, roleOf(line, TITLE + "\n" + TEXT + "\n" + line + "\n"));
  }

  @Test
  void a_few_words_in_each_of_several_lines_are_a_menu_and_no_headlines() {
    String menu = "Most read\nKetelsen verlängert seinen Vertrag bis 2026\nTerms of use\nPublic inspection file\n";
    assertEquals("footer", roleOf("Public inspection", TITLE + "\n" + TEXT + "\n" + menu + "Work with us\n"));
  }

  @Test
  void two_kickers_may_stand_in_a_group_above_the_headline() {
    String page = "Sport\n\nPorts\n/\nEnergy\n\n" + TITLE + "\n\n" + TEXT;
    assertEquals("kicker", roleOf("Ports", page));
    assertEquals("kicker", roleOf("Energy", page));
  }

  @Test
  void a_newsroom_beside_the_date_and_a_name_with_more_behind_are_bylines() {
    String header = "The Harbour Post Bureau\n3 May 2021 10:42 pm IST - VARNHOLM\n\n";
    assertEquals("byline", roleOf("The Harbour Post Bureau", TITLE + "\n\n" + header + TEXT));
    assertEquals("date", roleOf("3 May 2021", TITLE + "\n\n" + header + TEXT));
    String byline = "By Anna Berg Harbour Post Online Today\n3 May 2021\n\n";
    assertEquals("byline", roleOf("By Anna Berg", TITLE + "\n\n" + byline + TEXT));
  }

  @Test
  void a_heading_of_more_articles_is_known_by_what_follows() {
    String links = "Mehr Fußball\nKetelsen verlängert bis 2026\nOsterwarde sucht einen Torwart\n";
    String page = TITLE + "\n" + TEXT + "\n" + links;
    assertEquals("footer", roleOf("Mehr Fußball", page));
    assertEquals("related_link", roleOf("Ketelsen", page));
  }

  @Test
  void names_above_the_date_are_the_authors_and_a_place_may_stand_between() {
    String header = "The wall moves again\n\nElisa Portomarín\nNicolás Ugarte\nMonteagudo\n9 nov 2023\n";
    String page = TITLE + "\n\n" + header + TEXT;
    assertEquals("byline", roleOf("Elisa", page));
    assertEquals("byline", roleOf("Nicolás", page));
    assertEquals("boilerplate", roleOf("Monteagudo", page));
  }

  @Test
  void a_place_with_the_day_says_when() {
    assertEquals("date", roleOf("Albens", TITLE + "\n\nAlbens, le 12 septembre 2023\n" + TEXT));
  }

  @Test
  void the_heading_of_points_above_the_text_is_kept() {
    String points = "Key points\n\n• Council shuts baths for another year\n• Repairs cost two million\n";
    assertEquals("subheading", roleOf("Key points", TITLE + "\n\n9 Nov 2023\n\n" + points + TEXT));
  }

  @Test
  void a_sentence_that_its_paper_signs_is_a_sentence() {
    String last = "The boats will be moved to the old dock for that time. - Harbour Post";
    assertEquals("body", roleOf("The boats", TITLE + "\n" + TEXT + "\n" + last + "\n\nShare\n"));
  }

  @Test
  void a_paragraph_of_a_script_without_spaces_is_text() {
    String first =
        "เทศบาลเมืองประกาศเมื่อวันอังคารว่าสระว่ายน้ำริมท่าเรือจะปิดต่อไปอีกหนึ่งปี"
            + "เพราะวิศวกรพบว่ากำแพงกันคลื่นเคลื่อนตัวไปสี่เซนติเมตรตั้งแต่ฤดูหนาวที่ผ่านมา";
    String second =
        "ค่าซ่อมแซมอยู่ที่สองล้านบาทโดยจังหวัดจะออกให้ครึ่งหนึ่งและชาวเมืองสี่พันคนได้ลงชื่อ"
            + "ขอให้เปิดส่วนน้ำตื้นก่อนเพื่อให้เด็กได้เรียนว่ายน้ำในช่วงปิดภาคเรียน";
    String page = "สระว่ายน้ำริมท่าเรือปิดต่ออีกปี\n\n" + first + "\n\n" + second + "\n";
    assertEquals("body", roleOf("ค่าซ่อม", page));
  }

  @Test
  void a_sentence_below_the_heading_of_other_articles_is_no_headline() {
    String page = TITLE + "\n" + TEXT + "\nMost read\nGoat fined for sailing alone\nAll quotes are delayed by a day.\n";
    assertEquals("related_link", roleOf("Goat", page));
    assertEquals("footer", roleOf("All quotes", page));
  }

  @Test
  void what_stands_below_the_article_is_no_foot_of_the_site_before_its_first_heading() {
    String page = TITLE + "\n" + TEXT + "\nLight a candle\nTopics\nBaths and their walls\nContact us\n";
    assertEquals("boilerplate", roleOf("Light a candle", page));
    assertEquals("footer", roleOf("Topics", page));
    assertEquals("footer", roleOf("Baths and their walls", page));
  }

  @Test
  void who_wrote_the_article_is_introduced_with_an_address_or_a_post() {
    String page = TITLE + "\n\nBy Anna Berg\n" + TEXT;
    String bio = "Anna Berg covers the harbour for the Post. Write to aberg@harbour.example or call her.\n";
    assertEquals("author_bio", roleOf("Anna Berg covers", page + "\n" + bio));
    assertEquals("author_bio", roleOf("Anna Berg Senior", page + "\nMost read\nAnna Berg Senior reporter\n"));
  }

  @Test
  void a_name_below_the_lead_picture_and_above_the_date_is_the_authors() {
    String header = "The wall on Monday.\n/ LUCIO PERALTA\n\nElisa Portomarín\nMonteagudo\n9 nov 2023\n";
    assertEquals("byline", roleOf("Elisa", TITLE + "\n\n" + header + TEXT));
    assertEquals("credit", roleOf("/ LUCIO", TITLE + "\n\n" + header + TEXT));
  }

  @Test
  void a_result_is_no_headline() {
    String page = "1:1 in Varnholm\n\n" + TITLE + "\n\n9 nov 2023\n" + TEXT;
    assertEquals("title", roleOf(TITLE, page));
  }
}
