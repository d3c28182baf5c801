package org.pressmark.pipeline;

import java.io.Serializable;
import java.util.Map;
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
   * Parts of a file that are no articles by their kind; the counts stand in the build report.
   *
   * @param parts how many for each reason
   */
  record PassedOver(Map<String, Long> parts) implements Outcome {}
}
