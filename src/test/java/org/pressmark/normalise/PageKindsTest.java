package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.pressmark.normalise.Pages.FIRST;
import static org.pressmark.normalise.Pages.SECOND;
import static org.pressmark.normalise.Pages.TITLE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Claims;
import org.pressmark.model.Document;
import org.pressmark.model.Role;

/** Whole pages of several kinds: what a reader would call each of their lines. */
class PageKindsTest {
  @Test
  void a_list_with_its_announcement_and_a_sentence_after_an_advert_belong_to_the_article() {
    String page =
        String.join(
            "\n\n",
            TITLE,
            FIRST,
            SECOND,
            "What changes:\n- Two crossings a day\n- No crossing on Sunday",
            "ADVERTISEMENT",
            "The fare stays as it was.",
            "5 comments");
    assertEquals(
        """
        title  Ferry to the island runs again after a long winter
        body  The ferry to the island runs again, the harbour company said on Monday.
        body  It had been out of service since the ice came in December, and islanders had to fly.
        body  What changes:
        list_item  - Two crossings a day
        list_item  - No crossing on Sunday
        boilerplate  ADVERTISEMENT
        body  The fare stays as it was.
        boilerplate  5 comments
        """,
        Pages.labels(page));
  }

  @Test
  void a_date_may_stand_beside_the_reading_time() {
    Document document = Pages.document(String.join("\n\n", TITLE, "4 November 2020 · 3 min read", FIRST, SECOND));
    assertEquals(LocalDate.of(2020, 11, 4), document.publishedOn());
  }

  @Test
  void an_opinion_has_its_section_its_author_and_a_line_on_the_author() {
    String page =
        String.join(
            "\n\n",
            "Opinion",
            TITLE,
            "Anna Berg",
            FIRST,
            SECOND,
            "Anna Berg lives on the island. Her book on ferries appears in May.");
    assertEquals(
        """
        kicker  Opinion
        title  Ferry to the island runs again after a long winter
        byline  Anna Berg
        body  The ferry to the island runs again, the harbour company said on Monday.
        body  It had been out of service since the ice came in December, and islanders had to fly.
        author_bio  Anna Berg lives on the island. Her book on ferries appears in May.
        """,
        Pages.labels(page));
    assertEquals(List.of("Anna Berg"), Pages.document(page).authors());
    assertEquals("Opinion", Pages.document(page).section());
  }

  @Test
  void a_stated_author_alone_in_a_line_is_the_byline() {
    Claims claims = Claims.NONE.withTitle(TITLE).withAuthors(List.of("Anna de la Berg"));
    String page = String.join("\n\n", TITLE, "3 March 2021", "Anna de la Berg", FIRST, SECOND);
    assertEquals("byline", Pages.kept(Pages.page(page, claims)).blocks().get(2).role().term());
  }

  @Test
  void the_name_of_the_site_above_the_headline_is_no_section() {
    String page =
        String.join(
            "\n\n",
            "The Harbour Times",
            TITLE,
            FIRST,
            SECOND,
            "© 2021 The Harbour Times. All rights reserved.");
    assertEquals("The Harbour Times", Pages.document(page).publisher());
    assertNull(Pages.document(page).section());
    assertEquals("boilerplate", Pages.roleOf("The Harbour Times", page).term());
  }

  @Test
  void a_dateline_stays_in_the_text_and_names_the_agency() {
    String page = TITLE + "\n\nPORT ELLERY (dpa/lno) - " + FIRST + "\n\n" + SECOND;
    assertEquals(List.of("dpa"), Pages.document(page).agencies());
    assertEquals("body", Pages.roleOf("PORT ELLERY", page).term());
  }

  @Test
  void by_alone_in_a_line_and_a_date_before_the_name_make_a_byline() {
    assertEquals(
        List.of("Anna Berg"),
        Pages.document(String.join("\n\n", TITLE, "By\nAnna Berg", FIRST, SECOND)).authors());
    assertEquals(
        List.of("Anna Berg"),
        Pages.document(String.join("\n\n", TITLE, "5:45 AM 11/19/2019 by Anna Berg", FIRST, SECOND))
            .authors());
  }

