package org.pressmark.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReaderImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Utf8;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * Reads a row group at a time, its pages one by one, and verifies each page's checksum.
 *
 * <p>parquet-java trusts a file: a broken one ends in any unchecked exception, or in a huge allocation that a forged
 * size asks for. So what the footer claims is compared with the file before it is followed, and whatever still breaks
 * is reported as FILE_INVALID.
 */
final class ParquetRowReader implements RowReader {
  /** Far above what {@link ParquetRowWriter} makes; bounds what one row group can ask for. */
  private static final long MAX_GROUP_BYTES = 512L << 20;

  private static final long MAX_GROUP_ROWS = 1 << 20;

  private final FileGuard guard;
  private final TableSchema table;
  private final RowRules rules;
  private final MessageType message;
  private final ParquetFileReader file;
  private final ColumnReader[] columns;

  /** For each column how many of its chunk's values were read; lists have more than rows. */
  private final long[] read;

  private int nextGroup;
  private long rowsLeftInGroup;

  ParquetRowReader(Path path, TableSchema table) throws IOException, InvalidFileException {
    this.guard = new FileGuard(path);
    this.table = table;
    this.rules = new RowRules(table);
    this.message = ParquetTypes.messageOf(table);
    this.columns = new ColumnReader[table.columns().size()];
    this.read = new long[columns.length];
    long size = Files.size(path);
    ParquetReadOptions options =
        new ParquetReadOptions.Builder(new PlainParquetConfiguration())
            .withCodecFactory(new ZstdCodecs())
            .withPageChecksumVerification(true)
            .withUseHadoopVectoredIo(false)
            .build();
    this.file = guard.run(() -> ParquetFileReader.open(new LocalInputFile(path), options));
    try {
      requireColumns(file.getFileMetaData().getSchema());
      for (BlockMetaData group : file.getRowGroups()) {
        requireSound(group, size);
      }
    } catch (InvalidFileException | RuntimeException | Error e) {
      file.close();
      throw e;
    }
  }

  /** Compares names, types, nullability, field ids and order; the message's own name is of no interest. */
  private void requireColumns(MessageType found) throws InvalidFileException {
    List<Type> expectedFields = message.getFields();
    List<Type> foundFields = found.getFields();
    int common = Math.min(expectedFields.size(), foundFields.size());
    for (int i = 0; i < common; i++) {
      if (!expectedFields.get(i).equals(foundFields.get(i))) {
        throw mismatch(i, expectedFields.get(i).toString(), foundFields.get(i).toString());
      }
    }
    if (common < expectedFields.size()) {
      throw mismatch(common, expectedFields.get(common).toString(), "no such column");
    }
    if (common < foundFields.size()) {
      throw mismatch(common, "no further column", foundFields.get(common).toString());
    }
  }

  private InvalidFileException mismatch(int index, String expected, String found) {
    String column = index < table.columns().size() ? table.columns().get(index).name() : null;
    return guard.mismatch(column, expected, found);
  }

  private void requireSound(BlockMetaData group, long fileSize) throws InvalidFileException {
    if (group.getRowCount() < 0 || group.getRowCount() > MAX_GROUP_ROWS) {
      throw guard.invalid("row group of " + group.getRowCount() + " rows; at most " + MAX_GROUP_ROWS + " are read");
    }
    if (group.getColumns().size() != columns.length) {
      throw guard.invalid("row group of " + group.getColumns().size() + " columns, expected " + columns.length);
    }
    long bytes = 0;
    for (int i = 0; i < columns.length; i++) {
      ColumnChunkMetaData chunk = group.getColumns().get(i);
      if (!Arrays.equals(chunk.getPath().toArray(), message.getColumns().get(i).getPath())) {
        throw guard.invalid("column " + chunk.getPath() + " where the schema names another");
      }
      bytes += ParquetChunks.sizeWithin(fileSize, chunk, guard);
      if (chunk.getCodec() != CompressionCodecName.ZSTD) {
        throw guard.invalid("expected compression ZSTD, found " + chunk.getCodec());
      }
      boolean list = chunk.getPath().size() > 1;
      if (list ? chunk.getValueCount() < group.getRowCount() : chunk.getValueCount() != group.getRowCount()) {
        throw ParquetChunks.wrongCount(chunk, group.getRowCount(), guard);
      }
    }
    if (bytes > MAX_GROUP_BYTES) {
      throw guard.invalid("row group of " + bytes + " bytes; at most " + MAX_GROUP_BYTES + " are read");
    }
  }

