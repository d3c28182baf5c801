package org.pressmark.release.duplicates;

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
}
