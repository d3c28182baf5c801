package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers write below an article is no text of it, however it is marked. */
class CommentsTest {
  private static final String COMMENT =
      "They found the money for the roundabout soon enough, and I learned to swim in these baths, as my mother did.";
  private static final String OTHER =
      "A wall that walks is the only thing in this town that moves, unlike the traffic on Mill Street at five.";

  private static final String ARTICLE =
      """
      Harbour baths to stay shut for a second summer

      The harbour baths will stay shut for another year, the town council said on Tuesday evening.

      Engineers found that the sea wall has moved by four centimetres since the winter storms.

      The repairs will cost two million, of which the county is to pay half, said the council.

      The baths were opened in 1911 and have been shut since cracks were found two years ago.
      """;

  private static String roleOfComment(String... below) {
    return Pages.roleOf("They found", ARTICLE + "\n" + String.join("\n\n", below)).term();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 June 2023, 12:02 pm saltydog",
        "saltydog\n\n14 June 2023 at 12:02 pm",
        "• June 14, 2023 - 12:02pm Salty Dog"
      })
  void readers_who_say_when_they_wrote_are_no_authors(String reader) {
    String second = reader.replace("salty", "old").replace("Salty", "Old").replace("02", "45");
    assertEquals("footer", roleOfComment(reader, COMMENT, second, OTHER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"27 comments", "The comments below have not been moderated.", "Comments are now closed."})
  void what_pages_say_of_comments_ends_the_article(String note) {
    assertEquals("footer", roleOfComment(note, "saltydog", COMMENT, "pierheadpete", OTHER));
  }

  @Test
  void a_newsletter_box_ends_no_article() {
    assertEquals("body", roleOfComment("Newsletter", "Every morning in your inbox", COMMENT, OTHER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Councillor Ada Orme said:", "Die Fischerin Ada Orme sagte:", "Le maire adjoint Luc Orme a dit:"
      })
  void what_somebody_is_quoted_with_is_no_comment(String announced) {
    String quoted = announced + "\n\n“" + COMMENT + "”";
    String other = announced.replace("Orme", "Hart") + "\n\n" + OTHER;
    String page = ARTICLE + "\n" + quoted + "\n\n" + other + "\n\nThe council meets again in the first week of May.";
    assertEquals("body", Pages.roleOf("Orme", page).term());
    assertEquals("body", Pages.roleOf("They found", page).term());
    assertEquals("body", Pages.roleOf("Hart", page).term());
    assertEquals("body", Pages.roleOf("meets again", page).term());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. Ada says:|2. Tom says:", "Ada says:\n14 June 2023|Tom says:\n15 June 2023"})
  void readers_with_a_number_or_a_day_say_something_too(String readers) {
    int bar = readers.indexOf('|');
    assertEquals("footer", roleOfComment(readers.substring(0, bar), COMMENT, readers.substring(bar + 1), OTHER));
  }

  @Test
  void three_who_say_something_at_the_end_are_readers() {
    assertEquals("footer", roleOfComment("Ada wrote:", COMMENT, "Tom wrote:", OTHER, "Una wrote:", OTHER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Comments (2)\n\n%s\n\n", "%s\n\n2 comments\n\n"})
  void a_link_to_the_comments_above_the_text_makes_no_reader_of_those_asked_below(String header) {
    String[] parts = ARTICLE.split("\n\n", 2);
    String standfirst = "Swimmers have to wait for another year, and nobody knows who is to pay for the new wall.";
    String page = parts[0] + "\n\n" + String.format(Locale.ROOT, header, standfirst) + parts[1]
        + "\nCouncillor Ada Orme said:\n\n" + COMMENT + "\n\nEngineer Tom Hart said:\n\n" + OTHER
        + "\n\nThe council meets again in the first week of May, said the mayor.";
    assertEquals("body", Pages.roleOf("They found", page).term());
    assertEquals("body", Pages.roleOf("meets again", page).term());
  }

  @Test
  void a_bullet_makes_no_reader_of_who_is_asked() {
    String page = ARTICLE + "\n• Ada Orme said:\n\n" + COMMENT + "\n\n• Tom Hart said:\n\n" + OTHER
        + "\n\nThe council meets again in the first week of May, said the mayor.";
    assertEquals("body", Pages.roleOf("They found", page).term());
    assertEquals("body", Pages.roleOf("meets again", page).term());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour Stage: 12–14 June 2026|Mill Street Market: 3-5 July 2026",
        "Brass on the quay: 12 June 2026, 7.30 pm|Mill Street market: 3 July 2026, 9.45 am",
        "Bläser am Kai: 12. Juni 2026, 19:30 Uhr|Markt am Mühltor: 3. Juli 2026, 9:45 Uhr",
        "12/1/2025 +6.3%|1/1/2026 +4.1%"
      })
  void what_is_announced_for_a_day_is_no_comment(String events) {
    int bar = events.indexOf('|');
    String page = ARTICLE + "\n" + events.substring(0, bar) + "\n\n" + COMMENT + "\n\n" + events.substring(bar + 1)
        + "\n\n" + OTHER + "\n\nThe council meets again in the first week of May, said the mayor.";
    assertEquals("body", Pages.roleOf("They found", page).term());
    assertEquals("body", Pages.roleOf("A wall that walks", page).term());
    assertEquals("body", Pages.roleOf("meets again", page).term());
  }

  @Test
  void a_fact_with_a_time_is_no_readers_stamp() {
    String facts = "Good to know\n\nWhere: Old Square\n\nWhen: 8 May 2026, 9:00 am to 1:17 pm\n\nEntry: free\n\n"
        + "Parking is possible at the station.\n\n";
    String comments = "2 Comments\n\nAda Orme\n\n9 May 2026, 8:06 am\n\n" + COMMENT + "\n\nReply\n\nTom Hart\n\n"
        + "9 May 2026, 9:41 am\n\n" + OTHER + "\n\nReply";
    String page = ARTICLE + "\n" + facts + comments;
    assertEquals("body", Pages.roleOf("When: 8 May", page).term());
    assertEquals("body", Pages.roleOf("Parking is possible", page).term());
    assertEquals("footer", Pages.roleOf("They found", page).term());
  }
}
