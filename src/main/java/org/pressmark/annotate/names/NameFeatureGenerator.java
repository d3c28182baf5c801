package org.pressmark.annotate.names;

import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * The features as OpenNLP asks for them, token by token, without the rest of the document. {@link NameFinder} takes
 * them from {@link #features()} instead, word by word and with the document. Keeps no state.
 */
public final class NameFeatureGenerator implements AdaptiveFeatureGenerator {
  private final Features features;

  NameFeatureGenerator(Features features) {
    this.features = features;
  }

  public Features features() {
    return features;
  }

  @Override
  public void createFeatures(List<String> into, String[] tokens, int index, String[] previousOutcomes) {
    features.addAll(features.sentence(tokens, DocumentContext.NONE), tokens, index, new SpelledFeatures(into));
    String previous = index == 0 ? Labels.NAMES.get(Labels.OUTSIDE) : previousOutcomes[index - 1];
    into.add(Transitions.ofClass(previous, Spelling.classOf(tokens[index])));
  }
}
