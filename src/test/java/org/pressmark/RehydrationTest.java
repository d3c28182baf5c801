package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.format.Formats;
import org.pressmark.ingest.IngestSettings;
import org.pressmark.problem.Code;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.RehydratedDocument.Outcome;
import org.pressmark.release.RehydrationSummary;
import org.pressmark.release.ReleaseSettings;
import org.pressmark.release.duplicates.DuplicateSettings;
import org.pressmark.spark.SparkRunner;
import org.pressmark.validate.Validator;

/** A release without its text, and the text put back. */
class RehydrationTest {
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
      Path input, String name, boolean withhold, IngestSettings ingest, @Nullable Path manifest, Pressmark.Runner runner) {
    Path target = folder.resolve(name);
    ReleaseSettings release =
        new ReleaseSettings("demo-news", "1.0.0", null, "Demo", "The Desk", "CC-BY-4.0", Formats.ALL, Pressmark.VERSION, withhold);
    Pressmark.BuildOrder order =
        new Pressmark.BuildOrder(
            List.of(input), manifest, ingest, release, DuplicateSettings.DEFAULT, target, false, Pressmark.RejectLimit.NONE);
    assertNull(Pressmark.build(order, MODELS, runner, new Silence()).refusal());
    return target;
  }

  private Pressmark.RehydrationResult rehydrate(Path release, Path originals, @Nullable Path manifest) {
    Path target = folder.resolve("rehydrated");
    return Pressmark.rehydrate(
        new Pressmark.RehydrationOrder(release, List.of(originals), manifest, target, folder.resolve("report.jsonl"), true),
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
}
