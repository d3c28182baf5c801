package org.pressmark.schema;

import java.util.stream.Collectors;

/** A table as the schema string that Spark's readers take ({@code DataFrameReader.schema}). */
public final class SparkDdl {
  private SparkDdl() {}

  /** For example {@code `entity_id` STRING NOT NULL, `start` INT NOT NULL, …}. */
  public static String of(TableSchema table) {
    return table.columns().stream()
        .map(column -> "`" + column.name() + "` " + type(column.type()) + (column.nullable() ? "" : " NOT NULL"))
        .collect(Collectors.joining(", "));
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case STRING, DATE -> "STRING";
      case INT -> "INT";
      case BOOLEAN -> "BOOLEAN";
      case TIMESTAMP -> "TIMESTAMP";
      case STRING_LIST -> "ARRAY<STRING>";
    };
  }
}
