package org.pressmark.release;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.format.InvalidFileException;
import org.pressmark.format.RowReader;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.contents.ReleaseTables;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * Reads one table a document at a time; that works because every table is sorted by document. Not thread-safe. Every
 * method throws {@link ProblemException}, with file and row, if the table cannot be read or is not sorted.
 */
public final class DocumentGroups implements Closeable {
  /** How many rows of one table a document may have; one hostile document must not fill the memory of a reader. */
  public static final int MOST_ROWS = 500_000;

  /**
   * The rows of one document in one table.
   *
   * @param documentId whose rows they are
   * @param firstRow the number of the first within the table, from 0
   * @param rows in the table's order, at least one
   */
  public record Group(String documentId, long firstRow, List<Row> rows) {}

  private final String file;
  private final RowReader reader;
  private final int documentColumn;
  private final String documentName;
  private @Nullable Row next;
  private long nextRow = -1;
  private @Nullable String last;

  /** Opens one table of a release, whose first column in the order of its rows is the document. */
  public DocumentGroups(ReleaseTables tables, TableSchema schema) {
    this.file = tables.file(schema).toString();
    this.documentName = schema.order().get(0);
    this.documentColumn = schema.indexOf(documentName);
    this.reader = tables.open(schema);
    advance();
  }

  /** The rows of the next document; null after the last. */
  public @Nullable Group next() {
    Row row = next;
    if (row == null) {
      return null;
    }
    String documentId = documentOf(row);
    if (last != null && last.compareTo(documentId) >= 0) {
      throw problem(Code.ORDER_BROKEN, nextRow, documentName, "it stands behind " + last);
    }
    last = documentId;
    long first = nextRow;
    List<Row> rows = new ArrayList<>();
    while (row != null && documentOf(row).equals(documentId)) {
      if (rows.size() == MOST_ROWS) {
        throw problem(Code.VALUE_INVALID, nextRow, documentName, "one document has more than " + MOST_ROWS + " rows");
      }
      rows.add(row);
      advance();
      row = next;
    }
    return new Group(documentId, first, rows);
  }

  /** A problem at a row of the table. */
  public ProblemException problem(Code code, long row, String column, String detail) {
    return new ProblemException(new Problem(code, Place.row(file, row, column), detail));
  }

  private String documentOf(Row row) {
    if (row.get(documentColumn) instanceof String id) {
      return id;
    }
    throw problem(Code.VALUE_INVALID, nextRow, documentName, "expected the id of a document");
  }

  private void advance() {
    try {
      next = reader.next();
      nextRow++;
    } catch (InvalidFileException e) {
      throw new ProblemException(e.problem(), e);
    } catch (IOException e) {
      throw ProblemException.unreadable(Place.file(file), e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
