package org.pressmark.ingest.source;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pressmark.model.Article;
import org.pressmark.problem.Problem;

/** What became of one file or record. */
public sealed interface Ingested extends Serializable {
  /** It is an article. */
  record Read(Article article) implements Ingested {}

  /** It is left out; a file of records may give more after it. */
  record Rejected(Problem problem) implements Ingested {}

  /**
   * What a file has beside its articles: records that are none by their kind, such as a web archive's images and
   * requests, and fields of records that are not read. Comes once, at the end of a file that had any and at least one
   * article or reject.
   *
   * @param sourcePath the file
   * @param records how many for each reason, by the reasons' order
   * @param fields the names of such fields, as the file has them; the first of very many
   */
  record PassedOver(String sourcePath, Map<String, Long> records, SortedSet<String> fields) implements Ingested {
    public PassedOver {
      records = Collections.unmodifiableMap(new TreeMap<>(records));
      fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
    }
  }
}
