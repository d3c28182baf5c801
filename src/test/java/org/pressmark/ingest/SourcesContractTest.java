package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.ingest.source.Source;

/** Each source has a folder of fixtures: {@code good*}, {@code empty*}, {@code broken*}, and {@code expected.txt}. */
class SourcesContractTest {
  private static final Path FIXTURES = Path.of("src/test/resources/sources");

  @TempDir Path temporary;

  @TestFactory
  List<DynamicTest> every_source_reads_its_fixtures_plain_and_compressed() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Source source : Sources.ALL) {
      Path fixtures = FIXTURES.resolve(source.format().term());
      tests.add(DynamicTest.dynamicTest(source.format().term(), () -> check(source, fixtures)));
    }
    return tests;
  }

  private void check(Source source, Path fixtures) throws IOException {
    StringBuilder gzipped = new StringBuilder();
    StringBuilder zstandard = new StringBuilder();
    StringBuilder plain = new StringBuilder();
    StringBuilder all = new StringBuilder();
    List<String> names;
    try (Stream<Path> files = Files.list(fixtures)) {
      names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> !name.equals("expected.txt"))
              .sorted()
              .toList();
    }
    for (String kind : List.of("good", "empty", "broken")) {
      assertTrue(
          names.stream().anyMatch(name -> name.startsWith(kind)),
          "a fixture " + kind + " for " + source.format());
    }
    for (String name : names) {
      for (Ingested ingested : Reading.all(fixtures.resolve(name))) {
        all.append(Reading.line(ingested)).append('\n');
        if (ingested instanceof Ingested.Read read) {
          assertEquals(source.format(), read.article().sourceFormat());
        }
      }
      if (name.endsWith(".gz")) {
        continue;
      }
      byte[] bytes = Files.readAllBytes(fixtures.resolve(name));
      for (Ingested ingested : Reading.file(temporary, name, bytes, IngestSettings.DEFAULT)) {
        plain.append(Reading.line(ingested)).append('\n');
      }
      for (Ingested ingested : Reading.file(temporary, name + ".gz", Reading.gzip(bytes), IngestSettings.DEFAULT)) {
        gzipped.append(Reading.line(ingested).replace(name + ".gz", name)).append('\n');
      }
      for (Ingested ingested : Reading.file(temporary, name + ".zst", Reading.zstd(bytes), IngestSettings.DEFAULT)) {
        zstandard.append(Reading.line(ingested).replace(name + ".zst", name)).append('\n');
      }
    }
    assertEquals(Files.readString(fixtures.resolve("expected.txt"), StandardCharsets.UTF_8), all.toString());
    assertEquals(plain.toString(), gzipped.toString());
    assertEquals(plain.toString(), zstandard.toString());
  }
}
