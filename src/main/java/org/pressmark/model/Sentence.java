package org.pressmark.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.Column;
import org.pressmark.schema.Table;
import org.pressmark.schema.Unit;
import org.pressmark.schema.Withheld;

/** A published row: one sentence. Sentences of a document are ordered by start and do not overlap. */
@Table(
    name = "sentences",
    meaning = "One sentence, within one block of a document's text.",
    key = "sentence_id",
    order = {"document_id", "start"},
    spans = @Table.Span(start = "start", end = "end", text = "text"))
public record Sentence(
    @Column("Identifies the sentence.") String sentenceId,
    @Column(value = "The document it belongs to.", refersTo = "documents.document_id") String documentId,
    @Column("Its place among the document's sentences, from 0.") int ordinal,
    @Column(value = "The block it lies in.", refersTo = "blocks.block_id") String blockId,
    @Column("The role of that block.") Role role,
    @Column(value = "Where it begins in the document's text.", unit = Unit.CODE_POINTS) int start,
    @Column(value = "Where it ends, exclusive.", unit = Unit.CODE_POINTS) int end,
    @Column(value = "The sentence.", withheld = Withheld.ALWAYS) @Nullable String text,
    @Column(value = "How many tokens it has.", unit = Unit.TOKENS) int tokenCount) implements Serializable {}
