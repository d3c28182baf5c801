package org.pressmark.annotate.names;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ext.ExtensionLoader;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.AggregatedFeatureGenerator;

/**
 * An OpenNLP name finder model whose features are ours, laid out for reading: one row of weights for each feature,
 * found by the feature's hash. Immutable; all threads share one instance.
 */
public final class NameModel {
  /** The perceptron in the model's archive (OpenNLP, {@code TokenNameFinderModel}). */
  private static final String PERCEPTRON = "nameFinder.model";

  private final Features features;
  private final HashTable rows;
  private final float[] weights;
  private final float[] transitions;

  private NameModel(Features features, Map<?, ?> parameters, AbstractModel perceptron) {
    this.features = features;
    this.rows = new HashTable(parameters.size());
    this.weights = new float[parameters.size() * Labels.COUNT];
    int[] labelOf = new int[perceptron.getNumOutcomes()];
    for (int outcome = 0; outcome < labelOf.length; outcome++) {
      labelOf[outcome] = Labels.NAMES.indexOf(perceptron.getOutcome(outcome));
    }
    parameters.forEach((feature, parameter) -> {
      Context context = (Context) parameter;
      int row = rows.size();
      rows.put(Hash64.of((String) feature), row);
      for (int i = 0; i < context.getOutcomes().length; i++) {
        weights[row * Labels.COUNT + labelOf[context.getOutcomes()[i]]] = (float) context.getParameters()[i];
      }
    });
    this.transitions = new float[Transitions.CLASSES * Labels.COUNT * Labels.COUNT];
    for (int wordClass = 0; wordClass < Transitions.CLASSES; wordClass++) {
      for (int previous = 0; previous < Labels.COUNT; previous++) {
        float[] sums = new float[Labels.COUNT];
        addRow(rows.get(Hash64.of(Transitions.ofLabel(previous))), sums);
        addRow(rows.get(Hash64.of(Transitions.ofClass(previous, wordClass))), sums);
        System.arraycopy(
            sums, 0, transitions, (wordClass * Labels.COUNT + previous) * Labels.COUNT, Labels.COUNT);
      }
    }
  }

  /**
   * Reads a model as {@code train entities} writes it: OpenNLP's archive, compressed as a whole with gzip.
   *
   * @throws IOException if it cannot be read or is another kind of model
   */
  public static NameModel read(InputStream in) throws IOException {
    allowOurClasses();
    TokenNameFinderModel model = new TokenNameFinderModel(new GZIPInputStream(in));
    Features features = features(model.getFactory().createFeatureGenerators());
    if (!(model.getArtifact(PERCEPTRON) instanceof AbstractModel perceptron)
        || !(perceptron.getDataStructures()[1] instanceof Map<?, ?> raw)) {
      throw new IOException("the name finder model holds no perceptron");
    }
    return new NameModel(features, raw, perceptron);
  }

  /**
   * OpenNLP instantiates classes that a model names only from packages that were registered, once for the whole JVM.
   */
  public static void allowOurClasses() {
    ExtensionLoader.registerAllowedPackage(NameModel.class.getPackageName());
  }

  private static Features features(AdaptiveFeatureGenerator generator) throws IOException {
    if (generator instanceof NameFeatureGenerator ours) {
      return ours.features();
    }
    if (generator instanceof AggregatedFeatureGenerator several) {
      for (AdaptiveFeatureGenerator one : several.getGenerators()) {
        return features(one);
      }
    }
    throw new IOException(
        "the name finder model was not trained by Pressmark: its features are "
            + generator.getClass());
  }

  /** What it looks at, with the lists that it carries. */
  public Features features() {
    return features;
  }

  /** The row of a feature with that {@link Hash64}; -1 if the model knows nothing about it. */
  int rowOfHash(long hash) {
    return rows.get(hash);
  }

  /** Adds a row's weights, one for each label; nothing for -1. */
  void addRow(int row, float[] sums) {
    if (row < 0) {
      return;
    }
    int start = row * Labels.COUNT;
    for (int label = 0; label < Labels.COUNT; label++) {
      sums[label] += weights[start + label];
    }
  }

  float transition(int wordClass, int previous, int next) {
    return transitions[(wordClass * Labels.COUNT + previous) * Labels.COUNT + next];
  }
}
