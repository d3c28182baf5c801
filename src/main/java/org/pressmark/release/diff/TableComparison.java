package org.pressmark.release.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.release.DocumentGroups;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;
import org.pressmark.schema.Unit;

/** Counts and samples the differences of one table, a document at a time. Not thread-safe. */
final class TableComparison {
  /** Where a row stands among its document's; what the schema has no unit for. */
  private static final String ORDINAL = "ordinal";

  private static final String TEXT_HASH = "text_sha256";

  /** A column that both sides have. */
  private record Shared(String name, int before, int now, boolean place) {}

  private final TableSchema before;
  private final TableSchema now;
  private final int limit;
  private final boolean documents;
  private final int keyBefore;
  private final int keyNow;
  private final List<Shared> columns = new ArrayList<>();
  private final long[] differing;
  private final MovedTexts moved = new MovedTexts();
  private final int textHashBefore;
  private final int textHashNow;
  private final List<RowSample> firstAdded = new ArrayList<>();
  private final List<RowSample> firstRemoved = new ArrayList<>();
  private final List<RowSample> firstChanged = new ArrayList<>();
  private final List<RowSample> firstShifted = new ArrayList<>();
  private long added;
  private long removed;
  private long changed;
  private long shifted;
  private long unchanged;

  /**
   * @param before the table in the old release; has the same key as {@code now}
   * @param limit how many rows of each kind are sampled
   */
  TableComparison(TableSchema before, TableSchema now, int limit) {
    this.before = before;
    this.now = now;
    this.limit = limit;
    this.keyBefore = before.indexOf(before.key());
    this.keyNow = now.indexOf(now.key());
    // A document's own offsets say what its body is; only those of its parts move with the text before them.
    this.documents = before.order().get(0).equals(before.key());
    for (int i = 0; i < before.columns().size(); i++) {
      ColumnSchema column = before.columns().get(i);
      int index = now.find(column.name());
      if (index >= 0) {
        boolean place = !documents && (column.unit() == Unit.CODE_POINTS || column.name().equals(ORDINAL));
        columns.add(new Shared(column.name(), i, index, place));
      }
    }
    this.differing = new long[columns.size()];
    this.textHashBefore = documents ? before.find(TEXT_HASH) : -1;
    this.textHashNow = documents ? now.find(TEXT_HASH) : -1;
  }

  void added(List<Row> rows) {
    for (Row row : rows) {
      added++;
      sample(firstAdded, now, row, keyNow, List.of());
      if (textHashNow >= 0) {
        moved.added(row.get(textHashNow));
      }
    }
  }

  void removed(List<Row> rows) {
    for (Row row : rows) {
      removed++;
      sample(firstRemoved, before, row, keyBefore, List.of());
      if (textHashBefore >= 0) {
        moved.removed(row.get(textHashBefore));
      }
    }
  }

  /** Compares the rows of one document that both releases have. */
  void compare(
      DocumentGroups oldSide,
      DocumentGroups.Group oldGroup,
      DocumentGroups newSide,
      DocumentGroups.Group newGroup) {
    Map<String, Row> old = byKey(oldSide, oldGroup, before, keyBefore);
    Map<String, Row> kept = byKey(newSide, newGroup, now, keyNow);
    List<Row> gone = new ArrayList<>();
    old.forEach((key, row) -> {
      if (!kept.containsKey(key)) {
        gone.add(row);
      }
    });
    removed(gone);
    kept.forEach((key, row) -> {
      Row earlier = old.get(key);
      if (earlier == null) {
        added(List.of(row));
      } else {
        compare(earlier, row);
      }
    });
  }

  private static Map<String, Row> byKey(
      DocumentGroups side, DocumentGroups.Group group, TableSchema table, int column) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (int i = 0; i < group.rows().size(); i++) {
      Row row = group.rows().get(i);
      if (rows.put(key(row, column), row) != null) {
        throw side.problem(Code.KEY_DUPLICATE, group.firstRow() + i, table.key(), key(row, column));
      }
    }
    return rows;
  }

  private static String key(Row row, int column) {
    return String.valueOf(row.get(column));
  }

  private void compare(Row earlier, Row row) {
    List<ValueChange> values = new ArrayList<>();
    boolean differs = false;
    boolean onlyPlaces = true;
    for (int i = 0; i < columns.size(); i++) {
      Shared column = columns.get(i);
      @Nullable Object was = earlier.get(column.before());
      @Nullable Object is = row.get(column.now());
      if (!Objects.equals(was, is)) {
        differs = true;
        onlyPlaces &= column.place();
        differing[i]++;
        if (firstChanged.size() < limit || firstShifted.size() < limit) {
          values.add(ValueChange.of(column.name(), was, is));
        }
      }
    }
    if (!differs) {
      unchanged++;
    } else if (onlyPlaces) {
      shifted++;
      sample(firstShifted, now, row, keyNow, values);
    } else {
      changed++;
      sample(firstChanged, now, row, keyNow, values);
    }
  }

  private void sample(List<RowSample> first, TableSchema table, Row row, int key, List<ValueChange> values) {
    if (first.size() < limit) {
      first.add(new RowSample(key(row, key), documents ? source(table, row) : null, values));
    }
  }

  private static @Nullable String source(TableSchema table, Row row) {
    for (String column : new String[] {"url", "source_path"}) {
      int index = table.find(column);
      if (index >= 0 && row.get(index) != null) {
        return row.text(index);
      }
    }
    return null;
  }

  TableDiff result() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (int i = 0; i < differing.length; i++) {
      if (differing[i] > 0) {
        counts.put(columns.get(i).name(), differing[i]);
      }
    }
    return new TableDiff(
        now.name(),
        added,
        removed,
        changed,
        shifted,
        unchanged,
        moved.count(),
        counts,
        firstAdded,
        firstRemoved,
        firstChanged,
        firstShifted);
  }
}
