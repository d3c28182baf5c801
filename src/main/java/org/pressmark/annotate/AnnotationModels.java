package org.pressmark.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.encoder.EncoderFinder;
import org.pressmark.annotate.encoder.EncoderModel;
import org.pressmark.annotate.encoder.JoinedFinder;
import org.pressmark.annotate.mentions.DatelineFinder;
import org.pressmark.annotate.names.NameEngine;
import org.pressmark.annotate.names.NameFinder;
import org.pressmark.annotate.names.NameModel;
import org.pressmark.bytes.Sha256;
import org.pressmark.problem.ProblemException;

/**
 * The models that annotation needs, loaded from the class path. Loading takes about a second and 60 MB, so it is done
 * once. Immutable; all threads share one instance. Whoever loads them closes them, once no thread annotates any more.
 */
public final class AnnotationModels implements AutoCloseable {
  /** The version under which OpenNLP publishes them all. */
  static final String OPENNLP_MODELS_VERSION = "1.3.0";

  /** The version of our own model, which its card states. */
  private static final String NAMES_VERSION = "1.3";

  /** The same of the accurate engine's. */
  static final String ENCODER_VERSION = "1.2.2";

  private final EntityEngine engine;
  private final List<ModelFact> facts;
  private final SentenceModels sentences;
  private final TokenizerModel tokens;
  private final POSModel partsOfSpeech;
  private final LanguageDetectorModel languages;
  private final Supplier<NameEngine> nameEngines;
  private final Supplier<NameEngine> teachers;
  private final Runnable closing;

  private AnnotationModels(EntityEngine engine, List<ModelFact> facts) throws IOException {
    this.engine = engine;
    this.sentences = SentenceModels.load();
    facts.addAll(sentences.facts());
    InputStream ofTokens = readOpennlp("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", facts);
    InputStream ofPartsOfSpeech = readOpennlp("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", facts);
    InputStream ofLanguages = readOpennlp("/langdetect-183.bin", facts);
    InputStream ofNames = read("entities-en.bin.gz", NAMES_VERSION, "entities-en.md", facts);
    // Names take as long as all others together: they are read beside them.
    CompletableFuture<NameModel> reading = CompletableFuture.supplyAsync(() -> names(ofNames));
    this.tokens = new TokenizerModel(ofTokens);
    this.partsOfSpeech = onePath(new POSModel(ofPartsOfSpeech));
    this.languages = new LanguageDetectorModel(ofLanguages);
    NameModel names = joined(reading);
    switch (engine) {
      case FAST -> {
        this.nameEngines = () -> new NameFinder(names);
        this.teachers = nameEngines;
        this.closing = () -> {};
      }
      case ACCURATE -> {
        EncoderModel encoder = EncoderModel.open(
            read("entities-en-accurate.onnx", ENCODER_VERSION, "entities-en-accurate.md", facts).readAllBytes());
        this.nameEngines = () -> new JoinedFinder(new EncoderFinder(encoder), new NameFinder(names));
        this.teachers = () -> new EncoderFinder(encoder);
        this.closing = encoder::close;
      }
      default -> throw new IllegalArgumentException("engine: " + engine);
    }
    this.facts = List.copyOf(facts);
  }

  /** Reads every model, for the fast engine. */
  public static AnnotationModels load() {
    return load(EntityEngine.FAST);
  }

  /**
   * Reads every model.
   *
   * @throws IllegalStateException if a model's jar is not on the class path
   * @throws UncheckedIOException if a model cannot be read
   * @throws ProblemException if the engine does not run on this machine
   */
  public static AnnotationModels load(EntityEngine engine) {
    try {
      return new AnnotationModels(engine, new ArrayList<>());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NameModel names(InputStream in) {
    try {
      return NameModel.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NameModel joined(CompletableFuture<NameModel> reading) throws IOException {
    try {
      return reading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException unread) {
        throw unread.getCause();
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException failed ? failed : e;
    }
  }

  private static InputStream readOpennlp(String path, List<ModelFact> facts) throws IOException {
    return read(path, OPENNLP_MODELS_VERSION, null, facts);
  }

  private static InputStream read(String path, String version, @Nullable String card, List<ModelFact> facts)
      throws IOException {
    byte[] bytes = bytes(path);
    String text = card == null ? null : new String(bytes(card), StandardCharsets.UTF_8);
    facts.add(new ModelFact(path.substring(path.lastIndexOf('/') + 1), version, Sha256.of(bytes), text));
    return new ByteArrayInputStream(bytes);
  }

  private static byte[] bytes(String path) throws IOException {
    try (InputStream resource = AnnotationModels.class.getResourceAsStream(path)) {
      if (resource == null) {
        throw new IllegalStateException("the model " + path + " is not on the class path");
      }
      return resource.readAllBytes();
    }
  }

  /** What finds names. */
  public EntityEngine engine() {
    return engine;
  }

  /** Every model, in a fixed order. */
  public List<ModelFact> facts() {
    return facts;
  }

  /**
   * The Maven artifacts, such as {@code org.apache.opennlp:opennlp-models-sentdetect-it:1.3.0}, that would bring a
   * sentence model for languages that are cut into sentences with the English one now; empty if none would.
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

  /**
   * The same model, which keeps one path of tags, not three. The model caches a token's features whatever tags precede
   * it, so that more paths give the same tags, at three times the work.
   */
  private static POSModel onePath(POSModel model) {
    MaxentModel weights = model.getArtifact("pos.model");
    return new POSModel(model.getLanguage(), weights, 1, Map.of(), model.getFactory());
  }

  POSModel partsOfSpeech() {
    return partsOfSpeech;
  }

  LanguageDetectorModel languages() {
    return languages;
  }

  /** What finds names in the tokens of a document, before the document step. For one thread. */
  public NameEngine newNameEngine() {
    return new DatelineFinder(nameEngines.get());
  }

  /**
   * The engine without what the fast one adds to it, so that a new fast one can learn from it: the accurate engine's is
   * the encoder alone. Before the document step. For one thread.
   */
  public NameEngine newTeacher() {
    return teachers.get();
  }

  @Override
  public void close() {
    closing.run();
  }
}
