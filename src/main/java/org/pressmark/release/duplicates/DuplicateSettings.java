package org.pressmark.release.duplicates;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a release does about documents that repeat each other. Exact duplicates are always found.
 *
 * @param near how near duplicates are looked for; null if they are not
 * @param drop whether all but the first of a cluster are left out of the release
 * @param splits how the documents are dealt out; null if the release has no splits
 */
public record DuplicateSettings(@Nullable Bands near, boolean drop, @Nullable SplitShares splits) {
  /** Duplicates are found and kept, and there are no splits. */
  public static final DuplicateSettings DEFAULT = new DuplicateSettings(Bands.DEFAULT, false, null);

  /** The options that lead to these settings, by their names on the command line, in a fixed order. */
  public Map<String, String> recipe() {
    Map<String, String> recipe = new LinkedHashMap<>();
    recipe.put("near-duplicates", near == null ? "off" : near.toString());
    recipe.put("drop-duplicates", String.valueOf(drop));
    if (splits != null) {
      recipe.put("splits", splits.toString());
    }
    return recipe;
  }
}
