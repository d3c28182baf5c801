package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.annotate.EntityEngine;
import org.pressmark.format.Formats;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.problem.Code;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.RehydratedDocument.Outcome;
import org.pressmark.release.RehydrationSummary;
import org.pressmark.release.ReleaseFixture;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.description.Creator;
import org.pressmark.release.description.DatasetDescription;
import org.pressmark.spark.SparkRunner;
import org.pressmark.validate.Validator;

/** A release without its text, and the text put back. */
class RehydrationTest {
  private static final DatasetDescription DESCRIPTION =
      DatasetDescription.NONE.with(
          "Demo",
          new Creator.Person("Josiah", "Carberry", "0000-0002-1825-0097", null),
          "CC-BY-4.0");

  private static final AnnotationModels MODELS = AnnotationModels.load();

  private static final String FERRY =
      """
      <html><head><title>Ferry sails again | Harbour Herald</title><link rel="canonical" href="https://news.example/ferry"></head>
      <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Ferry sails again</h1>
      <p>The ferry to Port Ansel sails again after three weeks in the dock, the harbour office said on Monday morning.</p>
      <p>"We are glad to be back at sea," said Mara Quell, who runs the line with her brother. Two hundred people were on board.</p>
      </article><footer>Copyright Harbour Herald. All rights reserved.</footer></body></html>
      """;

  @TempDir private Path folder;

  private Path build(Path input, String name, boolean withhold) {
    return build(input, name, withhold, IngestSettings.DEFAULT, null, Pressmark.onThisMachine(MODELS, 2));
  }

  private Path build(
      Path input,
      String name,
      boolean withhold,
      IngestSettings ingest,
      @Nullable Path manifest,
      Pressmark.Runner runner) {
    return build(input, name, withhold, ingest, manifest, runner, Pressmark.VERSION);
  }

  private Path build(
      Path input,
      String name,
      boolean withhold,
      IngestSettings ingest,
      @Nullable Path manifest,
      Pressmark.Runner runner,
      String toolVersion) {
    Path target = folder.resolve(name);
    ReleaseSettings release =
        new ReleaseSettings("demo-news", "1.0.0", null, DESCRIPTION, Formats.ALL, toolVersion, withhold);
    Pressmark.BuildOrder order = BuildTest.order(input, manifest, ingest, release, target);
    assertNull(Pressmark.build(order, MODELS, runner, new Silence()).refusal());
    return target;
  }

  private Pressmark.RehydrationResult rehydrate(Path release, Path originals, @Nullable Path manifest) {
    Path target = folder.resolve("rehydrated");
    return Pressmark.rehydrate(
        new Pressmark.RehydrationOrder(
            release, List.of(originals), manifest, List.of(), target, folder.resolve("report.jsonl"), true),
        new Silence());
  }

  private Map<Outcome, Long> outcomes(Path release, Path originals) {
    Pressmark.RehydrationResult result = rehydrate(release, originals, null);
    assertEquals(List.of(), result.findings());
    RehydrationSummary summary = result.summary();
    assertNotNull(summary);
    Map<Outcome, Long> counts = new TreeMap<>(summary.outcomes());
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  private List<JsonNode> report() throws IOException {
    return Files.readAllLines(folder.resolve("report.jsonl")).stream().map(RehydrationTest::json).toList();
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private void assertSameRelease(Path full) throws IOException {
    assertEquals(ReleaseTree.of(full), ReleaseTree.of(folder.resolve("rehydrated")));
  }

  private Path input(String name, String text) throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.writeString(input.resolve(name), text);
    return input;
  }

  @Test
  void the_samples_come_back_byte_for_byte() throws IOException {
    Path full = build(BuildTest.SAMPLES, "full", false);
    Path withheld = build(BuildTest.SAMPLES, "withheld", true);
    assertEquals(List.of(), Validator.validate(withheld).findings());

    assertEquals(Map.of(Outcome.MATCHED, 14L), outcomes(withheld, BuildTest.SAMPLES));
    assertSameRelease(full);
    assertEquals(14, report().size());
  }

  @Test
  void every_kind_of_input_comes_back() throws IOException {
    Path sources = Path.of("src/test/resources/sources");
    Path full = build(sources, "full", false);
    Path withheld = build(sources, "withheld", true);

    Map<Outcome, Long> outcomes = outcomes(withheld, sources);

    assertEquals(List.of(Outcome.MATCHED), List.copyOf(outcomes.keySet()));
    assertEquals(ReleaseTree.of(full.resolve("data")), ReleaseTree.of(folder.resolve("rehydrated/data")));
    List<String> formats =
        report().stream()
            .map(line -> line.path("original_path").asText().replaceFirst("/.*", ""))
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of("csv", "html", "jsonl", "parquet", "text", "tsv", "warc"), formats);
  }

