package org.pressmark.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pressmark.annotate.training.Recipe;
import org.pressmark.bytes.Sha256;

class EntityModelCardTest {
  @Test
  void the_card_is_that_of_the_shipped_model() throws IOException {
    byte[] model = resource("entities-en.bin.gz");
    String card = new String(resource("entities-en.md"), StandardCharsets.UTF_8);

    assertTrue(card.contains("`" + Sha256.of(model) + "`"));
    assertTrue(model.length <= 15_000_000);
    Recipe recipe = Recipe.shipped();
    List<String> corpora =
        Stream.of(recipe.conventions(), recipe.gold(), recipe.silver()).flatMap(List::stream).toList();
    for (String corpus : corpora) {
      String ending = corpus.replace("crossner", "");
      assertTrue(card.contains(ending), corpus);
    }
  }

  @Test
  void the_build_report_names_the_model() {
    ModelFact fact = Articles.MODELS.facts().get(Articles.MODELS.facts().size() - 1);

    assertEquals("entities-en.bin.gz", fact.name());
    assertEquals("1.3", fact.version());
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = EntityModelCardTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
