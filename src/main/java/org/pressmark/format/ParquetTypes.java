package org.pressmark.format;

import static org.apache.parquet.schema.LogicalTypeAnnotation.listType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.TableSchema;

/** A table's columns in Parquet's types (parquet-format, LogicalTypes.md). */
final class ParquetTypes {
  private ParquetTypes() {}

  static MessageType messageOf(TableSchema table) {
    return new MessageType(table.name(), table.columns().stream().map(ParquetTypes::typeOf).toList());
  }

  private static Type typeOf(ColumnSchema column) {
    Repetition repetition = column.nullable() ? Repetition.OPTIONAL : Repetition.REQUIRED;
    int id = column.fieldId();
    String name = column.name();
    return switch (column.type()) {
      case STRING, DATE -> Types.primitive(BINARY, repetition).as(stringType()).id(id).named(name);
      case INT -> Types.primitive(INT32, repetition).id(id).named(name);
      case BOOLEAN -> Types.primitive(BOOLEAN, repetition).id(id).named(name);
      case TIMESTAMP -> Types.primitive(INT64, repetition).as(timestampType(true, TimeUnit.MICROS)).id(id).named(name);
      // Three levels, LogicalTypes.md, section "Lists"; two-level lists of older writers are ambiguous.
      case STRING_LIST ->
          Types.buildGroup(repetition)
              .as(listType())
              .addField(
                  Types.repeatedGroup()
                      .addField(Types.required(BINARY).as(stringType()).named("element"))
                      .named("list"))
              .id(id)
              .named(name);
    };
  }
}
