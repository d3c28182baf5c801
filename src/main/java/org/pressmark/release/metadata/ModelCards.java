package org.pressmark.release.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** The cards of the models that took part, as the last part of the release's own: data, figures, known failures. */
final class ModelCards {
  private static final Pattern HEADING = Pattern.compile("^#", Pattern.MULTILINE);

  private ModelCards() {}

  /**
   * In Markdown, every heading one level deeper than in the model's own card; empty if no model has a card.
   *
   * @param report of the build, which is all that is left of it where a release is rehydrated
   */
  static String of(JsonNode report) {
    StringBuilder text = new StringBuilder();
    for (JsonNode model : report.path("models")) {
      if (model.path("card").isTextual()) {
        text.append('\n').append(HEADING.matcher(model.path("card").asText()).replaceAll("##"));
      }
    }
    return text.toString();
  }
}
