package org.pressmark.schema;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of any table.
 *
 * @param values one a column, in the order of {@link TableSchema#columns}, each of the column type's
 *     {@link ColumnType#javaType}; null where absent
 */
public record Row(List<@Nullable Object> values) {
  public Row {
    values = Collections.unmodifiableList(Arrays.asList(values.toArray()));
  }

  /** The value of the column at that index; null where absent. */
  public @Nullable Object get(int column) {
    return values.get(column);
  }

  /** The text at that index; null where absent. */
  public @Nullable String text(int column) {
    return (String) values.get(column);
  }

  /** The number at that index; null where absent. */
  public @Nullable Integer number(int column) {
    return (Integer) values.get(column);
  }
}
