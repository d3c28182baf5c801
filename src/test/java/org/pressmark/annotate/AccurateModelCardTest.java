package org.pressmark.annotate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pressmark.bytes.Sha256;

class AccurateModelCardTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/pressmark/annotate");
  private static final Path RECIPE = Path.of("src/main/python/train_entities/recipe.py");

  private static final Pattern SOURCE = Pattern.compile("Source\\(\"(?:crossner)?([a-z0-9_]+)\"");

  @Test
  void the_card_is_that_of_the_shipped_model_and_names_every_corpus() throws IOException {
    byte[] model = Files.readAllBytes(RESOURCES.resolve("entities-en-accurate.onnx"));
    String card = Files.readString(RESOURCES.resolve("entities-en-accurate.md"), StandardCharsets.UTF_8);

    assertTrue(card.startsWith("# Model card: entities-en-accurate " + AnnotationModels.ENCODER_VERSION + "\n"), card);
    assertTrue(model.length <= 25_000_000);
    assertTrue(card.contains("`" + Sha256.of(model) + "`"));
    Matcher corpora = SOURCE.matcher(Files.readString(RECIPE, StandardCharsets.UTF_8));
    while (corpora.find()) {
      assertTrue(card.contains(corpora.group(1)), corpora.group(1));
    }
  }
}
