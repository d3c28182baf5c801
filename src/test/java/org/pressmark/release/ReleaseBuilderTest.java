package org.pressmark.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.format.Formats;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Document;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.contents.FileDigest;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.Rejects;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.duplicates.DuplicateSettings;

class ReleaseBuilderTest {
  private static final ReleaseSettings SETTINGS = ReleaseFixture.settings(Formats.ALL);

  @TempDir Path folder;

  private Path target() {
    return folder.resolve("harbour-news-1.0.0");
  }

  private static TreeMap<String, String> hashes(Path release) throws IOException {
    TreeMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(release)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = release.relativize(file).toString();
        hashes.put(path, FileDigest.of(release, path).sha256());
      }
    }
    return hashes;
  }

  private List<String> entries() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static Code code(ProblemException e) {
    return e.problem().code();
  }

  private static ReleaseBuilder open(Path target, boolean replace) {
    return ReleaseBuilder.open(target, SETTINGS, DuplicateSettings.DEFAULT, replace);
  }

  private static ReleaseSummary build(
      Path target, List<AnnotatedDocument> documents, boolean replace, long sortMemory) {
    return build(target, documents, replace, sortMemory, 1);
  }

  private static ReleaseSummary build(
      Path target, List<AnnotatedDocument> documents, boolean replace, long sortMemory, int threads) {
    try (ReleaseBuilder builder =
        ReleaseBuilder.open(target, SETTINGS, DuplicateSettings.DEFAULT, replace, sortMemory)) {
      documents.forEach(builder::add);
      ReleaseSummary summary = builder.finish(ReleaseFixture.FACTS, null, null, threads);
      builder.publish();
      return summary;
    }
  }

  @Test
  void a_document_with_more_rows_than_readers_take_is_a_reject() {
    AnnotatedDocument whole = ReleaseFixture.documents().get(0);
    AnnotatedDocument endless =
        new AnnotatedDocument(
            whole.document(), whole.blocks(), whole.sentences(),
            Collections.nCopies(500_001, whole.entities().get(0)), whole.quotes());
    try (ReleaseBuilder builder = open(target(), false)) {
      builder.add(endless);
      Problem reject = builder.finish(ReleaseFixture.FACTS, null, null, 1).rejects().first().get(0);

      assertEquals(Code.ARTICLE_TOO_LARGE, reject.code());
      assertEquals("500001 rows in one table; the limit is 500000", reject.detail());
    }
  }

  @Test
  void the_order_of_documents_and_the_memory_for_sorting_do_not_change_a_byte() throws IOException {
    List<AnnotatedDocument> documents = new ArrayList<>(ReleaseFixture.documents());
    for (int i = 0; i < 200; i++) {
      documents.add(ReleaseFixture.numbered(i));
    }
    build(folder.resolve("one"), documents, false, 64L << 20);
    Collections.reverse(documents);
    build(folder.resolve("two"), documents, false, 1);

    assertEquals(hashes(folder.resolve("one")), hashes(folder.resolve("two")));
    assertEquals(List.of("one", "two"), entries());
  }

  @Test
  void the_number_of_threads_does_not_change_a_byte() throws IOException {
    List<AnnotatedDocument> documents = new ArrayList<>(ReleaseFixture.documents());
    for (int i = 0; i < 40; i++) {
      documents.add(ReleaseFixture.plain("long-" + i + ".txt", "It rained " + i + " times. ".repeat(2_000)));
    }
    build(folder.resolve("one"), documents, false, 64L << 20, 1);
    build(folder.resolve("five"), documents, false, 64L << 20, 5);

    assertEquals(hashes(folder.resolve("one")), hashes(folder.resolve("five")));
  }

  @Test
  void every_required_file_is_there_and_every_table_has_a_file_in_every_format() throws IOException {
    build(target(), List.of(), false, 1);

    for (String file : Layout.ROOT_FILES) {
      assertEquals(file.equals(Layout.REJECTS), Files.size(target().resolve(file)) == 0, file);
    }
    assertTrue(Files.isRegularFile(target().resolve(Layout.dataFile(Formats.PARQUET, "quotes"))));
    assertTrue(Files.isRegularFile(target().resolve(Layout.dataFile(Formats.JSONL, "quotes"))));
  }

  @Test
  void of_two_documents_with_one_id_the_first_by_place_stays_and_the_other_is_rejected() {
    AnnotatedDocument first = ReleaseFixture.plain("a.txt", "It rained.");
    AnnotatedDocument second = moved(first, "b.txt", 7);

    ReleaseSummary summary = build(target(), List.of(second, first), false, 1);

    assertEquals(1, summary.tables().get(0).rows());
    assertEquals(1, summary.rejects().total());
    assertEquals(Code.SOURCE_DUPLICATE, summary.rejects().first().get(0).code());
    assertTrue(summary.rejects().first().get(0).message().startsWith("SOURCE_DUPLICATE at b.txt, record 7: "));
    assertTrue(summary.rejects().first().get(0).detail().startsWith("a.txt has document_id"));
  }

  @Test
  void of_two_inputs_with_a_file_of_one_name_the_same_is_kept_in_whatever_order_they_come() throws IOException {
    for (int i = 0; i < 6; i++) {
      List<AnnotatedDocument> documents =
          Arrays.asList(
              ReleaseFixture.plain("a.txt", "It rained."), ReleaseFixture.plain("a.txt", "It snowed " + i + " times."));
      ReleaseSummary summary = build(folder.resolve("one" + i), documents, false, 64L << 20);
      Collections.reverse(documents);
      build(folder.resolve("two" + i), documents, false, 1);

      assertEquals(hashes(folder.resolve("one" + i)), hashes(folder.resolve("two" + i)));
      assertTrue(summary.rejects().first().get(0).detail().startsWith("a.txt of another input has document_id"));
    }
  }

  @Test
  void of_many_rejects_all_are_listed_in_order_and_the_first_are_shown() throws IOException {
    List<String> first = new ArrayList<>();
    try (ReleaseBuilder builder = ReleaseBuilder.open(target(), SETTINGS, DuplicateSettings.DEFAULT, false, 50_000)) {
      builder.add(ReleaseFixture.plain("a.txt", "It rained."));
      for (int i = 3000; i > 0; i--) {
        builder.reject(
            new Problem(
                Code.RECORD_BROKEN,
                Place.line(i % 3 == 0 ? "b.jsonl" : "b.jsonl.old", i),
                "it ends early"));
      }
      builder.reject(new Problem(Code.BYTES_UNDECODABLE, Place.byteOffset("a.txt", 7), "0xFF is not UTF-8"));
      builder.reject(new Problem(Code.RECORD_BROKEN, Place.record("c.warc", 10, 5L), "it ends early"));
      builder.reject(new Problem(Code.RECORD_BROKEN, Place.record("c.warc", 9, 77L), "it ends early"));
      Rejects rejects = builder.finish(ReleaseFixture.FACTS, null, null, 1).rejects();
      rejects.first().forEach(reject -> first.add(reject.where().toString()));
      assertEquals(3003, rejects.total());
      assertEquals(new TreeMap<>(Map.of(Code.RECORD_BROKEN, 3002L, Code.BYTES_UNDECODABLE, 1L)), rejects.codes());
      builder.publish();
    }
    List<String> lines = Files.readAllLines(target().resolve(Layout.REJECTS));

    assertEquals(Rejects.MOST_FIRST, first.size());
    assertEquals(List.of("a.txt, byte 7", "b.jsonl, line 3", "b.jsonl, line 6"), first.subList(0, 3));
    assertEquals(3003, lines.size());
    assertTrue(lines.get(3001).contains("\"record\":9,"), lines.get(3001));
    assertTrue(lines.get(3002).contains("\"record\":10,"), lines.get(3002));
    assertTrue(lines.get(1000).contains("RECORD_BROKEN at b.jsonl, line 3000:"), lines.get(1000));
    assertTrue(lines.get(1001).contains("RECORD_BROKEN at b.jsonl.old, line 1:"), lines.get(1001));
    assertEquals(List.of("harbour-news-1.0.0"), entries());
  }

  @Test
  void a_document_that_the_schema_does_not_allow_is_rejected_and_the_others_get_through() {
    AnnotatedDocument good = ReleaseFixture.plain("a.txt", "It rained.");
    AnnotatedDocument wrong = moved(good, "b.txt", -7);

    ReleaseSummary summary = build(target(), List.of(wrong, good), false, 1);

    assertEquals(1, summary.tables().get(0).rows());
    Problem reject = summary.rejects().first().get(0);
    assertEquals(Code.ARTICLE_FAILED, reject.code());
    assertEquals("b.txt, record -7", reject.where().toString());
    assertTrue(reject.detail().startsWith("documents.source_record: "), reject.detail());
  }

  private static AnnotatedDocument moved(AnnotatedDocument original, String path, int record) {
    Document d = original.document();
    Document other =
        new Document(
            d.documentId(),
            d.url(),
            d.sourceId(),
            path,
            record,
            d.sourceFormat(),
            d.sourceSha256(),
            d.sourceBytes(),
            d.retrievedAt(),
            d.publisher(),
            d.section(),
            d.title(),
            d.standfirst(),
            d.authors(),
            d.agencies(),
            d.publishedOn(),
            d.publishedAt(),
            d.language(),
            d.text(),
            d.textLength(),
            d.textSha256(),
            d.bodyStart(),
            d.bodyEnd(),
            d.license(),
            d.textWithheld(),
            d.duplicateOf(),
            d.duplicateKind(),
            d.split(),
            d.sentenceCount(),
            d.entityCount(),
            d.quoteCount(),
            d.warnings());
    return new AnnotatedDocument(
        other, original.blocks(), original.sentences(), original.entities(), original.quotes());
  }

  @Test
  void an_existing_release_is_never_overwritten_unless_asked() throws IOException {
    build(target(), ReleaseFixture.documents(), false, 1);
    TreeMap<String, String> before = hashes(target());

    ProblemException e = assertThrows(ProblemException.class, () -> open(target(), false));

    assertEquals(Code.OUTPUT_EXISTS, code(e));
    assertEquals(before, hashes(target()));
    assertEquals(List.of("harbour-news-1.0.0"), entries());
  }

  @Test
  void a_release_that_is_replaced_goes_away_and_leaves_nothing() throws IOException {
    build(target(), ReleaseFixture.documents(), false, 1);
    build(target(), List.of(ReleaseFixture.numbered(1)), true, 1);

    assertEquals(List.of("harbour-news-1.0.0"), entries());
    assertTrue(Files.readString(target().resolve(Layout.CHANGELOG)).contains("- documents: 1\n"));
  }

  @Test
  void a_folder_that_is_no_release_is_not_replaced_even_if_asked() throws IOException {
    Files.createDirectories(target());
    Files.writeString(target().resolve("precious.txt"), "x");

    ProblemException e = assertThrows(ProblemException.class, () -> open(target(), true));

    assertEquals(Code.OUTPUT_EXISTS, code(e));
    assertEquals("x", Files.readString(target().resolve("precious.txt")));
    assertEquals(List.of("harbour-news-1.0.0"), entries());
  }

  @Test
  void a_link_to_a_release_is_called_a_link_and_not_replaced() throws IOException {
    build(target(), ReleaseFixture.documents(), false, 1);
    Path latest = Files.createSymbolicLink(folder.resolve("latest"), target());

    ProblemException e = assertThrows(ProblemException.class, () -> open(latest, true));

    assertEquals(Code.OUTPUT_EXISTS, code(e));
    assertTrue(e.problem().detail().startsWith("it is a link"), e.problem().detail());
    assertTrue(Files.isSymbolicLink(latest));
  }

  @Test
  void the_second_build_of_a_target_is_told_that_it_is_busy_and_the_first_goes_on() throws IOException {
    try (ReleaseBuilder first = open(target(), false)) {
      for (int i = 0; i < 2; i++) {
        ProblemException e = assertThrows(ProblemException.class, () -> open(target(), false));
        assertEquals(Code.OUTPUT_BUSY, code(e));
      }
      first.finish(ReleaseFixture.FACTS, null, null, 1);
      first.publish();
    }
    assertEquals(List.of("harbour-news-1.0.0"), entries());
  }

  @Test
  void what_is_not_published_leaves_nothing_not_even_the_parents_that_were_made() throws IOException {
    Path deep = folder.resolve("a/b/c/news");
    try (ReleaseBuilder builder = ReleaseBuilder.open(deep, SETTINGS, DuplicateSettings.DEFAULT, false, 1)) {
      ReleaseFixture.documents().forEach(builder::add);
      assertTrue(Files.isDirectory(deep.getParent()));
    }
    assertEquals(List.of(), entries());
  }

  @Test
  void what_a_killed_build_left_is_cleared_away_by_the_next() throws IOException {
    Path stale = folder.resolve(".harbour-news-1.0.0.building/runs");
    Files.createDirectories(stale);
    Files.writeString(stale.resolve("run-0"), "half a r");
    Files.writeString(folder.resolve(".harbour-news-1.0.0.lock"), "");

    build(target(), ReleaseFixture.documents(), false, 1);

    assertEquals(List.of("harbour-news-1.0.0"), entries());
  }

  @Test
  void a_replacement_that_was_killed_between_its_two_renames_is_undone_by_the_next_build() throws IOException {
    build(target(), ReleaseFixture.documents(), false, 1);
    TreeMap<String, String> before = hashes(target());
    Path staging = folder.resolve(".harbour-news-1.0.0.building");
    Files.createDirectories(staging.resolve("release"));
    Files.move(target(), staging.resolve("replaced"));

    ProblemException e = assertThrows(ProblemException.class, () -> open(target(), false));

    assertEquals(Code.OUTPUT_EXISTS, code(e));
    assertEquals(before, hashes(target()));
    assertEquals(List.of("harbour-news-1.0.0"), entries());
  }

  @Test
  void a_folder_that_only_looks_like_a_killed_build_is_not_touched() throws IOException {
    Path foreign = folder.resolve(".harbour-news-1.0.0.building");
    Files.createDirectories(foreign);
    Files.writeString(foreign.resolve("precious.txt"), "x");

    ProblemException e = assertThrows(ProblemException.class, () -> open(target(), false));

    assertEquals(Code.OUTPUT_UNWRITABLE, code(e));
    assertTrue(Files.exists(foreign.resolve("precious.txt")));
  }

  @Test
  void a_place_that_cannot_be_written_is_named_with_the_reason() throws IOException {
    Files.writeString(folder.resolve("file"), "x");

    ProblemException e =
        assertThrows(ProblemException.class, () -> open(folder.resolve("file/news"), false));

    assertEquals(Code.OUTPUT_UNWRITABLE, code(e));
    assertTrue(String.valueOf(e.problem().where().file()).endsWith("file"));
    assertEquals("a file of that name is in the way", e.problem().detail());
  }

  @Test
  void the_card_names_every_table_with_its_rows_and_nothing_of_an_article() throws IOException {
    build(target(), ReleaseFixture.documents(), false, 1);
    String card = Files.readString(target().resolve(Layout.CARD));

    assertTrue(card.contains("| documents | 4 |"));
    assertTrue(card.contains("pretty_name: \"Harbour \\\"News\\\"\""));
    assertTrue(card.contains("- \"de\"\n- \"en\"\n"));
    assertTrue(card.contains("Articles published from 2024-05-05 to 2024-05-05"), card);
    assertFalse(card.contains("Mara"));
  }
}