  @Override
  public @Nullable Row next() throws IOException, InvalidFileException {
    while (rowsLeftInGroup == 0) {
      if (nextGroup == file.getRowGroups().size()) {
        return null;
      }
      guard.run(this::openGroup);
    }
    guard.beginRow();
    @Nullable Object[] values = new @Nullable Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      ColumnReader column = columns[i];
      ColumnSchema schema = table.columns().get(i);
      Object value = guard.run(() -> value(column, schema));
      read[i] += value instanceof List<?> list ? Math.max(1, list.size()) : 1;
      values[i] = value;
    }
    rowsLeftInGroup--;
    if (rowsLeftInGroup == 0) {
      requireReadWhole();
    }
    return rules.row(values, null, guard::place);
  }

  /** Lists may hold more values than their rows took, or fewer than the footer counts. */
  private void requireReadWhole() throws InvalidFileException {
    List<ColumnChunkMetaData> chunks = file.getRowGroups().get(nextGroup - 1).getColumns();
    for (int i = 0; i < columns.length; i++) {
      long count = chunks.get(i).getValueCount();
      if (read[i] != count) {
        throw guard.invalid(
            "column "
                + chunks.get(i).getPath()
                + " has "
                + count
                + " values, its rows took "
                + read[i]);
      }
    }
  }

  private boolean openGroup() throws IOException {
    PageReadStore pages = file.readRowGroup(nextGroup);
    rowsLeftInGroup = file.getRowGroups().get(nextGroup).getRowCount();
    nextGroup++;
    if (pages == null || rowsLeftInGroup == 0) {
      return false;
    }
    Arrays.fill(read, 0);
    int i = 0;
    for (ColumnDescriptor column : message.getColumns()) {
      // Values are taken straight from the reader, so that the converter it asks for is never given one.
      columns[i++] = new ColumnReaderImpl(column, pages.getPageReader(column), new PrimitiveConverter() {}, null);
    }
    return true;
  }

  private static @Nullable Object value(ColumnReader column, ColumnSchema schema) throws IOException {
    if (column.getCurrentRepetitionLevel() != 0) {
      throw new IOException("column " + schema.name() + " does not begin its row");
    }
    return switch (schema.type()) {
      case STRING -> absent(column, schema) ? null : consumed(column, text(column));
      case INT -> absent(column, schema) ? null : consumed(column, column.getInteger());
      case BOOLEAN -> absent(column, schema) ? null : consumed(column, column.getBoolean());
      case DATE -> absent(column, schema) ? null : consumed(column, IsoTime.date(text(column)));
      case TIMESTAMP ->
          absent(column, schema) ? null : consumed(column, EpochMicros.instant(column.getLong()));
      case STRING_LIST -> list(column);
    };
  }

  private static String text(ColumnReader column) throws IOException {
    return Utf8.decode(column.getBinary().getBytesUnsafe());
  }

  private static boolean absent(ColumnReader column, ColumnSchema schema) {
    if (schema.nullable() && column.getCurrentDefinitionLevel() == 0) {
      column.consume();
      return true;
    }
    return false;
  }

  private static Object consumed(ColumnReader column, Object value) {
    column.consume();
    return value;
  }

  private static List<String> list(ColumnReader column) throws IOException {
    if (column.getCurrentDefinitionLevel() == 0) {
      column.consume();
      return List.of();
    }
    List<String> values = new ArrayList<>();
    do {
      values.add(text(column));
      column.consume();
    } while (column.getCurrentRepetitionLevel() == 1);
    return List.copyOf(values);
  }

  @Override
  public Map<String, String> metadata() {
    return file.getFileMetaData().getKeyValueMetaData();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
