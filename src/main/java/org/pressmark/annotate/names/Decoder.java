package org.pressmark.annotate.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the best valid sequence of labels (Viterbi). Ties go to the label with the lower number. */
public final class Decoder {
  private Decoder() {}

  /**
   * The names in each sentence of a document.
   *
   * @param sentences the tokens of each
   * @param scores of each sentence, read one after the other
   */
  public static List<List<NameSpan>> names(List<String[]> sentences, List<? extends Scores> scores) {
    List<List<NameSpan>> names = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      names.add(Labels.decode(decode(sentences.get(i).length, scores.get(i))));
    }
    return names;
  }

  /** The labels of a sentence with that many tokens. */
  public static int[] decode(int tokens, Scores scores) {
    float[] best = new float[Labels.COUNT];
    Arrays.fill(best, Float.NEGATIVE_INFINITY);
    best[Labels.OUTSIDE] = 0;
    int[][] from = new int[tokens][Labels.COUNT];
    float[] sums = new float[Labels.COUNT];
    for (int token = 0; token < tokens; token++) {
      Arrays.fill(sums, 0);
      scores.addToken(token, sums);
      float[] next = new float[Labels.COUNT];
      for (int label = 0; label < Labels.COUNT; label++) {
        float highest = Float.NEGATIVE_INFINITY;
        for (int previous : Labels.before(label)) {
          if (best[previous] > Float.NEGATIVE_INFINITY) {
            float score = best[previous] + scores.transition(token, previous, label);
            if (score > highest) {
              highest = score;
              from[token][label] = previous;
            }
          }
        }
        next[label] = highest + sums[label];
      }
      best = next;
    }
    return trace(best, from);
  }

  private static int[] trace(float[] best, int[][] from) {
    int last = Labels.OUTSIDE;
    for (int label = 1; label < Labels.COUNT; label++) {
      if (!Labels.leavesOpen(label) && best[label] > best[last]) {
        last = label;
      }
    }
    int[] labels = new int[from.length];
    for (int token = from.length - 1, label = last; token >= 0; token--) {
      labels[token] = label;
      label = from[token][label];
    }
    return labels;
  }
}