  @Test
  void an_image_text_above_its_caption_is_no_body() {
    String image = "Two fishermen in yellow coats mend a net beside the ferry in Port Ellery.";
    String caption = "Fishermen mend a net beside the ferry in Port Ellery on Sunday.";
    String page =
        String.join(
            "\n\n",
            TITLE,
            FIRST,
            image + "\n" + caption,
            SECOND,
            "The next boat leaves at nine in the morning, the company said.");
    assertEquals("caption", Pages.roleOf("yellow coats", page).term());
  }

  @Test
  void the_posts_of_a_live_page_are_body_with_their_times_set_aside() {
    String page =
        String.join(
            "\n\n",
            TITLE,
            "Monday 3 March 2021 10.30 GMT",
            "10.30 GMT\nFirst boat leaves\n" + FIRST,
            "Share",
            "10.05 GMT\n" + SECOND,
            "Share",
            "09.40 BST\nThe harbour is open now. Here is the list.\n• Pier One\n• Pier Two",
            "Share");
    assertEquals(
        """
        title  Ferry to the island runs again after a long winter
        date  Monday 3 March 2021 10.30 GMT
        date  10.30 GMT
        subheading  First boat leaves
        body  The ferry to the island runs again, the harbour company said on Monday.
        boilerplate  Share
        date  10.05 GMT
        body  It had been out of service since the ice came in December, and islanders had to fly.
        boilerplate  Share
        date  09.40 BST
        body  The harbour is open now. Here is the list.
        list_item  • Pier One
        list_item  • Pier Two
        boilerplate  Share
        """,
        Pages.labels(page));
  }

  @Test
  void what_readers_write_is_no_part_of_the_article() {
    String page =
        String.join(
            "\n\n",
            TITLE,
            FIRST,
            SECOND,
            "2 Comments",
            "Hobart\n11 May 2021 at 9:14 pm",
            "I took this boat every day for eleven years, and it was never late.",
            "Reply",
            "Lucinda\n12 May 2021 at 7:02 am",
            "That is not how I remember it, but the coffee on board was very good.",
            "Reply");
    assertEquals(TITLE + "\n\n" + FIRST + "\n\n" + SECOND, Pages.document(page).text());
  }

  @Test
  void wrapped_items_and_paragraphs_of_two_lines_are_joined_at_the_column_of_the_page() {
    String page =
        """
        Harbour town buys a second ferry

        The town council of Port Ellery has decided to buy a second ferry for
        the island, which has 900 people and one bakery. The boat was built in
        1998 and has room for twelve cars.

        The mayor said that she had looked at four boats and had fallen in love
        with the ugliest.

        - The boat needs a new engine before it can be used in the winter that
          is to come.
        - It has no name yet.
        """;
    assertEquals(
        """
        Harbour town buys a second ferry

        The town council of Port Ellery has decided to buy a second ferry for the island, which has 900 people and one bakery. The boat was built in 1998 and has room for twelve cars.

        The mayor said that she had looked at four boats and had fallen in love with the ugliest.

        The boat needs a new engine before it can be used in the winter that is to come.

        It has no name yet.""",
        Pages.document(page).text());
  }

  @Test
  void a_mail_address_is_furniture() {
    String page =
        String.join(
            "\n\n",
            TITLE,
            FIRST,
            SECOND,
            "Have you seen the boat? Write to boats@gazette.example and tell us about it.");
    assertEquals("boilerplate", Pages.roleOf("boats@", page).term());
  }

  @Test
  void a_lead_picture_above_the_headline_does_not_open_the_article() {
    String page =
        String.join(
            "\n\n",
            "A ferry in the ice\n"
                + "The ferry in the ice off the island in January, seen from the old lighthouse. Photo: Anna Berg",
            TITLE,
            FIRST,
            SECOND);
    assertEquals(
        """
        boilerplate  A ferry in the ice
        caption  The ferry in the ice off the island in January, seen from the old lighthouse.
        credit  Photo: Anna Berg
        title  Ferry to the island runs again after a long winter
        body  The ferry to the island runs again, the harbour company said on Monday.
        body  It had been out of service since the ice came in December, and islanders had to fly.
        """,
        Pages.labels(page));
  }

