package org.pressmark.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.Column;
import org.pressmark.schema.Table;
import org.pressmark.schema.Unit;
import org.pressmark.schema.Withheld;

/** A published row: one mention of a named entity. Mentions of a document are ordered by start and do not overlap. */
@Table(
    name = "entities",
    meaning =
        "One mention of a named person, organisation, place or other name, within one sentence.",
    key = "entity_id",
    order = {"document_id", "start"},
    spans = @Table.Span(start = "start", end = "end", text = "text"))
public record Entity(
    @Column("Identifies the mention.") String entityId,
    @Column(value = "The document it belongs to.", refersTo = "documents.document_id")
        String documentId,
    @Column(value = "The sentence it lies in.", refersTo = "sentences.sentence_id")
        String sentenceId,
    @Column(value = "Where it begins in the document's text.", unit = Unit.CODE_POINTS) int start,
    @Column(value = "Where it ends, exclusive.", unit = Unit.CODE_POINTS) int end,
    @Column(value = "The mention.", withheld = Withheld.ALWAYS) @Nullable String text,
    @Column("What is named.") EntityType type,
    @Column(value = "The fullest form of the name in the document.", withheld = Withheld.ALWAYS)
        @Nullable String name,
    @Column("Shared by all mentions of one thing within the document.") String chainId,
    @Column(
            value =
                "The country that a place is, or that an adjective or people belongs to, as ISO 3166-1 alpha-2; else null.",
            repeats = true)
        @Nullable String country,
    @Column(value = "How the mention was found.", repeats = true) String method)
    implements Serializable {}
