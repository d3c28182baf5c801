package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.normalise.Pages.FIRST;
import static org.pressmark.normalise.Pages.SECOND;
import static org.pressmark.normalise.Pages.THIRD;
import static org.pressmark.normalise.Pages.TITLE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Role;
import org.pressmark.normalise.pieces.BlockSplitter;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.Piece;
import org.pressmark.normalise.text.TextCleaner;

/** Single lines that were taken for text, or for furniture, until the lines around them were looked at again. */
class SecondLookTest {
  private static String roleOf(String line, String... below) {
    return Pages.roleOf(line, String.join("\n\n", TITLE, FIRST, SECOND, String.join("\n\n", below))).term();
  }

  @Test
  void the_only_heading_of_a_page_heads_more_than_a_short_line() {
    assertEquals("boilerplate", roleOf("Harbour club", "Harbour club", "Members sail for half the price.", THIRD));
    assertEquals("subheading", roleOf("A new ship", "A new ship", THIRD));
  }

  @Test
  void the_only_heading_of_a_page_does_not_stand_right_below_furniture() {
    assertEquals("boilerplate", roleOf("A new ship", "5 min read", "A new ship", THIRD, FIRST + " Early."));
    assertEquals("subheading", roleOf("A new ship", "Advertisement", "A new ship", THIRD, FIRST + " Early."));
    assertEquals("sign_off", roleOf("(Odile Marsh", THIRD, "(Odile Marsh, 9.1.2024)"));
  }

  @Test
  void an_advert_goes_from_its_label_to_its_button() {
    String advert = "Nets break when you need them most, so order the new ones before the season begins.";
    assertEquals("boilerplate", roleOf("Nets", "Anzeige", "Nets for all", advert, "Jetzt bestellen", THIRD));
    assertEquals("body", roleOf("Nets", "Anzeige", advert, THIRD));
  }

  @Test
  void a_paragraph_above_a_button_is_no_advert() {
    String lengthy = "The company says that it bought the nets for the season, that they hold, and that no fisherman "
        + "of the island has had to mend one since.";
    assertEquals("body", roleOf("The company says", "Anzeige", lengthy, "Learn more", THIRD));
    assertEquals("body", roleOf("The first boat", "Anzeige", "Nets for all", "Learn more", THIRD, "Learn more"));
  }

  @Test
  void the_pages_only_byline_or_date_stands_above_no_furniture() {
    assertEquals("subheading", roleOf("A new ship", "By Joan Reed", "A new ship", THIRD, FIRST + " Early."));
    assertEquals("subheading", roleOf("A new ship", "3 May 2021", "A new ship", THIRD, FIRST + " Early."));
    String[] card = {"By Joan Reed", THIRD, SECOND + " So.", "By Tom Li", "A new ship", THIRD + " So.", FIRST + " So."};
    assertEquals("boilerplate", roleOf("A new ship", card));
  }

  @Test
  void a_list_of_advantages_below_furniture_is_an_offer() {
    String list = "• All the news of the islands\n• The tides\n• The winds\n• The moon\n• The ships\n• The songs";
    assertEquals("boilerplate", roleOf("Your advantages", "Log in", "Subscribe now", "Your advantages:", list));
    assertEquals("list_item", roleOf("• All", "The boat brings:", list));
  }

  @Test
  void a_call_is_furniture_unless_the_page_is_full_of_them() {
    assertEquals("boilerplate", roleOf("Become", THIRD, "Become a friend of the island!"));
    assertEquals("body", roleOf("“Land", THIRD, "“Land in sight!”"));
    String[] jokes = {"A catch!", "—Joe, age 10", "A goat!", "—Yuna, age 8", "A mast!", "—Tim, age 7", THIRD};
    assertEquals("body", roleOf("A goat!", jokes));
  }

  @Test
  void a_question_to_the_reader_ends_no_article() {
    assertEquals("boilerplate", roleOf("Do you", THIRD, "Do you have questions about the timetable?"));
    assertEquals("body", roleOf("Who will", THIRD, "Who will pay for the next winter?"));
  }

  @Test
  void a_question_of_an_interview_is_not_for_the_reader() {
    String[] turns = {
      "Post: Why is the ferry late?", "Holt: It waited for the goats.", "Post: And the mail?", "Holt: It waited too.",
      "Post: Can you swim yourself?", "Holt: I never learned."
    };
    assertEquals("body", roleOf("Post: Can you", turns));
  }

  @Test
  void a_short_line_right_below_furniture_belongs_to_it() {
    assertEquals("boilerplate", roleOf("The second", "Click here\nThe second boat is twice as fast.", THIRD));
    assertEquals("body", roleOf("The second", "Click here", "The second boat is twice as fast.", THIRD));
  }

  @Test
  void a_line_right_below_a_credit_is_the_caption() {
    assertEquals("caption", roleOf("The mole", "Photo: Joan Reed\nThe mole on Monday, seen from the lamp.", THIRD));
  }

  @Test
  void a_heading_may_stand_above_what_announces_a_list() {
    assertEquals("subheading", roleOf("Fares", "Fares and hours", "There are two fares:", "• a penny", "• two", THIRD));
    String announcing = "The company has set the fares for the coming summer as follows:";
    assertEquals("subheading", roleOf("Fares", "Fares and hours", announcing, THIRD));
  }

  @Test
  void a_long_quotation_may_be_a_heading() {
    String heading = "“We knew that the ice would go before the money for the fuel did”";
    assertEquals("subheading", roleOf("“We knew", heading, THIRD));
  }

