package org.pressmark.release.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.release.diff.Versions.diff;
import static org.pressmark.release.diff.Versions.publish;
import static org.pressmark.release.diff.Versions.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.format.Formats;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.problem.Code;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.PublishedRelease;
import org.pressmark.release.ReleaseFixture;
import org.pressmark.schema.ChangeLevel;

class ReleaseComparisonTest {
  @TempDir private Path folder;

  private static AnnotatedDocument plain(String path, String text) {
    return ReleaseFixture.plain(path, text);
  }

  private ReleaseDiff between(List<AnnotatedDocument> before, List<AnnotatedDocument> now, String version) {
    return diff(publish(folder.resolve("old"), "1.0.0", before), publish(folder.resolve("new"), version, now));
  }

  @Test
  void a_release_does_not_differ_from_itself() {
    Path release = publish(folder.resolve("r"), "1.0.0", ReleaseFixture.documents());

    ReleaseDiff diff = diff(release, release);

    assertEquals(ChangeLevel.NONE, diff.level());
    assertTrue(diff.legal());
    assertEquals("1.0.0", diff.leastVersion().text());
    assertEquals(4, table(diff, "documents").unchanged());
  }

  @Test
  void the_same_rows_under_another_licence_are_a_patch() {
    Path old = publish(folder.resolve("old"), "1.0.0", ReleaseFixture.documents());
    Path now = publish(folder.resolve("new"), "1.0.1", List.of(Formats.PARQUET), "CC0-1.0", ReleaseFixture.documents());

    ReleaseDiff diff = diff(old, now);

    assertEquals(ChangeLevel.PATCH, diff.level());
    assertTrue(diff.legal());
    assertTrue(DiffNotes.of(diff).contains("Licence: CC0-1.0, was CC-BY-4.0"));
    assertTrue(diff.files().removed().contains("data/jsonl/quotes/train-00000-of-00001.jsonl.gz"));
  }

  @Test
  void rows_that_were_only_added_are_minor() {
    ReleaseDiff diff =
        between(
            List.of(plain("b.txt", "It rained.")),
            List.of(
                plain("a.txt", "It snowed."),
                plain("b.txt", "It rained."),
                plain("c.txt", "It froze.")),
            "1.0.1");

    assertEquals(ChangeLevel.MINOR, diff.level());
    assertEquals("1.1.0", diff.leastVersion().text());
    assertFalse(diff.legal());
    assertEquals(2, table(diff, "documents").added());
    assertEquals(1, table(diff, "sentences").unchanged());
    assertEquals(
        Set.of("a.txt", "c.txt"),
        Set.copyOf(table(diff, "documents").firstAdded().stream().map(RowSample::source).toList()));
  }

  @Test
  void a_row_that_was_removed_is_major() {
    ReleaseDiff diff = between(ReleaseFixture.documents(), ReleaseFixture.documents().subList(0, 3), "2.0.0");

    assertEquals(ChangeLevel.MAJOR, diff.level());
    assertTrue(diff.legal());
    assertEquals(1, table(diff, "documents").removed());
    assertEquals(2, table(diff, "sentences").removed());
    assertEquals(1, table(diff, "quotes").removed());
  }

  @Test
  void an_edit_changes_its_own_rows_and_shifts_those_behind_it() {
    ReleaseDiff diff =
        between(
            List.of(plain("a.txt", "It rained.")),
            List.of(ReleaseFixture.plain("a.txt", "It rained a lot.")),
            "1.0.0");

    assertEquals(Map.of("sentences", 1L, "blocks", 1L), Map.of(
        "sentences", table(diff, "sentences").added(), "blocks", table(diff, "blocks").removed()));
    assertEquals(1, table(diff, "documents").changed());
    assertEquals(1L, table(diff, "documents").columns().get("text_sha256"));
    assertFalse(table(diff, "documents").columns().containsKey("source_path"));
    assertEquals(Code.VERSION_TOO_LOW, diff.refusal(org.pressmark.problem.Place.UNKNOWN).code());
  }

  @Test
  void rows_of_which_only_places_differ_are_shifted_and_that_is_major() {
    AnnotatedDocument before = plain("a.txt", "It rained.");
    AnnotatedDocument after = Shifting.by(before, 3);
    ReleaseDiff diff = between(List.of(before), List.of(after), "1.1.0");

    assertEquals(1, table(diff, "sentences").shifted());
    assertEquals(0, table(diff, "sentences").changed());
    assertEquals(Map.of("ordinal", 1L, "start", 1L, "end", 1L), table(diff, "sentences").columns());
    assertEquals(ChangeLevel.MAJOR, table(diff, "sentences").level());
  }

  @Test
  void a_document_that_moved_is_told_by_its_text() {
    ReleaseDiff diff =
        between(
            List.of(plain("a.txt", "It rained.")),
            List.of(plain("news/a.txt", "It rained.")),
            "2.0.0");

    assertEquals(1, table(diff, "documents").movedTexts());
    assertTrue(
        DiffNotes.of(diff).get(0).startsWith("added documents with the text of a removed one"),
        DiffNotes.of(diff).toString());
  }

