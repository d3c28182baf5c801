package org.pressmark.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Sha256;
import org.pressmark.model.LanguageTag;

/**
 * OpenNLP's sentence models that are on the class path, by language. Those of English, German and French come with
 * Pressmark; any other is used once its jar is there. Each jar says in {@code model.properties} what it holds.
 * Immutable.
 */
final class SentenceModels {
  /** The languages that OpenNLP has a sentence model for: the modules of opennlp-models-sentdetect 1.3.0. */
  private static final List<String> OFFICIAL =
      List.of(
          "af", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "ga",
          "hr", "hy", "id", "is", "it", "ka", "kk", "ko", "lv", "nl", "no", "pl", "pt", "ro", "ru",
          "sk", "sl", "sr", "sv", "tr", "uk");

  private static final String ARTIFACT =
      "org.apache.opennlp:opennlp-models-sentdetect-%s:" + AnnotationModels.OPENNLP_MODELS_VERSION;
  private static final String ENGLISH = "en";
  private static final Pattern NAME =
      Pattern.compile("opennlp-([a-z]{2,3})-ud-[a-z0-9]+-sentence-([0-9.]+)-[0-9.]+\\.bin");

  private final Map<String, SentenceModel> models = new TreeMap<>();
  private final List<ModelFact> facts = new ArrayList<>();

  private SentenceModels() {}

  /**
   * Reads every model that is there.
   *
   * @throws IllegalStateException if there is none of English
   */
  static SentenceModels load() throws IOException {
    SentenceModels found = new SentenceModels();
    ClassLoader loader = SentenceModels.class.getClassLoader();
    // Sorted: the class path's order is the machine's. Of two models of one language the last by name, the newer,
    // counts.
    TreeMap<String, String> names = new TreeMap<>();
    for (URL place : Collections.list(loader.getResources("model.properties"))) {
      String name = modelName(place);
      Matcher matcher = NAME.matcher(name);
      if (matcher.matches()) {
        names.merge(matcher.group(1), name, (one, other) -> one.compareTo(other) > 0 ? one : other);
      }
    }
    for (Map.Entry<String, String> entry : names.entrySet()) {
      found.read(loader, entry.getKey(), entry.getValue());
    }
    if (!found.models.containsKey(ENGLISH)) {
      throw new IllegalStateException("the model opennlp-models-sentdetect-en is not on the class path");
    }
    return found;
  }

  private static String modelName(URL properties) throws IOException {
    try (InputStream in = properties.openStream()) {
      Properties values = new Properties();
      values.load(in);
      return values.getProperty("model.name", "");
    }
  }

  private void read(ClassLoader loader, String language, String name) throws IOException {
    try (InputStream resource = loader.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException("the model " + name + " is named on the class path and is not there");
      }
      byte[] bytes = resource.readAllBytes();
      models.put(language, new SentenceModel(new ByteArrayInputStream(bytes)));
      facts.add(new ModelFact(name, version(name), Sha256.of(bytes), null));
    }
  }

  private static String version(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches() ? matcher.group(2) : "";
  }

  /** Every model, in the order of languages. */
  List<ModelFact> facts() {
    return List.copyOf(facts);
  }

  /** The model of a BCP 47 tag's language; the English one if that has none here, or the tag is null. */
  SentenceModel of(@Nullable String tag) {
    SentenceModel model = tag == null ? null : models.get(language(tag));
    return model == null ? models.get(ENGLISH) : model;
  }

  /** The Maven artifacts that would bring a model for those languages that have an official one and none here. */
  List<String> missing(List<String> tags) {
    return tags.stream()
        .map(SentenceModels::language)
        .distinct()
        .filter(language -> OFFICIAL.contains(language) && !models.containsKey(language))
        .map(language -> String.format(Locale.ROOT, ARTIFACT, language))
        .toList();
  }

  /** The primary subtag; OpenNLP has one model for both written standards of Norwegian. */
  private static String language(String tag) {
    String language = LanguageTag.language(tag);
    return language.equals("nb") || language.equals("nn") ? "no" : language;
  }
}
