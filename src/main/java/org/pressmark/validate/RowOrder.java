package org.pressmark.validate;

import org.jspecify.annotations.Nullable;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/** Compares each row of a table with the one before, by the columns that the schema names. */
final class RowOrder {
  /** How a row stands to the one before it. */
  enum Step {
    ASCENDING,
    /** It has the same key, in a table that is ordered by its key. */
    SAME_KEY,
    DESCENDING
  }

  private final int[] columns;
  private final int key;
  private @Nullable Row last;

  RowOrder(TableSchema schema) {
    columns = schema.order().stream().mapToInt(schema::indexOf).toArray();
    key = schema.indexOf(schema.key());
  }

  Step next(Row row) {
    Row before = last;
    last = row;
    if (before == null) {
      return Step.ASCENDING;
    }
    for (int column : columns) {
      int comparison = compare(before.get(column), row.get(column));
      if (comparison != 0) {
        return comparison < 0 ? Step.ASCENDING : Step.DESCENDING;
      }
    }
    return columns.length == 1 && columns[0] == key ? Step.SAME_KEY : Step.ASCENDING;
  }

  // Texts by UTF-16 unit and numbers by size; a column of another type, or without value, orders nothing.
  private static int compare(@Nullable Object before, @Nullable Object value) {
    if (before instanceof String text && value instanceof String other) {
      return text.compareTo(other);
    }
    if (before instanceof Integer number && value instanceof Integer other) {
      return number.compareTo(other);
    }
    return 0;
  }
}
