package org.pressmark.annotate.names;

/** How well each label fits each token, and each label after another. Filled by a model, read by {@link Decoder}. */
public interface Scores {
  /** Adds the scores of a token's features to {@code sums}, one for each label. */
  void addToken(int token, float[] sums);

  /** The score of a label after another at a token. */
  float transition(int token, int previous, int next);
}
