package org.pressmark.validate;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.release.Layout;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * References from one document to another, {@code duplicate_of} for one. They are noted on the first pass and looked for on
 * a second one over the documents alone; memory grows with the number of documents that are referred to.
 */
final class CrossReferences {
  private record Reference(Place place, String column) {}

  private final TableSchema documents;
  private final int key;
  private final int[] columns;
  private final Map<String, Reference> wanted = new LinkedHashMap<>();

  CrossReferences(TableSchema documents) {
    this.documents = documents;
    this.key = documents.indexOf(documents.key());
    this.columns =
        IntStream.range(0, documents.columns().size())
            .filter(i -> documents.name().equals(documents.columns().get(i).refersToTable()))
            .toArray();
  }

  void note(TableCursor cursor, Row row, long number) {
    for (int column : columns) {
      if (row.get(column) instanceof String target) {
        String name = documents.columns().get(column).name();
        wanted.putIfAbsent(target, new Reference(cursor.place(number, name), name));
      }
    }
  }

  void check(Examination examination) {
    if (wanted.isEmpty()) {
      return;
    }
    // What the files hold was reported on the first pass; this one only looks.
    Examination silent = examination.again();
    try (TableCursor cursor = new TableCursor(silent, documents)) {
      for (Row row = cursor.next(); row != null; row = cursor.next()) {
        wanted.remove(String.valueOf(row.get(key)));
      }
    } catch (IOException e) {
      examination.unreadable(Place.file(Layout.PAYLOAD), e);
    }
    wanted.forEach(
        (target, reference) ->
            examination.findings.add(
                Code.REFERENCE_BROKEN, reference.place(), "there is no " + documents.column(reference.column()).refersTo() + " " + target));
  }
}
