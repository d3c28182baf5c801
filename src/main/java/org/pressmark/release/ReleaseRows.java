package org.pressmark.release;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.contents.ReleaseTables;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * Reads several tables of a release a document at a time, side by side. Memory does not grow with the release. Not
 * thread-safe. Every method throws {@link ProblemException} if a table cannot be read or is not sorted.
 */
final class ReleaseRows implements Closeable {
  private final List<DocumentGroups> tables = new ArrayList<>();
  private final List<DocumentGroups.@Nullable Group> heads = new ArrayList<>();

  /** @param schemas of the tables to read, the documents first */
  ReleaseRows(ReleaseTables release, List<TableSchema> schemas) throws IOException {
    boolean complete = false;
    try {
      for (TableSchema schema : schemas) {
        DocumentGroups table = new DocumentGroups(release, schema);
        tables.add(table);
        heads.add(table.next());
      }
      complete = true;
    } finally {
      if (!complete) {
        close();
      }
    }
  }

  /** The rows of the next document, a list a table; null after the last. */
  @Nullable List<List<Row>> next() {
    DocumentGroups.Group document = heads.get(0);
    if (document == null) {
      return null;
    }
    List<List<Row>> rows = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      DocumentGroups.Group head = heads.get(i);
      // Rows of a document that is not there have nobody to be found by.
      while (head != null && head.documentId().compareTo(document.documentId()) < 0) {
        head = tables.get(i).next();
      }
      boolean own = head != null && head.documentId().equals(document.documentId());
      rows.add(own ? head.rows() : List.of());
      heads.set(i, own ? tables.get(i).next() : head);
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    for (DocumentGroups table : tables) {
      table.close();
    }
  }
}
