package org.pressmark.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.format.Format;
import org.pressmark.format.Formats;
import org.pressmark.format.InvalidFileException;
import org.pressmark.format.RowReader;
import org.pressmark.model.Tables;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * The rows of a release that was found valid, document by document in the order of their ids; out of the first format that it
 * has. Memory does not grow with the release. Not thread-safe.
 */
final class ReleaseRows implements Closeable {
  private static final int DOCUMENT_ID = Tables.DOCUMENTS.schema().indexOf("document_id");

  private final List<TableRows> tables = new ArrayList<>();

  /** One table with the row that comes next. */
  private static final class TableRows {
    final RowReader reader;
    final int document;
    @Nullable Row next;

    TableRows(RowReader reader, int document) {
      this.reader = reader;
      this.document = document;
    }

    void advance() throws IOException {
      try {
        next = reader.next();
      } catch (InvalidFileException e) {
        throw new ProblemException(e.problem(), e);
      }
    }
  }

  private ReleaseRows() {}

  /** All tables. */
  static ReleaseRows open(Path release) throws IOException {
    return open(release, Tables.schemas());
  }

  /** The documents alone: {@link #next} then gives a list of one table. */
  static ReleaseRows openDocuments(Path release) throws IOException {
    return open(release, List.of(Tables.DOCUMENTS.schema()));
  }

  private static ReleaseRows open(Path release, List<TableSchema> schemas) throws IOException {
    ReleaseRows rows = new ReleaseRows();
    boolean complete = false;
    try {
      Format format = format(release);
      for (TableSchema schema : schemas) {
        String path = Layout.dataFile(format, schema.name());
        TableRows table = new TableRows(format.read(release.resolve(path), schema), schema.indexOf("document_id"));
        rows.tables.add(table);
        table.advance();
      }
      complete = true;
      return rows;
    } catch (InvalidFileException e) {
      throw new ProblemException(e.problem(), e);
    } finally {
      if (!complete) {
        rows.close();
      }
    }
  }

  private static Format format(Path release) {
    String table = Tables.DOCUMENTS.schema().name();
    return Formats.ALL.stream()
        .filter(format -> Files.isRegularFile(release.resolve(Layout.dataFile(format, table)), LinkOption.NOFOLLOW_LINKS))
        .findFirst()
        .orElseThrow(
            () -> new ProblemException(new Problem(Code.RELEASE_FILE_MISSING, Place.file(Layout.PAYLOAD), "there is no data")));
  }

  /** The rows of the next document, a list a table; null after the last. */
  @Nullable List<List<Row>> next() throws IOException {
    Row document = tables.get(0).next;
    if (document == null) {
      return null;
    }
    String id = String.valueOf(document.text(DOCUMENT_ID));
    List<List<Row>> rows = new ArrayList<>();
    for (TableRows table : tables) {
      List<Row> own = new ArrayList<>();
      for (Row row = table.next; row != null && id.equals(row.text(table.document)); row = table.next) {
        own.add(row);
        table.advance();
      }
      rows.add(own);
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (TableRows table : tables) {
      try {
        table.reader.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
