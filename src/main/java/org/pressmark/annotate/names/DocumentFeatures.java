package org.pressmark.annotate.names;

import java.util.ArrayList;
import java.util.List;

/** Every feature of every token of one document, spelled out, as training needs them. */
public final class DocumentFeatures {
  private final Features features;
  private final DocumentContext context;

  /** @param sentences the tokens of each, in order */
  public DocumentFeatures(Features features, List<String[]> sentences) {
    this.features = features;
    this.context = new DocumentContext(sentences);
  }

  /** For each token of one of the document's sentences its features. */
  public List<List<String>> of(String[] tokens) {
    Features.Sentence sentence = features.sentence(tokens, context);
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < tokens.length; i++) {
      List<String> added = new ArrayList<>(80);
      features.addAll(sentence, tokens, i, new SpelledFeatures(added));
      all.add(added);
    }
    return all;
  }
}
