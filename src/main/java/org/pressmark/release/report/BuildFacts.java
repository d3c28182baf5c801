package org.pressmark.release.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pressmark.release.contents.ReleaseSettings;

/**
 * How a release was made, as its build report states it. Nothing of it may differ between two machines.
 *
 * @param toolSha256 of the program's own archive, 64 hex digits; null if it does not run from one
 * @param recipe every option that changes what is published, in a fixed order, but for what {@link ReleaseSettings} has
 * @param models in a fixed order
 * @param passedOver how many parts of the input were no articles by their kind, for each reason
 */
public record BuildFacts(
    @Nullable String toolSha256,
    List<Option> recipe,
    List<Model> models,
    SortedMap<String, Long> passedOver) {
  /** The option that says whether a manifest was given. */
  public static final String MANIFEST = "manifest";

  /** One option as it was used, whether given or by default. */
  public record Option(String name, String value) {}

  /**
   * One model that took part.
   *
   * @param sha256 of its file, 64 hex digits
   * @param card what its makers say of it, in Markdown with one heading of the first level; null if there is none
   */
  public record Model(String name, String version, String sha256, @Nullable String card) {}

  public BuildFacts {
    recipe = List.copyOf(recipe);
    models = List.copyOf(models);
    passedOver = Collections.unmodifiableSortedMap(new TreeMap<>(passedOver));
  }

  /** The same build, of an input of which such parts were passed over. */
  public BuildFacts passingOver(SortedMap<String, Long> parts) {
    return new BuildFacts(toolSha256, recipe, models, parts);
  }
}