  @Test
  void spark_withholds_the_same_bytes() throws IOException {
    Path plain = build(BuildTest.SAMPLES, "plain", true);
    Path spark =
        build(
            BuildTest.SAMPLES, "spark", true, IngestSettings.DEFAULT, null,
            new SparkRunner("local[2]", EntityEngine.FAST));

    assertEquals(ReleaseTree.of(plain), ReleaseTree.of(spark));
  }

  @Test
  void a_changed_original_gets_no_text_and_can_be_brought_later() throws IOException {
    Path full = build(BuildTest.SAMPLES, "full", false);
    Path withheld = build(BuildTest.SAMPLES, "withheld", true);
    Path originals = copyOfSamples();
    Path changed = originals.resolve("harbour-pact.txt");
    Files.writeString(changed, Files.readString(changed).replace(" the ", " a "));
    Files.delete(originals.resolve("grain-ferry.txt"));

    assertEquals(Map.of(Outcome.MATCHED, 12L, Outcome.DRIFTED, 1L, Outcome.MISSING, 1L), outcomes(withheld, originals));

    Path partial = folder.resolve("rehydrated");
    assertEquals(List.of(), Validator.validate(partial).findings());
    String drifted =
        report().stream()
            .filter(line -> line.path("outcome").asText().equals("drifted"))
            .findFirst()
            .orElseThrow()
            .path("original_path")
            .asText();
    assertEquals("harbour-pact.txt", drifted);
    assertEquals(2, Files.readAllLines(partial.resolve("withheld.txt")).size());
    assertTrue(Files.readString(partial.resolve("README.md")).contains("The text of 2 of 14 articles is withheld"));

    Path moved = Files.move(partial, folder.resolve("partial"));
    assertEquals(Map.of(Outcome.MATCHED, 2L), outcomes(moved, BuildTest.SAMPLES));
    assertSameRelease(full);
  }

