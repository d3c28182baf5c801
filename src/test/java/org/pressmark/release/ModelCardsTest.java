package org.pressmark.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ModelCardsTest {
  @Test
  void cards_follow_each_other_with_headings_one_level_deeper() {
    BuildFacts facts = new BuildFacts(
        null,
        List.of(),
        List.of(
            new BuildFacts.Model("one", "1", "1", null),
            new BuildFacts.Model("two", "1", "2", "# Model card: two\n\n## Data\nNo. #1.\n")),
        new TreeMap<>());

    assertEquals("\n## Model card: two\n\n### Data\nNo. #1.\n", ModelCards.of(facts));
  }
}
