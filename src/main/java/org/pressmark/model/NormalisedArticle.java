package org.pressmark.model;

import java.util.List;

/**
 * An article whose page is labelled and whose text is fixed; not annotated yet.
 *
 * @param document its text and metadata, all annotation counts 0
 * @param blocks every block of the page, in source order
 */
public record NormalisedArticle(Document document, List<Block> blocks) {
  public NormalisedArticle {
    blocks = List.copyOf(blocks);
  }
}
