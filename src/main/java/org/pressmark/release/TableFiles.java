package org.pressmark.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.format.Format;
import org.pressmark.format.RowWriter;
import org.pressmark.model.Tables;
import org.pressmark.release.contents.FileDigest;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.ReleaseContents;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/** The data files of a release while they are written: every table in every format. Not thread-safe. */
final class TableFiles implements Closeable {
  private final ReleaseSettings settings;
  private final List<OpenTable> tables = new ArrayList<>();

  private static final class OpenTable {
    final TableSchema schema;
    final List<RowWriter> writers = new ArrayList<>();
    long rows;
    long valueBytes;

    OpenTable(TableSchema schema) {
      this.schema = schema;
    }
  }

  /** Opens all files; a table without rows still has its files. */
  TableFiles(Path release, ReleaseSettings settings) throws IOException {
    this.settings = settings;
    Map<String, String> footer = Footer.of(Tables.SCHEMA_VERSION, settings.toolVersion(), settings.version());
    boolean complete = false;
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
      complete = true;
    } finally {
      if (!complete) {
        closeQuietly();
      }
    }
  }

  /** Appends the rows of one document, a list a table, in the order of {@link Tables#ALL}. */
  void write(List<List<Row>> rows) throws IOException {
    for (int i = 0; i < tables.size(); i++) {
      OpenTable table = tables.get(i);
      for (Row row : rows.get(i)) {
        for (RowWriter writer : table.writers) {
          writer.write(row);
        }
        table.rows++;
        table.valueBytes += valueBytes(row);
      }
    }
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
    close();
    List<ReleaseContents.TableContents> contents = new ArrayList<>();
    for (OpenTable table : tables) {
      List<ReleaseContents.DataFile> files = new ArrayList<>();
      for (Format format : settings.formats()) {
        String path = Layout.dataFile(format, table.schema.name());
        files.add(new ReleaseContents.DataFile(format, FileDigest.of(release, path)));
      }
      contents.add(new ReleaseContents.TableContents(table.schema, table.rows, table.valueBytes, List.copyOf(files)));
    }
    return List.copyOf(contents);
  }

  /** Ends all files, even if one of them fails. */
  @Override
  public void close() throws IOException {
    IOException failure = closeAll();
    if (failure != null) {
      throw failure;
    }
  }

  private void closeQuietly() {
    // What made the constructor fail is thrown already and says more.
    closeAll();
  }

  private @Nullable IOException closeAll() {
    IOException failure = null;
    for (OpenTable table : tables) {
      while (!table.writers.isEmpty()) {
        RowWriter writer = table.writers.remove(table.writers.size() - 1);
        try {
          writer.close();
        } catch (IOException e) {
          if (failure == null) {
            failure = e;
          } else {
            failure.addSuppressed(e);
          }
        }
      }
    }
    return failure;
  }
}
