package org.pressmark.annotate;

import org.pressmark.schema.Term;

/** What finds names. Both pass what they find through the same document step. */
public enum EntityEngine implements Term {
  /** A perceptron: some 60 articles of 600 words a second. */
  FAST,
  /**
   * A small encoder joined with the perceptron, which finds more and errs less, at a tenth of the speed; it needs
   * onnxruntime on the class path.
   */
  ACCURATE
}
