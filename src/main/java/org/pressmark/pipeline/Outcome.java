package org.pressmark.pipeline;

import java.io.Serializable;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.problem.Problem;

/** What became of one article. */
public sealed interface Outcome extends Serializable {
  /** It is in the release, unless another article has the same identity. */
  record Accepted(AnnotatedDocument document) implements Outcome {}

  /** It is left out; the problem stands in the build report. */
  record Rejected(Problem problem) implements Outcome {}
}
