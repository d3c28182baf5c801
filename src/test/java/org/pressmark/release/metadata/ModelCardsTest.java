package org.pressmark.release.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class ModelCardsTest {
  @Test
  void cards_follow_each_other_with_headings_one_level_deeper() {
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    report.putArray("models").addObject().put("card", (String) null);
    report.withArray("models").addObject().put("card", "# Model card: two\n\n## Data\nNo. #1.\n");

    assertEquals("\n## Model card: two\n\n### Data\nNo. #1.\n", ModelCards.of(report));
  }
}
