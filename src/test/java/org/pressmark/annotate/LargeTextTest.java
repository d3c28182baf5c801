package org.pressmark.annotate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One paragraph of a quarter of a mebibyte, made of whatever a scraper repeats. Anything worse than linear would take
 * minutes.
 */
class LargeTextTest {
  private static final int LENGTH = 1 << 18;

  private final DocumentAnnotator annotator = new DocumentAnnotator(Articles.MODELS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Yes,” said Ann. ", "\"Yes, said Ann. ", "“Yes ", "U.S. ", "xy. ", "a.b", "' 'a ", "'s ", "\"", "”",
        "„“", ". ", "…", "Image: ", "Ann Lee said that ", "he said \"x\" ", "A ", "word", ", the mayor, ",
        "of the ", "\" ", "((\"", "a\n",
        "-said-"
      })
  void a_huge_paragraph_of_anything_takes_seconds(String unit) {
    String text = "x " + unit.repeat(LENGTH / unit.length()).strip();
    assertTimeout(
        Duration.ofSeconds(20), () -> assertFalse(annotator.annotate(Articles.of(text)).sentences().isEmpty()));
  }
}
