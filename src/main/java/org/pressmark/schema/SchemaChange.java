package org.pressmark.schema;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of a schema.
 *
 * @param table the table's name
 * @param column the column's name, the old one if it was renamed; null if the table as a whole is concerned
 * @param level minor or major
 * @param detail what was done, such as {@code retyped from string to integer}
 */
public record SchemaChange(String table, @Nullable String column, ChangeLevel level, String detail) {
  /** For example {@code major: quotes.kind removed}. */
  @Override
  public String toString() {
    return (level == ChangeLevel.MAJOR ? "major: " : "minor: ")
        + table
        + (column == null ? "" : "." + column)
        + " "
        + detail;
  }
}
