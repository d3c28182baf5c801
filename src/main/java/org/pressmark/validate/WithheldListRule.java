package org.pressmark.validate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.WithheldList;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.withheld.WithheldDocument;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * {@code withheld.txt} has a line for every document without text, and none for a document that is not there. Both have
 * the order of the ids, so they are read side by side.
 */
final class WithheldListRule implements Rule {
  @Override
  public void check(Examination examination) {
    boolean listed = examination.files.containsKey(Layout.WITHHELD);
    if (!listed && examination.textless > 0) {
      String detail = examination.textless + " documents have no text, which it tells how to put back";
      examination.findings.add(Code.RELEASE_FILE_MISSING, Place.file(Layout.WITHHELD), detail);
    }
    if (listed && examination.sound.containsKey(Layout.WITHHELD)) {
      for (TableSchema table : examination.tables) {
        if (table.key().equals(table.order().get(0))) {
          compare(examination, table);
        }
      }
    }
  }

  private static void compare(Examination examination, TableSchema documents) {
    // What the data files hold was reported before.
    Examination silent = examination.again();
    try (TableCursor cursor = new TableCursor(silent, documents);
        WithheldList list = new WithheldList(examination.release)) {
      if (!cursor.broken()) {
        long lines = merge(examination, cursor, list);
        count(examination, "/withheld/documents", examination.textless, "documents without text");
        count(examination, "/withheld/listed", lines, "lines in " + Layout.WITHHELD);
      }
    } catch (ProblemException e) {
      examination.findings.add(e.problem());
    } catch (IOException e) {
      examination.unreadable(Place.file(Layout.WITHHELD), e);
    }
  }

  private static long merge(Examination examination, TableCursor cursor, WithheldList list) throws IOException {
    int key = cursor.schema().indexOf(cursor.schema().key());
    int text = cursor.schema().find("text");
    long line = 1;
    WithheldDocument next = list.next();
    for (Row row = cursor.next(); row != null; row = cursor.next()) {
      String id = String.valueOf(row.get(key));
      while (next != null && next.documentId().compareTo(id) < 0) {
        stray(examination, line++, next);
        next = list.next();
      }
      if (next != null && next.documentId().equals(id)) {
        line++;
        next = list.next();
      } else if (text >= 0 && row.get(text) == null) {
        invalid(examination, Place.file(Layout.WITHHELD), "it has no line for document " + id + ", which has no text");
      }
    }
    for (; next != null; next = list.next()) {
      stray(examination, line++, next);
    }
    return line - 1;
  }

  private static void stray(Examination examination, long line, WithheldDocument document) {
    String detail = "document " + Findings.brief(document.documentId()) + " is not there, or not in its order";
    invalid(examination, Place.line(Layout.WITHHELD, line), detail);
  }

  private static void count(Examination examination, String pointer, long found, String what) {
    JsonNode report = examination.metadata.get(Layout.BUILD_REPORT);
    @Nullable JsonNode stated = report == null ? null : report.at(pointer);
    if (stated != null && (!stated.isIntegralNumber() || stated.longValue() != found)) {
      examination.findings.add(
          Code.COUNT_MISMATCH,
          Place.file(Layout.BUILD_REPORT),
          "there are "
              + found
              + " "
              + what
              + ", found "
              + Findings.brief(stated.isMissingNode() ? "no count" : stated.asText()));
    }
  }

  private static void invalid(Examination examination, Place where, String detail) {
    examination.findings.add(Code.METADATA_INVALID, where, detail);
  }
}
