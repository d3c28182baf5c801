package org.pressmark.format;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.TimeStampMicroTZVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.complex.ListVector;
import org.apache.arrow.vector.ipc.ArrowFileReader;
import org.apache.arrow.vector.ipc.message.ArrowBlock;
import org.apache.arrow.vector.types.pojo.Field;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Utf8;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/** Reads a record batch at a time. Whatever a forged file makes Arrow throw is reported as FILE_INVALID. */
final class ArrowRowReader implements RowReader {
  /** Far above a batch of ours; what a forged size asks for beyond it is refused by the allocator. */
  private static final long MAX_BATCH_BYTES = 512L << 20;

  private static final int MAX_BATCH_ROWS = 1 << 20;

  private final FileGuard guard;
  private final TableSchema table;
  private final RowRules rules;
  private final FileChannel file;
  private final RootAllocator allocator;
  private final ArrowFileReader reader;
  private final VectorSchemaRoot batch;
  private int rowInBatch;
  private int rowsInBatch;
  private boolean closed;

  ArrowRowReader(Path path, TableSchema table) throws IOException, InvalidFileException {
    this.guard = new FileGuard(path);
    this.table = table;
    this.rules = new RowRules(table);
    this.file = FileChannel.open(path, StandardOpenOption.READ);
    this.allocator = new RootAllocator(MAX_BATCH_BYTES);
    this.reader = new ArrowFileReader(file, allocator);
    try {
      this.batch = guard.run(reader::getVectorSchemaRoot);
      requireColumns(batch.getSchema().getFields());
      requireSound(guard.run(reader::getRecordBlocks), file.size());
    } catch (IOException | InvalidFileException | RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  private void requireColumns(List<Field> found) throws InvalidFileException {
    List<Field> expected = ArrowTypes.fieldsOf(table);
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      Field expectedField = i < expected.size() ? expected.get(i) : null;
      Field foundField = i < found.size() ? found.get(i) : null;
      if (expectedField == null || !expectedField.equals(foundField)) {
        String column = i < expected.size() ? table.columns().get(i).name() : null;
        throw guard.mismatch(column, spelling(expectedField), spelling(foundField));
      }
    }
  }

  private static String spelling(@Nullable Field field) {
    return field == null ? "no further column" : field + " " + field.getMetadata();
  }

  private void requireSound(List<ArrowBlock> blocks, long fileSize) throws InvalidFileException {
    for (ArrowBlock block : blocks) {
      long room = fileSize - block.getOffset();
      boolean within =
          block.getOffset() >= 0
              && block.getMetadataLength() >= 0
              && block.getBodyLength() >= 0
              && block.getMetadataLength() <= room
              && block.getBodyLength() <= room - block.getMetadataLength();
      if (!within || block.getBodyLength() > MAX_BATCH_BYTES) {
        throw guard.invalid("a record batch lies outside of the file or is too large");
      }
    }
  }

  @Override
  public @Nullable Row next() throws IOException, InvalidFileException {
    while (rowInBatch == rowsInBatch) {
      if (!guard.run(this::loadBatch)) {
        return null;
      }
    }
    guard.beginRow();
    @Nullable Object[] values = new @Nullable Object[table.columns().size()];
    for (int i = 0; i < values.length; i++) {
      FieldVector vector = batch.getVector(i);
      ColumnSchema column = table.columns().get(i);
      values[i] = guard.run(() -> value(vector, column));
    }
    rowInBatch++;
    return rules.row(values, null, guard::place);
  }

  private boolean loadBatch() throws IOException {
    rowInBatch = 0;
    rowsInBatch = 0;
    if (!reader.loadNextBatch()) {
      return false;
    }
    int rows = batch.getRowCount();
    if (rows < 0 || rows > MAX_BATCH_ROWS) {
      throw new IOException("record batch of " + rows + " rows; at most " + MAX_BATCH_ROWS + " are read");
    }
    for (FieldVector vector : batch.getFieldVectors()) {
      if (vector.getValueCount() != rows) {
        throw new IOException(
            "column " + vector.getName() + " has " + vector.getValueCount() + " values for " + rows + " rows");
      }
    }
    rowsInBatch = rows;
    return true;
  }

  private @Nullable Object value(FieldVector vector, ColumnSchema column) throws IOException {
    if (vector.isNull(rowInBatch)) {
      return null;
    }
    return switch (column.type()) {
      case STRING -> text((VarCharVector) vector, rowInBatch);
      case INT -> ((IntVector) vector).get(rowInBatch);
      case BOOLEAN -> ((BitVector) vector).get(rowInBatch) == 1;
      case DATE -> IsoTime.date(text((VarCharVector) vector, rowInBatch));
      case TIMESTAMP -> EpochMicros.instant(((TimeStampMicroTZVector) vector).get(rowInBatch));
      case STRING_LIST -> list((ListVector) vector);
    };
  }

  private static String text(VarCharVector vector, int index) throws IOException {
    long start = vector.getStartOffset(index);
    long end = vector.getEndOffset(index);
    if (start < 0 || start > end || end > vector.getDataBuffer().capacity()) {
      throw new IOException("text from byte " + start + " to " + end + " lies outside of its buffer");
    }
    return Utf8.decode(vector.get(index));
  }

  private List<String> list(ListVector vector) throws IOException {
    VarCharVector elements = (VarCharVector) vector.getDataVector();
    int start = vector.getElementStartIndex(rowInBatch);
    int end = vector.getElementEndIndex(rowInBatch);
    if (start < 0 || start > end || end > elements.getValueCount()) {
      throw new IOException("list from element " + start + " to " + end + " of " + elements.getValueCount());
    }
    List<String> values = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (elements.isNull(i)) {
        throw new IOException("column " + vector.getName() + " has an absent element");
      }
      values.add(text(elements, i));
    }
    return List.copyOf(values);
  }

  @Override
  public Map<String, String> metadata() {
    Map<String, String> pairs = batch.getSchema().getCustomMetadata();
    return pairs == null ? Map.of() : pairs;
  }

  /** Gives back what the reader holds, its memory outside of the heap included. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (file;
        allocator;
        reader) {
      // Closed in reverse order: the batch's memory first, the allocator that counts it next.
    }
  }
}
