package org.pressmark.schema;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table as its record declares it, and the way between records and rows.
 *
 * @param <R> the record
 */
public final class RecordTable<R extends Record> {
  private final TableSchema schema;
  private final Method[] accessors;
  private final Constructor<R> constructor;
  private final Class<?>[] types;

  private RecordTable(TableSchema schema, Method[] accessors, Constructor<R> constructor, Class<?>[] types) {
    this.schema = schema;
    this.accessors = accessors;
    this.constructor = constructor;
    this.types = types;
  }

  /**
   * Reads a record's declaration.
   *
   * @param version the schema version that the record declares, {@code major.minor}
   * @throws IllegalArgumentException if the record is no table, or a component is no column or has no meaning
   */
  public static <R extends Record> RecordTable<R> of(Class<R> record, String version) {
    Table table = record.getAnnotation(Table.class);
    if (table == null) {
      throw new IllegalArgumentException(record + " has no @Table");
    }
    RecordComponent[] components = record.getRecordComponents();
    List<ColumnSchema> columns = new ArrayList<>();
    Method[] accessors = new Method[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      columns.add(column(components[i], i + 1));
      accessors[i] = components[i].getAccessor();
      types[i] = components[i].getType();
    }
    List<TableSchema.SpanColumns> spans = new ArrayList<>();
    for (Table.Span span : table.spans()) {
      spans.add(new TableSchema.SpanColumns(span.start(), span.end(), span.text().isEmpty() ? null : span.text()));
    }
    TableSchema schema =
        new TableSchema(
            table.name(), version, table.meaning(), columns, table.key(), Arrays.asList(table.order()), spans);
    try {
      return new RecordTable<>(schema, accessors, record.getDeclaredConstructor(types), types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record has its canonical constructor: " + record, e);
    }
  }

  private static ColumnSchema column(RecordComponent component, int fieldId) {
    Column column = component.getAnnotation(Column.class);
    if (column == null) {
      throw new IllegalArgumentException(
          component.getDeclaringRecord() + "." + component.getName() + " has no @Column");
    }
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    List<String> allowed = vocabulary(component.getType());
    String refersTo = column.refersTo().isEmpty() ? null : column.refersTo();
    return new ColumnSchema(
        snakeCase(component.getName()),
        typeOf(component),
        nullable,
        column.value(),
        column.unit(),
        refersTo,
        column.since(),
        allowed,
        column.repeats() || !allowed.isEmpty() || refersTo != null,
        column.withheld(),
        fieldId);
  }

  private static ColumnType typeOf(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == String.class || Term.class.isAssignableFrom(type)) {
      return ColumnType.STRING;
    }
    if (type == int.class || type == Integer.class) {
      return ColumnType.INT;
    }
    if (type == boolean.class || type == Boolean.class) {
      return ColumnType.BOOLEAN;
    }
    if (type == LocalDate.class) {
      return ColumnType.DATE;
    }
    if (type == Instant.class) {
      return ColumnType.TIMESTAMP;
    }
    if (component.getGenericType() instanceof ParameterizedType list
        && type == List.class
        && list.getActualTypeArguments()[0] == String.class) {
      return ColumnType.STRING_LIST;
    }
    throw new IllegalArgumentException("no column type for " + component);
  }

  private static List<String> vocabulary(Class<?> type) {
    if (!Term.class.isAssignableFrom(type)) {
      return List.of();
    }
    return Arrays.stream(type.getEnumConstants()).map(constant -> ((Term) constant).term()).toList();
  }

  private static String snakeCase(String camelCase) {
    return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /** The table that the record declares. */
  public TableSchema schema() {
    return schema;
  }

  /** The row that a record is. */
  public Row toRow(R record) {
    Object[] values = new Object[accessors.length];
    try {
      for (int i = 0; i < accessors.length; i++) {
        Object value = accessors[i].invoke(record);
        values[i] = value instanceof Term term ? term.term() : value;
      }
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a published record is public: " + record.getClass(), e);
    }
    return new Row(Arrays.asList(values));
  }

  /**
   * The record that a row was made from.
   *
   * @throws IllegalArgumentException if a value is no word of its column's vocabulary, or the record refuses the values
   */
  public R fromRow(Row row) {
    Object[] values = row.values().toArray();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null && Term.class.isAssignableFrom(types[i])) {
        values[i] = constant(types[i], (String) values[i]);
      }
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(schema.name() + " row refused: " + e.getCause().getMessage(), e.getCause());
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("a published record is public: " + constructor, e);
    }
  }

  private static Object constant(Class<?> vocabulary, String term) {
    for (Object constant : vocabulary.getEnumConstants()) {
      if (((Term) constant).term().equals(term)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(term + " is none of " + vocabulary(vocabulary));
  }
}
