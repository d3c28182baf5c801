package org.pressmark.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.format.Formats;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Document;
import org.pressmark.model.DuplicateKind;
import org.pressmark.model.Entity;
import org.pressmark.model.Quote;
import org.pressmark.model.Sentence;
import org.pressmark.model.Split;
import org.pressmark.problem.Code;
import org.pressmark.problem.Problem;
import org.pressmark.release.ReleaseFixture;

/** Releases that are sound as files, made of documents whose rows do not fit together. */
class RowsTest {
  @TempDir Path folder;

  private int releases;

  private List<Problem> findings(UnaryOperator<AnnotatedDocument> change) {
    List<AnnotatedDocument> documents =
        ReleaseFixture.documents().stream().map(d -> d.entities().isEmpty() ? d : change.apply(d)).toList();
    Path release = folder.resolve("news-" + releases++);
    return Validator.validate(ReleaseFixture.publish(release, Formats.ALL, documents)).findings();
  }

  private static void assertFound(List<Problem> findings, Code code, String table, String column) {
    assertTrue(
        findings.stream()
            .anyMatch(f -> f.code() == code
                && String.valueOf(f.where().file()).contains("/" + table + "/")
                && column.equals(f.where().column())
                && f.where().row() != null),
        () -> "expected " + code + " at " + table + "." + column + ", found " + findings);
  }

  private static AnnotatedDocument withEntity(AnnotatedDocument d, int index, UnaryOperator<Entity> change) {
    List<Entity> entities = new ArrayList<>(d.entities());
    entities.set(index, change.apply(entities.get(index)));
    return new AnnotatedDocument(d.document(), d.blocks(), d.sentences(), entities, d.quotes());
  }

  private static Entity entity(Entity e, String id, String sentence, int start, int end) {
    return new Entity(
        id,
        e.documentId(),
        sentence,
        start,
        end,
        e.text(),
        e.type(),
        e.name(),
        e.chainId(),
        e.country(),
        e.method());
  }

  @Test
  void a_span_that_counts_utf16_units_is_found() {
    List<Problem> found =
        findings(d -> withEntity(d, 0, e -> entity(e, e.entityId(), e.sentenceId(), e.start() + 1, e.end() + 1)));
    assertFound(found, Code.SPAN_MISMATCH, "entities", "start");
  }

  @Test
  void a_span_beyond_the_text_is_found() {
    List<Problem> found =
        findings(d -> withEntity(d, 2, e -> entity(e, e.entityId(), e.sentenceId(), e.start(), 1_000_000)));
    assertFound(found, Code.SPAN_MISMATCH, "entities", "start");
  }

  @Test
  void an_entity_of_another_sentence_is_found() {
    List<Problem> found =
        findings(
            d ->
                withEntity(
                    d,
                    2,
                    e ->
                        entity(
                            e,
                            e.entityId(),
                            d.sentences().get(0).sentenceId(),
                            e.start(),
                            e.end())));
    assertFound(found, Code.SPAN_MISMATCH, "entities", "start");
  }

  @Test
  void a_reference_to_a_sentence_that_is_not_there_is_found() {
    List<Problem> found =
        findings(d -> withEntity(d, 2, e -> entity(e, e.entityId(), e.documentId() + "-s0-1", e.start(), e.end())));
    assertFound(found, Code.REFERENCE_BROKEN, "entities", "sentence_id");
  }

  @Test
  void one_key_of_two_rows_and_a_key_of_another_document_are_found() {
    List<Problem> found =
        findings(
            d ->
                withEntity(
                    d,
                    2,
                    e ->
                        entity(
                            e,
                            d.entities().get(1).entityId(),
                            e.sentenceId(),
                            e.start(),
                            e.end())));
    assertFound(found, Code.KEY_DUPLICATE, "entities", "entity_id");
  }

  @Test
  void a_key_that_does_not_begin_with_its_documents_id_is_found() {
    List<Problem> found = findings(d -> withEntity(d, 1, e -> entity(e, "e1", e.sentenceId(), e.start(), e.end())));
    assertFound(found, Code.VALUE_INVALID, "entities", "entity_id");
  }

  @Test
  void rows_of_a_document_that_is_not_there_are_found() {
    List<Problem> found =
        findings(
            d ->
                withEntity(
                    d,
                    2,
                    e ->
                        new Entity(
                            "x",
                            "dffffffffffffffff",
                            e.sentenceId(),
                            0,
                            1,
                            "F",
                            e.type(),
                            null,
                            "x",
                            null,
                            "m")));
    assertFound(found, Code.REFERENCE_BROKEN, "entities", "document_id");
  }

