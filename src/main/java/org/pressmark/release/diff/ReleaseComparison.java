package org.pressmark.release.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.DocumentGroups;
import org.pressmark.release.PublishedRelease;
import org.pressmark.release.contents.ReleaseTables;
import org.pressmark.schema.SchemaComparison;
import org.pressmark.schema.TableSchema;

/** Compares two releases, table by table. Every method throws {@link ProblemException} where one cannot be read. */
public final class ReleaseComparison {
  private ReleaseComparison() {}

  /**
   * Compares two finished releases. The bytes of every table that is read are those that the manifests name.
   *
   * @param limit how many rows of each kind are sampled in each table
   * @throws ProblemException RELEASES_UNRELATED if they are of two datasets; else what is wrong with one of them
   */
  public static ReleaseDiff compare(PublishedRelease before, PublishedRelease now, int limit) {
    requireRelated(before, now.name());
    before.requireSoundTables();
    now.requireSoundTables();
    return compare(
        ReleaseFacts.of(before.dataPackage()), before.tables(), ReleaseFacts.of(now.dataPackage()), now.tables(),
        FileDiff.of(before.listed(), now.listed()), limit);
  }

  /**
   * Compares a finished release with one that is being built.
   *
   * @param before its tables are known to be what its manifests name
   * @param limit as above
   */
  public static ReleaseDiff compare(PublishedRelease before, ReleaseFacts now, ReleaseTables tables, int limit) {
    return compare(ReleaseFacts.of(before.dataPackage()), before.tables(), now, tables, null, limit);
  }

  /**
   * Demands that a release of that name can follow the old one: versions of two datasets say nothing about each other.
   */
  public static void requireRelated(PublishedRelease before, String name) {
    if (!before.name().equals(name)) {
      throw new ProblemException(
          new Problem(
              Code.RELEASES_UNRELATED, Place.file(before.folder().toString()),
              "it is " + before.name() + ", the other is " + name));
    }
  }

  private static ReleaseDiff compare(
      ReleaseFacts before,
      ReleaseTables oldTables,
      ReleaseFacts now,
      ReleaseTables newTables,
      @Nullable FileDiff files,
      int limit) {
    Map<String, TableSchema> added = new LinkedHashMap<>();
    newTables.schemas().forEach(schema -> added.put(schema.name(), schema));
    List<TableDiff> tables = new ArrayList<>();
    for (TableSchema schema : oldTables.schemas()) {
      TableSchema other = added.get(schema.name());
      if (other != null && comparable(schema, other)) {
        added.remove(schema.name());
        tables.add(table(oldTables, schema, newTables, other, limit));
      } else {
        tables.add(alone(oldTables, schema, limit, false));
      }
    }
    for (TableSchema schema : added.values()) {
      tables.add(alone(newTables, schema, limit, true));
    }
    return new ReleaseDiff(
        before, now, SchemaComparison.compare(oldTables.schemas(), newTables.schemas()), tables, files);
  }

  /** Rows of two tables can be told to be the same only by the same key, within the same document. */
  private static boolean comparable(TableSchema before, TableSchema now) {
    return before.key().equals(now.key()) && before.order().get(0).equals(now.order().get(0));
  }

  private static TableDiff table(
      ReleaseTables oldTables, TableSchema before, ReleaseTables newTables, TableSchema now, int limit) {
    TableComparison comparison = new TableComparison(before, now, limit);
    try (DocumentGroups oldSide = new DocumentGroups(oldTables, before);
        DocumentGroups newSide = new DocumentGroups(newTables, now)) {
      DocumentGroups.Group old = oldSide.next();
      DocumentGroups.Group group = newSide.next();
      while (old != null || group != null) {
        int order = old == null ? 1 : group == null ? -1 : old.documentId().compareTo(group.documentId());
        if (order < 0) {
          comparison.removed(old.rows());
        } else if (order > 0) {
          comparison.added(group.rows());
        } else {
          comparison.compare(oldSide, old, newSide, group);
        }
        old = order <= 0 ? oldSide.next() : old;
        group = order >= 0 ? newSide.next() : group;
      }
    } catch (IOException e) {
      throw unreadable(oldTables, e);
    }
    return comparison.result();
  }

  /** A table that the other release does not have, or in another shape. */
  private static TableDiff alone(ReleaseTables tables, TableSchema schema, int limit, boolean added) {
    TableComparison comparison = new TableComparison(schema, schema, limit);
    try (DocumentGroups side = new DocumentGroups(tables, schema)) {
      for (DocumentGroups.Group group = side.next(); group != null; group = side.next()) {
        if (added) {
          comparison.added(group.rows());
        } else {
          comparison.removed(group.rows());
        }
      }
    } catch (IOException e) {
      throw unreadable(tables, e);
    }
    return comparison.result();
  }

  /** A reader that cannot even be closed. */
  private static ProblemException unreadable(ReleaseTables tables, IOException e) {
    return ProblemException.unreadable(Place.file(tables.folder().toString()), e);
  }
}
