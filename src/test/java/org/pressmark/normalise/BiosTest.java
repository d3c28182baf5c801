package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The paragraphs at an article's end that introduce who wrote it, and those that only look like them. */
class BiosTest {
  private static final String TEXT =
      """
      The last lamplighter of Holt puts his ladder away

      For forty years the gas lamps of Holt were lit by hand, and on Friday it was done for the last time.

      The town has bought electric lamps that look just like the old ones and need nobody to light them.

      The ladder goes to the museum, where it will hang above the stairs between two oars and a whale bone.

      """;

  private static final String SIGNED = TEXT.replaceFirst("\n\n", "\n\nBy Odile Marsh\n\n");

  private static String roleOf(String line, String page) {
    return Pages.roleOf(line, page).term();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Senior reporter", "Reporter, county politics", "Leitender Redakteur"})
  void the_job_may_stand_between_the_name_and_the_bio(String job) {
    String bio = "Odile Marsh joined the Post as a reporter in 2014 and has since walked every street of the county.\n";
    String page = SIGNED + "Odile Marsh\n\n" + job + "\n\n" + bio;
    assertEquals("author_bio", roleOf("Odile Marsh joined", page));
    assertEquals(false, Pages.roleOf(job, page).kept());
  }

  @Test
  void somebody_of_whom_the_article_tells_stays() {
    String told = "Odile Marsh\n\nDirector of the museum\n\n"
        + "Odile Marsh will hang up the ladder herself, since nobody else at the museum likes heights at all.\n";
    assertEquals("body", roleOf("Odile Marsh will", TEXT + told));
  }

  @Test
  void below_its_name_a_bio_may_be_long() {
    String life = " She has written about ferries, lamps, herring and those who live on them, in papers and on air.";
    String bio = "Odile Marsh is an editor at the Post." + life.repeat(4) + "\n";
    assertEquals("author_bio", roleOf("Odile Marsh is", SIGNED + "Odile Marsh\n\n" + bio));
    String bends = " It has nine bends, four wells and no end.";
    String place = "Holt Street is the longest of the town." + bends.repeat(10) + "\n";
    assertEquals("body", roleOf("Holt Street is", TEXT + "Holt Street\n\n" + place));
  }

  @Test
  void a_bio_may_go_on_in_a_paragraph_of_its_own() {
    String bio = "Odile Marsh is a reporter at the Post and writes about whatever gives light.\n\n";
    assertEquals("author_bio", roleOf("She lives", SIGNED + bio + "She lives in Holt with two owls.\n"));
    assertEquals("body", roleOf("He will", SIGNED + "He will miss the owls on the roofs most of all.\n"));
  }

  @Test
  void words_of_somebody_below_a_bio_do_not_go_on_with_it() {
    String bio = "Odile Marsh is a reporter at the Post and writes about whatever gives light.\n\n";
    String page = SIGNED + bio + "\"She always came up the ladder with us,\" says the lamplighter.\n";
    assertEquals("body", roleOf("\"She always", page));
  }

  @Test
  void portraits_of_whom_the_byline_does_not_name_are_text() {
    String paper = "Ida Holt\n\nFounder of the Post\n\nIda Holt is the editor who began the Post in a boathouse."
        + " It had four pages and one reader.".repeat(14) + "\n\n";
    String lamps = "Piotr Dahl\n\nNight manager\n\nPiotr Dahl is the manager of the gas works.\n\n"
        + "He leaves two sons and a ladder, and will be buried on Friday.\n";
    String page = SIGNED + paper + lamps;
    assertEquals("body", roleOf("Piotr Dahl is", page));
    assertEquals("body", roleOf("He leaves", page));
    assertEquals("body", roleOf("Ida Holt is", SIGNED + paper));
  }
}