  @Test
  void rows_out_of_order_are_found_once_and_not_as_missing_ones() {
    List<Problem> found =
        findings(
            d -> {
              List<Sentence> reversed = new ArrayList<>(d.sentences());
              Collections.reverse(reversed);
              return new AnnotatedDocument(d.document(), d.blocks(), reversed, d.entities(), d.quotes());
            });
    assertTrue(found.stream().allMatch(f -> f.code() == Code.ORDER_BROKEN), found::toString);
    assertEquals(3, found.size());
  }

  @Test
  void a_count_hash_length_and_body_that_are_wrong_are_found() {
    List<Problem> found =
        findings(d -> new AnnotatedDocument(wrong(d.document()), d.blocks(), d.sentences(), d.entities(), d.quotes()));
    assertFound(found, Code.COUNT_MISMATCH, "documents", "entity_count");
    assertFound(found, Code.VALUE_INVALID, "documents", "text_sha256");
    assertFound(found, Code.VALUE_INVALID, "documents", "text_length");
    assertFound(found, Code.VALUE_INVALID, "documents", "text_withheld");
    assertFound(found, Code.REFERENCE_BROKEN, "documents", "duplicate_of");
  }

  @Test
  void a_quote_that_begins_behind_its_sentence_is_found() {
    List<Problem> found =
        findings(
            d -> {
              List<Quote> quotes = new ArrayList<>(d.quotes());
              Quote q = quotes.get(quotes.size() - 1);
              String first = d.sentences().get(0).sentenceId();
              quotes.set(
                  quotes.size() - 1,
                  new Quote(
                      q.quoteId(), q.documentId(), first, q.start(), q.end(), q.text(), q.kind(), q.speakerStart(),
                      q.speakerEnd(), q.speakerText(), q.speakerEntityId(), q.speakerName(), q.cueStart(), q.cueEnd(),
                      q.cueText(), q.chainId(), q.flags(), q.rule()));
              return new AnnotatedDocument(d.document(), d.blocks(), d.sentences(), d.entities(), quotes);
            });
    assertFound(found, Code.SPAN_MISMATCH, "quotes", "start");
  }

  private static Document wrong(Document d) {
    return new Document(
        d.documentId(), d.url(), d.sourceId(), d.sourcePath(), d.sourceRecord(), d.sourceFormat(), d.sourceSha256(),
        d.sourceBytes(), d.retrievedAt(), d.publisher(), d.section(), d.title(), d.standfirst(), d.authors(),
        d.agencies(), d.publishedOn(), d.publishedAt(), d.language(), d.text(), d.textLength() + 5, "0".repeat(64),
        d.bodyStart(), d.bodyEnd(), d.license(), true, "dnowhere", d.duplicateKind(), d.split(), d.sentenceCount(),
        d.entityCount() + 1, d.quoteCount(), d.warnings());
  }

  private static AnnotatedDocument repeating(
      AnnotatedDocument d, @Nullable String original, @Nullable DuplicateKind kind, @Nullable Split split) {
    Document o = d.document();
    Document document =
        new Document(
            o.documentId(), o.url(), o.sourceId(), o.sourcePath(), o.sourceRecord(), o.sourceFormat(), o.sourceSha256(),
            o.sourceBytes(), o.retrievedAt(), o.publisher(), o.section(), o.title(), o.standfirst(), o.authors(),
            o.agencies(), o.publishedOn(), o.publishedAt(), o.language(), o.text(), o.textLength(), o.textSha256(),
            o.bodyStart(), o.bodyEnd(), o.license(), false, original, kind, split, o.sentenceCount(), o.entityCount(),
            o.quoteCount(), o.warnings());
    return new AnnotatedDocument(document, d.blocks(), d.sentences(), d.entities(), d.quotes());
  }

  @Test
  void a_duplicate_that_does_not_say_how_alike_it_is_is_found() {
    String other = ReleaseFixture.documents().get(1).document().documentId();
    assertFound(findings(d -> repeating(d, other, null, null)), Code.VALUE_INVALID, "documents", "duplicate_kind");
    assertFound(
        findings(d -> repeating(d, null, DuplicateKind.NEAR, null)), Code.VALUE_INVALID, "documents", "duplicate_kind");
  }

