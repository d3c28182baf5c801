package org.pressmark.ingest.source;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.pressmark.model.Article;
import org.pressmark.problem.Problem;

/** What became of one file or record. */
public sealed interface Ingested extends Serializable {
  /** It is an article. */
  record Read(Article article) implements Ingested {}

  /** It is left out; a file of records may give more after it. */
  record Rejected(Problem problem) implements Ingested {}

  /**
   * Records of a file that are no articles by their kind, such as a web archive's images and requests. Comes once, at
   * the end of a file that had any and at least one article or reject.
   *
   * @param sourcePath the file
   * @param records how many for each reason, by the reasons' order
   */
  record PassedOver(String sourcePath, Map<String, Long> records) implements Ingested {
    public PassedOver {
      records = Collections.unmodifiableMap(new TreeMap<>(records));
    }
  }
}
