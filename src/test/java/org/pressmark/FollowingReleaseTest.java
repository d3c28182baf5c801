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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.annotate.EntityEngine;
import org.pressmark.bytes.Sha256;
import org.pressmark.format.Formats;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.problem.Code;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.RejectLimit;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.description.DatasetDescription;
import org.pressmark.release.diff.ReleaseDiff;
import org.pressmark.release.diff.TableDiff;
import org.pressmark.release.duplicates.DuplicateSettings;
import org.pressmark.release.duplicates.SplitShares;
import org.pressmark.spark.SparkRunner;

/** A release that follows another: what is taken over, what is said of it, and which version it may have. */
class FollowingReleaseTest {
  private static final AnnotationModels MODELS = AnnotationModels.load();
  private static final String HEADLINE = "Last keeper leaves the Skarn lighthouse after 38 years";

  @TempDir private static Path shared;
  private static Path first;

  @TempDir private Path folder;

  @BeforeAll
  static void buildTheFirst() {
    first = shared.resolve("demo-news-1.0.0");
    build(BuildTest.SAMPLES, first, "1.0.0", null, false);
  }

  private static Pressmark.BuildResult build(
      Path input, Path target, String version, @Nullable Path previous, boolean reannotate) {
    return build(
        input,
        target,
        version,
        previous,
        reannotate,
        DuplicateSettings.DEFAULT,
        Pressmark.onThisMachine(MODELS, 2));
  }

  private static Pressmark.BuildResult build(
      Path input,
      Path target,
      String version,
      @Nullable Path previous,
      boolean reannotate,
      DuplicateSettings duplicates,
      Pressmark.Runner runner) {
    ReleaseSettings release =
        new ReleaseSettings(
            "demo-news",
            version,
            null,
            DatasetDescription.NONE,
            List.of(Formats.PARQUET, Formats.JSONL),
            Pressmark.VERSION,
            false);
    Pressmark.Previous before = previous == null ? null : new Pressmark.Previous(previous, reannotate);
    Pressmark.BuildOrder order =
        new Pressmark.BuildOrder(
            List.of(input),
            null,
            BuildTest.describing(input),
            IngestSettings.DEFAULT,
            release,
            duplicates,
            null,
            before,
            target,
            false,
            RejectLimit.NONE,
            2);
    return Pressmark.build(order, MODELS, runner, new Silence());
  }

