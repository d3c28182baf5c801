package org.pressmark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Article;
import org.pressmark.model.Claims;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.TextForm;

/** The names that the first two real scrapes have to show. The scrapes lie outside the repository. */
class SeedNamesTest {
  private static final String GROUP = "Islamic State|IS|ISIL|ISIS";

  @Test
  void persons_organisations_and_places_are_found_at_every_mention() throws IOException {
    for (AnnotatedDocument document : documents()) {
      assertEach(document, "Obama|Putin|Hollande|Lavrov|Medvedev|Assad", EntityType.PER);
      assertEach(document, GROUP + "|APEC|G20|Syrian Observatory for Human Rights|Metrojet", EntityType.ORG);
      assertEach(document, "Raqqa|Antalya|Sinai Peninsula|Grand Mosque|White House", EntityType.LOC);
    }
  }

  @Test
  void one_group_under_several_names_is_one_chain() throws IOException {
    for (AnnotatedDocument document : documents()) {
      Set<String> chains = new HashSet<>();
      document.entities().stream()
          .filter(entity -> Pattern.matches(GROUP, text(entity)))
          .forEach(entity -> chains.add(entity.chainId()));

      assertEquals(1, chains.size(), chains.toString());
    }
  }

  @Test
  void neither_months_nor_an_aeroplane_are_persons() throws IOException {
    for (AnnotatedDocument document : documents()) {
      for (Entity entity : document.entities()) {
        assertFalse(Pattern.compile("vermber|June|October|November").matcher(text(entity)).find(), text(entity));
        assertFalse(entity.type() == EntityType.PER && text(entity).contains("A321"), text(entity));
      }
    }
  }

  private static String text(Entity entity) {
    return String.valueOf(entity.text());
  }

  private static void assertEach(AnnotatedDocument document, String names, EntityType type) {
    String text = String.valueOf(document.document().text());
    Matcher matcher = Pattern.compile("\\b(" + names + ")\\b").matcher(text);
    while (matcher.find()) {
      int start = text.codePointCount(0, matcher.start());
      int end = text.codePointCount(0, matcher.end());
      assertTrue(
          document.entities().stream()
              .anyMatch(entity -> entity.start() <= start && end <= entity.end() && entity.type() == type),
          () -> matcher.group() + " at " + start + " of " + document.document().sourcePath());
    }
  }

  private static List<AnnotatedDocument> documents() throws IOException {
    Path seeds = Path.of(System.getProperty("pressmark.shared", "../shared"), "seeds");
    Assumptions.assumeTrue(Files.isDirectory(seeds), "the first scrapes are not on this machine");
    Pipeline pipeline = new Pipeline(AnnotationModels.load());
    try (Stream<Path> files = Files.list(seeds)) {
      return files.sorted().map(file -> document(pipeline, file)).toList();
    }
  }

  private static AnnotatedDocument document(Pipeline pipeline, Path file) {
    try {
      String name = String.valueOf(file.getFileName());
      Article article = Article.ofText(name, Files.readString(file), TextForm.PAGE_TEXT, Claims.NONE);
      return ((Outcome.Accepted) pipeline.apply(article)).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
