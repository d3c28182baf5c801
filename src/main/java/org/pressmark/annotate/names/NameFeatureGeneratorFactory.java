package org.pressmark.annotate.names;

import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;

/**
 * Makes the feature generator from the XML in a model, for example {@code <generator class="…"><str
 * name="clusters">clusters.brown</str><str name="classes">classes.brown</str><str
 * name="gazetteer">names.gazetteer</str><int name="window">2</int><int name="affix">4</int></generator>}. Instantiated
 * by OpenNLP.
 */
public final class NameFeatureGeneratorFactory extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {
  @Override
  public AdaptiveFeatureGenerator create() throws InvalidFormatException {
    if (resourceManager.getResource(getStr("clusters")) instanceof BrownClusters clusters
        && resourceManager.getResource(getStr("classes")) instanceof BrownClusters classes
        && resourceManager.getResource(getStr("gazetteer")) instanceof Gazetteer gazetteer) {
      return new NameFeatureGenerator(new Features(clusters, classes, gazetteer, getInt("window"), getInt("affix")));
    }
    throw new InvalidFormatException("the model lacks its clusters, its classes or its gazetteer");
  }
}