  /** The samples with one changed, one added that repeats another, one removed. */
  private Path edited() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("samples"));
    try (Stream<Path> files = Files.list(BuildTest.SAMPLES)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    replace(copy.resolve("lighthouse-keeper.txt"), "For 38 years,", "For all of 38 long years,");
    Files.copy(copy.resolve("harbour-pact.txt"), copy.resolve("harbour-pact-again.txt"));
    Files.delete(copy.resolve("mercado.txt"));
    return copy;
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(from));
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  void what_is_taken_over_gives_the_bytes_of_a_full_build() throws IOException {
    Path input = edited();
    Pressmark.BuildResult taken = build(input, folder.resolve("taken"), "2.0.0", first, false);
    build(input, folder.resolve("full"), "2.0.0", first, true);

    assertNull(taken.refusal());
    // 14 of before and one more, less the one that was removed: all but the changed one and the new one.
    assertEquals(12, taken.following().takenOver());
    assertNull(taken.following().whyNone());
    assertEquals(ReleaseTree.of(folder.resolve("full")), ReleaseTree.of(folder.resolve("taken")));
  }

  @Test
  void the_tables_are_those_of_a_build_that_follows_none() throws IOException {
    Path input = edited();
    build(input, folder.resolve("taken"), "2.0.0", first, false);
    build(input, folder.resolve("alone"), "2.0.0", null, false);

    assertEquals(ReleaseTree.of(folder.resolve("alone/data")), ReleaseTree.of(folder.resolve("taken/data")));
  }

  @Test
  void splits_and_dropped_duplicates_are_made_anew() throws IOException {
    Path input = edited();
    DuplicateSettings settings =
        new DuplicateSettings(
            DuplicateSettings.DEFAULT.near(), true, SplitShares.parse("0.6,0.2,0.2"));
    Pressmark.Runner runner = Pressmark.onThisMachine(MODELS, 2);
    Pressmark.BuildResult taken = build(input, folder.resolve("taken"), "2.0.0", first, false, settings, runner);
    build(input, folder.resolve("full"), "2.0.0", first, true, settings, runner);
    // And from a release with splits to one without.
    Pressmark.BuildResult back = build(input, folder.resolve("back"), "3.0.0", folder.resolve("taken"), false);
    build(input, folder.resolve("back-full"), "3.0.0", folder.resolve("taken"), true);

    assertEquals(12, taken.following().takenOver());
    assertEquals(ReleaseTree.of(folder.resolve("full")), ReleaseTree.of(folder.resolve("taken")));
    // Of 14 the one that was dropped is not there to be taken over.
    assertEquals(13, back.following().takenOver());
    assertEquals(ReleaseTree.of(folder.resolve("back-full")), ReleaseTree.of(folder.resolve("back")));
  }

  @Test
  @EnabledForJreRange(max = JRE.JAVA_21, disabledReason = "Spark 4.1 runs on Java 17 and 21")
  void spark_annotates_all_anew_and_gives_the_same_bytes() throws IOException {
    Path input = edited();
    build(input, folder.resolve("plain"), "2.0.0", first, false);
    Pressmark.BuildResult spark =
        build(
            input,
            folder.resolve("spark"),
            "2.0.0",
            first,
            false,
            DuplicateSettings.DEFAULT,
            new SparkRunner("local[2]", EntityEngine.FAST));

    assertEquals(0, spark.following().takenOver());
    assertEquals(ReleaseTree.of(folder.resolve("plain")), ReleaseTree.of(folder.resolve("spark")));
  }

  @Test
  void nothing_is_taken_over_from_another_program_or_another_model() throws IOException {
    Path copy = copyOf(first);
    JsonNode report = json(copy.resolve("build-report.json"));
    replace(copy.resolve("build-report.json"), report.get("annotation_recipe_sha256").asText(), "0".repeat(64));
    reseal(copy);

    Pressmark.BuildResult built = build(BuildTest.SAMPLES, folder.resolve("new"), "1.0.1", copy, false);

    assertEquals(0, built.following().takenOver());
    assertTrue(built.following().whyNone().contains("another program"), built.following().whyNone());
    assertNull(built.refusal());
  }

  @Test
  void a_version_that_the_difference_does_not_allow_publishes_nothing() throws IOException {
    Pressmark.BuildResult built = build(edited(), folder.resolve("out/new"), "1.1.0", first, false);

    assertEquals(Code.VERSION_TOO_LOW, built.refusal().code());
    assertTrue(built.refusal().detail().contains("at least 2.0.0 is needed"), built.refusal().detail());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void a_version_that_is_not_higher_is_refused_before_anything_is_read() {
    ProblemException refused =
        assertThrows(
            ProblemException.class,
            () -> build(BuildTest.SAMPLES, folder.resolve("new"), "1.0.0", first, false));

    assertEquals(Code.VERSION_TOO_LOW, refused.problem().code());
    assertTrue(refused.getMessage().contains("at least 1.0.1 is needed to follow 1.0.0"), refused.getMessage());
  }

  @Test
  void a_damaged_release_is_followed_by_none() throws IOException {
    Path copy = copyOf(first);
    Path quotes = copy.resolve("data/parquet/quotes/train-00000-of-00001.parquet");
    Files.write(quotes, new byte[] {7}, StandardOpenOption.APPEND);

    ProblemException refused =
        assertThrows(
            ProblemException.class,
            () -> build(BuildTest.SAMPLES, folder.resolve("new"), "1.0.1", copy, false));

    assertEquals(Code.CHECKSUM_MISMATCH, refused.problem().code());
    assertEquals(quotes.toString(), refused.problem().where().file());
  }

  @Test
  void the_changelog_keeps_the_older_sections_and_datacite_names_the_release_before() throws IOException {
    build(BuildTest.SAMPLES, folder.resolve("second"), "1.0.1", first, false);
    build(edited(), folder.resolve("third"), "2.0.0", folder.resolve("second"), false);

    String changelog = Files.readString(folder.resolve("third/CHANGELOG.md"));
    assertEquals(
        List.of("## 2.0.0", "## 1.0.1", "## 1.0.0"), changelog.lines().filter(line -> line.startsWith("## ")).toList());
    assertTrue(changelog.contains("Since 1.0.1, major: rows were removed or values changed."), changelog);
    assertTrue(changelog.contains("| documents | 14 | 1 | 1 | 2 | 0 |"), changelog);
    JsonNode item = json(folder.resolve("third/datacite.json")).at("/relatedItems/0");
    assertEquals("IsNewVersionOf", item.get("relationType").asText());
    assertEquals("1.0.1", item.get("edition").asText());
    assertEquals("1.0.1", json(folder.resolve("third/build-report.json")).at("/previous/version").asText());
  }

  /** The design's experiment: ids say what a row holds, so what stands well behind an edit keeps its name. */
  @Test
  void one_edit_early_in_an_article_changes_few_rows() throws IOException {
    Path input = Files.createDirectory(folder.resolve("one"));
    Files.copy(BuildTest.SAMPLES.resolve("lighthouse-keeper.txt"), input.resolve("lighthouse-keeper.txt"));
    build(input, folder.resolve("before"), "1.0.0", null, false);
    replace(input.resolve("lighthouse-keeper.txt"), HEADLINE, HEADLINE.replace("38", "forty"));
    ReleaseDiff diff =
        build(input, folder.resolve("after"), "2.0.0", folder.resolve("before"), false)
            .following()
            .diff();

    Map<String, List<Long>> rows = new TreeMap<>();
    for (TableDiff table : diff.tables()) {
      rows.put(table.table(), List.of(table.added(), table.removed(), table.changed(), table.shifted()));
    }
    // Added, removed, changed, shifted. Short spans are named with what stands around them (Ids), so those beside the
    // headline are renamed with it; a chain is named by its first mention.
    assertEquals(List.of(0L, 0L, 1L, 0L), rows.get("documents"));
    assertEquals(List.of(5L, 5L, 0L, 14L), rows.get("blocks"));
    assertEquals(List.of(2L, 2L, 0L, 16L), rows.get("sentences"));
    assertEquals(List.of(1L, 1L, 4L, 4L), rows.get("entities"));
    assertEquals(List.of(0L, 0L, 0L, 8L), rows.get("quotes"));
  }

  private Path copyOf(Path release) throws IOException {
    Path copy = folder.resolve("copy");
    try (Stream<Path> files = Files.walk(release)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(release.relativize(file).toString()));
      }
    }
    return copy;
  }

  private static void reseal(Path release) throws IOException {
    StringBuilder tags = new StringBuilder();
    for (String line : Files.readAllLines(release.resolve("tagmanifest-sha256.txt"))) {
      String path = line.substring(66);
      tags.append(Sha256.of(Files.readAllBytes(release.resolve(path)))).append("  ").append(path).append('\n');
    }
    Files.writeString(release.resolve("tagmanifest-sha256.txt"), tags.toString());
  }

  private static JsonNode json(Path file) throws IOException {
    JsonNode node = new ObjectMapper().readTree(Files.readString(file));
    assertNotNull(node);
    return node;
  }
}
