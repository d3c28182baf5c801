package org.pressmark.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Quality does not fall below what was measured once. The labelled data is not part of the project; where it is absent
 * nothing is measured. Raising a floor is free; lowering one needs a reason in the commit.
 */
class QualityFloorTest {
  private static final Path DATA = Path.of(System.getProperty("pressmark.shared", "../shared"), "data");

  @TempDir private Path folder;

  @Test
  void lines_of_plain_text_pages_are_kept_and_dropped_as_well_as_before() throws Exception {
    assertFloor(0.83, LineEvaluation.of(unpacked("plaintext/plaintext_dev.tar.xz")), "macro F1");
    assertFloor(0.84, LineEvaluation.of(unpacked("plaintext/plaintext_dev_alt.tar.xz")), "macro F1");
  }

  private Path unpacked(String archive) throws IOException, InterruptedException {
    Path file = DATA.resolve(archive);
    assumeTrue(Files.exists(file), file + " is not here: nothing is measured");
    Process tar = new ProcessBuilder("tar", "-xJf", file.toString(), "-C", folder.toString()).inheritIO().start();
    assertEquals(0, tar.waitFor(), "tar cannot unpack " + file);
    return folder.resolve(file.getFileName().toString().replaceFirst("\\..*", ""));
  }

  private static void assertFloor(double floor, List<Score> scores, String measure) {
    List<Score> chosen = scores.stream().filter(score -> score.measure().endsWith(measure)).toList();
    assertTrue(!chosen.isEmpty(), () -> "no measure ends with " + measure + " in " + scores);
    chosen.forEach(score -> assertTrue(score.value() >= floor, () -> score + " is below " + floor));
  }
}
