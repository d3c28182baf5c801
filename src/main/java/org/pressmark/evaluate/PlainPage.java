package org.pressmark.evaluate;

import java.util.List;
import org.pressmark.model.Article;
import org.pressmark.model.Block;
import org.pressmark.model.Claims;
import org.pressmark.model.TextForm;
import org.pressmark.normalise.Normalised;
import org.pressmark.normalise.Normaliser;

/** A labelled page of plain text, normalised as an article of which nothing else is known. */
final class PlainPage {
  private PlainPage() {}

  /** Its blocks in source order; none if nothing of it can be published. */
  static List<Block> blocks(String id, String text) {
    Article article = Article.ofText(id, text, TextForm.PAGE_TEXT, Claims.NONE);
    return new Normaliser().normalise(article) instanceof Normalised.Kept kept ? kept.article().blocks() : List.of();
  }

  /** Whether at least half of a stretch of the source lies in the blocks. */
  static boolean coversHalf(List<Block> blocks, int start, int end) {
    int covered = 0;
    for (Block block : blocks) {
      covered += Math.max(0, Math.min(end, block.sourceEnd()) - Math.max(start, block.sourceStart()));
    }
    return 2 * covered >= end - start;
  }
}
