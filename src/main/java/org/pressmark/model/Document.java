package org.pressmark.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.Column;
import org.pressmark.schema.Table;
import org.pressmark.schema.Unit;
import org.pressmark.schema.Withheld;

/** A published row: one article with its text and metadata. */
@Table(
    name = "documents",
    meaning = "One news article: its normalised text and what is known about it.",
    key = "document_id",
    order = "document_id")
public record Document(
    @Column(
            "Identifies the document: d and a hash of its url, or of its place within the input where no url is known.")
        String documentId,
    @Column("The article's address; null if unknown.") @Nullable String url,
    @Column("The id that the input record gives itself; null if it has none.")
        @Nullable String sourceId,
    @Column(value = "The source file's path within the input.", repeats = true) String sourcePath,
    @Column("The record within the source file, from 1; null if the file is the article.")
        @Nullable Integer sourceRecord,
    @Column("What kind of file the source is.") SourceFormat sourceFormat,
    @Column(
            "SHA-256 of the article's source bytes: the decompressed file; a record's line or row without its line end; the page in a WARC record without HTTP's codings; a Parquet cell in UTF-8.")
        String sourceSha256,
    @Column(value = "How many bytes the source is.", unit = Unit.BYTES) int sourceBytes,
    @Column("When the page was fetched; null if unknown.") @Nullable Instant retrievedAt,
    @Column(
            value = "Who published the article; null if neither the input nor the page says so.",
            repeats = true,
            withheld = Withheld.LONG)
        @Nullable String publisher,
    @Column(
            value =
                "The part of the publication, as a kicker or the input names it; null if unknown.",
            repeats = true,
            withheld = Withheld.LONG)
        @Nullable String section,
    @Column(value = "The headline; null if none was found.", withheld = Withheld.ALWAYS)
        @Nullable String title,
    @Column(
            value = "The summary between headline and body; null if there is none.",
            withheld = Withheld.ALWAYS)
        @Nullable String standfirst,
    @Column(
            value = "Who wrote the article, in the byline's order; empty if unknown.",
            withheld = Withheld.LONG)
        List<String> authors,
    @Column(
            value =
                "News agencies that the sign-off, byline or dateline names; agencies of photo credits do not count.",
            withheld = Withheld.LONG)
        List<String> agencies,
    @Column("The day of publication as the article states it; null if unknown.")
        @Nullable LocalDate publishedOn,
    @Column("The instant of publication; null unless both time and zone are known.")
        @Nullable Instant publishedAt,
    @Column(value = "The language as a BCP 47 tag; null if it could not be told.", repeats = true)
        @Nullable String language,
    @Column(
            value = "Title, standfirst, body and captions, a blank line between blocks.",
            withheld = Withheld.ALWAYS)
        @Nullable String text,
    @Column(value = "The length of the text.", unit = Unit.CODE_POINTS) int textLength,
    @Column("SHA-256 of the text in UTF-8.") String textSha256,
    @Column(value = "Where the body begins in the text.", unit = Unit.CODE_POINTS) int bodyStart,
    @Column(value = "Where the body ends in the text, exclusive.", unit = Unit.CODE_POINTS)
        int bodyEnd,
    @Column(
            value = "The licence of the article's text, as the input states it; null if unknown.",
            repeats = true)
        @Nullable String license,
    @Column("Whether the text was left out of this release.") boolean textWithheld,
    @Column(
            value = "The document that this one repeats; null if none.",
            refersTo = "documents.document_id")
        @Nullable String duplicateOf,
    @Column("How alike the two are; null if the document repeats none.")
        @Nullable DuplicateKind duplicateKind,
    @Column("Which part of the data the document is meant for; null if the release has no splits.")
        @Nullable Split split,
    @Column(value = "How many sentences the document has.", unit = Unit.ROWS) int sentenceCount,
    @Column(value = "How many entity mentions the document has.", unit = Unit.ROWS) int entityCount,
    @Column(value = "How many quotes the document has.", unit = Unit.ROWS) int quoteCount,
    @Column("What a reader should know about how the source was read, as codes; empty if nothing.")
        List<String> warnings)
    implements Serializable {

  public Document {
    authors = List.copyOf(authors);
    agencies = List.copyOf(agencies);
    warnings = List.copyOf(warnings);
    if (bodyStart > bodyEnd || bodyEnd > textLength) {
      throw new IllegalArgumentException("body [" + bodyStart + "," + bodyEnd + ") of a text of " + textLength);
    }
  }

  /** The same document as it was before it was compared with others, which find duplicates and make splits. */
  public Document beforeComparison() {
    return new Document(
        documentId, url, sourceId, sourcePath, sourceRecord, sourceFormat, sourceSha256, sourceBytes, retrievedAt,
        publisher, section, title, standfirst, authors, agencies, publishedOn, publishedAt, language, text, textLength,
        textSha256, bodyStart, bodyEnd, license, textWithheld, null, null, null, sentenceCount, entityCount, quoteCount,
        warnings);
  }

  /**
   * The same document once it is annotated.
   *
   * @param language what the text is written in, a BCP 47 tag; null if it could not be told
   * @param warnings all warnings, those of this document included
   */
  public Document annotated(@Nullable String language, List<String> warnings, int sentences, int entities, int quotes) {
    return new Document(
        documentId, url, sourceId, sourcePath, sourceRecord, sourceFormat, sourceSha256, sourceBytes, retrievedAt,
        publisher, section, title, standfirst, authors, agencies, publishedOn, publishedAt, language, text, textLength,
        textSha256, bodyStart, bodyEnd, license, textWithheld, duplicateOf, duplicateKind, split, sentences, entities,
        quotes, warnings);
  }
}
