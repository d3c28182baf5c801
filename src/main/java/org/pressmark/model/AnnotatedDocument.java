package org.pressmark.model;

import java.io.Serializable;
import java.util.List;

/**
 * All published rows of one article.
 *
 * @param document with the number of its annotations
 * @param blocks ordered by ordinal
 * @param sentences ordered by start, not overlapping, each within one block
 * @param entities ordered by start, not overlapping, each within one sentence
 * @param quotes ordered by start, then end
 */
public record AnnotatedDocument(
    Document document,
    List<Block> blocks,
    List<Sentence> sentences,
    List<Entity> entities,
    List<Quote> quotes)
    implements Serializable {
  public AnnotatedDocument {
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
  }
}
