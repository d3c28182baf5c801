package org.pressmark.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.Column;
import org.pressmark.schema.Table;
import org.pressmark.schema.Unit;
import org.pressmark.schema.Withheld;

/** A published row: one quote. Quotes of a document are ordered by start. */
@Table(
    name = "quotes",
    meaning = "One stretch of quoted or reported words, within one block, with its attribution.",
    key = "quote_id",
    order = {"document_id", "start"},
    spans = {
      @Table.Span(start = "start", end = "end", text = "text"),
      @Table.Span(start = "speaker_start", end = "speaker_end", text = "speaker_text"),
      @Table.Span(start = "cue_start", end = "cue_end", text = "cue_text")
    })
public record Quote(
    @Column("Identifies the quote.") String quoteId,
    @Column(value = "The document it belongs to.", refersTo = "documents.document_id")
        String documentId,
    @Column(value = "The sentence in which it begins.", refersTo = "sentences.sentence_id")
        String sentenceId,
    @Column(
            value = "Where it begins in the document's text, after the opening mark.",
            unit = Unit.CODE_POINTS)
        int start,
    @Column(value = "Where it ends, before the closing mark, exclusive.", unit = Unit.CODE_POINTS)
        int end,
    @Column(value = "The words quoted, without the outer marks.", withheld = Withheld.ALWAYS)
        @Nullable String text,
    @Column("How the words are rendered.") QuoteKind kind,
    @Column(
            value = "Where the mention of the speaker begins; null if no speaker is named.",
            unit = Unit.CODE_POINTS)
        @Nullable Integer speakerStart,
    @Column(value = "Where that mention ends, exclusive; null as above.", unit = Unit.CODE_POINTS)
        @Nullable Integer speakerEnd,
    @Column(
            value = "The mention of the speaker, a name, pronoun or noun phrase; null as above.",
            withheld = Withheld.ALWAYS)
        @Nullable String speakerText,
    @Column(
            value = "The entity mention that the speaker is; null if unresolved.",
            refersTo = "entities.entity_id")
        @Nullable String speakerEntityId,
    @Column(
            value = "The speaker's fullest name in the document; null if unresolved.",
            withheld = Withheld.ALWAYS)
        @Nullable String speakerName,
    @Column(
            value = "Where the cue, such as said, begins; null if there is none.",
            unit = Unit.CODE_POINTS)
        @Nullable Integer cueStart,
    @Column(value = "Where the cue ends, exclusive; null as above.", unit = Unit.CODE_POINTS)
        @Nullable Integer cueEnd,
    @Column(value = "The cue; null as above.", withheld = Withheld.ALWAYS) @Nullable String cueText,
    @Column(
            "Shared by the pieces of one statement that the narrator cuts or that runs over paragraphs.")
        String chainId,
    @Column(
            "What is unusual about the marks: unclosed, unopened, continued, wrong_mark; empty if nothing.")
        List<String> flags,
    @Column(value = "The rule that decided on the speaker.", repeats = true) String rule)
    implements Serializable {

  public Quote {
    flags = List.copyOf(flags);
    if ((speakerStart == null) != (speakerEnd == null) || (cueStart == null) != (cueEnd == null)) {
      throw new IllegalArgumentException("a span has a start and an end: " + quoteId);
    }
  }
}
