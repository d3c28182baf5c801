package org.pressmark.annotate.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronModel;
import org.pressmark.annotate.names.Labels;
import org.pressmark.annotate.names.Transitions;

/** Makes the perceptron small: most features of a corpus hardly count, and a weight need not be exact to count. */
final class Pruning {
  private final List<Feature> features = new ArrayList<>();
  private final int resolution;

  private Pruning(int resolution) {
    this.resolution = resolution;
  }

  /** @param greatest the absolute value of its greatest weight */
  private record Feature(String name, float greatest, Context context) {}

  /**
   * The perceptron with the features of the greatest weights, and every transition.
   *
   * @param names of the features, by row
   * @param weights as {@link Perceptron#train} gives them
   */
  static PerceptronModel keep(List<String> names, float[] weights, int most, int resolution) {
    Pruning pruning = new Pruning(resolution);
    for (int row = 0; row < names.size(); row++) {
      pruning.add(names.get(row), weights, row * Labels.COUNT);
    }
    pruning.features.sort(
        Comparator.comparingDouble((Feature feature) -> -feature.greatest())
            .thenComparing(Feature::name));
    while (pruning.features.size() > most) {
      pruning.features.remove(pruning.features.size() - 1);
    }
    for (int previous = 0; previous < Labels.COUNT; previous++) {
      int start = (names.size() + previous) * Labels.COUNT;
      pruning.add(Transitions.ofLabel(previous), weights, start);
      for (int wordClass = 0; wordClass < Transitions.CLASSES; wordClass++) {
        pruning.add(
            Transitions.ofClass(previous, wordClass), weights, start + (1 + wordClass) * Labels.COUNT * Labels.COUNT);
      }
    }
    return new PerceptronModel(
        pruning.features.stream().map(Feature::context).toArray(Context[]::new),
        pruning.features.stream().map(Feature::name).toArray(String[]::new),
        Labels.NAMES.toArray(String[]::new));
  }

  private void add(String name, float[] weights, int start) {
    int[] labels = new int[Labels.COUNT];
    double[] kept = new double[Labels.COUNT];
    int size = 0;
    float greatest = 0;
    for (int label = 0; label < Labels.COUNT; label++) {
      double rounded = Math.rint((double) weights[start + label] * resolution) / resolution;
      if (rounded != 0) {
        labels[size] = label;
        kept[size++] = rounded;
        greatest = Math.max(greatest, Math.abs(weights[start + label]));
      }
    }
    if (size > 0) {
      features.add(new Feature(
          name, greatest, new Context(Arrays.copyOf(labels, size), Arrays.copyOf(kept, size))));
    }
  }
}
