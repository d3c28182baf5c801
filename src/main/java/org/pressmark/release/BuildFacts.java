package org.pressmark.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a release was made, as its build report states it. Nothing of it may differ between two machines.
 *
 * @param toolSha256 of the program's own archive, 64 hex digits; null if it does not run from one
 * @param recipe every option that changes what is published, in a fixed order
 * @param models in a fixed order
 */
public record BuildFacts(@Nullable String toolSha256, List<Option> recipe, List<Model> models) {

  /** One option as it was used, whether given or by default. */
  public record Option(String name, String value) {}

  /**
   * One model that took part.
   *
   * @param sha256 of its file, 64 hex digits
   */
  public record Model(String name, String version, String sha256) {}

  public BuildFacts {
    recipe = List.copyOf(recipe);
    models = List.copyOf(models);
  }
}
