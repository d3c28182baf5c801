package org.pressmark.release.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.release.description.ReleaseVersion;
import org.pressmark.schema.ChangeLevel;
import org.pressmark.schema.SchemaChange;
import org.pressmark.schema.SchemaComparison;

/**
 * How one release differs from another of the same dataset.
 *
 * @param before what the old one says of itself
 * @param now what the new one says of itself
 * @param schema how the schemas differ
 * @param tables how each table differs: those of the old release in their order, then those that were added
 * @param files how the files differ; null where the new release is still being built
 */
public record ReleaseDiff(
    ReleaseFacts before,
    ReleaseFacts now,
    List<SchemaChange> schema,
    List<TableDiff> tables,
    @Nullable FileDiff files) {
  public ReleaseDiff {
    schema = List.copyOf(schema);
    tables = List.copyOf(tables);
  }

  /**
   * What the differences make of it: patch if only other files or metadata differ, minor if rows, optional columns or
   * tables were only added, major if a row was removed, a value changed, or the schema broke its promise.
   */
  public ChangeLevel level() {
    ChangeLevel level = files != null && files.isEmpty() ? ChangeLevel.NONE : ChangeLevel.PATCH;
    for (TableDiff table : tables) {
      level = level.and(table.level());
    }
    return level.and(SchemaComparison.level(schema));
  }

  /** The lowest version that the new release may have. */
  public ReleaseVersion leastVersion() {
    return before.version().least(level());
  }

  /** Whether the new release has that version or a higher one. */
  public boolean legal() {
    return before.version().allows(now.version(), level());
  }

  /**
   * Why the version of the new release is too low; null if it is legal.
   *
   * @param where the new release
   */
  public @Nullable Problem refusal(Place where) {
    if (legal()) {
      return null;
    }
    String detail =
        "declared "
            + now.version()
            + ", at least "
            + leastVersion()
            + " is needed, for the difference from "
            + before.version()
            + " is "
            + reason();
    return new Problem(Code.VERSION_TOO_LOW, where, detail);
  }

  /** The level and what it comes from, such as {@code major: rows were removed or changed}. */
  public String reason() {
    long lost = tables.stream().mapToLong(table -> table.removed() + table.changed() + table.shifted()).sum();
    boolean schemaBroken = SchemaComparison.level(schema) == ChangeLevel.MAJOR;
    return switch (level()) {
      case NONE -> "none: every byte is the same";
      case PATCH -> "patch: the same rows, other files or metadata";
      case MINOR -> "minor: rows, columns or tables were only added";
      case MAJOR -> "major: " + (lost == 0 ? "" : "rows were removed or values changed")
          + (lost > 0 && schemaBroken ? ", and " : "") + (schemaBroken ? "the schema is not compatible" : "");
    };
  }
}
