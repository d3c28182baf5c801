package org.pressmark.annotate.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import opennlp.tools.ml.perceptron.PerceptronModel;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.pressmark.annotate.names.Features;
import org.pressmark.annotate.names.NameFeatureGeneratorFactory;
import org.pressmark.annotate.names.NameModel;
import org.pressmark.problem.ProblemException;

/** Trains the name finder of the fast engine. The same recipe and corpora give the same bytes on any machine. */
public final class EntityTraining {
  private static final String CLUSTERS = "clusters.brown";
  private static final String CLASSES = "classes.brown";
  private static final String GAZETTEER = "names.gazetteer";

  private EntityTraining() {}

  /**
   * Trains a model and writes it. An existing file is replaced, and only once the model is complete.
   *
   * @param corpora the folder with the files that the recipe names
   * @param output where the model goes
   * @param progress told in plain words, a line at a time, what was done
   * @throws ProblemException if a corpus is missing or broken, or the model cannot be written
   */
  public static void train(Recipe recipe, Path corpora, Path output, Consumer<String> progress) {
    byte[] model = train(recipe, corpora, progress);
    WholeFile.write(output, out -> out.write(model));
    progress.accept("wrote " + output + ", " + model.length + " bytes");
  }

  private static byte[] train(Recipe recipe, Path corpora, Consumer<String> progress) {
    Conventions conventions = new Conventions(read(recipe.conventions(), corpora, progress));
    List<List<LabelledSentence>> documents =
        new ArrayList<>(conventions.apply(read(recipe.gold(), corpora, progress)));
    documents.addAll(read(recipe.silver(), corpora, progress));
    Features features = Resources.features(recipe, corpora);
    Examples examples = new Examples(documents, features, recipe.cutoff());
    progress.accept(examples.size() + " sentences, " + examples.names().size() + " features");
    float[] weights = new Perceptron(examples, recipe.margin()).train(
        recipe.iterations(),
        recipe.seed(),
        (iteration, right) -> progress.accept(
            "iteration " + iteration + " of " + recipe.iterations() + ": " + right + " sentences right"));
    PerceptronModel perceptron = Pruning.keep(examples.names(), weights, recipe.features(), recipe.resolution());
    NameModel.allowOurClasses();
    try {
      return ModelFile.bytes(
          model(recipe, perceptron, Map.of(
              CLUSTERS, features.clusters(), CLASSES, features.classes(), GAZETTEER, features.gazetteer())));
    } catch (IOException e) {
      throw new IllegalStateException("a model is written to memory", e);
    }
  }

  private static List<List<LabelledSentence>> read(List<String> names, Path corpora, Consumer<String> progress) {
    List<List<LabelledSentence>> documents = new ArrayList<>();
    for (String name : names) {
      List<List<LabelledSentence>> read = Corpus.read(corpora.resolve(name + ".bio.gz"));
      documents.addAll(read);
      progress.accept("read " + name + ": " + read.size() + " documents");
    }
    return documents;
  }

  private static TokenNameFinderModel model(Recipe recipe, PerceptronModel perceptron, Map<String, Object> resources)
      throws IOException {
    byte[] descriptor = descriptor(recipe).getBytes(StandardCharsets.UTF_8);
    BilouCodec codec = new BilouCodec();
    return new TokenNameFinderModel(
        "en", perceptron, 1, descriptor, resources, Map.of(), codec,
        TokenNameFinderFactory.create(TokenNameFinderFactory.class.getName(), descriptor, resources, codec));
  }

  private static String descriptor(Recipe recipe) {
    String form = """
        <featureGenerators cache="false" name="pressmark">
          <generator class="%s">
            <str name="clusters">%s</str>
            <str name="classes">%s</str>
            <str name="gazetteer">%s</str>
            <int name="window">%d</int>
            <int name="affix">%d</int>
          </generator>
        </featureGenerators>
        """;
    String factory = NameFeatureGeneratorFactory.class.getName();
    return String.format(Locale.ROOT, form, factory, CLUSTERS, CLASSES, GAZETTEER, recipe.window(), recipe.affix());
  }
}
