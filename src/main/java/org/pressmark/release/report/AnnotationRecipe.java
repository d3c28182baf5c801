package org.pressmark.release.report;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Sha256;
import org.pressmark.model.Tables;
import org.pressmark.schema.TableSchema;

/**
 * All that decides what annotators find in an article, as one hash: the program, its models, its schema, its options.
 * Two builds with the same hash annotate the same normalised article alike. An option that nobody listed as harmless
 * counts.
 */
public final class AnnotationRecipe {
  /** These decide which articles come in and as what, or what is done with annotated ones. */
  private static final Set<String> HARMLESS =
      Set.of(
          "verbatim",
          BuildFacts.MANIFEST,
          "max-article-size", "near-duplicates", "drop-duplicates", "splits", "withhold-text");

  private static final String FIELD = "field.";

  private AnnotationRecipe() {}

  /** The hash, 64 hex digits; null if the program's own hash is not known, for then nothing is certain. */
  public static @Nullable String sha256(String toolVersion, BuildFacts facts) {
    if (facts.toolSha256() == null) {
      return null;
    }
    StringBuilder text = new StringBuilder("pressmark " + toolVersion + " " + facts.toolSha256() + "\n");
    for (TableSchema table : Tables.schemas()) {
      text.append("table ").append(table.name()).append(' ').append(SchemaHash.of(table)).append('\n');
    }
    for (BuildFacts.Model model : facts.models()) {
      text.append("model ")
          .append(model.name())
          .append(' ')
          .append(model.version())
          .append(' ')
          .append(model.sha256())
          .append('\n');
    }
    for (BuildFacts.Option option : facts.recipe()) {
      if (!HARMLESS.contains(option.name()) && !option.name().startsWith(FIELD)) {
        text.append("option ").append(option.name()).append(' ').append(option.value()).append('\n');
      }
    }
    return Sha256.of(text.toString());
  }
}
