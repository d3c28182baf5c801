package org.pressmark.format;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReaderImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads some columns of any Parquet file, row by row, a row group at a time. What the file claims is compared with its
 * size before it is followed; whatever still breaks is FILE_INVALID. For one thread.
 */
public final class ForeignParquet implements Closeable {
  /** The stored bytes of the wanted columns in one row group are held at once. */
  private static final long MAX_GROUP_BYTES = 256L << 20;

  static final String NOT_UTF_8 = "bytes that are not UTF-8";

  private final FileGuard guard;
  private final ParquetFileReader file;
  private final List<String> columns;
  private final List<Column> wanted = new ArrayList<>();
  private int nextGroup;
  private long rowsLeft;

  /** A value that is no text, number, date or list of texts; its text says what it is. */
  public record Unreadable(String what) {
    @Override
    public String toString() {
      return what;
    }
  }

  /** Bytes that are no UTF-8, in a column of strings or of bytes; its text says what it is. */
  public record Undecodable(byte[] bytes) {
    @Override
    public String toString() {
      return NOT_UTF_8;
    }
  }

  private static final class Column {
    final String name;
    /** Null if the column is a structure, of which nothing is read. */
    final @Nullable ColumnDescriptor leaf;
    @Nullable ColumnReader reader;
    @Nullable Object value;

    Column(String name, @Nullable ColumnDescriptor leaf) {
      this.name = name;
      this.leaf = leaf;
    }
  }

  private ForeignParquet(FileGuard guard, ParquetFileReader file, List<String> columns) {
    this.guard = guard;
    this.file = file;
    this.columns = columns;
  }

  /**
   * Opens a file.
   *
   * @param names the columns to read, of which the file need not have all
   * @throws InvalidFileException FILE_INVALID if it is no sound Parquet file, FORMAT_UNSUPPORTED if it is compressed in
   *     a way that is not read
   */
  public static ForeignParquet open(Path path, Collection<String> names) throws IOException, InvalidFileException {
    long size = Files.size(path);
    FileGuard guard = new FileGuard(path, "it is no sound Parquet file: ");
    requireMagic(path, size, guard);
    ZstdCodecs.load();
    ParquetReadOptions options =
        new ParquetReadOptions.Builder(new PlainParquetConfiguration())
            .withCodecFactory(new ForeignCodecs())
            .withPageChecksumVerification(true)
            .withUseHadoopVectoredIo(false)
            .build();
    ParquetFileReader file = guard.run(() -> ParquetFileReader.open(new LocalInputFile(path), options));
    try {
      MessageType schema = file.getFileMetaData().getSchema();
      ForeignParquet opened = new ForeignParquet(guard, file, schema.getFields().stream().map(Type::getName).toList());
      opened.want(schema, names);
      for (BlockMetaData group : file.getRowGroups()) {
        opened.requireSound(group, size);
      }
      return opened;
    } catch (IOException | InvalidFileException | RuntimeException | Error e) {
      file.close();
      throw e;
    }
  }

  /** The library's own words for this name an object. */
  private static void requireMagic(Path path, long size, FileGuard guard) throws IOException, InvalidFileException {
    byte[] magic = new byte[4];
    try (SeekableByteChannel channel = Files.newByteChannel(path)) {
      channel.position(Math.max(0, size - magic.length));
      channel.read(ByteBuffer.wrap(magic));
    }
    if (!Arrays.equals(magic, new byte[] {'P', 'A', 'R', '1'})) {
      throw guard.invalid("expected PAR1 at its end: it is cut short, or no Parquet file");
    }
  }

