package org.pressmark.schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a column's values are. Each has one Java type and one spelling in every derived schema. */
public enum ColumnType {
  /** Unicode text without unpaired surrogates. */
  STRING(String.class, "string"),
  /**
   * A whole number from 0 to 2,147,483,647: every number that Pressmark publishes is an offset, an ordinal or a count.
   */
  INT(Integer.class, "integer"),
  BOOLEAN(Boolean.class, "boolean"),
  /**
   * A calendar date without zone. Files hold it as text, {@code 2026-01-31}: of a date type each reader makes another
   * value, mlcroissant a midnight that no article states.
   */
  DATE(LocalDate.class, "string"),
  /** An instant, in microseconds, UTC. */
  TIMESTAMP(Instant.class, "datetime"),
  /** A list of text, never null: empty where there is nothing. */
  STRING_LIST(List.class, "array");

  private final Class<?> javaType;
  private final String dataPackageType;

  ColumnType(Class<?> javaType, String dataPackageType) {
    this.javaType = javaType;
    this.dataPackageType = dataPackageType;
  }

  /** The type of a {@link Row}'s value in such a column. */
  public Class<?> javaType() {
    return javaType;
  }

  /** The field type of the Data Package standard, v2 (Table Schema, section "Field Types"). */
  public String dataPackageType() {
    return dataPackageType;
  }
}
