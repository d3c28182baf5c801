package org.pressmark.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a published table.
 *
 * @param name snake_case, unique within the table
 * @param type what its values are
 * @param nullable whether a value may be absent; lists are never null
 * @param meaning what a value means, in one sentence
 * @param unit what a number counts
 * @param refersTo the column whose values this one repeats, as {@code table.column}; null if none
 * @param since the schema version that first had it
 * @param allowed the closed vocabulary of its values, in published order; empty if open
 * @param repeats whether few distinct values fill many rows
 * @param withheld what of its values is left out where the text of the originals is withheld
 * @param fieldId its number in Parquet and Arrow, from 1, never given to another column of the table
 */
public record ColumnSchema(
    String name,
    ColumnType type,
    boolean nullable,
    String meaning,
    Unit unit,
    @Nullable String refersTo,
    String since,
    List<String> allowed,
    boolean repeats,
    Withheld withheld,
    int fieldId) {
  public ColumnSchema {
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("column name is not snake_case: " + name);
    }
    if (meaning.isBlank()) {
      throw new IllegalArgumentException("column " + name + " has no meaning");
    }
    if (nullable && type == ColumnType.STRING_LIST) {
      throw new IllegalArgumentException("list column " + name + " must not be nullable: an empty list says the same");
    }
    boolean canBeLeftOut = nullable || withheld == Withheld.LONG && type == ColumnType.STRING_LIST;
    if (withheld != Withheld.NEVER && !canBeLeftOut) {
      throw new IllegalArgumentException("column " + name + " can be withheld, so it must be nullable");
    }
    allowed = List.copyOf(allowed);
  }

  /** The table that {@link #refersTo} names; null if the column refers to none. */
  public @Nullable String refersToTable() {
    return refersTo == null ? null : refersTo.substring(0, refersTo.indexOf('.'));
  }

  /** The column that {@link #refersTo} names; null if the column refers to none. */
  public @Nullable String refersToColumn() {
    return refersTo == null ? null : refersTo.substring(refersTo.indexOf('.') + 1);
  }
}
