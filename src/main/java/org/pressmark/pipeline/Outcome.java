package org.pressmark.pipeline;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedSet;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.problem.Problem;

/** What became of one article. */
public sealed interface Outcome extends Serializable {
  /**
   * It is in the release, unless another article has the same identity.
   *
   * @param takenOver whether its annotations are those of an earlier release; they are the same as if they were not
   */
  record Accepted(AnnotatedDocument document, boolean takenOver) implements Outcome {}

  /** It is left out; the problem stands in the build report. */
  record Rejected(Problem problem) implements Outcome {}

  /**
   * What a file has beside its articles. The counts stand in the build report; the fields are told to the user alone.
   *
   * @param parts how many parts are no articles by their kind, for each reason
   * @param fields the names of records' fields that are not read
   */
  record PassedOver(Map<String, Long> parts, SortedSet<String> fields) implements Outcome {}
}
