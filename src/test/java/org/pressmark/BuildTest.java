package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.format.Formats;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.problem.Code;
import org.pressmark.release.RejectLimit;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.description.DatasetDescription;
import org.pressmark.release.description.DatasetFile;
import org.pressmark.release.duplicates.DuplicateSettings;
import org.pressmark.validate.Validator;

/** The main path from end to end. */
public class BuildTest {
  public static final Path SAMPLES = Path.of("src/main/samples");
  private static final AnnotationModels MODELS = AnnotationModels.load();

  @TempDir private Path folder;

  /** Builds the input with every default and gives the result. */
  public static Pressmark.BuildResult build(Path input, Path target, Pressmark.Runner runner) {
    ReleaseSettings release =
        new ReleaseSettings(
            "demo-news",
            "1.0.0",
            null,
            DatasetDescription.NONE,
            Formats.ALL,
            Pressmark.VERSION,
            false);
    return Pressmark.build(
        order(input, null, IngestSettings.DEFAULT, release, target), MODELS, runner, new Silence());
  }

  /** A first release of one file or folder, without signature, with the default for all that is not named. */
  static Pressmark.BuildOrder order(
      Path input, @Nullable Path manifest, IngestSettings ingest, ReleaseSettings release, Path target) {
    return new Pressmark.BuildOrder(
        List.of(input),
        manifest,
        describing(input),
        ingest,
        release,
        DuplicateSettings.DEFAULT,
        null,
        null,
        target,
        false,
        RejectLimit.NONE,
        1);
  }

  /** The file of an input folder that describes the dataset, where there is one: it is no article. */
  static List<Path> describing(Path input) {
    return Stream.of(input.resolve(DatasetFile.NAME)).filter(Files::exists).toList();
  }

  private static Pressmark.BuildResult build(Path input, Path target, int threads) {
    return build(input, target, Pressmark.onThisMachine(MODELS, threads));
  }

  @Test
  void the_samples_become_a_valid_release() {
    Pressmark.BuildResult result = build(SAMPLES, folder.resolve("r"), 2);

    assertNull(result.refusal());
    assertEquals(List.of(), result.summary().rejects().first());
    assertEquals(List.of(), Validator.validate(folder.resolve("r")).findings());
  }

  @Test
  void one_thread_and_four_give_the_same_bytes() throws IOException {
    build(SAMPLES, folder.resolve("one"), 1);
    build(SAMPLES, folder.resolve("four"), 4);

    assertEquals(ReleaseTree.of(folder.resolve("one")), ReleaseTree.of(folder.resolve("four")));
  }

  @Test
  void the_platforms_locale_and_zone_do_not_matter() throws IOException {
    build(SAMPLES, folder.resolve("here"), 2);
    Map<String, String> expected = ReleaseTree.of(folder.resolve("here"));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        build(SAMPLES, folder.resolve(tag), 2);
        assertEquals(expected, ReleaseTree.of(folder.resolve(tag)), tag);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void files_copied_in_another_order_give_the_same_bytes() throws IOException {
    build(SAMPLES, folder.resolve("first"), 2);
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (Stream<Path> files = Files.list(SAMPLES)) {
      List<Path> shuffled = new ArrayList<>(files.sorted().toList());
      Collections.shuffle(shuffled, new Random(7));
      for (Path file : shuffled) {
        Files.copy(file, copy.resolve(file.getFileName().toString()));
      }
    }
    build(copy, folder.resolve("second"), 2);

    assertEquals(ReleaseTree.of(folder.resolve("first")), ReleaseTree.of(folder.resolve("second")));
  }

  @Test
  void a_broken_article_is_rejected_with_its_place_and_the_others_get_through() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.copy(SAMPLES.resolve("harbour-pact.txt"), input.resolve("good.txt"));
    Files.write(input.resolve("bad.txt"), new byte[] {'A', ' ', 'c', 'a', 'f', (byte) 0xE9, '.'});

    Pressmark.BuildResult result = build(input, folder.resolve("r"), 2);

    assertNull(result.refusal());
    assertEquals(1, result.summary().tables().get(0).rows());
    assertEquals(1, result.summary().rejects().total());
    assertEquals(Code.BYTES_UNDECODABLE, result.summary().rejects().first().get(0).code());
    assertEquals("bad.txt, byte 5", result.summary().rejects().first().get(0).where().toString());
    assertTrue(Files.readString(folder.resolve("r/build-report.json")).contains("BYTES_UNDECODABLE"));
  }

  @Test
  void nothing_is_published_when_every_article_is_rejected() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.writeString(input.resolve("blank.txt"), " \n");

    Pressmark.BuildResult result = build(input, folder.resolve("out/r"), 1);

    assertNotNull(result.refusal());
    assertEquals(Code.TOO_MANY_REJECTS, result.refusal().code());
    assertFalse(Files.exists(folder.resolve("out")));
  }
}
