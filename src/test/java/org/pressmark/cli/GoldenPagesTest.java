package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.ingest.ArticleStream;
import org.pressmark.ingest.Inputs;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.pipeline.Outcome;
import org.pressmark.pipeline.Pipeline;
import org.pressmark.release.description.DatasetFile;

/**
 * What Pressmark makes of each of its samples, as {@code pressmark explain} shows it. After a deliberate change, run
 * {@code mvn test -Dtest=GoldenPagesTest -Dpressmark.golden.write=true}, read the difference and commit it.
 */
class GoldenPagesTest {
  private static final Path SAMPLES = Path.of("src/main/samples");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TestFactory
  List<DynamicTest> each_sample_gives_its_golden_page() throws IOException {
    Pipeline pipeline = new Pipeline(AnnotationModels.load());
    List<DynamicTest> tests = new ArrayList<>();
    for (Path sample : samples()) {
      Path golden = GOLDEN.resolve(sample.getFileName() + ".page");
      tests.add(
          DynamicTest.dynamicTest(
              sample.getFileName().toString(), () -> compare(golden, render(pipeline, sample))));
    }
    return tests;
  }

  @Test
  void every_golden_page_has_its_sample() throws IOException {
    try (Stream<Path> pages = Files.list(GOLDEN)) {
      for (Path page : pages.toList()) {
        String sample = page.getFileName().toString().replaceFirst("\\.page$", "");
        assertTrue(Files.exists(SAMPLES.resolve(sample)), () -> page + " has no sample");
      }
    }
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      // What describes the samples is none of them.
      return files.filter(file -> !file.endsWith(DatasetFile.NAME)).sorted().toList();
    }
  }

  private static String render(Pipeline pipeline, Path sample) {
    StringBuilder pages = new StringBuilder();
    PageRenderer renderer = new PageRenderer(false);
    try (ArticleStream stream = Inputs.of(List.of(sample), IngestSettings.DEFAULT).open()) {
      while (stream.hasNext()) {
        Outcome outcome = pipeline.apply(((Ingested.Read) stream.next()).article());
        pages.append(renderer.render(((Outcome.Accepted) outcome).document())).append('\n');
      }
    }
    return pages.toString();
  }

  private static void compare(Path golden, String page) throws IOException {
    if (Boolean.getBoolean("pressmark.golden.write")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, page);
    }
    assertEquals(Files.readString(golden), page, () -> golden + " differs; see the comment of this test");
  }
}
