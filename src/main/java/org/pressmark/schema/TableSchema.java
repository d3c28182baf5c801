package org.pressmark.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One published table.
 *
 * @param name plural, lower case
 * @param version the schema version, {@code major.minor}
 * @param meaning what one row is
 * @param columns in published order; names and field ids are unique
 * @param key the column that identifies a row
 * @param order the columns that rows are sorted by
 * @param spans the column sets that mark a stretch of a document's text; the first is the row's own extent
 */
public record TableSchema(
    String name,
    String version,
    String meaning,
    List<ColumnSchema> columns,
    String key,
    List<String> order,
    List<SpanColumns> spans) {

  /**
   * Columns that mark a stretch of {@code documents.text} of the row's {@code document_id}, in code points.
   *
   * @param start the column of the first code point
   * @param end the column of the code point after the last
   * @param text the column that repeats the marked text; null if the table has none
   */
  public record SpanColumns(String start, String end, @Nullable String text) {}

  public TableSchema {
    columns = List.copyOf(columns);
    order = List.copyOf(order);
    spans = List.copyOf(spans);
    Map<String, ColumnSchema> byName = new LinkedHashMap<>();
    for (ColumnSchema column : columns) {
      if (byName.put(column.name(), column) != null) {
        throw new IllegalArgumentException(name + " has two columns named " + column.name());
      }
    }
    if (columns.stream().map(ColumnSchema::fieldId).distinct().count() != columns.size()) {
      throw new IllegalArgumentException(name + " gives one field id to two columns");
    }
    for (String used : order) {
      requireColumn(byName, name, used);
    }
    requireColumn(byName, name, key);
    for (SpanColumns span : spans) {
      requireColumn(byName, name, span.start());
      requireColumn(byName, name, span.end());
      if (span.text() != null) {
        requireColumn(byName, name, span.text());
      }
    }
  }

  private static void requireColumn(Map<String, ColumnSchema> columns, String table, String column) {
    if (!columns.containsKey(column)) {
      throw new IllegalArgumentException(table + " has no column " + column);
    }
  }

  /**
   * Where a column's value lies in a {@link Row}, from 0.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  public int indexOf(String column) {
    int index = find(column);
    if (index < 0) {
      throw new IllegalArgumentException(name + " has no column " + column);
    }
    return index;
  }

  /** The same, for a column that another version may lack; -1 if the table has no such column. */
  public int find(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The column of that name.
   *
   * @throws IllegalArgumentException if the table has none
   */
  public ColumnSchema column(String column) {
    return columns.get(indexOf(column));
  }
}
