package org.pressmark.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article whose page is labelled and whose text is fixed; not annotated yet.
 *
 * @param document its text and metadata, all annotation counts 0
 * @param blocks every block of the page, in source order
 * @param pageLanguage what the page's markup says that it is written in, a BCP 47 tag; null if it says nothing, or if
 *     the document's language is stated by what is trusted more
 */
public record NormalisedArticle(Document document, List<Block> blocks, @Nullable String pageLanguage) {
  public NormalisedArticle {
    blocks = List.copyOf(blocks);
  }
}
