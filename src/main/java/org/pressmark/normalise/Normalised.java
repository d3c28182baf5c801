package org.pressmark.normalise;

import org.pressmark.model.NormalisedArticle;
import org.pressmark.problem.Problem;

/** What became of an article. */
public sealed interface Normalised {
  /** It is a document. */
  record Kept(NormalisedArticle article) implements Normalised {}

  /** Nothing of it can be published. */
  record Rejected(Problem problem) implements Normalised {}
}