  private void want(MessageType schema, Collection<String> names) throws IOException, InvalidFileException {
    List<Type> projection = new ArrayList<>();
    for (Type field : schema.getFields()) {
      if (!names.contains(field.getName())) {
        continue;
      }
      List<ColumnDescriptor> leaves =
          schema.getColumns().stream().filter(column -> column.getPath()[0].equals(field.getName())).toList();
      boolean flat = field.isPrimitive() && !field.isRepetition(Type.Repetition.REPEATED);
      boolean list =
          leaves.size() == 1
              && leaves.get(0).getMaxRepetitionLevel() == 1
              && ForeignValues.isText(leaves.get(0).getPrimitiveType());
      if (flat || list) {
        wanted.add(new Column(field.getName(), leaves.get(0)));
        projection.add(field);
      } else {
        wanted.add(new Column(field.getName(), null));
      }
    }
    if (!projection.isEmpty()) {
      guard.run(
          () -> {
            file.setRequestedSchema(new MessageType(schema.getName(), projection));
            return true;
          });
    }
  }

  private void requireSound(BlockMetaData group, long fileSize) throws InvalidFileException {
    if (group.getRowCount() == 0) {
      return;
    }
    if (group.getRowCount() < 0) {
      throw guard.invalid("row group of " + group.getRowCount() + " rows");
    }
    long bytes = 0;
    for (ColumnChunkMetaData chunk : group.getColumns()) {
      if (wanted.stream()
          .noneMatch(
              column ->
                  column.leaf != null
                      && Arrays.equals(column.leaf.getPath(), chunk.getPath().toArray()))) {
        continue;
      }
      bytes += ParquetChunks.sizeWithin(fileSize, chunk, guard);
      if (!ForeignCodecs.reads(chunk.getCodec())) {
        throw guard.unsupported("it is Parquet compressed with " + chunk.getCodec() + "; write it with ZSTD or SNAPPY");
      }
      if (chunk.getValueCount() < group.getRowCount()) {
        throw ParquetChunks.wrongCount(chunk, group.getRowCount(), guard);
      }
    }
    if (bytes > MAX_GROUP_BYTES) {
      throw guard.invalid(
          "row group of " + bytes + " bytes in the columns that are read; at most " + MAX_GROUP_BYTES
              + " are held at once, so write the file with smaller row groups");
    }
  }

  /** The names of all columns at the top, in the file's order. */
  public List<String> columns() {
    return columns;
  }

  /** Goes to the next row; false after the last. */
  public boolean next() throws IOException, InvalidFileException {
    while (rowsLeft == 0) {
      if (nextGroup == file.getRowGroups().size()) {
        return false;
      }
      guard.run(this::openGroup);
    }
    for (Column column : wanted) {
      column.value = guard.run(() -> read(column));
    }
    rowsLeft--;
    return true;
  }

  private boolean openGroup() throws IOException {
    rowsLeft = file.getRowGroups().get(nextGroup).getRowCount();
    if (rowsLeft == 0) {
      nextGroup++;
      return true;
    }
    PageReadStore pages = file.readRowGroup(nextGroup);
    nextGroup++;
    for (Column column : wanted) {
      if (pages != null && column.leaf != null) {
        // Values are taken straight from the reader, so that the converter it asks for is never
        // given one.
        column.reader =
            new ColumnReaderImpl(
                column.leaf, pages.getPageReader(column.leaf), new PrimitiveConverter() {}, null);
      }
    }
    return true;
  }

  /**
   * This row's value: a String, Long, BigInteger, Double, Instant, LocalDate, list of Strings, {@link Undecodable} or
   * {@link Unreadable}; null if absent.
   */
  public @Nullable Object value(String name) {
    for (Column column : wanted) {
      if (column.name.equals(name)) {
        return column.value;
      }
    }
    return null;
  }

  private static @Nullable Object read(Column column) throws IOException {
    ColumnReader reader = column.reader;
    ColumnDescriptor leaf = column.leaf;
    if (reader == null || leaf == null) {
      return new Unreadable("a structure");
    }
    if (reader.getCurrentRepetitionLevel() != 0) {
      throw new IOException("column " + column.name + " does not begin its row");
    }
    if (leaf.getMaxRepetitionLevel() > 0) {
      return ForeignValues.list(reader, leaf);
    }
    Object value =
        reader.getCurrentDefinitionLevel() < leaf.getMaxDefinitionLevel()
            ? null
            : ForeignValues.scalar(reader, leaf.getPrimitiveType());
    reader.consume();
    return value;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
