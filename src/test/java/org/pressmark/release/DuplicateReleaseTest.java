package org.pressmark.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.format.Formats;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.problem.Code;
import org.pressmark.problem.Problem;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.duplicates.Bands;
import org.pressmark.release.duplicates.DuplicateSettings;
import org.pressmark.release.duplicates.SplitShares;
import org.pressmark.validate.Validator;

/** What becomes of duplicates in a release. */
class DuplicateReleaseTest {
  private static final String STORY =
      "The mill at Tresk burned down on Sunday night, and nobody was hurt. Forty firemen came from Norwick and Aldersund."
          + " The owner wants to build a new one by 2031, further away from the river and with a roof of slate.";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private static List<AnnotatedDocument> documents() {
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (String path : List.of("a.txt", "b.txt", "c.txt")) {
      documents.add(ReleaseFixture.plain(path, STORY));
    }
    documents.add(ReleaseFixture.plain("d.txt", STORY + " More follows."));
    documents.add(ReleaseFixture.plain("e.txt", "Nothing of that kind happened in Kelmarsh, where it rained."));
    return documents;
  }

  private Path build(String name, List<AnnotatedDocument> documents, DuplicateSettings settings) {
    Path target = folder.resolve(name);
    try (ReleaseBuilder builder =
        ReleaseBuilder.open(target, ReleaseFixture.settings(Formats.ALL), settings, false)) {
      documents.forEach(builder::add);
      builder.finish(ReleaseFixture.FACTS, null, null, 1);
      builder.publish();
    }
    assertEquals(List.of(), Validator.validate(target).findings());
    return target;
  }

  private static Map<String, JsonNode> rows(Path release) throws IOException {
    Map<String, JsonNode> rows = new TreeMap<>();
    Path file = release.resolve("data/jsonl/documents/train-00000-of-00001.jsonl.gz");
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      JSON.readerFor(JsonNode.class)
          .<JsonNode>readValues(in)
          .forEachRemaining(row -> rows.put(row.get("source_path").asText(), row));
    }
    return rows;
  }

  private static JsonNode report(Path release) throws IOException {
    return JSON.readTree(Files.readAllBytes(release.resolve(Layout.BUILD_REPORT))).get("duplicates");
  }

  @Test
  void every_repeat_names_the_first_and_the_first_names_none() throws IOException {
    Path release = build("kept", documents(), DuplicateSettings.DEFAULT);
    Map<String, Long> kinds = new TreeMap<>();
    List<String> originals = new ArrayList<>();
    for (JsonNode row : rows(release).values()) {
      kinds.merge(row.get("duplicate_kind").asText(), 1L, Long::sum);
      if (!row.get("duplicate_of").isNull()) {
        originals.add(row.get("duplicate_of").asText());
      }
      assertTrue(row.get("split").isNull());
    }
    assertEquals(3, originals.size());
    assertEquals(1, originals.stream().distinct().count());
    assertEquals(2L, kinds.get("null"));
    assertEquals(originals.size(), report(release).get("exact").asInt() + report(release).get("near").asInt());
  }

  @Test
  void a_cluster_is_in_one_split() throws IOException {
    DuplicateSettings settings = new DuplicateSettings(Bands.DEFAULT, false, SplitShares.parse("0.4,0.3,0.3"));
    Map<String, JsonNode> rows = rows(build("split", documents(), settings));
    List<String> splits =
        List.of("a.txt", "b.txt", "c.txt", "d.txt").stream()
            .map(path -> rows.get(path).get("split").asText())
            .toList();
    assertEquals(1, splits.stream().distinct().count());
    assertTrue(List.of("train", "validation", "test").contains(splits.get(0)));
  }

  @Test
  void what_is_dropped_is_on_record_and_its_original_stays() throws IOException {
    Path release = build("dropped", documents(), new DuplicateSettings(Bands.DEFAULT, true, null));
    Map<String, JsonNode> rows = rows(release);
    assertEquals(2, rows.size());
    List<String> known = rows.values().stream().map(row -> row.get("document_id").asText()).toList();
    JsonNode dropped = report(release).get("dropped");
    assertEquals(3, dropped.size());
    for (JsonNode document : dropped) {
      assertTrue(known.contains(document.get("duplicate_of").asText()));
      assertTrue(document.get("file").asText().endsWith(".txt"));
    }
    assertEquals(3, report(release).get("dropped_total").asInt());
    List<String> lines = Files.readAllLines(release.resolve(Layout.DROPPED));
    assertEquals(3, lines.size());
    for (int i = 0; i < lines.size(); i++) {
      assertEquals(dropped.get(i), JSON.readTree(lines.get(i)));
    }
  }

  @Test
  void many_that_are_dropped_are_all_in_the_list_and_the_first_in_the_report() throws IOException {
    List<AnnotatedDocument> documents = documents();
    for (int i = 0; i < 300; i++) {
      documents.add(ReleaseFixture.plain("copy-" + i + ".txt", STORY));
    }
    Path release = build("many", documents, new DuplicateSettings(Bands.DEFAULT, true, null));

    assertEquals(303, report(release).get("dropped_total").asInt());
    assertEquals(200, report(release).get("dropped").size());
    assertEquals(303, Files.readAllLines(release.resolve(Layout.DROPPED)).size());
  }

  @Test
  void a_list_of_dropped_documents_that_was_cut_is_missed() throws IOException {
    Path release = build("cut", documents(), new DuplicateSettings(Bands.DEFAULT, true, null));
    Files.writeString(release.resolve(Layout.DROPPED), "");
    ReleaseFixture.rebag(release);

    assertEquals(
        List.of(Code.COUNT_MISMATCH),
        Validator.validate(release).findings().stream().map(Problem::code).toList());
  }

  @Test
  void a_list_of_dropped_documents_that_was_taken_away_is_missed() throws IOException {
    Path release = build("gone", documents(), new DuplicateSettings(Bands.DEFAULT, true, null));
    Files.delete(release.resolve(Layout.DROPPED));
    ReleaseFixture.rebag(release);

    assertEquals(
        List.of(Code.RELEASE_FILE_MISSING),
        Validator.validate(release).findings().stream().map(Problem::code).toList());
  }

  @Test
  void where_nothing_is_dropped_there_is_no_list() throws IOException {
    Path release = build("none", documents().subList(3, 5), new DuplicateSettings(Bands.DEFAULT, true, null));

    assertFalse(Files.exists(release.resolve(Layout.DROPPED)));
    assertFalse(report(release).has("dropped_total"));
  }

  @Test
  void the_order_of_reading_does_not_change_a_byte() throws IOException {
    DuplicateSettings settings = new DuplicateSettings(Bands.DEFAULT, true, SplitShares.parse("0.4,0.3,0.3"));
    List<AnnotatedDocument> documents = documents();
    Path one = build("one", documents, settings);
    Collections.reverse(documents);
    Path other = build("other", documents, settings);
    assertEquals(
        Files.readString(one.resolve(Layout.PAYLOAD_MANIFEST)),
        Files.readString(other.resolve(Layout.PAYLOAD_MANIFEST)));
    assertEquals(
        Files.readString(one.resolve(Layout.BUILD_REPORT)),
        Files.readString(other.resolve(Layout.BUILD_REPORT)));
  }
}
