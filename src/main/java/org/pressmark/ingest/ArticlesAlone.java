package org.pressmark.ingest;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.model.Article;

/** The articles of a stream; what is none goes elsewhere. */
final class ArticlesAlone implements Iterator<Article> {
  private final Iterator<Ingested> stream;
  private final Consumer<Ingested> others;
  private @Nullable Article next;

  ArticlesAlone(Iterator<Ingested> stream, Consumer<Ingested> others) {
    this.stream = stream;
    this.others = others;
  }

  @Override
  public boolean hasNext() {
    while (next == null && stream.hasNext()) {
      Ingested ingested = stream.next();
      if (ingested instanceof Ingested.Read read) {
        next = read.article();
      } else {
        others.accept(ingested);
      }
    }
    return next != null;
  }

  @Override
  public Article next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Article article = next;
    next = null;
    return article;
  }
}
