package org.pressmark.release;

import java.util.regex.Pattern;

/** The cards of the models that took part, as the last part of the release's own: data, figures, known failures. */
final class ModelCards {
  private static final Pattern HEADING = Pattern.compile("^#", Pattern.MULTILINE);

  private ModelCards() {}

  /** In Markdown, every heading one level deeper than in the model's own card; empty if no model has a card. */
  static String of(BuildFacts facts) {
    StringBuilder text = new StringBuilder();
    for (BuildFacts.Model model : facts.models()) {
      if (model.card() != null) {
        text.append('\n').append(HEADING.matcher(model.card()).replaceAll("##"));
      }
    }
    return text.toString();
  }
}
