package org.pressmark.annotate.training;

import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.names.Decoder;
import org.pressmark.annotate.names.Labels;
import org.pressmark.annotate.names.Scores;
import org.pressmark.annotate.names.Transitions;

/**
 * A structured, averaged perceptron (Collins 2002): decodes each sentence as the finder will, and where the labels
 * differ moves the weights of both; the right labels have to win by a margin (Taskar et al. 2003). OpenNLP's own
 * trainer sees the right previous label only, which the finder does not have.
 */
final class Perceptron implements Scores {
  private static final int LABELS = Labels.COUNT;

  private final Examples examples;
  private final int margin;
  private final float[] weights;
  /** For each weight the sum of its changes times the step at which they came: what averaging takes off. */
  private final double[] late;
  private final int transitionStart;
  private long step = 1;
  private int[][] rows = new int[0][];
  private int[] classes = new int[0];
  /** The labels that have to win by the margin; null while the best simply wins. */
  private int @Nullable [] expected;

  /** @param margin by how much another labeling has to score less than the right one, for each token that differs */
  Perceptron(Examples examples, int margin) {
    this.examples = examples;
    this.margin = margin;
    this.transitionStart = examples.names().size() * LABELS;
    this.weights = new float[transitionStart + (1 + Transitions.CLASSES) * LABELS * LABELS];
    this.late = new double[weights.length];
  }

  /**
   * Learns from all examples.
   *
   * @param seed of the order in which sentences come, which is another in each iteration
   * @param progress told after each iteration its number, from 1, and how many sentences were right
   * @return the averaged weights: {@link Labels#COUNT} for each feature, by row, then those of {@link #transition}
   */
  float[] train(int iterations, long seed, BiConsumer<Integer, Integer> progress) {
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    SplittableRandom random = new SplittableRandom(seed);
    for (int iteration = 0; iteration < iterations; iteration++) {
      shuffle(order, random);
      int right = 0;
      for (int example : order) {
        right += learn(example) ? 1 : 0;
        step++;
      }
      progress.accept(iteration + 1, right);
    }
    float[] averaged = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      averaged[i] = (float) (weights[i] - late[i] / step);
    }
    return averaged;
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
  }

  private boolean learn(int example) {
    rows = examples.rows(example);
    classes = examples.wordClasses(example);
    int[] right = examples.sentence(example).labels();
    expected = right;
    int[] found = Decoder.decode(rows.length, this);
    expected = null;
    boolean same = true;
    for (int token = 0; token < rows.length; token++) {
      int previousRight = token == 0 ? Labels.OUTSIDE : right[token - 1];
      int previousFound = token == 0 ? Labels.OUTSIDE : found[token - 1];
      if (right[token] != found[token]) {
        same = false;
        for (int row : rows[token]) {
          change(row * LABELS + right[token], 1);
          change(row * LABELS + found[token], -1);
        }
      }
      if (right[token] != found[token] || previousRight != previousFound) {
        changeTransition(token, previousRight, right[token], 1);
        changeTransition(token, previousFound, found[token], -1);
      }
    }
    return same;
  }

  private void changeTransition(int token, int previous, int next, int by) {
    change(transitionStart + previous * LABELS + next, by);
    change(classTransition(token, previous, next), by);
  }

  private void change(int weight, int by) {
    weights[weight] += by;
    late[weight] += (double) by * step;
  }

  private int classTransition(int token, int previous, int next) {
    return transitionStart + ((1 + classes[token]) * LABELS + previous) * LABELS + next;
  }

  @Override
  public void addToken(int token, float[] sums) {
    for (int row : rows[token]) {
      int start = row * LABELS;
      for (int label = 0; label < LABELS; label++) {
        sums[label] += weights[start + label];
      }
    }
    if (expected != null) {
      for (int label = 0; label < LABELS; label++) {
        sums[label] += label == expected[token] ? 0 : margin;
      }
    }
  }

  @Override
  public float transition(int token, int previous, int next) {
    return weights[transitionStart + previous * LABELS + next] + weights[classTransition(token, previous, next)];
  }
}