  private Path copyOfSamples() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("originals"));
    try (Stream<Path> files = Files.list(BuildTest.SAMPLES)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName().toString()));
      }
    }
    return copy;
  }

  @Test
  void a_page_on_which_only_the_furniture_changed_gives_its_text() throws IOException {
    Path input = input("ferry.html", FERRY);
    Path full = build(input, "full", false);
    Path withheld = build(input, "withheld", true);
    Path now = Files.createDirectory(folder.resolve("now"));
    Files.writeString(now.resolve("elsewhere.html"), FERRY.replace("Sport</a>", "Weather</a> <a href=\"/\">Shop</a>"));

    assertEquals(Map.of(Outcome.MATCHED_TEXT, 1L), outcomes(withheld, now));

    Path restored = folder.resolve("rehydrated");
    assertEquals(List.of(), Validator.validate(restored).findings());
    Map<String, String> expected = ReleaseTree.of(full.resolve("data/jsonl"));
    Map<String, String> found = ReleaseTree.of(restored.resolve("data/jsonl"));
    expected.entrySet().removeIf(entry -> entry.getKey().startsWith("blocks"));
    found.entrySet().removeIf(entry -> entry.getKey().startsWith("blocks"));
    assertEquals(expected, found);

    Path moved = Files.move(restored, folder.resolve("partial"));
    assertEquals(Map.of(Outcome.MATCHED, 1L), outcomes(moved, input));
    assertSameRelease(full);
  }

  @Test
  void an_original_is_known_by_its_bytes_wherever_it_lies() throws IOException {
    Path input =
        input(
            "ferry.txt",
            "Ferry sails again\n\nThe ferry to Port Ansel sails again after three weeks in the dock, the office said.\n");
    Path full = build(input, "full", false);
    Path withheld = build(input, "withheld", true);
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/deep"));
    Files.copy(input.resolve("ferry.txt"), elsewhere.resolve("renamed.txt"));

    assertEquals(Map.of(Outcome.MATCHED, 1L), outcomes(withheld, elsewhere));
    assertSameRelease(full);
  }

  @Test
  void of_many_articles_alike_each_finds_its_own() throws IOException {
    for (int i = 0; i < 30; i++) {
      input(
          "copy-" + i + ".html",
          FERRY.replaceFirst("<link[^>]*>", "").replace("Sport</a>", "Sport</a> page " + i % 2));
    }
    Path full = build(folder.resolve("input"), "full", false);
    Path withheld = build(folder.resolve("input"), "withheld", true);

    assertEquals(Map.of(Outcome.MATCHED, 30L), outcomes(withheld, folder.resolve("input")));
    assertSameRelease(full);
  }

  @Test
  void the_recipe_of_the_build_is_applied_to_compressed_records_with_other_names() throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(input.resolve("scrape.jsonl.gz")))) {
      for (int i = 0; i < 5; i++) {
        out.write(
            ("{\"key\":\"k"
                    + i
                    + "\",\"body\":\"Ferry "
                    + i
                    + "\\nThe ferry sails again, said Mara Quell on Monday.\"}\n")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    IngestSettings ingest = new IngestSettings(true, Map.of("text", "body", "id", "key"), 5_000);
    Pressmark.Runner runner = Pressmark.onThisMachine(MODELS, 2);
    Path full = build(input, "full", false, ingest, null, runner);
    Path withheld = build(input, "withheld", true, ingest, null, runner);

    assertEquals(Map.of(Outcome.MATCHED, 5L), outcomes(withheld, input));
    assertSameRelease(full);
  }

  @Test
  void a_release_built_with_a_manifest_needs_it() throws IOException {
    Path input =
        input(
            "ferry.txt",
            "Home\n\nFerry sails again\n\nThe ferry to Port Ansel sails again after three weeks in the dock, the office said.\n");
    Path manifest =
        Files.writeString(
            folder.resolve("m.csv"),
            "file,url,title\nferry.txt,https://news.example/ferry,Ferry sails again\n");
    Pressmark.Runner runner = Pressmark.onThisMachine(MODELS, 1);
    Path full = build(input, "full", false, IngestSettings.DEFAULT, manifest, runner);
    Path withheld = build(input, "withheld", true, IngestSettings.DEFAULT, manifest, runner);

    ProblemException e = assertThrows(ProblemException.class, () -> rehydrate(withheld, input, null));
    assertEquals(Code.USAGE, e.problem().code());
    assertFalse(Files.exists(folder.resolve("rehydrated")));
    assertNull(rehydrate(withheld, input, manifest).refusal());
    assertSameRelease(full);
  }

  @Test
  void nothing_is_published_where_no_original_is_there() throws IOException {
    Path withheld = build(BuildTest.SAMPLES, "withheld", true);

    Pressmark.RehydrationResult result =
        rehydrate(
            withheld,
            input("other.txt", "Something else\n\nNobody wrote of this before, said Mara Quell.\n"),
            null);

    assertNotNull(result.refusal());
    assertEquals(Code.ORIGINALS_MISSING, result.refusal().code());
    assertFalse(Files.exists(folder.resolve("rehydrated")));
    assertTrue(report().stream().allMatch(line -> line.path("outcome").asText().equals("missing")));
  }

  @Test
  void a_release_with_its_text_has_nothing_to_put_back() throws IOException {
    Path full = build(BuildTest.SAMPLES, "full", false);

    ProblemException e = assertThrows(ProblemException.class, () -> rehydrate(full, BuildTest.SAMPLES, null));

    assertEquals(Code.USAGE, e.problem().code());
  }

  @Test
  void a_tampered_release_is_not_rehydrated() throws IOException {
    Path withheld = build(BuildTest.SAMPLES, "withheld", true);
    Path list = withheld.resolve("withheld.txt");
    List<String> lines = Files.readAllLines(list);
    Files.write(list, lines.subList(1, lines.size()));
    ReleaseFixture.rebag(withheld);

    Pressmark.RehydrationResult result = rehydrate(withheld, BuildTest.SAMPLES, null);

    assertEquals(
        List.of(Code.METADATA_INVALID, Code.COUNT_MISMATCH), result.findings().stream().map(Problem::code).toList());
    assertFalse(Files.exists(folder.resolve("rehydrated")));
  }

  @Test
  void an_unchanged_original_of_which_another_version_made_another_text_is_refused() throws IOException {
    Path withheld =
        build(
            input(
                "ferry.txt",
                "Home\n\nFerry sails again\n\nThe ferry to Port Ansel sails again, said Mara Quell, who runs the line.\n"),
            "withheld",
            true,
            new IngestSettings(true, Map.of(), 1 << 20),
            null,
            Pressmark.onThisMachine(MODELS, 1),
            "9.9.9");
    Path report = withheld.resolve("build-report.json");
    Files.writeString(report, Files.readString(report).replace("\"verbatim\": \"true\"", "\"verbatim\": \"false\""));
    ReleaseFixture.rebag(withheld);

    ProblemException e = assertThrows(ProblemException.class, () -> rehydrate(withheld, folder.resolve("input"), null));

    assertEquals(Code.RECIPE_DIFFERS, e.problem().code());
    assertTrue(e.problem().detail().contains("Pressmark 9.9.9"), e.problem().detail());
  }

  @Test
  void pages_of_a_web_archive_and_the_seeds_come_back() throws IOException {
    Path shared = Path.of(System.getProperty("pressmark.shared", "../shared"));
    for (String name : List.of("data/warc/news12.warc.gz", "seeds")) {
      Path originals = shared.resolve(name);
      Assumptions.assumeTrue(Files.exists(originals), "skipped: " + originals + " is not there");
      Path full = build(originals, "full-" + name.length(), false);
      Path withheld = build(originals, "withheld-" + name.length(), true);

      assertEquals(List.of(Outcome.MATCHED), List.copyOf(outcomes(withheld, originals).keySet()));
      assertEquals(ReleaseTree.of(full.resolve("data")), ReleaseTree.of(folder.resolve("rehydrated/data")));
    }
  }
}
