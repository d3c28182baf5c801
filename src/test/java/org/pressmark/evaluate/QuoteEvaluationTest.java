package org.pressmark.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.annotate.EntityEngine;

class QuoteEvaluationTest {
  /** Floors a little under what was measured. Raising them is free; lowering one needs a reason. */
  private static final double ENGLISH_SEGMENTS = 0.93;
  private static final double ENGLISH_ENTITY = 0.92;
  private static final double ENGLISH_ATTRIBUTED = 0.85;
  private static final double ENGLISH_SCARE_ALARMS = 0.15;
  private static final double ENGLISH_LOSS = 0.035;
  private static final double GERMAN_ATTRIBUTED = 0.76;
  private static final double GERMAN_LOSS = 0.057;
  private static final double GERMAN_REPORTS_PRECISION = 0.94;
  private static final double GERMAN_REPORTS_RECALL = 0.68;
  private static final double GERMAN_SEGMENTS = 0.92;
  private static final double GERMAN_SPEAKER = 0.868;

  private static final String LOSS = "loss in F1 where one mark of each document is missing";

  private static final String REPORTS = "reported by a speech cue, overlap 0.3";

  @TempDir private Path folder;

  @Test
  void a_quote_with_its_speaker_and_a_term_give_full_marks() throws IOException {
    Path data =
        write(
            "{'doc_id':'a','lang':'en','text':'“The bridge 😀 is closed for good,” said Ann Lee. The new “green” road is not.','quotes':["
                + "{'type':'direct','start':0,'end':34,'speaker_start':40,'speaker_end':47,'speaker_name':'Ann Lee'},"
                + "{'type':'scare','start':58,'end':65}]}");

    List<Score> scores = QuoteEvaluation.of(data, EntityEngine.FAST);

    assertEquals(1, value(scores, "quoted stretches, exact, F1"));
    assertEquals(1, value(scores, "speaker's mention"));
    assertEquals(1, value(scores, "speaker's entity"));
    assertEquals(1, value(scores, "found whole and with the right speaker, F1"));
    assertEquals(0, value(scores, "names and terms taken for quotations"));
  }

  @Test
  void a_missed_quote_and_a_wrong_speaker_cost() throws IOException {
    Path data =
        write(
            "{'doc_id':'a','lang':'en','text':'“The bridge is closed for good,” said Ann Lee. The new “green” road is not.','quotes':["
                + "{'type':'direct','start':0,'end':32,'speaker_start':0,'speaker_end':3,'speaker_name':'Ben Stone'},"
                + "{'type':'partial','start':55,'end':62}]}");

    List<Score> scores = QuoteEvaluation.of(data, EntityEngine.FAST);

    assertEquals(0.5, value(scores, "quoted stretches, recall"));
    assertEquals(0, value(scores, "speaker's entity"));
    assertEquals(0, value(scores, "found whole and with the right speaker, F1"));
  }

  @Test
  void english_quotes_are_found_as_well_as_before() {
    List<Score> scores = QuoteEvaluation.of(shared("gum_news_dev.jsonl"), EntityEngine.FAST);

    assertTrue(value(scores, "quoted stretches, F1") >= ENGLISH_SEGMENTS, scores.toString());
    assertTrue(value(scores, "speaker's entity") >= ENGLISH_ENTITY, scores.toString());
    assertTrue(value(scores, "found whole and with the right speaker, F1") >= ENGLISH_ATTRIBUTED, scores.toString());
    assertTrue(value(scores, "names and terms taken for quotations") <= ENGLISH_SCARE_ALARMS, scores.toString());
    assertTrue(value(scores, LOSS) <= ENGLISH_LOSS, scores.toString());
  }

  @Test
  void german_quotes_are_found_as_well_as_before() {
    List<Score> scores = QuoteEvaluation.of(shared("de_wikinews_dev.jsonl"), EntityEngine.FAST);

    assertTrue(value(scores, "quoted stretches, F1") >= GERMAN_SEGMENTS, scores.toString());
    assertTrue(value(scores, "speaker's mention") >= GERMAN_SPEAKER, scores.toString());
    assertTrue(value(scores, "found whole and with the right speaker, F1") >= GERMAN_ATTRIBUTED, scores.toString());
    assertTrue(value(scores, LOSS) <= GERMAN_LOSS, scores.toString());
    assertTrue(value(scores, REPORTS + ", precision") >= GERMAN_REPORTS_PRECISION, scores.toString());
    assertTrue(value(scores, REPORTS + ", recall") >= GERMAN_REPORTS_RECALL, scores.toString());
  }

  private static Path shared(String name) {
    Path data = Path.of(System.getProperty("pressmark.shared", "../shared"), "data/quotes", name);
    Assumptions.assumeTrue(Files.exists(data), data + " is not here: nothing is measured");
    return data;
  }

  private Path write(String json) throws IOException {
    return Files.writeString(
        folder.resolve("quotes.jsonl"),
        json.replace('\'', '"').replace("\"s ", "'s ") + "\n",
        StandardCharsets.UTF_8);
  }

  private static double value(List<Score> scores, String measure) {
    return scores.stream().filter(score -> score.measure().equals(measure)).findFirst().orElseThrow().value();
  }
}
