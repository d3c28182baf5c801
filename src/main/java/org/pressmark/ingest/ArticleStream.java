package org.pressmark.ingest;

import java.util.Iterator;
import java.util.function.Consumer;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.model.Article;

/**
 * Articles and rejects, one at a time in the input's order. Holds one article and one open file at most. For one
 * thread; only {@link #consumedBytes} may be asked by another.
 */
public interface ArticleStream extends Iterator<Ingested>, AutoCloseable {
  /** How many bytes of the files as they lie on the disk have been read so far, or passed over; at most their sizes. */
  long consumedBytes();

  /**
   * The articles alone. Reads this stream, so use one of the two.
   *
   * @param others takes what is no article, when its turn comes
   */
  default Iterator<Article> articles(Consumer<Ingested> others) {
    return new ArticlesAlone(this, others);
  }

  /** Closes the open file, if any; what is left is not read. */
  @Override
  void close();
}
