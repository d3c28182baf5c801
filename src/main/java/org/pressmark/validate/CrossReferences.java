package org.pressmark.validate;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.release.contents.Layout;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * References from one document to another, {@code duplicate_of} for one. They are noted on the first pass and looked
 * for on a second one over the documents alone; memory grows with the number of documents that are referred to. A
 * document that is referred to refers to none itself, and all that refer to it are in its split.
 */
final class CrossReferences {
  /** The first reference to a document, and the split of the document that makes it. */
  private record Reference(Place place, String column, @Nullable Object split) {}

  private final Findings findings;
  private final TableSchema documents;
  private final int key;
  private final int split;
  private final int[] columns;
  private final Map<String, Reference> wanted = new LinkedHashMap<>();

  CrossReferences(Findings findings, TableSchema documents) {
    this.findings = findings;
    this.documents = documents;
    this.key = documents.indexOf(documents.key());
    this.split = documents.find("split");
    this.columns =
        IntStream.range(0, documents.columns().size())
            .filter(i -> documents.name().equals(documents.columns().get(i).refersToTable()))
            .toArray();
  }

  void note(TableCursor cursor, Row row, long number) {
    for (int column : columns) {
      if (row.get(column) instanceof String target) {
        String name = documents.columns().get(column).name();
        Place place = cursor.place(number, name);
        Reference first = wanted.putIfAbsent(target, new Reference(place, name, split(row)));
        if (first != null && !Objects.equals(first.split(), split(row))) {
          findings.add(Code.VALUE_INVALID, place, straddles(target));
        }
      }
    }
  }

  private @Nullable Object split(Row row) {
    return split < 0 ? null : row.get(split);
  }

  private static String straddles(String target) {
    return "documents that repeat " + target + " are in different splits";
  }

  private void checkTarget(Row target, Reference reference) {
    String id = String.valueOf(target.get(key));
    if (target.get(documents.indexOf(reference.column())) != null) {
      findings.add(Code.VALUE_INVALID, reference.place(), "it names " + id + ", which itself names another document");
    }
    if (!Objects.equals(reference.split(), split(target))) {
      findings.add(Code.VALUE_INVALID, reference.place(), straddles(id));
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
        Reference reference = wanted.remove(String.valueOf(row.get(key)));
        if (reference != null) {
          checkTarget(row, reference);
        }
      }
    } catch (IOException e) {
      examination.unreadable(Place.file(Layout.PAYLOAD), e);
    }
    wanted.forEach(
        (target, reference) ->
            examination.findings.add(
                Code.REFERENCE_BROKEN,
                reference.place(),
                "there is no " + documents.column(reference.column()).refersTo() + " " + target));
  }
}
