package org.pressmark.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pressmark.annotate.analysis.Analysis;
import org.pressmark.annotate.sentences.SentenceSplitter;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Entity;
import org.pressmark.model.NormalisedArticle;

class NamedEntitiesTest {
  private static final NormalisedArticle FIRST = Articles.of(
      "President Laura Bennett met Mr Hughes in Britain on Tuesday. “Germany’s plan is good,” Bennett said.",
      "The World Grain Council (WGC) is based in London. The WGC’s chief, John Hughes, left for the U.S. later.");
  private static final NormalisedArticle SECOND =
      Articles.of(
          "Bennett Motors said it would close its plant in Ohio.",
          "A spokesman for Bennett declined to comment in Washington.");

  @Test
  void titles_and_possessives_are_no_part_of_a_mention() {
    List<String> texts = entities(FIRST).stream().map(Entity::text).toList();

    assertTrue(
        texts.containsAll(List.of("Laura Bennett", "Hughes", "Germany", "Bennett", "John Hughes")),
        texts.toString());
    assertTrue(
        texts.stream()
            .noneMatch(
                text -> text.contains("President") || text.endsWith("s’") || text.endsWith("’s")));
  }

  @Test
  void the_mentions_of_one_person_share_a_chain_and_the_fullest_name() {
    List<Entity> hughes =
        entities(FIRST).stream().filter(entity -> String.valueOf(entity.text()).contains("Hughes")).toList();

    assertEquals(2, hughes.size());
    assertEquals(List.of("John Hughes", "John Hughes"), hughes.stream().map(Entity::name).toList());
    assertEquals(1, hughes.stream().map(Entity::chainId).distinct().count());
    assertEquals(hughes.get(0).entityId(), hughes.get(0).chainId());
  }

  @Test
  void a_short_form_is_one_with_what_it_abbreviates() {
    List<Entity> council =
        entities(FIRST).stream()
            .filter(entity -> "World Grain Council".equals(entity.name()))
            .toList();

    assertEquals(List.of("World Grain Council", "WGC", "WGC"), council.stream().map(Entity::text).toList());
  }

  @Test
  void countries_have_their_code_and_cities_none() {
    List<String> codes = entities(FIRST).stream().map(entity -> entity.text() + "=" + entity.country()).toList();

    assertTrue(codes.containsAll(List.of("Britain=GB", "Germany=DE", "U.S.=US", "London=null")), codes.toString());
  }

  @Test
  void a_name_within_a_hyphenated_word_is_found_with_its_exact_span() {
    NormalisedArticle article = Articles.of("😀 A France-based firm and US-backed troops were in Germany.");

    for (Entity entity : entities(article)) {
      String text = article.document().text();
      int start = text.offsetByCodePoints(0, entity.start());
      assertEquals(entity.text(), text.substring(start, text.offsetByCodePoints(0, entity.end())));
    }
    assertEquals(List.of("France", "US", "Germany"), entities(article).stream().map(Entity::text).toList());
  }

  @Test
  void another_language_gets_no_mentions_and_a_warning() {
    AnnotatedDocument german = annotate(Articles.in("de", "Laura Bennett traf John Hughes in London."));

    assertEquals(List.of(), german.entities());
    assertEquals(List.of("entities_english_only"), german.document().warnings());
    assertEquals(List.of(), annotate(FIRST).document().warnings());
  }

  @Test
  void documents_do_not_depend_on_those_before_them() {
    DocumentAnnotator forwards = new DocumentAnnotator(Articles.MODELS);
    DocumentAnnotator backwards = new DocumentAnnotator(Articles.MODELS);

    AnnotatedDocument first = forwards.annotate(FIRST);
    AnnotatedDocument second = forwards.annotate(SECOND);

    assertEquals(second, backwards.annotate(SECOND));
    assertEquals(first, backwards.annotate(FIRST));
    assertEquals(first, backwards.annotate(FIRST));
  }

  @Test
  void threads_share_the_models() throws Exception {
    List<Entity> expected = entities(FIRST);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Entity>>> results = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        results.add(threads.submit(() -> entities(FIRST)));
      }
      for (Future<List<Entity>> result : results) {
        assertEquals(expected, result.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void long_repetitive_texts_take_seconds() {
    for (String piece :
        List.of(
            "Bennett ", "Bennett (", "B. ", "A-B-", "IS (IS) ", "(", "of ", "Image: Laura Bennett/")) {
      NormalisedArticle article = Articles.of(piece.repeat(300_000 / piece.length()));
      assertTimeoutPreemptively(
          Duration.ofSeconds(60), () -> new NamedEntities(Articles.MODELS).annotate(analysed(article)), piece);
    }
  }

  private static Analysis analysed(NormalisedArticle article) {
    Analysis analysis = new Analysis(article, sentence -> List.of());
    new SentenceSplitter(Articles.MODELS.sentences()::of, Articles.MODELS.tokens()).annotate(analysis);
    return analysis;
  }

  private static List<Entity> entities(NormalisedArticle article) {
    return annotate(article).entities();
  }

  private static AnnotatedDocument annotate(NormalisedArticle article) {
    return new DocumentAnnotator(Articles.MODELS).annotate(article);
  }
}
