package org.pressmark.format;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BaseFixedWidthVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.TimeStampMicroTZVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.complex.ListVector;
import org.apache.arrow.vector.ipc.ArrowFileWriter;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/** Collects rows into record batches of bounded size, outside of the heap, and writes each when it is full. */
final class ArrowRowWriter implements RowWriter {
  private static final int ROWS_PER_BATCH = 4096;
  private static final long BYTES_PER_BATCH = 16L << 20;

  private final TableSchema table;
  private final RowRules rules;
  private final FileChannel file;
  private final RootAllocator allocator;
  private final VectorSchemaRoot batch;
  private final ArrowFileWriter writer;
  private int rows;
  private long bytes;
  private boolean failed;
  private boolean closed;

  ArrowRowWriter(Path path, TableSchema table, Map<String, String> metadata) throws IOException {
    this.table = table;
    this.rules = new RowRules(table);
    // The file first: with nothing else open yet, its refusal leaves nothing to close.
    this.file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    this.allocator = new RootAllocator();
    this.batch =
        VectorSchemaRoot.create(new Schema(ArrowTypes.fieldsOf(table), new TreeMap<>(metadata)), allocator);
    batch.allocateNew();
    this.writer = new ArrowFileWriter(batch, null, file);
    try {
      writer.start();
    } catch (IOException | RuntimeException | Error e) {
      failed = true;
      close();
      throw e;
    }
  }

  @Override
  public void write(Row row) throws IOException {
    rules.require(row);
    try {
      for (int i = 0; i < table.columns().size(); i++) {
        bytes += set(batch.getVector(i), table.columns().get(i), row.get(i));
      }
      rows++;
      if (rows == ROWS_PER_BATCH || bytes >= BYTES_PER_BATCH) {
        writeBatch();
      }
    } catch (IOException | RuntimeException | Error e) {
      failed = true;
      throw e;
    }
  }

  private void writeBatch() throws IOException {
    batch.setRowCount(rows);
    writer.writeBatch();
    rows = 0;
    bytes = 0;
    // Gives the memory back: after a batch of long texts the vectors would keep their size for short ones.
    batch.clear();
    batch.allocateNew();
  }

  /** Sets one value of the row under way and gives its size in bytes. */
  private long set(FieldVector vector, ColumnSchema column, @Nullable Object value) {
    if (value == null) {
      setNull(vector);
      return 1;
    }
    switch (column.type()) {
      case STRING, DATE -> {
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        ((VarCharVector) vector).setSafe(rows, text);
        return Integer.BYTES + text.length;
      }
      case INT -> {
        ((IntVector) vector).setSafe(rows, (Integer) value);
        return Integer.BYTES;
      }
      case BOOLEAN -> {
        ((BitVector) vector).setSafe(rows, (Boolean) value ? 1 : 0);
        return 1;
      }
      case TIMESTAMP -> {
        ((TimeStampMicroTZVector) vector).setSafe(rows, EpochMicros.of((Instant) value));
        return Long.BYTES;
      }
      case STRING_LIST -> {
        return setList((ListVector) vector, (List<?>) value);
      }
    }
    throw new IllegalStateException("no way to write " + column.type());
  }

  /** Vectors are allocated as zeroes, so that the bytes under an absent value do not hang on what lay there before. */
  private void setNull(FieldVector vector) {
    if (vector instanceof VarCharVector text) {
      text.setNull(rows);
    } else {
      ((BaseFixedWidthVector) vector).setNull(rows);
    }
  }

  private long setList(ListVector vector, List<?> values) {
    VarCharVector elements = (VarCharVector) vector.getDataVector();
    int index = vector.startNewValue(rows);
    long size = Integer.BYTES;
    for (Object value : values) {
      byte[] text = ((String) value).getBytes(StandardCharsets.UTF_8);
      elements.setSafe(index++, text);
      size += Integer.BYTES + text.length;
    }
    vector.endValue(rows, values.size());
    return size;
  }

  /** Ends the file. After a failed write it has no footer, so that no reader takes it for a whole one. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (file;
        allocator;
        batch) {
      if (!failed) {
        if (rows > 0) {
          writeBatch();
        }
        writer.end();
      }
    }
  }
}
