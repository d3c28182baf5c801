package org.pressmark.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.format.Formats;
import org.pressmark.problem.Problem;
import org.pressmark.release.ReleaseFixture;
import org.pressmark.release.contents.Layout;

/** Every file of a release, changed at sampled places: always found, always under its name. */
class TamperTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @TempDir private Path folder;
  private Path release;
  private List<String> files;

  @BeforeEach
  void publish() throws IOException {
    release =
        ReleaseFixture.publish(
            folder.resolve("release"),
            List.of(Formats.PARQUET, Formats.JSONL),
            ReleaseFixture.documents());
    try (Stream<Path> walk = Files.walk(release)) {
      files = walk.filter(Files::isRegularFile).map(file -> release.relativize(file).toString()).sorted().toList();
    }
  }

  private interface Change {
    byte[] of(byte[] bytes);
  }

  private void everyFile(String what, Change change) throws IOException {
    for (String file : files) {
      Path path = release.resolve(file);
      byte[] before = Files.readAllBytes(path);
      byte[] after = change.of(before);
      if (!Arrays.equals(before, after)) {
        Files.write(path, after);
        List<Problem> findings =
            assertTimeoutPreemptively(
                LIMIT, () -> Validator.validate(release).findings(), what + " " + file);
        // A manifest that is damaged may show in the files that it names.
        boolean named =
            findings.stream()
                .anyMatch(
                    problem ->
                        file.equals(problem.where().file()) || problem.message().contains(file));
        boolean manifest = file.equals(Layout.TAG_MANIFEST) || file.equals(Layout.PAYLOAD_MANIFEST);
        assertTrue(named || manifest && !findings.isEmpty(), () -> what + " " + file + ": " + findings);
        Files.write(path, before);
      }
    }
    assertEquals(List.of(), Validator.validate(release).findings());
  }

  @Test
  void a_flipped_bit_is_found_in_any_file() throws IOException {
    Random random = new Random(11);
    for (int round = 0; round < 3; round++) {
      everyFile(
          "flipped bit in",
          bytes -> {
            byte[] changed = bytes.clone();
            if (changed.length > 0) {
              changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return changed;
          });
    }
  }

  @Test
  void a_file_cut_short_is_found() throws IOException {
    everyFile("cut", bytes -> Arrays.copyOf(bytes, bytes.length / 2));
    everyFile("cut by a byte", bytes -> Arrays.copyOf(bytes, Math.max(0, bytes.length - 1)));
  }

  @Test
  void a_file_that_is_emptied_or_stands_twice_in_itself_is_found() throws IOException {
    everyFile("emptied", bytes -> new byte[0]);
    everyFile(
        "doubled",
        bytes -> {
          byte[] twice = Arrays.copyOf(bytes, 2 * bytes.length);
          System.arraycopy(bytes, 0, twice, bytes.length, bytes.length);
          return twice;
        });
  }

  @Test
  void files_that_changed_places_are_found_even_if_the_manifests_say_so() throws IOException {
    Map<String, String> swaps = new LinkedHashMap<>();
    swaps.put("data/parquet/quotes/train-00000-of-00001.parquet", "data/parquet/entities/train-00000-of-00001.parquet");
    swaps.put("data/jsonl/quotes/train-00000-of-00001.jsonl.gz", "data/jsonl/sentences/train-00000-of-00001.jsonl.gz");
    swaps.put("schema/quotes.schema.json", "schema/entities.schema.json");
    swaps.put(Layout.CROISSANT, Layout.DATACITE);
    for (Map.Entry<String, String> swap : swaps.entrySet()) {
      swap(swap.getKey(), swap.getValue());
      ReleaseFixture.rebag(release);
      List<Problem> findings = Validator.validate(release).findings();
      assertTrue(
          findings.stream()
              .anyMatch(problem -> String.valueOf(problem.where().file()).equals(swap.getKey())),
          findings::toString);
      swap(swap.getKey(), swap.getValue());
      ReleaseFixture.rebag(release);
    }
  }

  private void swap(String one, String other) throws IOException {
    Path aside = folder.resolve("aside");
    Files.move(release.resolve(one), aside);
    Files.move(release.resolve(other), release.resolve(one));
    Files.move(aside, release.resolve(other));
  }
}
