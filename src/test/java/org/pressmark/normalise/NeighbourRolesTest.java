package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pressmark.normalise.Pages.FIRST;
import static org.pressmark.normalise.Pages.SECOND;
import static org.pressmark.normalise.Pages.TITLE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that only those beside them tell from the article's own. */
class NeighbourRolesTest {
  private static String roleOf(String line, String... between) {
    String page = String.join("\n\n", TITLE, FIRST, String.join("\n\n", between), SECOND);
    return Pages.roleOf(line, page).term();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Odile Marsh", "About Odile Marsh", "About the author - Odile Marsh"})
  void a_name_above_a_paragraph_that_begins_with_it_introduces_the_author(String heading) {
    String bio = "Odile lives on the island, has sailed round it twice and keeps bees.";
    String page = String.join("\n\n", TITLE, FIRST, SECOND, heading, bio);
    assertEquals("author_bio", Pages.roleOf("Odile lives", page).term());
    assertEquals("author_bio", Pages.roleOf(heading, page).term());
  }

  @Test
  void a_headline_above_or_below_read_more_is_a_link() {
    assertEquals("related_link", roleOf("A harbour freezes", "A harbour freezes over", "Read more"));
    assertEquals("related_link", roleOf("Portul", "Czytaj więcej", "Portul zamarza po raz pierwszy od lat"));
  }

  @Test
  void a_heading_above_a_request_is_furniture() {
    assertEquals(
        "boilerplate",
        roleOf(
            "The island",
            "The island every morning",
            "Get the news of the islands with our newsletter, six days a week."));
  }

  @Test
  void a_line_that_leads_to_pictures_is_a_link() {
    assertEquals("related_link", roleOf("Islanders greet", "Islanders greet the first boat – video"));
  }

  @Test
  void a_date_glued_to_the_reading_time_is_a_date() {
    String page = String.join("\n\n", TITLE, "Aktualisiert am 07.01.2026 - 18:50 UhrLesedauer: 4 Min.", FIRST, SECOND);
    assertEquals("date", Pages.roleOf("Aktualisiert", page).term());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo Joëlle Kermeur",
        "PHOTO | SILAS OMBATI | LAKE NEWS GROUP",
        "Darnell Ostrow/Prairie Public Radio"
      })
  void a_credit_needs_no_colon_and_no_known_agency(String credit) {
    assertEquals("credit", roleOf(credit, "The boat at the pier of the island.", credit));
  }

  @Test
  void the_line_right_below_the_word_for_a_picture_is_its_caption() {
    String line = "Islanders wait for the first boat, some of them since five in the morning.";
    assertEquals("caption", roleOf(line, "Image\n" + line));
    assertEquals("body", roleOf(line, "Image", line));
  }

  @Test
  void a_caption_without_its_label_and_giver_is_one_too() {
    String line = "Islanders wait for the first boat at the old pier of the town, with two goats, March 3, 2026.";
    assertEquals("caption", roleOf(line, "PHOTO: " + line + " Odile Marsh/Harbour Press\n" + line));
  }

  @Test
  void a_line_that_says_an_image_s_text_again_and_more_is_no_heading() {
    String text = "Goats which a farmer brought";
    String line = "Goats which a farmer brought to the pier";
    assertEquals("caption", roleOf(line, text, line));
  }

  @Test
  void a_caption_begins_with_the_image_s_text_above_it() {
    String text = "The first boat of the year leaves the old pier";
    String caption = text + " of the island with two goats on board.";
    assertEquals("caption", roleOf(caption, text + "\n" + caption));
    assertEquals("body", roleOf(caption, text, caption));
  }

  @Test
  void what_is_said_three_times_is_no_article_s() {
    String thanks = "Island radio thanks its listeners for the new mast.";
    String between = SECOND.replace("ice", "snow");
    assertEquals("boilerplate", roleOf(thanks, thanks, between, thanks, FIRST + " Early.", thanks));
    assertEquals("body", roleOf(thanks, thanks, between));
  }

  @Test
  void a_paragraph_above_a_credit_that_stands_alone_is_no_caption_if_it_is_long() {
    String paragraph = "The company had promised the islanders a boat by Christmas, then by the end of January, "
        + "and in the end it gave no date at all.";
    assertEquals("body", roleOf(paragraph, paragraph, "Photo: Odile Marsh"));
    assertEquals("caption", roleOf(paragraph, paragraph + "\nPhoto: Odile Marsh"));
    assertEquals("caption", roleOf("The boat", "The boat at the pier of the island.", "Photo: Odile Marsh"));
  }

  @Test
  void an_author_whose_first_name_is_shortened_is_introduced_too() {
    String bio = "Phil Marsh is a founding member of the Islanders' Union and the father of four sailors.";
    String page = String.join("\n\n", TITLE, FIRST, SECOND, "About Philip Marsh", bio);
    assertEquals("author_bio", Pages.roleOf("Phil Marsh", page).term());
  }

  @Test
  void an_image_s_text_and_its_caption_are_no_link_where_a_credit_follows() {
    String line = "Odile Marsh at the old pier";
    assertEquals("caption", roleOf(line, line + "\n" + line + "\n© imago"));
    assertEquals("related_link", roleOf(line, line + "\n" + line));
    assertEquals("caption", roleOf(line, line + ".\n" + line + "."));
  }

