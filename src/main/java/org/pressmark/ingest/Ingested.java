package org.pressmark.ingest;

import java.io.Serializable;
import org.pressmark.model.Article;
import org.pressmark.problem.Problem;

/** What became of one file or record. */
public sealed interface Ingested extends Serializable {
  /** It is an article. */
  record Read(Article article) implements Ingested {}

  /** It is left out; a file of records may give more after it. */
  record Rejected(Problem problem) implements Ingested {}
}
