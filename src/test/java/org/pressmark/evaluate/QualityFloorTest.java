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

  /** A measure on some data, and the least that it may be. */
  private record Floor(String data, String measure, double value) {}

  private static final List<Floor> HTML =
      List.of(
          new Floor("scrapinghub", "body, F1", 0.971),
          new Floor("scrapinghub, held out", "body, F1", 0.969),
          new Floor("fundus_eval", "body, F1", 0.959),
          new Floor("fundus_eval, held out", "body, F1", 0.970),
          new Floor("fundus_parsers", "body, F1", 0.960),
          new Floor("fundus_parsers, held out", "body, F1", 0.953),
          new Floor("fundus_parsers", "title, lenient", 0.905),
          new Floor("fundus_parsers", "date", 0.985),
          new Floor("fundus_parsers", "authors, F1", 0.916),
          new Floor("fundus_parsers, held out", "authors, F1", 0.892),
          new Floor("scrapinghub, text alone", "body, F1", 0.918),
          new Floor("fundus_eval, text alone", "body, F1", 0.915),
          new Floor("fundus_parsers, text alone", "body, F1", 0.929),
          new Floor("trafilatura, text alone", "body segments, F1", 0.875),
          new Floor("trafilatura", "body segments, F1", 0.935),
          new Floor("trafilatura, held out", "body segments, F1", 0.926),
          new Floor("trafilatura", "title, lenient", 0.94),
          new Floor("trafilatura", "date", 0.873),
          new Floor("trafilatura", "authors, F1", 0.787),
          new Floor("postlight", "title, lenient", 0.96),
          new Floor("postlight", "date", 0.83),
          new Floor("postlight", "authors, F1", 0.825));

  @Test
  void lines_of_plain_text_pages_are_kept_and_dropped_as_well_as_before() throws Exception {
    assertLines(0.902, 0.347, "plaintext/plaintext_dev.tar.xz");
    assertLines(0.899, 0.257, "plaintext/plaintext_dev_alt.tar.xz");
  }

  @Test
  void html_pages_are_read_as_well_as_before() throws Exception {
    List<Score> scores = PageEvaluation.of(unpacked("html/htmlpack_dev.tar.xz"));
    for (Floor floor : HTML) {
      Score found =
          scores.stream()
              .filter(score -> score.data().equals(floor.data()) && score.measure().equals(floor.measure()))
              .findFirst()
              .orElseThrow(() -> new AssertionError("not measured: " + floor));
      assertTrue(found.value() >= floor.value(), () -> found + " is below " + floor);
    }
  }

  private Path unpacked(String archive) throws IOException, InterruptedException {
    Path file = DATA.resolve(archive);
    assumeTrue(Files.exists(file), file + " is not here: nothing is measured");
    Process tar = new ProcessBuilder("tar", "-xJf", file.toString(), "-C", folder.toString()).inheritIO().start();
    assertEquals(0, tar.waitFor(), "tar cannot unpack " + file);
    Path inside = folder.resolve(file.getFileName().toString().replaceFirst("\\..*", ""));
    return Files.exists(inside) ? inside : folder;
  }

  private void assertLines(double macro, double right, String archive) throws IOException, InterruptedException {
    List<Score> scores = LineEvaluation.of(unpacked(archive));
    assertFloor(macro, scores, "macro F1");
    assertFloor(right, scores, "page entirely right");
  }

  private static void assertFloor(double floor, List<Score> scores, String measure) {
    List<Score> chosen = scores.stream().filter(score -> score.measure().endsWith(measure)).toList();
    assertTrue(!chosen.isEmpty(), () -> "no measure ends with " + measure + " in " + scores);
    chosen.forEach(score -> assertTrue(score.value() >= floor, () -> score + " is below " + floor));
  }
}