  @Test
  void a_marked_question_is_no_heading() {
    assertEquals("body", roleOf("P. ¿Vo", "P. ¿Volverá a navegar?", "R. En marzo, si el hielo se va. " + THIRD));
    assertEquals("body", roleOf("Frage", "Frage: Wann fährt das erste Schiff?", THIRD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(Read more: How the ice came)", "[Related: A year without a boat]", "The ice thaws >>"})
  void links_in_brackets_or_with_arrows_are_links(String line) {
    assertEquals("related_link", roleOf(line, line, THIRD));
  }

  @Test
  void a_paragraph_above_a_pictures_lines_stays() {
    String paragraph =
        "The company bought the ship from a yard in the south, where it had carried lorries across a river for eleven "
            + "years and was sold when the bridge opened; it was painted blue, got a new engine and a second radio, "
            + "and came north under its own steam.";
    String page = paragraph + "\nThe blue ship at the pier.\nPhoto: Joan Reed";
    assertEquals("body", roleOf("The company bought", page, THIRD));
  }

  @Test
  void countdowns_have_headings_too() {
    String[] list = {"3. Marram Island", THIRD, "2. Little Hamble", SECOND + " So.", "1. The Old Mole", FIRST + " So."};
    assertEquals("subheading", roleOf("2. Little", list));
    assertEquals("subheading", roleOf("1. The Old", list));
  }

  @Test
  void a_heading_with_the_number_of_comments_heads_no_links() {
    String comment = "I was on that boat as a child and was never so seasick again.";
    assertEquals("footer", roleOf(comment, THIRD, "Comments (12)", comment));
  }

  @Test
  void what_says_the_headline_again_is_no_summary() {
    String title = "Ferry to the island runs again after a long winter | The Harbour Times";
    String again = "Ferry to the island runs again after a long winter";
    String page = String.join("\n\n", title, again + "\n\nBy Anna Berg", FIRST, SECOND, THIRD);
    assertTrue(Pages.kept(page).blocks().stream().noneMatch(block -> block.role() == Role.STANDFIRST));
  }

  @Test
  void what_stands_twice_in_the_header_is_a_pictures_text() {
    String text = "The old ferry lies at the pier of the harbour with its lamps lit.";
    String page = String.join("\n\n", TITLE, text + "\n" + text, "3 May 2021", FIRST, SECOND, THIRD);
    assertEquals("caption", Pages.roleOf(text, page).term());
  }

  @Test
  void by_without_a_name_makes_no_byline_of_a_paragraph() {
    String page = String.join("\n\n", TITLE, "By\n" + THIRD, FIRST, SECOND);
    assertEquals("body", Pages.roleOf(THIRD, page).term());
  }

  @Test
  void letters_keep_their_text_and_their_names() {
    String page =
        String.join(
            "\n\n",
            "We need the night bus more than a new roundabout",
            "Your report says that the work will cost two million. The bus could run for years.\nAgnes Rowntree",
            "May I thank Mr Dale for asking what the wait between lightning and thunder is called?\nJoan Abernathy",
            "Nobody asked for the bus, says the councillor. I have asked for it four times.\nBertram Okell\nMill Cross",
            "My grandmother sold herrings at twopence from that window, and people called it steep.\nMoira Tansley");
    assertEquals("body", Pages.roleOf("May I thank", page).term());
    assertEquals("body", Pages.roleOf("Joan Abernathy", page).term());
    assertEquals("body", Pages.roleOf("Mill Cross", page).term());
  }

  @Test
  void the_name_of_a_site_is_no_headline_though_the_text_has_its_words() {
    String page =
        String.join(
            "\n\n",
            "The Harbour Herald",
            "Subscribe",
            "Sign in",
            "Interview",
            "Irene Casal: “The sea has no memory, we have one”",
            "The diver has written a book about wrecks and wants it read in schools",
            "Lucy Barr",
            "22 October 2022",
            "Irene Casal met the Herald in the harbour, where her boat lies. She has dived to two hundred wrecks.",
            "She began as a child, when her grandfather told her of the night that he held on to a door for hours.");
    assertEquals("title", Pages.roleOf("Irene Casal: “", page).term());
  }

  @Test
  void who_is_asked_and_says_i_am_is_no_author() {
    String answer = "I am glad that the boat is back, since the shelves of the shop were empty for weeks.";
    assertEquals("body", roleOf("I am", THIRD, "Joan Reed", answer));
    String note = "I am a reporter who has lived by the harbour for ten years and likes to hear from its people.";
    assertEquals("author_bio", roleOf("I am", THIRD, "Joan Reed", note));
  }

  @Test
  void a_semicolon_is_a_question_mark_in_greek_alone() {
    assertTrue(Features.of(piece("Πότε θα φύγει το πλοίο για το νησί;")).asks());
    assertFalse(Features.of(piece("the right to a seat on the first boat;")).endsSentence());
  }

  @Test
  void several_long_questions_between_paragraphs_head_their_answers() {
    String what = "What is known about the night on which the mast fell?";
    String who = "Who could have known that the ice would come so early?";
    String when = "When will the second boat be back from the yard?";
    assertEquals("subheading", roleOf("What is", what, THIRD, who, THIRD + " Yes.", when, FIRST + " So."));
    assertEquals("body", roleOf("What is", what, THIRD, THIRD + " Yes."));
    String said = "Ms Marsh, what do you do when the ice comes this early?";
    assertEquals("body", roleOf("What is", what, THIRD, said, THIRD + " Yes.", when, FIRST + " So."));
  }

  private static Piece piece(String content) {
    return BlockSplitter.split(content, 0, new TextCleaner()).get(0);
  }
}
