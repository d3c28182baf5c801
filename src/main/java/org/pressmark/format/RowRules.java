package org.pressmark.format;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Printable;
import org.pressmark.problem.Problem;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.ColumnType;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * What every format asks of a row: the number of its values, and of each its type, range, vocabulary and presence.
 *
 * <p>Dates and times are of the years 1 to 9999, the range that every reader's language can hold; times are whole
 * microseconds, as the files store them.
 */
final class RowRules {
  private static final LocalDate FIRST_DATE = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);
  private static final Instant FIRST_INSTANT = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END_OF_INSTANTS = Instant.parse("+10000-01-01T00:00:00Z");
  private static final int SHOWN_CHARACTERS = 60;

  private final TableSchema table;
  private final List<Set<String>> allowed = new ArrayList<>();

  RowRules(TableSchema table) {
    this.table = table;
    table.columns().forEach(column -> allowed.add(Set.copyOf(column.allowed())));
  }

  /**
   * Demands that a row fits the table before it is written.
   *
   * @throws IllegalArgumentException if it does not; the message names the column
   */
  void require(Row row) {
    if (row.values().size() != table.columns().size()) {
      throw new IllegalArgumentException(
          table.name() + " has " + table.columns().size() + " columns, the row " + row.values().size() + " values");
    }
    for (int i = 0; i < table.columns().size(); i++) {
      String fault = fault(i, row.get(i));
      if (fault != null) {
        throw new IllegalArgumentException(table.name() + "." + table.columns().get(i).name() + ": " + fault);
      }
    }
  }

  /**
   * The row of values that were read.
   *
   * @param known what was found wrong with it already; null if nothing
   * @param where a column's place in this row
   * @throws InvalidRowException if a value does not fit its column
   */
  Row row(@Nullable Object[] values, @Nullable Problem known, Where where) throws InvalidRowException {
    Problem first = known;
    for (int i = 0; i < values.length; i++) {
      String fault = fault(i, values[i]);
      if (fault != null) {
        values[i] = null;
        if (first == null) {
          first = new Problem(Code.VALUE_INVALID, where.column(table.columns().get(i).name()), fault);
        }
      }
    }
    Row row = new Row(Arrays.asList(values));
    if (first != null) {
      throw new InvalidRowException(first, row);
    }
    return row;
  }

  /** Builds the place of a value only once it is needed: most values are sound. */
  @FunctionalInterface
  interface Where {
    Place column(String name);
  }

  private @Nullable String fault(int index, @Nullable Object value) {
    ColumnSchema column = table.columns().get(index);
    if (value == null) {
      return column.nullable() ? null : "expected a value, found none";
    }
    if (!column.type().javaType().isInstance(value)) {
      String found = value instanceof String text ? shown(text) : value.getClass().getSimpleName();
      return "expected " + spelling(column.type()) + ", found " + found;
    }
    return switch (column.type()) {
      case STRING -> textFault((String) value, allowed.get(index), column.allowed());
      case INT -> (Integer) value < 0 ? "expected 0 or more, found " + value : null;
      case BOOLEAN -> null;
      case DATE -> {
        LocalDate date = (LocalDate) value;
        yield date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)
            ? "expected a year of 1 to 9999, found " + date
            : null;
      }
      case TIMESTAMP -> instantFault((Instant) value);
      case STRING_LIST -> listFault((List<?>) value, allowed.get(index), column.allowed());
    };
  }

  private static @Nullable String listFault(List<?> values, Set<String> allowed, List<String> inOrder) {
    for (Object element : values) {
      if (!(element instanceof String text)) {
        return "expected a list of text, found "
            + (element == null ? "null" : element.getClass().getSimpleName())
            + " in it";
      }
      String fault = textFault(text, allowed, inOrder);
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  private static @Nullable String instantFault(Instant instant) {
    if (instant.isBefore(FIRST_INSTANT) || !instant.isBefore(END_OF_INSTANTS)) {
      return "expected a year of 1 to 9999, found " + instant;
    }
    return instant.getNano() % 1000 == 0 ? null : "expected whole microseconds, found " + instant;
  }

  private static @Nullable String textFault(String text, Set<String> allowed, List<String> inOrder) {
    if (!allowed.isEmpty() && !allowed.contains(text)) {
      return "expected one of " + inOrder + ", found " + shown(text);
    }
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isSurrogate(unit)) {
        if (Character.isHighSurrogate(unit) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++;
        } else {
          return "unpaired surrogate at UTF-16 index " + i;
        }
      }
    }
    return null;
  }

  /** How a value of the type looks, for a message. */
  static String spelling(ColumnType type) {
    return switch (type) {
      case STRING -> "text";
      case INT -> "a whole number from 0 to " + Integer.MAX_VALUE;
      case BOOLEAN -> "true or false";
      case DATE -> "a date such as 2026-01-31";
      case TIMESTAMP -> "a time such as 2026-01-31T23:59:59.5Z";
      case STRING_LIST -> "a list of text";
    };
  }

  /** A value of unknown length, cut so that it fits a message. */
  static String shown(String text) {
    return Printable.brief(text, SHOWN_CHARACTERS);
  }
}
