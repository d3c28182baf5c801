package org.pressmark.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.schema.CodePoints;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * One document with its rows of every table that can be read. Rules find columns by name and skip what a version lacks.
 */
final class DocumentGroup {
  /** The rows of one table that belong to the document. */
  record Rows(TableCursor cursor, long first, List<Row> list) {
    TableSchema schema() {
      return cursor.schema();
    }

    /** The value of a column of that name; null if it is absent, or the table has no such column. */
    @Nullable Object value(Row row, String column) {
      int index = schema().find(column);
      return index < 0 ? null : row.get(index);
    }

    @Nullable Integer number(Row row, String column) {
      return value(row, column) instanceof Integer number ? number : null;
    }

    @Nullable String text(Row row, String column) {
      return value(row, column) instanceof String text ? text : null;
    }

    boolean has(String column) {
      return schema().find(column) >= 0;
    }

    Place place(int index, @Nullable String column) {
      return cursor.place(first + index, column);
    }
  }

  private final Findings findings;
  private final Rows documents;
  private final Map<String, Rows> tables = new LinkedHashMap<>();
  private final @Nullable String text;
  private final @Nullable CodePoints codePoints;

  DocumentGroup(Findings findings, Rows documents) {
    this.findings = findings;
    this.documents = documents;
    this.text = documents.text(row(), "text");
    this.codePoints = text == null ? null : CodePoints.of(text);
  }

  void put(Rows rows) {
    tables.put(rows.schema().name(), rows);
  }

  /** The document's own row. */
  Row row() {
    return documents.list().get(0);
  }

  /** The documents table, of which this group has one row. */
  Rows documents() {
    return documents;
  }

  String documentId() {
    return String.valueOf(row().get(documents.schema().indexOf(documents.schema().key())));
  }

  /** The other tables that can be read. */
  Iterable<Rows> tables() {
    return tables.values();
  }

  /** A table's rows; null if it cannot be read, or the schema has none of that name. */
  @Nullable Rows table(String name) {
    return tables.get(name);
  }

  /** The document's text; null if withheld. */
  @Nullable String text() {
    return text;
  }

  /** The offsets of the text; null if withheld. */
  @Nullable CodePoints codePoints() {
    return codePoints;
  }

  /** The text's length in code points; null if neither text nor length is there. */
  @Nullable Integer length() {
    return codePoints == null ? documents.number(row(), "text_length") : Integer.valueOf(codePoints.length());
  }

  void report(Code code, Rows rows, int index, @Nullable String column, String detail) {
    findings.add(code, rows.place(index, column), detail);
  }
}
