package org.pressmark.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Sentence;

class SentenceModelsTest {
  private final SentenceModels models = SentenceModels.load();

  SentenceModelsTest() throws IOException {}

  @Test
  void the_models_that_come_with_pressmark_are_listed_by_language() {
    assertEquals(
        List.of(
            "opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin",
            "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
            "opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin"),
        models.facts().stream().map(ModelFact::name).toList());
  }

  @Test
  void a_tag_is_served_by_its_language_and_any_other_by_english() {
    assertSame(models.of("de"), models.of("de-AT"));
    assertNotSame(models.of("en"), models.of("fr"));
    assertSame(models.of("en"), models.of("it"));
    assertSame(models.of("en"), models.of(null));
  }

  @Test
  void an_official_model_that_is_not_there_is_named_and_nothing_is_where_none_exists() {
    assertEquals(
        List.of(
            "org.apache.opennlp:opennlp-models-sentdetect-it:1.3.0",
            "org.apache.opennlp:opennlp-models-sentdetect-no:1.3.0"),
        models.missing(List.of("de", "en", "it", "ja", "nb", "nn")));
  }

  @Test
  void a_small_letter_after_a_full_stop_begins_no_german_sentence() {
    String text = "Am Sonntag (14.07.) fuhren 30 Boote hinaus. Sie kamen ca. drei Stunden später zurück.";
    AnnotatedDocument document = new DocumentAnnotator(Articles.MODELS).annotate(Articles.in("de", text));
    assertEquals(
        List.of("Am Sonntag (14.07.) fuhren 30 Boote hinaus.", "Sie kamen ca. drei Stunden später zurück."),
        document.sentences().stream().map(Sentence::text).toList());
  }
}
