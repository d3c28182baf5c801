package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.normalise.Pages.FIRST;
import static org.pressmark.normalise.Pages.SECOND;
import static org.pressmark.normalise.Pages.TITLE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts that images have for those who cannot see them, between paragraphs and above captions. */
class ImageTextsTest {
  private static String roleOf(String line, String between) {
    return Pages.roleOf(line, String.join("\n\n", TITLE, FIRST, between, SECOND)).term();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A man wearing a mask robbed the ticket office on Monday.",
        "A firm holds a third of the harbour company.",
        "The prime minister speaks during question time every Wednesday.",
        "The union reacts as the company closes its second plant.",
        "Nobody stands guard at the gate any more.",
        "A person rides a bus here for 90 cents.",
        "An image of unity is what the leaders want.",
        "Ein Polizist hält einen Wagen an und fragt nach den Papieren.",
        "Eine Partei steht auf einem Fundament aus Mitgliedern.",
        "Un enfant tient une place dans ce récit.",
        "Left: the party lost two seats in the islands.",
        "The Conservatives (right) and the Liberals (centre) agreed on a tax."
      })
  void what_news_tells_in_the_present_is_text(String text) {
    assertEquals("body", roleOf(text, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A second boat in the autumn", "NORTHAVEN, Monday morning", "For the islanders the winter is over",
        "Our correspondent in Northaven", "Updated on Monday afternoon with comment"
      })
  void a_line_right_above_a_paragraph_makes_no_caption_of_it(String line) {
    assertEquals("body", roleOf("The new boat", line + "\nThe new boat carries forty cars, the mayor said."));
    String page = String.join("\n\n", TITLE, line + "\n" + FIRST, SECOND);
    assertEquals("body", Pages.roleOf("runs again, the", page).term());
  }

  @Test
  void who_took_the_lead_picture_is_not_who_wrote() {
    String lead = "a red ferry in the ice\nThe ferry lay in the ice for weeks, and nobody knew for how long.\nDario Venn";
    String page = String.join("\n\n", TITLE, lead, "By Odile Marsh", "3 March 2022", FIRST, SECOND);
    assertEquals("caption", Pages.roleOf("The ferry lay", page).term());
    assertEquals("credit", Pages.roleOf("Dario Venn", page).term());
    assertEquals("byline", Pages.roleOf("By Odile Marsh", page).term());
  }

  @Test
  void the_author_may_stand_below_the_lead_picture() {
    String lead = "The ferry in the ice\nThe ferry in the ice, seen from the pier. | TOM QUIROGA";
    String page = String.join("\n\n", TITLE, lead, "Nerea Balsa", "Albar", "12 May 2024 23:58", FIRST, SECOND);
    assertEquals("byline", Pages.roleOf("Nerea Balsa", page).term());
  }

  @Test
  void a_caption_with_its_credit_shares_fewer_words_with_the_image_text() {
    String first = FIRST + "\n" + SECOND + "\nThe harbour company had no other boat, and the next one is years away.";
    String text = "Minister Odile Marsh walked over the northern harbour bridge towards the islands’ oldest ferry.";
    String caption = "Minister Odile Marsh crossed the bridge at noon. She will decide about the boats in autumn.";
    String page = String.join("\n", TITLE, first, text, caption, "Foto: Tom Ackroyd (EPX)", SECOND + " So it was.");
    assertEquals("caption", Pages.roleOf("walked over", page).term());
  }

  @Test
  void a_line_that_says_the_credit_again_is_no_heading() {
    String group = "Odile Marsh and Tom Ackroyd. Li Wei/Reuters\n\nOdile Marsh and Tom Ackroyd jump for the ball";
    String page = String.join("\n\n", TITLE, FIRST, SECOND, SECOND + " So it was.", group, SECOND + " So it is.");
    assertEquals("caption", Pages.roleOf("jump for", page).term());
  }

  @Test
  void a_line_that_names_an_image_file_is_furniture() {
    assertEquals("boilerplate", roleOf("The harbour", "The harbour at dawn.jpg"));
  }

  @Test
  void items_of_a_list_are_no_headline() {
    String items = "• More than a thousand islanders had to fly\n• The ferry to the island runs again at noon";
    String page = String.join("\n\n", "Ice in the harbour", items, FIRST, SECOND);
    assertEquals("Ice in the harbour", Pages.document(page).title());
  }

  @Test
  void a_call_to_follow_the_author_is_furniture() {
    String page = String.join("\n\n", TITLE, "By Odile Marsh", FIRST, "Follow Odile Marsh", SECOND);
    assertEquals("boilerplate", Pages.roleOf("Follow Odile", page).term());
  }

  @Test
  void a_photo_of_a_paper_names_its_photographer_behind_a_slash() {
    assertEquals("credit", roleOf("Photo Le", "La jetée date de 1908. Photo Le Courrier de la Mer/Gwenn Laot"));
  }

  @Test
  void a_box_of_facts_may_have_a_heading() {
    String box = "Match facts\n\nAlbar: Saldana (27), Peral (12)\nMontal: Baena (19), Cobos (15)\nReferees: Pell and Strand";
    assertEquals("subheading", roleOf("Match facts", box));
  }

  @Test
  void what_is_heard_may_stand_in_square_brackets() {
    String talk = String.join("\n\n", "MARSH: Where is the ferry?", "[MUSIC PLAYING]", "MARSH: It is late.", "MARSH: Is it?");
    assertEquals("body", roleOf("[MUSIC", talk));
  }

  @Test
  void a_note_that_the_text_goes_on_below_the_picture_is_furniture() {
    assertEquals("boilerplate", roleOf("Tekst gaat", "Tekst gaat verder onder de foto"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Can I take my bicycle on the ferry to the island?\nYes. Bicycles travel free on every ferry to the island.",
        "Q: Who may travel free on the new ferry?\nQ: Who may travel free on the old ferry?"
      })
  void a_question_is_no_pictures_text(String answered) {
    assertEquals("body", roleOf(answered.substring(0, answered.indexOf('\n')), answered));
  }

  @Test
  void a_question_whose_words_the_answer_says_again_is_no_pictures_text() {
    String question = "Which of the two ferry companies carries bicycles without charge?";
    String answer = "The older of the ferry companies carries bicycles without charge, and dogs besides.";
    assertEquals("body", roleOf("Which of", "Islanders ask.\n\n" + question + "\n\n" + answer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The old mole", "Digger at work.", "A crane stands over a hole in the ground behind the mole"})
  void a_few_words_above_a_credited_caption_are_the_pictures(String text) {
    String group = text + "\nDIGGING: Nobody knew of the tank below the playground.\nPHOTO: Tom Vane / Ellery Post";
    assertEquals("caption", roleOf(text, group));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Courts|Ellery v. Tom Vane", "Culture|A walk through St. Odile Marsh",
        "Football|Live: Ellery vs. Northaven Rovers",
        "Opinion|The old ferry is dead. Long live the ferry. Odile Marsh"
      })
  void a_headline_with_a_name_behind_a_stop_is_no_caption(String header) {
    String[] lines = header.split("\\|");
    String page =
        String.join("\n\n", lines[0] + "\n" + lines[1], "By Luca Vane", "9 March 2024", FIRST, SECOND, SECOND);
    assertEquals("title", Pages.roleOf(lines[1], page).term());
  }

  @Test
  void a_headline_that_is_said_again_with_a_full_stop_stays_one() {
    String page = String.join("\n\n", TITLE, TITLE + ".", "By Luca Vane", "9 March 2024", FIRST, SECOND, SECOND);
    assertEquals("title", Pages.roleOf(TITLE, page).term());
    assertEquals(LocalDate.of(2024, 3, 9), Pages.document(page).publishedOn());
  }

  @Test
  void a_group_with_a_credit_is_no_wrapped_paragraph() {
    String group = "A cobbler in an apron sits at his machine\nTom Vane at the machine of the island\nfot. Anna Kusz";
    assertEquals("caption", roleOf("Tom Vane", group));
    assertEquals("credit", roleOf("fot. Anna", group));
  }

  @Test
  void what_looks_like_a_credit_within_a_wrapped_paragraph_cuts_no_sentence() {
    String wrapped = "The picture was shown in the harbour museum and in a book that\n"
        + "photo: tom vane\nmade for the islanders who had to leave when the winter storms\n"
        + "broke the old sea wall and the town moved to the hill behind it.";
    String page = String.join("\n\n", TITLE, FIRST, wrapped, SECOND);
    assertTrue(Pages.document(page).text().contains("book that photo: tom vane made for the islanders"));
  }
}