  @Test
  void the_word_before_the_photographer_may_stand_alone() {
    String page = String.join("\n\n", "The boat at the pier of the island.", "Foto:", "Odile Marsh");
    assertEquals("credit", roleOf("Foto:", page));
    assertEquals("credit", roleOf("Odile Marsh", page));
    assertEquals("credit", roleOf("Getty Images", "Getty Images"));
  }

  @Test
  void a_name_and_a_newspaper_in_brackets_end_a_caption() {
    String line = "The boat at the pier of the island on March 3, 2026. (Odile Marsh, The Harbour Post)";
    assertEquals("caption", roleOf("The boat at", line));
    assertEquals("body", roleOf("The boat at", line.replace("The Harbour Post", "Left")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Odile Marsh | 3 March 2026", "TNN / Updated: 3 March 2026"})
  void a_name_beside_the_date_is_the_author_s(String line) {
    String page = String.join("\n\n", TITLE, line, FIRST, SECOND);
    assertEquals("byline", Pages.roleOf(line, page).term());
  }

  @Test
  void the_words_before_times_that_a_script_writes_are_a_date() {
    String page = String.join("\n\n", TITLE, "Veröffentlicht: | aktualisiert:", FIRST, SECOND);
    assertEquals("date", Pages.roleOf("Veröffentlicht", page).term());
  }

  @Test
  void a_short_question_with_its_speaker_is_text_in_an_interview() {
    String page = String.join("\n\n", "Marsh: The ice was thick.", "Berg: Why?", "Marsh: It was a cold winter.",
        "Berg: And now?", "Marsh: Now it is warm.", "Berg: At last!");
    assertEquals("body", roleOf("Berg: Why?", page));
  }

  @Test
  void names_with_their_places_in_the_picture_are_no_headline() {
    String page = String.join("\n\n", TITLE, "Odile Marsh (l.) and Piotr Berg", FIRST, SECOND);
    assertEquals("title", Pages.roleOf(TITLE, page).term());
    assertEquals("caption", Pages.roleOf("Odile", page).term());
  }

  @Test
  void who_is_introduced_at_the_end_and_not_named_before_is_the_author() {
    String bio = "Odile Marsh is a producer at the island's only radio station, which is heard at noon.";
    String page = String.join("\n\n", TITLE, FIRST, SECOND, "The ice is gone, and the goats are back at sea.", bio);
    assertEquals("author_bio", Pages.roleOf("Odile Marsh is", page).term());
    String named = page.replace("the goats are", "Captain Marsh is");
    assertEquals("body", Pages.roleOf("Odile Marsh is", named).term());
  }

  @Test
  void the_paragraph_below_about_the_author_is_a_bio() {
    String bio = "Odile Marsh sails, and when she does not sail she mends nets for half the island.";
    String page = String.join("\n\n", TITLE, FIRST, SECOND, "Über die Autorin", bio);
    assertEquals("author_bio", Pages.roleOf("Odile Marsh sails", page).term());
  }

  @Test
  void a_line_three_times_is_furniture_unless_it_calls_or_asks() {
    String thanks = "The radio of the islands thanks its friends.";
    String[] refrain = {thanks, SECOND + " So.", thanks, FIRST + " So.", thanks};
    assertEquals("boilerplate", roleOf("The radio", refrain));
    String asked = "Who will pay for it?";
    assertEquals("body", roleOf(asked, asked, SECOND + " So.", asked, FIRST + " So.", asked));
    String called = "We want our boat back!";
    assertEquals("body", roleOf(called, called, SECOND + " So.", called, FIRST + " So.", called));
  }

  @Test
  void an_agency_alone_is_a_credit_only_below_a_picture() {
    assertEquals("credit", roleOf("Privat", "The old mole (l.) and the new one (r.)\nPrivat"));
    assertEquals("subheading", roleOf("Privat", "Privat"));
  }

  @Test
  void a_heading_below_the_word_photo_names_nobody_who_took_it() {
    assertEquals("credit", roleOf("Joan Reed", "Photo:\nJoan Reed"));
    assertEquals("subheading", roleOf("The New Ship", "Photo:", "The New Ship Of The Line"));
  }

  @Test
  void somebody_whom_the_article_does_not_name_wrote_it_only_if_nobody_else_did() {
    String bio = "Odile Marsh is a producer and has sailed round the island twice.";
    assertEquals("author_bio", Pages.roleOf("Odile", String.join("\n\n", TITLE, FIRST, SECOND, bio)).term());
    String signed = String.join("\n\n", TITLE, "By Joan Reed", FIRST, SECOND, bio);
    assertEquals("body", Pages.roleOf("Odile", signed).term());
    String quoting = "Odile Marsh is a producer and says: “I would not sail round it again.”";
    assertEquals("body", Pages.roleOf("Odile", String.join("\n\n", TITLE, FIRST, SECOND, quoting)).term());
  }

  @Test
  void a_name_before_a_colon_speaks_if_it_begins_three_lines() {
    String[] talk = {"Reed: Who sails?", "Marsh: " + SECOND, "Reed: And then what?", "Reed: Who pays for it?"};
    assertEquals("body", roleOf("Reed: Who sails", talk));
    assertEquals("subheading", roleOf("Reed: Who sails", "Reed: Who sails?", "Marsh: " + SECOND));
  }
}