  @Test
  void sides_in_different_formats_are_compared_by_value() {
    Path old = publish(folder.resolve("old"), "1.0.0", List.of(Formats.JSONL), "CC0-1.0", ReleaseFixture.documents());
    Path now =
        publish(
            folder.resolve("new"),
            "1.0.1",
            List.of(Formats.ARROW, Formats.PARQUET),
            "CC0-1.0",
            ReleaseFixture.documents());

    assertEquals(ChangeLevel.PATCH, diff(old, now).level());
  }

  @Test
  void many_rows_are_counted_right_wherever_they_lie() {
    List<AnnotatedDocument> before = new ArrayList<>();
    List<AnnotatedDocument> now = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      AnnotatedDocument document = ReleaseFixture.numbered(i);
      if (i % 3 != 0) {
        before.add(document);
      }
      if (i % 5 != 0) {
        now.add(i % 7 == 0 ? plain(document.document().sourcePath(), "Another text of number " + i + ".") : document);
      }
    }
    TableDiff documents = table(between(before, now, "2.0.0"), "documents");

    // Of 300: in both are those that neither 3 nor 5 divides, 160; of these 7 divides 22 (by
    // counting, see the loop).
    int both =
        (int)
            before.stream()
                .filter(
                    d ->
                        now.stream()
                            .anyMatch(
                                n -> n.document().documentId().equals(d.document().documentId())))
                .count();
    assertEquals(before.size() - both, documents.removed());
    assertEquals(now.size() - both, documents.added());
    assertEquals(both, documents.changed() + documents.unchanged());
    assertEquals(22, documents.changed());
    assertEquals(3, documents.firstChanged().size());
  }

  @Test
  void releases_of_two_datasets_are_not_compared() {
    Path old = publish(folder.resolve("old"), "1.0.0", ReleaseFixture.documents());
    PublishedRelease release = PublishedRelease.open(old);

    ProblemException refused =
        assertThrows(
            ProblemException.class, () -> ReleaseComparison.requireRelated(release, "other"));

    assertEquals(Code.RELEASES_UNRELATED, refused.problem().code());
  }

  @Test
  void a_damaged_file_is_named() throws IOException {
    Path old = publish(folder.resolve("old"), "1.0.0", ReleaseFixture.documents());
    Path now = publish(folder.resolve("new"), "1.0.1", ReleaseFixture.documents());
    Path quotes = now.resolve("data/parquet/quotes/train-00000-of-00001.parquet");
    Files.write(quotes, new byte[] {0}, StandardOpenOption.APPEND);

    ProblemException refused = assertThrows(ProblemException.class, () -> diff(old, now));

    assertEquals(Code.CHECKSUM_MISMATCH, refused.problem().code());
    assertEquals(quotes.toString(), refused.problem().where().file());
  }

  @Test
  void a_row_that_no_reader_should_see_is_named_with_its_file() throws IOException {
    Path old = publish(folder.resolve("old"), "1.0.0", ReleaseFixture.documents());
    Path now = publish(folder.resolve("new"), "1.0.1", List.of(Formats.JSONL), "CC0-1.0", ReleaseFixture.documents());
    Path sentences = now.resolve("data/jsonl/sentences/train-00000-of-00001.jsonl.gz");
    JsonlEdit.edit(sentences, text -> text.replaceFirst("\"ordinal\":0", "\"ordinal\":-7"));
    ReleaseFixture.rebag(now);

    ProblemException refused = assertThrows(ProblemException.class, () -> diff(old, now));

    assertEquals(Code.VALUE_INVALID, refused.problem().code());
    assertTrue(refused.problem().where().toString().startsWith(sentences + ", line 1"), refused.getMessage());
  }

  @Test
  void tables_that_are_not_sorted_are_refused_with_the_row() throws IOException {
    Path now = publish(folder.resolve("new"), "1.0.1", List.of(Formats.JSONL), "CC0-1.0", ReleaseFixture.documents());
    Path documents = now.resolve("data/jsonl/documents/train-00000-of-00001.jsonl.gz");
    JsonlEdit.edit(documents, text -> text.lines().sorted((a, b) -> b.compareTo(a)).reduce("", (a, b) -> a + b + "\n"));
    ReleaseFixture.rebag(now);

    ProblemException refused = assertThrows(ProblemException.class, () -> diff(now, now));

    assertEquals(Code.ORDER_BROKEN, refused.problem().code());
    assertEquals(1L, refused.problem().where().row());
  }

  @Test
  void what_is_no_release_is_refused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    ProblemException refused = assertThrows(ProblemException.class, () -> PublishedRelease.open(empty));

    assertEquals(Code.RELEASE_MISSING, refused.problem().code());
    assertNull(refused.problem().where().row());
  }
}
