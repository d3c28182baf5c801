package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.ReleaseTree;
import org.pressmark.annotate.encoder.EncoderRuntime;
import org.pressmark.bytes.Sha256;

/** {@code --entities accurate} as a user meets it. */
class AccurateEngineTest {
  private static final String MODEL = "entities-en-accurate.onnx";

  @TempDir private Path folder;

  @BeforeAll
  static void requireRuntime() {
    Assumptions.assumeTrue(EncoderRuntime.isAvailable(), "onnxruntime is not on the class path");
  }

  private Path build(int threads) {
    Path target = folder.resolve("threads-" + threads);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), false, false, 100);
    String[] arguments = {
      "build", "src/main/samples", "--entities", "accurate", "--threads", String.valueOf(threads),
      "--output", target.toString()
    };

    assertEquals(0, Main.run(terminal, arguments), () -> err.toString(StandardCharsets.UTF_8));
    return target;
  }

  @Test
  void a_release_is_the_same_for_any_number_of_threads_and_names_its_model() throws IOException {
    Path release = build(1);

    assertEquals(ReleaseTree.of(release), ReleaseTree.of(build(3)));
    JsonNode report = new ObjectMapper().readTree(Files.readString(release.resolve("build-report.json")));
    assertEquals("accurate", report.at("/recipe/entities").asText());
    JsonNode model = report.path("models").get(report.path("models").size() - 1);
    assertEquals(MODEL, model.path("name").asText());
    byte[] bytes = Files.readAllBytes(Path.of("src/main/resources/org/pressmark/annotate", MODEL));
    assertTrue(Files.readString(release.resolve("README.md")).contains("## Model card: entities-en-accurate"));
    assertEquals(Sha256.of(bytes), model.path("sha256").asText());
  }

}
