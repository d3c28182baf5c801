package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.format.Format;
import org.pressmark.format.Formats;
import org.pressmark.format.InvalidFileException;
import org.pressmark.format.RowReader;
import org.pressmark.ingest.ArticleStream;
import org.pressmark.ingest.Inputs;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.model.Tables;
import org.pressmark.release.ReleaseFixture;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.description.DatasetDescription;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;
import org.pressmark.schema.Withheld;

/**
 * No words of an original are left in a release that withholds them: every byte of every file is searched, as it lies
 * there, decompressed, and as its format decodes it.
 */
class LeakTest {
  private static final int WORDS = 5;
  private static final int NAME_CHARACTERS = 40;
  private static final AnnotationModels MODELS = AnnotationModels.load();

  /**
   * Columns that say where an original is and what may be done with it: their values stay, and may repeat its words.
   */
  private static final List<String> STAYING =
      List.of("url", "source_path", "source_id", "license", "retrieved_at", "published_at");

  /** Parquet cuts the statistics of long values to this length, and may raise the last byte. */
  private static final int STATISTICS = 63;

  @TempDir private Path folder;

  @Test
  void no_words_of_the_samples_are_left() throws Exception {
    search(BuildTest.SAMPLES);
  }

  @Test
  void no_words_of_any_kind_of_input_are_left_rejected_ones_included() throws Exception {
    Path sources = Path.of("src/test/resources/sources");
    Path copy = folder.resolve("sources");
    try (Stream<Path> walk = Files.walk(sources)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        // These hold our own messages, which a list of rejects does too.
        if (!file.endsWith("expected.txt")) {
          Path target = copy.resolve(sources.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
    search(copy);
  }

  @Test
  void no_words_of_the_seeds_or_of_a_web_archive_are_left() throws Exception {
    Path shared = Path.of(System.getProperty("pressmark.shared", "../shared"));
    for (String name : List.of("seeds", "data/warc/news12.warc.gz")) {
      Path originals = shared.resolve(name);
      Assumptions.assumeTrue(Files.exists(originals), "skipped: " + originals + " is not there");
      search(originals);
    }
  }

  private void search(Path originals) throws Exception {
    Path withheld = folder.resolve("withheld-" + originals.getFileName());
    ReleaseSettings settings =
        new ReleaseSettings("demo-news", "1.0.0", null, DatasetDescription.NONE, Formats.ALL, Pressmark.VERSION, true);
    Pressmark.BuildOrder order = BuildTest.order(originals, null, IngestSettings.DEFAULT, settings, withheld);
    assertNull(Pressmark.build(order, MODELS, Pressmark.onThisMachine(MODELS, 2), new Silence()).refusal());
    assertNoWordsInColumns(withheld);

    Set<String> ours = new HashSet<>();
    // What stands in a release of other articles too is not theirs: "the end of the", say.
    Path other = ReleaseFixture.publishWithheld(folder.resolve("other-" + originals.getFileName()), Formats.ALL);
    files(other, text -> strings(text, ours));
    List<String> staying = staying(withheld);
    Set<String> theirs = new HashSet<>();
    Inputs inputs = Inputs.of(List.of(originals), IngestSettings.DEFAULT, null, BuildTest.describing(originals));
    try (ArticleStream stream = inputs.open()) {
      while (stream.hasNext()) {
        if (stream.next() instanceof Ingested.Read read) {
          strings(read.article().text(), theirs);
          read.article().claims().authors().forEach(author -> strings(author, theirs));
          strings(String.valueOf(read.article().claims().title()), theirs);
        }
      }
    }
    assertTrue(theirs.size() > 20, "nothing to search for in " + originals);
    theirs.removeAll(ours);
    Set<String> found = new HashSet<>();
    files(withheld, text -> strings(without(text, staying), found));
    values(withheld).forEach(value -> strings(value, found));
    found.retainAll(theirs);
    assertEquals(Set.of(), found);
  }

  private static void assertNoWordsInColumns(Path release) throws Exception {
    for (Format format : Formats.ALL) {
      for (TableSchema table : Tables.schemas()) {
        rows(
            release, format, table,
            row -> {
              for (int i = 0; i < table.columns().size(); i++) {
                Withheld withheld = table.columns().get(i).withheld();
                assertEquals(withheld.left(row.get(i)), row.get(i), table.name() + "." + table.columns().get(i).name());
              }
            });
      }
    }
  }

  /** Every run of five words, and of more characters than a name has, in one spelling. */
  private static void strings(String text, Set<String> into) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    List<String> words = List.of(plain.split(" "));
    for (int i = 0; i + WORDS <= words.size(); i++) {
      String run = String.join(" ", words.subList(i, i + WORDS));
      // Single letters and figures in a row are tables of numbers and binary data.
      if (run.length() > 2 * WORDS + 4) {
        into.add(run);
      }
    }
    for (int i = 0; i + NAME_CHARACTERS < plain.length(); i++) {
      if (i == 0 || plain.charAt(i - 1) == ' ') {
        into.add(plain.substring(i, i + NAME_CHARACTERS + 1));
      }
    }
  }

  /** Every file's bytes as text, as they lie there and decompressed. */
  private static void files(Path release, Consumer<String> texts) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(release)) {
      walk.filter(Files::isRegularFile).forEach(files::add);
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      texts.accept(new String(bytes, StandardCharsets.UTF_8));
      if (file.toString().endsWith(".gz")) {
        texts.accept(new String(decompressed(bytes), StandardCharsets.UTF_8));
      }
    }
  }

  /** Every value of every table as each format decodes it, but for those that stay. */
  private static Set<String> values(Path release) throws Exception {
    Set<String> values = new HashSet<>();
    for (Format format : Formats.ALL) {
      for (TableSchema table : Tables.schemas()) {
        rows(
            release, format, table,
            row -> {
              for (int i = 0; i < table.columns().size(); i++) {
                if (!STAYING.contains(table.columns().get(i).name())) {
                  values.add(String.valueOf(row.get(i)));
                }
              }
            });
      }
    }
    return values;
  }

  private static byte[] decompressed(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  /** The values that stay, the longest first. */
  private static List<String> staying(Path release) throws Exception {
    TableSchema documents = Tables.DOCUMENTS.schema();
    Set<String> values =
        new TreeSet<>(
            Comparator.comparing(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    rows(
        release, Formats.JSONL, documents,
        row -> {
          for (String column : STAYING) {
            String value = String.valueOf(row.get(documents.indexOf(column)));
            values.add(value);
            values.add(value.substring(0, Math.min(value.length(), STATISTICS)));
          }
        });
    values.removeIf(value -> value.length() <= 4);
    return List.copyOf(values);
  }

  private static String without(String text, List<String> staying) {
    String left = text;
    for (String value : staying) {
      left = left.replace(value, " ");
    }
    return left;
  }

  private static void rows(Path release, Format format, TableSchema table, Consumer<Row> rows)
      throws IOException, InvalidFileException {
    try (RowReader reader = format.read(release.resolve(Layout.dataFile(format, table.name())), table)) {
      for (Row row = reader.next(); row != null; row = reader.next()) {
        rows.accept(row);
      }
    }
  }
}
