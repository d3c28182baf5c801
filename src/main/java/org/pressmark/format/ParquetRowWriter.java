package org.pressmark.format;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.crypto.FileEncryptionProperties;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.ColumnType;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * Writes column by column through parquet-java's own column writers. ParquetWriter above them is passed by, for it
 * copies the footer's keys into a hash map, so that their order hung on a hash, and guesses when a row group is full.
 */
final class ParquetRowWriter implements RowWriter {
  private static final int ROWS_PER_GROUP = 50_000;

  /**
   * Counted before encoding and compression, so that a group's end hangs on the rows alone. Bounds the heap as well.
   */
  private static final long BYTES_PER_GROUP = 16L << 20;

  private static final int PAGE_BYTES = 1 << 20;

  /** How many rows may pass between two looks at a page's size: eight texts of a MiB do no harm, ten thousand would. */
  private static final int ROWS_BETWEEN_PAGE_CHECKS = 8;

  /** parquet-java leaves a chunk's statistics out when both bounds together take 4,096 bytes; truncated, they stay. */
  private static final int BOUND_BYTES = 64;

  private final TableSchema table;
  private final RowRules rules;
  private final MessageType message;
  private final Map<String, String> metadata;
  private final ParquetProperties properties;
  private final BytesInputCompressor compressor = new ZstdCodecs().getCompressor(CompressionCodecName.ZSTD);
  private final Output output;
  private final ParquetFileWriter file;
  private @Nullable Group group;
  private boolean failed;
  private boolean closed;

  ParquetRowWriter(Path path, TableSchema table, Map<String, String> metadata) throws IOException {
    this.table = table;
    this.rules = new RowRules(table);
    this.message = ParquetTypes.messageOf(table);
    this.metadata = new TreeMap<>(metadata);
    this.properties = properties(table);
    this.output = new Output(new LocalOutputFile(path));
    this.file =
        new ParquetFileWriter(
            output,
            message,
            ParquetFileWriter.Mode.CREATE,
            BYTES_PER_GROUP,
            0,
            (FileEncryptionProperties) null,
            properties);
    file.start();
  }

  private static ParquetProperties properties(TableSchema table) {
    ParquetProperties.Builder builder =
        ParquetProperties.builder()
            .withWriterVersion(WriterVersion.PARQUET_1_0)
            .withPageSize(PAGE_BYTES)
            .withMinRowCountForPageSizeCheck(1)
            .withMaxRowCountForPageSizeCheck(ROWS_BETWEEN_PAGE_CHECKS)
            .withPageWriteChecksumEnabled(true)
            .withStatisticsTruncateLength(BOUND_BYTES)
            .withColumnIndexTruncateLength(BOUND_BYTES)
            .withDictionaryEncoding(false);
    for (ColumnSchema column : table.columns()) {
      if (column.repeats()) {
        String leaf = column.type() == ColumnType.STRING_LIST ? column.name() + ".list.element" : column.name();
        builder.withDictionaryEncoding(leaf, true);
      }
    }
    return builder.build();
  }

  @Override
  public void write(Row row) throws IOException {
    rules.require(row);
    try {
      if (group == null) {
        group = new Group();
      }
      group.add(row);
      if (group.rows == ROWS_PER_GROUP || group.bytes >= BYTES_PER_GROUP) {
        group.flush();
        group = null;
      }
    } catch (IOException | RuntimeException | Error e) {
      failed = true;
      throw e;
    }
  }

  /** Ends the file. After a failed write it has no footer, so that no reader takes it for a whole one. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (output;
        file) {
      if (failed) {
        file.abort();
        return;
      }
      if (group != null) {
        group.flush();
      }
      file.end(metadata);
    } finally {
      compressor.release();
    }
  }

  /** The file, which parquet-java leaves open after a failure. */
  private static final class Output implements OutputFile, Closeable {
    private final LocalOutputFile file;
    private @Nullable PositionOutputStream stream;

    private Output(LocalOutputFile file) {
      this.file = file;
    }

    @Override
    public PositionOutputStream create(long blockSizeHint) throws IOException {
      stream = file.create(blockSizeHint);
      return stream;
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      throw new UnsupportedOperationException("a file is never overwritten");
    }

    @Override
    public boolean supportsBlockSize() {
      return file.supportsBlockSize();
    }

    @Override
    public long defaultBlockSize() {
      return file.defaultBlockSize();
    }

    @Override
    public void close() throws IOException {
      if (stream != null) {
        stream.close();
      }
    }
  }

  /** One row group in memory, its full pages compressed already. */
  private final class Group {
    private final ColumnChunkPageWriteStore pages =
        ColumnChunkPageWriteStore.builder()
            .withCompressorProvider(column -> compressor)
            .withSchema(message)
            .withAllocator(properties.getAllocator())
            .withColumnIndexTruncateLength(properties.getColumnIndexTruncateLength())
            .withPageWriteChecksumEnabled(properties.getPageWriteChecksumEnabled())
            .build();
    private final ColumnWriteStore columns = properties.newColumnWriteStore(message, pages, pages);
    private final ColumnWriter[] writers =
        message.getColumns().stream()
            .map((ColumnDescriptor column) -> columns.getColumnWriter(column))
            .toArray(ColumnWriter[]::new);
    private int rows;
    private long bytes;

    private void add(Row row) {
      for (int i = 0; i < writers.length; i++) {
        bytes += write(writers[i], table.columns().get(i), row.get(i));
      }
      columns.endRecord();
      rows++;
    }

    private void flush() throws IOException {
      try (pages;
          columns) {
        file.startBlock(rows);
        columns.flush();
        pages.flushToFileWriter(file);
        file.endBlock();
      }
    }
  }

  /** Writes one value and gives its size in bytes. */
  private static long write(ColumnWriter writer, ColumnSchema column, @Nullable Object value) {
    int present = column.nullable() ? 1 : 0;
    if (value == null) {
      writer.writeNull(0, 0);
      return 1;
    }
    switch (column.type()) {
      case STRING, DATE -> {
        Binary text = binary(value.toString());
        writer.write(text, 0, present);
        return Integer.BYTES + text.length();
      }
      case INT -> {
        writer.write((int) (Integer) value, 0, present);
        return Integer.BYTES;
      }
      case BOOLEAN -> {
        writer.write((boolean) (Boolean) value, 0, present);
        return 1;
      }
      case TIMESTAMP -> {
        writer.write(EpochMicros.of((Instant) value), 0, present);
        return Long.BYTES;
      }
      case STRING_LIST -> {
        return writeList(writer, (List<?>) value);
      }
    }
    throw new IllegalStateException("no way to write " + column.type());
  }

  private static long writeList(ColumnWriter writer, List<?> values) {
    if (values.isEmpty()) {
      writer.writeNull(0, 0);
      return 1;
    }
    long bytes = 0;
    int repetition = 0;
    for (Object value : values) {
      Binary text = binary((String) value);
      writer.write(text, repetition, 1);
      bytes += Integer.BYTES + text.length();
      repetition = 1;
    }
    return bytes;
  }

  private static Binary binary(String text) {
    return Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
  }
}
