package org.pressmark.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pressmark.format.Format;
import org.pressmark.format.RowWriter;
import org.pressmark.model.Tables;
import org.pressmark.release.contents.FileDigest;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.ReleaseContents;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * The data files of a release while they are written: every table in every format. Rows wait until there is enough of
 * them, and go into all files at once, a file on one thread. Not thread-safe itself.
 */
final class TableFiles implements Closeable {
  /** Of values, counted as in {@link #valueBytes}: so much work that handing it to threads costs nothing beside it. */
  private static final long WAITING_BYTES = 1 << 20;

  private final ReleaseSettings settings;
  private final List<OpenTable> tables = new ArrayList<>();
  private final SideBySide threads;
  private long waitingBytes;

  private static final class OpenTable {
    final TableSchema schema;
    final List<RowWriter> writers = new ArrayList<>();
    final List<Row> waiting = new ArrayList<>();
    long rows;
    long valueBytes;

    OpenTable(TableSchema schema) {
      this.schema = schema;
    }

    RowWriter writeTo(RowWriter writer) throws IOException {
      for (Row row : waiting) {
        writer.write(row);
      }
      return writer;
    }
  }

  /**
   * Opens all files; a table without rows still has its files.
   *
   * @param threads at least 1; the bytes do not depend on it
   */
  TableFiles(Path release, ReleaseSettings settings, int threads) throws IOException {
    this.settings = settings;
    this.threads = new SideBySide(threads);
    Map<String, String> footer = Footer.of(Tables.SCHEMA_VERSION, settings.toolVersion(), settings.version());
    try {
      for (TableSchema schema : Tables.schemas()) {
        OpenTable table = new OpenTable(schema);
        tables.add(table);
        for (Format format : settings.formats()) {
          Path file = release.resolve(Layout.dataFile(format, schema.name()));
          Files.createDirectories(release.resolve(Layout.dataFolder(format, schema.name())));
          table.writers.add(format.write(file, schema, footer));
        }
      }
    } catch (IOException | RuntimeException | Error e) {
      closeAfter(e);
      throw e;
    }
  }

  private void closeAfter(Throwable failure) {
    try {
      close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Appends the rows of one document, a list a table, in the order of {@link Tables#ALL}. */
  void write(List<List<Row>> rows) throws IOException {
    for (int i = 0; i < tables.size(); i++) {
      OpenTable table = tables.get(i);
      for (Row row : rows.get(i)) {
        long bytes = valueBytes(row);
        table.waiting.add(row);
        table.rows++;
        table.valueBytes += bytes;
        waitingBytes += bytes;
      }
    }
    if (waitingBytes >= WAITING_BYTES) {
      writeWaiting();
    }
  }

  /** Returns when no thread writes any more, even if one of them fails. */
  private void writeWaiting() throws IOException {
    List<SideBySide.Step<RowWriter>> steps = new ArrayList<>();
    for (OpenTable table : tables) {
      for (RowWriter writer : table.writers) {
        steps.add(() -> table.writeTo(writer));
      }
    }
    threads.run(steps);
    tables.forEach(table -> table.waiting.clear());
    waitingBytes = 0;
  }

  // Arrow's columnar layout: fixed-width values, and for text a 32-bit offset beside the UTF-8 bytes.
  private static long valueBytes(Row row) {
    long bytes = 0;
    for (Object value : row.values()) {
      bytes += 8;
      if (value instanceof String text) {
        bytes += text.getBytes(StandardCharsets.UTF_8).length;
      } else if (value instanceof List<?> list) {
        for (Object element : list) {
          bytes += 4 + ((String) element).getBytes(StandardCharsets.UTF_8).length;
        }
      }
    }
    return bytes;
  }

  /** Ends all files and tells what they hold. */
  List<ReleaseContents.TableContents> finish(Path release) throws IOException {
    writeWaiting();
    endFiles();
    List<SideBySide.Step<ReleaseContents.TableContents>> steps = new ArrayList<>();
    for (OpenTable table : tables) {
      steps.add(() -> contents(release, table));
    }
    return threads.run(steps);
  }

  private ReleaseContents.TableContents contents(Path release, OpenTable table) throws IOException {
    List<ReleaseContents.DataFile> files = new ArrayList<>();
    for (Format format : settings.formats()) {
      String path = Layout.dataFile(format, table.schema.name());
      files.add(new ReleaseContents.DataFile(format, FileDigest.of(release, path)));
    }
    return new ReleaseContents.TableContents(table.schema, table.rows, table.valueBytes, List.copyOf(files));
  }

  /** Ends what is open, even if one of the files fails; rows that still wait are lost. */
  @Override
  public void close() throws IOException {
    try (threads) {
      endFiles();
    }
  }

  private void endFiles() throws IOException {
    List<SideBySide.Step<RowWriter>> steps = new ArrayList<>();
    for (OpenTable table : tables) {
      for (RowWriter writer : table.writers) {
        steps.add(() -> ended(writer));
      }
      table.writers.clear();
    }
    threads.run(steps);
  }

  private static RowWriter ended(RowWriter writer) throws IOException {
    writer.close();
    return writer;
  }
}
