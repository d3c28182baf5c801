package org.pressmark.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Entries of folders that are no data: hidden ones, and those that programs leave beside data for themselves. Only
 * whole names are known, since an article's name too may begin with an underscore.
 */
final class Bookkeeping {
  /** Spark's and Hadoop's mark of success, folder of unfinished tasks, and footers without rows; Windows' settings. */
  private static final Set<String> NAMES =
      Set.of("_success", "_temporary", "_metadata", "_common_metadata", "thumbs.db", "ehthumbs.db", "desktop.ini");

  /** What Databricks writes beside {@code _SUCCESS}. */
  private static final Pattern COMMITS = Pattern.compile("_(?:started|committed)_[0-9]++");

  private Bookkeeping() {}

  /** Why an entry of that name is passed over, as reports count it; null if it is data. */
  static @Nullable String reason(String name) {
    if (name.startsWith(".")) {
      return "hidden file or folder";
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return NAMES.contains(lower) || COMMITS.matcher(lower).matches() ? "a program's own file" : null;
  }
}