  @Test
  void comments_end_the_article_however_long_they_are() {
    String comment = "I have lived here for forty years, and once we walked across the ice. ".repeat(6);
    String page =
        String.join(
            "\n\n", TITLE, FIRST, SECOND, FIRST + " It was full.", "2 thoughts on “Ferry to the island”",
            "Hobart says:", comment, "Reply", "Lucinda says:", comment, "Reply");
    assertEquals(3, Pages.kept(page).blocks().stream().filter(block -> block.role() == Role.BODY).count());
  }

  @Test
  void a_short_article_below_its_header_outweighs_long_teasers_behind_it() {
    StringBuilder page = new StringBuilder("News\nSport\n\nVarnholm closes its old swimming pool\n\nBy Anna Berg\n\n12 March 2024\n\n");
    String text = "The council of Varnholm has voted to close the old swimming pool at the end of the month, after two years of debate.";
    String more = "The mayor said that the town could no longer pay for the heating, and that a new pool would be built near the station.";
    page.append(text).append("\n\n").append(more).append("\n\n").append(more.replace("mayor", "council")).append("\n\nTweet\n\nShare\n\nPolitics\n\nPools\n\nHeating\n\nWater\n\nTowns\n\nMost read\n\n");
    for (int i = 0; i < 12; i++) {
      page.append("Kettle number ").append(i).append(" is cheap in the shops of the coast today\n\n");
      page.append("The kettle with the number ").append(i).append(" boils so much water in so little time that few kettles of the coast can match it, say those who have seen it in the shops and have taken one or two of them home to try.\n\n");
    }
    assertEquals(Role.BODY, Pages.roleOf("The council of", page.toString()));
    assertEquals("Varnholm closes its old swimming pool", Pages.document(page.toString()).title());
    assertFalse(Pages.roleOf("The kettle with the number 3", page.toString()).kept());
  }

  @Test
  void a_line_about_comments_between_paragraphs_does_not_end_the_article() {
    String paragraph = "The mayor of the harbour said that the town could no longer pay for the ferry, number #, and that a new one would be built near the station by the end of the year, if the council of the island agrees to it.";
    for (String line : List.of("24 comments", "Contact us", "Topics", "Most read")) {
      StringBuilder page = new StringBuilder(TITLE + "\n\nBy Anna Berg\n\n12 March 2024\n\n");
      for (int i = 0; i < 10; i++) {
        page.append(i == 2 ? line + "\n\n" : "").append(paragraph.replace("#", "" + i)).append("\n\n");
      }
      assertEquals(Role.BODY, Pages.roleOf(paragraph.replace("#", "9"), page.toString()), line);
    }
  }

  @Test
  void a_note_above_the_headline_is_not_the_article() {
    String note = "The editor writes\n\nBy Jonas Lie\n\n11 March 2024\n\n" + FIRST + " So it is said.\n\n" + SECOND + " So it is told.\n\nNews\n\nSport\n\nMost read\n\n";
    String article = TITLE + "\n\nBy Anna Berg\n\n12 March 2024\n\n" + String.join("\n\n", FIRST, SECOND, FIRST + " Early.", SECOND + " Late.", FIRST + " Again.", SECOND + " At last.");
    assertEquals(TITLE, Pages.document(note + article).title());
    assertEquals(Role.BODY, Pages.roleOf(SECOND + " At last.", note + article));
  }

  @Test
  void a_prayer_may_be_said_three_times() {
    String prayer = "Lord of the deep and of the shallow water, keep them who are out tonight, and us who wait for them at the lamp, and you will find the door of this house open, and the table laid, until the morning comes.";
    String page = String.join("\n\n", TITLE, FIRST, prayer, SECOND, prayer, FIRST + " It is blue.", prayer, SECOND + " Twice.");
    assertEquals(Role.BODY, Pages.roleOf("Lord of the deep", page));
  }

  @Test
  void numbered_headings_that_count_on_belong_to_the_article() {
    String page =
        String.join("\n\n", TITLE, FIRST, "1. The old ferry", SECOND, "2. The new ferry", FIRST + " It is blue.");
    assertEquals(2, Pages.kept(page).blocks().stream().filter(block -> block.role() == Role.SUBHEADING).count());
  }

  @Test
  void a_paragraph_may_end_with_initials_in_brackets() {
    String page = String.join("\n\n", TITLE, FIRST, SECOND, "The next crossing is on Tuesday at eight. (amo)");
    assertEquals(3, Pages.kept(page).blocks().stream().filter(block -> block.role() == Role.BODY).count());
  }
}
