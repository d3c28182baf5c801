package org.pressmark.format;

import java.util.List;
import java.util.Map;
import org.apache.arrow.vector.types.TimeUnit;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.TableSchema;

/** A table's columns in Arrow's types (Arrow Columnar Format, Schema.fbs). */
final class ArrowTypes {
  /** The key under which Arrow's own readers and writers of Parquet keep a column's field id. */
  private static final String FIELD_ID = "PARQUET:field_id";

  private ArrowTypes() {}

  static List<Field> fieldsOf(TableSchema table) {
    return table.columns().stream().map(ArrowTypes::fieldOf).toList();
  }

  private static Field fieldOf(ColumnSchema column) {
    ArrowType type =
        switch (column.type()) {
          case STRING, DATE -> ArrowType.Utf8.INSTANCE;
          case INT -> new ArrowType.Int(32, true);
          case BOOLEAN -> ArrowType.Bool.INSTANCE;
          case TIMESTAMP -> new ArrowType.Timestamp(TimeUnit.MICROSECOND, "UTC");
          case STRING_LIST -> ArrowType.List.INSTANCE;
        };
    List<Field> children =
        type instanceof ArrowType.List
            ? List.of(new Field("element", FieldType.notNullable(ArrowType.Utf8.INSTANCE), List.of()))
            : List.of();
    Map<String, String> metadata = Map.of(FIELD_ID, Integer.toString(column.fieldId()));
    return new Field(column.name(), new FieldType(column.nullable(), type, null, metadata), children);
  }
}
