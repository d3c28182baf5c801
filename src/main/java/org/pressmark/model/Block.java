package org.pressmark.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.Column;
import org.pressmark.schema.Table;
import org.pressmark.schema.Unit;
import org.pressmark.schema.Withheld;

/** A published row: one piece of the source page, kept or set aside. */
@Table(
    name = "blocks",
    meaning =
        "One piece of the source page with its role; together they account for every character that is not blank.",
    key = "block_id",
    order = {"document_id", "ordinal"},
    spans = @Table.Span(start = "text_start", end = "text_end"))
public record Block(
    @Column("Identifies the block.") String blockId,
    @Column(value = "The document it belongs to.", refersTo = "documents.document_id")
        String documentId,
    @Column("Its place among the page's blocks, from 0.") int ordinal,
    @Column("What the block is.") Role role,
    @Column("Whether it is part of the document's text.") boolean kept,
    @Column(
            value = "Where it begins in the document's text; null if set aside.",
            unit = Unit.CODE_POINTS)
        @Nullable Integer textStart,
    @Column(
            value = "Where it ends in the document's text, exclusive; null if set aside.",
            unit = Unit.CODE_POINTS)
        @Nullable Integer textEnd,
    @Column(value = "Where it begins in the decoded source.", unit = Unit.CODE_POINTS)
        int sourceStart,
    @Column(value = "Where it ends in the decoded source, exclusive.", unit = Unit.CODE_POINTS)
        int sourceEnd,
    @Column(
            value = "The block's text as normalised; null if it is kept.",
            withheld = Withheld.ALWAYS)
        @Nullable String setAsideText)
    implements Serializable {

  public Block {
    if (kept != (textStart != null) || kept != (textEnd != null)) {
      throw new IllegalArgumentException("a kept block has a place in the text, another has none: " + blockId);
    }
  }
}
