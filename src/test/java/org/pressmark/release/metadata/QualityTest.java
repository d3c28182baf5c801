package org.pressmark.release.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The figures of {@code quality.tsv} are those that readers see. After a change of the file, run
 * {@code mvn test -Dtest=QualityTest -Dpressmark.golden.write=true}, which renews the README's table.
 */
class QualityTest {
  private static final Path README = Path.of("README.md");
  private static final Path MODELS = Path.of("src/main/resources/org/pressmark/annotate");

  @Test
  void the_readme_has_the_same_table() throws IOException {
    String readme = Files.readString(README);
    String table = Quality.markdown();
    int start = readme.indexOf(table.substring(0, table.indexOf('\n') + 1));
    int end = readme.indexOf("\n\n", start) + 1;
    assertTrue(start > 0 && end > start, "the README has no such table");
    if (Boolean.getBoolean("pressmark.golden.write")) {
      Files.writeString(README, readme.substring(0, start) + table + readme.substring(end));
    }
    assertEquals(Files.readString(README).substring(start, start + table.length()), table);
    assertEquals(table.length(), Boolean.getBoolean("pressmark.golden.write") ? table.length() : end - start);
  }

  @Test
  void the_model_cards_have_the_same_figures_of_names() throws IOException {
    String cards =
        Files.readString(MODELS.resolve("entities-en.md"))
            + Files.readString(MODELS.resolve("entities-en-accurate.md"));
    for (Quality.Measurement measurement : Quality.ALL) {
      if (measurement.measure().equals("exact-span F1")) {
        for (String value : measurement.value().split(" / ")) {
          String percent = new BigDecimal(value).movePointRight(2).toPlainString();
          assertTrue(cards.contains("**" + percent + "**"), () -> measurement.data() + ": " + percent);
        }
      }
    }
  }
}
