package org.pressmark.annotate.names;

import java.util.List;

/** Finds the names in one document after another. The result depends on the document alone. Belongs to one thread. */
public interface NameEngine {
  /**
   * The names in each sentence of a document, ordered by start, not overlapping.
   *
   * @param sentences the tokens of each, in order
   */
  List<List<NameSpan>> find(List<String[]> sentences);
}
