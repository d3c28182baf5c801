package org.pressmark.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.release.DocumentGroups;
import org.pressmark.release.contents.Layout;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * The rows are what the schema says, alike in every format, and fit together. All tables are read once, side by side,
 * document by document; that works because every table is sorted by document.
 */
final class DataRule implements Rule {
  @Override
  public void check(Examination examination) {
    List<TableCursor> cursors = new ArrayList<>();
    try {
      for (TableSchema table : examination.tables) {
        cursors.add(new TableCursor(examination, table));
      }
      TableCursor documents = documents(cursors);
      if (documents != null) {
        join(examination, documents, others(cursors, documents));
      }
      for (TableCursor cursor : cursors) {
        while (cursor.next() != null) {
          // Read to the end: rows are compared between formats, and counted.
        }
        if (!cursor.broken()) {
          examination.rows.put(cursor.schema().name(), cursor.count());
        }
      }
    } finally {
      close(examination, cursors);
    }
  }

  /** The table that every other one refers to by the first column of its order. */
  private static @Nullable TableCursor documents(List<TableCursor> cursors) {
    for (TableCursor cursor : cursors) {
      TableSchema schema = cursor.schema();
      if (schema.order().get(0).equals(schema.key()) && schema.column(schema.key()).refersTo() == null) {
        return cursor.broken() ? null : cursor;
      }
    }
    return null;
  }

  private static List<TableCursor> others(List<TableCursor> cursors, TableCursor documents) {
    String name = documents.schema().name();
    return cursors.stream()
        .filter(cursor -> name.equals(cursor.schema().column(cursor.schema().order().get(0)).refersToTable()))
        .toList();
  }

  private static void join(Examination examination, TableCursor documents, List<TableCursor> others) {
    Findings found = new Findings();
    CrossReferences references = new CrossReferences(found, documents.schema());
    int key = documents.schema().indexOf(documents.schema().key());
    boolean sorted = true;
    for (Row row = documents.next(); row != null && sorted; row = documents.next()) {
      long number = documents.row();
      String id = String.valueOf(row.get(key));
      DocumentGroup group =
          new DocumentGroup(found, new DocumentGroup.Rows(documents, number, List.of(row)));
      sorted = documents.sorted();
      for (TableCursor other : others) {
        DocumentGroup.Rows rows = take(found, other, id);
        sorted &= other.sorted();
        if (!other.broken()) {
          group.put(rows);
        }
      }
      if (sorted) {
        references.note(documents, row, number);
        Rules.OF_DOCUMENTS.forEach(rule -> rule.check(group));
        examination.textless += group.text() == null ? 1 : 0;
      }
    }
    if (sorted && !documents.broken()) {
      others.forEach(other -> orphans(found, other));
    }
    if (sorted && others.stream().allMatch(TableCursor::sorted)) {
      if (!documents.broken()) {
        references.check(examination);
      }
      found.moveTo(examination.findings, EnumSet.noneOf(Code.class));
    } else {
      // Without order rows cannot be brought together, nor is one missing for certain; ORDER_BROKEN says so already.
      found.moveTo(examination.findings, EnumSet.of(Code.REFERENCE_BROKEN, Code.COUNT_MISMATCH));
    }
  }

  /** The rows of that document; those of documents before it, which are not there, are reported. */
  private static DocumentGroup.Rows take(Findings findings, TableCursor cursor, String id) {
    int column = cursor.schema().indexOf(cursor.schema().order().get(0));
    List<Row> rows = new ArrayList<>();
    long first = -1;
    long left = 0;
    for (Row row = cursor.peek(); row != null && cursor.sorted(); row = cursor.peek()) {
      int comparison = String.valueOf(row.get(column)).compareTo(id);
      if (comparison > 0) {
        break;
      }
      if (comparison < 0) {
        orphan(findings, cursor, row);
      } else if (rows.size() < DocumentGroups.MOST_ROWS) {
        first = first < 0 ? cursor.row() : first;
        rows.add(row);
      } else {
        left++;
      }
      cursor.next();
    }
    if (left > 0) {
      findings.add(
          Code.VALUE_INVALID,
          cursor.place(first, null),
          "document " + id + " has " + left + " rows too many to be checked");
    }
    return new DocumentGroup.Rows(cursor, first, rows);
  }

  private static void orphans(Findings findings, TableCursor cursor) {
    for (Row row = cursor.peek(); row != null && cursor.sorted(); row = cursor.peek()) {
      orphan(findings, cursor, row);
      cursor.next();
    }
  }

  private static void orphan(Findings findings, TableCursor cursor, Row row) {
    ColumnSchema column = cursor.schema().column(cursor.schema().order().get(0));
    Object value = row.get(cursor.schema().indexOf(column.name()));
    findings.add(
        Code.REFERENCE_BROKEN,
        cursor.place(cursor.row(), column.name()),
        "there is no " + column.refersTo() + " " + value);
  }

  private static void close(Examination examination, List<TableCursor> cursors) {
    for (TableCursor cursor : cursors) {
      try {
        cursor.close();
      } catch (IOException e) {
        examination.unreadable(Place.file(Layout.PAYLOAD), e);
      }
    }
  }
}