  @Test
  void a_duplicate_of_a_duplicate_and_one_of_another_split_are_found() {
    // One of the fixture's documents repeats the one that is changed here.
    String other = ReleaseFixture.documents().get(1).document().documentId();
    assertFound(
        findings(d -> repeating(d, other, DuplicateKind.NEAR, null)), Code.VALUE_INVALID, "documents", "duplicate_of");
    assertFound(findings(d -> repeating(d, null, null, Split.TEST)), Code.VALUE_INVALID, "documents", "duplicate_of");
  }

  @Test
  void sentences_that_overlap_or_skip_an_ordinal_are_found() {
    List<Problem> found =
        findings(
            d -> {
              List<Sentence> sentences = new ArrayList<>(d.sentences());
              Sentence s = sentences.get(2);
              sentences.set(
                  2,
                  new Sentence(
                      s.sentenceId(),
                      s.documentId(),
                      7,
                      s.blockId(),
                      s.role(),
                      s.start() - 3,
                      s.end(),
                      s.text(),
                      s.tokenCount()));
              return new AnnotatedDocument(
                  d.document(), d.blocks(), sentences, d.entities(), d.quotes());
            });
    assertFound(found, Code.VALUE_INVALID, "sentences", "ordinal");
    assertFound(found, Code.SPAN_MISMATCH, "sentences", "start");
  }

  @Test
  void a_release_that_withholds_its_text_is_sound() {
    Path release = ReleaseFixture.publishWithheld(folder.resolve("withheld"), Formats.ALL);

    assertEquals(List.of(), Validator.validate(release).findings());
  }

  @Test
  void words_of_a_withheld_document_that_are_left_are_found() {
    List<Problem> found = findings(RowsTest::withoutText);

    assertFound(found, Code.VALUE_INVALID, "documents", "title");
    assertFound(found, Code.VALUE_INVALID, "entities", "text");
    assertFound(found, Code.VALUE_INVALID, "entities", "name");
    assertFound(found, Code.VALUE_INVALID, "quotes", "speaker_text");
    assertFound(found, Code.VALUE_INVALID, "blocks", "set_aside_text");
    assertTrue(
        found.stream().anyMatch(f -> f.code() == Code.RELEASE_FILE_MISSING),
        () -> "no withheld.txt in " + found);
  }

  @Test
  void metadata_of_a_withheld_document_that_is_longer_than_a_name_is_found() {
    List<Problem> found =
        findings(
            d -> {
              Document o = withoutText(d).document();
              List<String> authors = List.of("A. Writer", "a whole sentence about who wrote this");
              Document document =
                  new Document(
                      o.documentId(),
                      o.url(),
                      o.sourceId(),
                      o.sourcePath(),
                      o.sourceRecord(),
                      o.sourceFormat(),
                      o.sourceSha256(),
                      o.sourceBytes(),
                      o.retrievedAt(),
                      o.publisher(),
                      "The ferry sails again at last",
                      o.title(),
                      o.standfirst(),
                      authors,
                      o.agencies(),
                      o.publishedOn(),
                      o.publishedAt(),
                      o.language(),
                      o.text(),
                      o.textLength(),
                      o.textSha256(),
                      o.bodyStart(),
                      o.bodyEnd(),
                      o.license(),
                      o.textWithheld(),
                      o.duplicateOf(),
                      o.duplicateKind(),
                      o.split(),
                      o.sentenceCount(),
                      o.entityCount(),
                      o.quoteCount(),
                      o.warnings());
              return new AnnotatedDocument(
                  document, d.blocks(), d.sentences(), d.entities(), d.quotes());
            });

    assertFound(found, Code.VALUE_INVALID, "documents", "section");
    assertFound(found, Code.VALUE_INVALID, "documents", "authors");
  }

  private static AnnotatedDocument withoutText(AnnotatedDocument original) {
    Document d = original.document();
    Document document =
        new Document(
            d.documentId(), d.url(), d.sourceId(), d.sourcePath(), d.sourceRecord(), d.sourceFormat(), d.sourceSha256(),
            d.sourceBytes(), d.retrievedAt(), d.publisher(), d.section(), d.title(), d.standfirst(), d.authors(),
            d.agencies(), d.publishedOn(), d.publishedAt(), d.language(), null, d.textLength(), d.textSha256(),
            d.bodyStart(), d.bodyEnd(), d.license(), true, d.duplicateOf(), d.duplicateKind(), d.split(),
            d.sentenceCount(), d.entityCount(), d.quoteCount(), d.warnings());
    return new AnnotatedDocument(
        document, original.blocks(), original.sentences(), original.entities(), original.quotes());
  }
}
