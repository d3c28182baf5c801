package org.pressmark.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions of a schema by the rule that users rely on. Minor: an optional column at the end of a table, a
 * table, or other words for the same meaning. Major: anything removed, renamed or moved, another type, nullability,
 * vocabulary, unit, reference, key, order or span.
 *
 * <p>A column is optional if its values may be absent; a list may, for it may be empty.
 */
public final class SchemaComparison {
  private final List<SchemaChange> changes = new ArrayList<>();

  private SchemaComparison() {}

  /** Every difference, in the order of the old tables and their columns, what was added last. */
  public static List<SchemaChange> compare(List<TableSchema> oldTables, List<TableSchema> newTables) {
    SchemaComparison comparison = new SchemaComparison();
    Map<String, TableSchema> added = new LinkedHashMap<>();
    newTables.forEach(table -> added.put(table.name(), table));
    for (TableSchema table : oldTables) {
      TableSchema now = added.remove(table.name());
      if (now == null) {
        comparison.note(table.name(), null, ChangeLevel.MAJOR, "removed");
      } else {
        comparison.table(table, now);
      }
    }
    added.keySet().forEach(name -> comparison.note(name, null, ChangeLevel.MINOR, "added"));
    return List.copyOf(comparison.changes);
  }

  /** The highest level of all changes. */
  public static ChangeLevel level(List<SchemaChange> changes) {
    return changes.stream().map(SchemaChange::level).reduce(ChangeLevel.NONE, ChangeLevel::and);
  }

  private void note(String table, @Nullable String column, ChangeLevel level, String detail) {
    changes.add(new SchemaChange(table, column, level, detail));
  }

  private void table(TableSchema before, TableSchema now) {
    String table = before.name();
    String lastKept = null;
    for (ColumnSchema column : before.columns()) {
      ColumnSchema same = find(now, column.name());
      if (same == null) {
        gone(table, column, before, now);
        continue;
      }
      if (lastKept != null && now.indexOf(same.name()) < now.indexOf(lastKept)) {
        note(table, column.name(), ChangeLevel.MAJOR, "moved before " + lastKept);
      }
      lastKept = same.name();
      column(table, column, same);
    }
    added(before, now);
    altered(table, null, "key", before.key(), now.key());
    altered(table, null, "order", before.order(), now.order());
    spans(before, now);
    if (!before.meaning().equals(now.meaning())) {
      note(table, null, ChangeLevel.MINOR, "has its meaning in other words");
    }
  }

  private void gone(String table, ColumnSchema column, TableSchema before, TableSchema now) {
    // A field id is never given to another column, so it tells a new name from a new column.
    for (ColumnSchema candidate : now.columns()) {
      if (candidate.fieldId() == column.fieldId() && find(before, candidate.name()) == null) {
        note(table, column.name(), ChangeLevel.MAJOR, "renamed to " + candidate.name());
        column(table, column, candidate);
        return;
      }
    }
    note(table, column.name(), ChangeLevel.MAJOR, "removed");
  }

  private void column(String table, ColumnSchema before, ColumnSchema now) {
    String name = before.name();
    altered(table, name, "type", before.type(), now.type());
    altered(
        table,
        name,
        "nullability",
        before.nullable() ? "nullable" : "never null",
        now.nullable() ? "nullable" : "never null");
    altered(table, name, "unit", before.unit(), now.unit());
    altered(table, name, "reference", before.refersTo(), now.refersTo());
    altered(table, name, "vocabulary", before.allowed(), now.allowed());
    altered(table, name, "part withheld", before.withheld(), now.withheld());
    altered(table, name, "field id", before.fieldId(), now.fieldId());
    altered(table, name, "first version", before.since(), now.since());
    if (!before.meaning().equals(now.meaning())) {
      note(table, name, ChangeLevel.MINOR, "has its meaning in other words");
    }
    if (before.repeats() != now.repeats()) {
      note(table, name, ChangeLevel.MINOR, "is encoded in another way");
    }
  }

  private void altered(
      String table,
      @Nullable String column,
      String what,
      @Nullable Object before,
      @Nullable Object now) {
    if (!Objects.equals(before, now)) {
      note(table, column, ChangeLevel.MAJOR, "has another " + what + ": " + shown(before) + ", now " + shown(now));
    }
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "none" : value.toString();
  }

  private void added(TableSchema before, TableSchema now) {
    int last = -1;
    int highestId = 0;
    for (ColumnSchema column : before.columns()) {
      highestId = Math.max(highestId, column.fieldId());
      if (find(now, column.name()) != null) {
        last = Math.max(last, now.indexOf(column.name()));
      }
    }
    for (ColumnSchema column : now.columns()) {
      if (find(before, column.name()) != null || renamed(before, now, column)) {
        continue;
      }
      boolean optional = column.nullable() || column.type() == ColumnType.STRING_LIST;
      if (now.indexOf(column.name()) < last) {
        note(now.name(), column.name(), ChangeLevel.MAJOR, "added before the end");
      } else if (!optional) {
        note(now.name(), column.name(), ChangeLevel.MAJOR, "added, and it is not optional");
      } else if (column.fieldId() <= highestId) {
        note(
            now.name(),
            column.name(),
            ChangeLevel.MAJOR,
            "added with a field id that another column had: " + column.fieldId());
      } else {
        note(now.name(), column.name(), ChangeLevel.MINOR, "added");
      }
    }
  }

  private static boolean renamed(TableSchema before, TableSchema now, ColumnSchema column) {
    return before.columns().stream()
        .anyMatch(old -> old.fieldId() == column.fieldId() && find(now, old.name()) == null);
  }

  private void spans(TableSchema before, TableSchema now) {
    int kept = before.spans().size();
    if (now.spans().size() < kept || !now.spans().subList(0, kept).equals(before.spans())) {
      note(now.name(), null, ChangeLevel.MAJOR, "has another span: " + before.spans() + ", now " + now.spans());
      return;
    }
    for (TableSchema.SpanColumns span : now.spans().subList(kept, now.spans().size())) {
      // Columns that were there already had another meaning without it.
      boolean old = find(before, span.start()) != null || find(before, span.end()) != null;
      note(now.name(), span.start(), old ? ChangeLevel.MAJOR : ChangeLevel.MINOR, "begins a span that was added");
    }
  }

  private static @Nullable ColumnSchema find(TableSchema table, String name) {
    return table.columns().stream().filter(column -> column.name().equals(name)).findFirst().orElse(null);
  }
}
