package org.pressmark.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.pressmark.annotate.names.NameModel;
import org.pressmark.model.Sha256;

/**
 * The models that annotation needs, loaded from the class path. Loading takes about a second and 60 MB, so it is done
 * once. Immutable; all threads share one instance.
 */
public final class AnnotationModels {
  /** The version under which OpenNLP publishes them all. */
  private static final String OPENNLP_MODELS_VERSION = "1.3.0";

  /** The version of our own model, which its card states. */
  private static final String NAMES_VERSION = "1.2";

  private final List<ModelFact> facts;
  private final SentenceModels sentences;
  private final TokenizerModel tokens;
  private final POSModel partsOfSpeech;
  private final LanguageDetectorModel languages;
  private final NameModel names;

  private AnnotationModels(List<ModelFact> facts) throws IOException {
    this.sentences = SentenceModels.load();
    facts.addAll(sentences.facts());
    this.tokens = new TokenizerModel(read("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", OPENNLP_MODELS_VERSION, facts));
    this.partsOfSpeech = new POSModel(read("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", OPENNLP_MODELS_VERSION, facts));
    this.languages = new LanguageDetectorModel(read("/langdetect-183.bin", OPENNLP_MODELS_VERSION, facts));
    this.names = NameModel.read(read("entities-en.bin.gz", NAMES_VERSION, facts));
    this.facts = List.copyOf(facts);
  }

  /**
   * Reads every model.
   *
   * @throws IllegalStateException if a model's jar is not on the class path
   * @throws UncheckedIOException if a model cannot be read
   */
  public static AnnotationModels load() {
    try {
      return new AnnotationModels(new ArrayList<>());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream read(String path, String version, List<ModelFact> facts) throws IOException {
    try (InputStream resource = AnnotationModels.class.getResourceAsStream(path)) {
      if (resource == null) {
        throw new IllegalStateException("the model " + path + " is not on the class path");
      }
      byte[] bytes = resource.readAllBytes();
      facts.add(new ModelFact(path.substring(path.lastIndexOf('/') + 1), version, Sha256.of(bytes)));
      return new ByteArrayInputStream(bytes);
    }
  }

  /** Every model, in a fixed order. */
  public List<ModelFact> facts() {
    return facts;
  }

  /**
   * The Maven artifacts, such as {@code org.apache.opennlp:opennlp-models-sentdetect-it:1.3.0}, that would bring a sentence
   * model for languages that are cut into sentences with the English one now; empty if none would.
   *
   * @param languages BCP 47 tags
   */
  public List<String> missingSentenceModels(List<String> languages) {
    return sentences.missing(languages);
  }

  SentenceModels sentences() {
    return sentences;
  }

  TokenizerModel tokens() {
    return tokens;
  }

  POSModel partsOfSpeech() {
    return partsOfSpeech;
  }

  LanguageDetectorModel languages() {
    return languages;
  }

  NameModel names() {
    return names;
  }
}
