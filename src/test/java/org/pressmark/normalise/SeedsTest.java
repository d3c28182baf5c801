package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two real scrapes, which lie beside the repository. Only roles and offsets are kept in it. */
class SeedsTest {
  @ParameterizedTest
  @ValueSource(strings = {"000_9aa2f4fe8ff36551", "002_0c760287b96f6f14"})
  void a_real_page_is_labelled_as_a_reader_would(String name) throws IOException {
    Path seed = Path.of(System.getProperty("pressmark.shared", "../shared"), "seeds", name + ".txt");
    Assumptions.assumeTrue(Files.isRegularFile(seed), "skipped: " + seed + " is not there");
    String source = Files.readString(seed, StandardCharsets.UTF_8);
    String labels =
        Pages.kept(source).blocks().stream()
            .map(block -> block.role().term() + "\t" + block.sourceStart() + "\t" + block.sourceEnd() + "\n")
            .collect(Collectors.joining());
    Path golden = Path.of("src/test/resources/org/pressmark/normalise/seeds", name + ".tsv");
    assertEquals(Files.readString(golden, StandardCharsets.UTF_8), labels);
  }
}
