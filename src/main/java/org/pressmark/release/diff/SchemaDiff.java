package org.pressmark.release.diff;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.release.SchemaFolder;
import org.pressmark.schema.ChangeLevel;
import org.pressmark.schema.SchemaChange;
import org.pressmark.schema.SchemaComparison;
import org.pressmark.schema.SchemaVersion;
import org.pressmark.schema.TableSchema;

/**
 * How one version of the schema differs from another.
 *
 * @param before the version that the old one declares
 * @param now the version that the new one declares
 * @param changes every difference, in the order of the tables
 */
public record SchemaDiff(SchemaVersion before, SchemaVersion now, List<SchemaChange> changes) {
  public SchemaDiff {
    changes = List.copyOf(changes);
  }

  /** Compares what two folders of JSON Schemas, or two releases, hold. */
  public static SchemaDiff of(Path before, Path now) {
    List<TableSchema> oldTables = SchemaFolder.read(before);
    List<TableSchema> newTables = SchemaFolder.read(now);
    return new SchemaDiff(version(oldTables), version(newTables), SchemaComparison.compare(oldTables, newTables));
  }

  private static SchemaVersion version(List<TableSchema> tables) {
    return SchemaVersion.parse(tables.get(0).version()).orElseThrow();
  }

  /** The highest level of all changes. */
  public ChangeLevel level() {
    return SchemaComparison.level(changes);
  }

  /** The lowest version that the new one may have. */
  public SchemaVersion leastVersion() {
    return before.least(level());
  }

  /** Whether the new one declares that version or a higher one. */
  public boolean legal() {
    return now.compareTo(leastVersion()) >= 0;
  }

  /**
   * Why the declared version is too low; null if it is legal.
   *
   * @param where the new one
   */
  public @Nullable Problem refusal(Place where) {
    if (legal()) {
      return null;
    }
    return new Problem(
        Code.VERSION_TOO_LOW, where,
        "declared schema " + now + ", at least " + leastVersion() + " is needed, for it differs from schema " + before);
  }
}
