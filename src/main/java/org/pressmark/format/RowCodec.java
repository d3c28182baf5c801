package org.pressmark.format;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.ColumnType;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * Rows of one table as bytes, for files that one run writes and the same run reads, such as a sort's spills. Not a
 * format for keeping: it has no version and no checksum. Immutable and safe to share between threads.
 */
public final class RowCodec {
  private static final int ABSENT = 0;
  private static final int PRESENT = 1;

  /** A spilled text is ours and at most a few MiB; a larger length means that the spill was damaged. */
  private static final int LONGEST_TEXT_BYTES = 1 << 30;

  private final ColumnType[] types;
  private final RowRules rules;

  public RowCodec(TableSchema table) {
    this.types = table.columns().stream().map(column -> column.type()).toArray(ColumnType[]::new);
    this.rules = new RowRules(table);
  }

  /**
   * Appends a row.
   *
   * @throws IllegalArgumentException if the row does not fit the table: a bug of the caller
   */
  public void write(Row row, DataOutput out) throws IOException {
    rules.require(row);
    for (int i = 0; i < types.length; i++) {
      Object value = row.get(i);
      if (value == null) {
        out.writeByte(ABSENT);
        continue;
      }
      out.writeByte(PRESENT);
      switch (types[i]) {
        case STRING -> writeText((String) value, out);
        case INT -> out.writeInt((Integer) value);
        case BOOLEAN -> out.writeBoolean((Boolean) value);
        case DATE -> out.writeInt((int) ((LocalDate) value).toEpochDay());
        case TIMESTAMP -> out.writeLong(EpochMicros.of((Instant) value));
        case STRING_LIST -> {
          List<?> list = (List<?>) value;
          out.writeInt(list.size());
          for (Object element : list) {
            writeText((String) element, out);
          }
        }
      }
    }
  }

  /**
   * Reads the row that {@link #write} wrote at this place.
   *
   * @throws java.io.EOFException if the input ends within it
   * @throws StreamCorruptedException if there is no row at this place
   */
  public Row read(DataInput in) throws IOException {
    @Nullable Object[] values = new @Nullable Object[types.length];
    for (int i = 0; i < types.length; i++) {
      int presence = in.readByte();
      if (presence == PRESENT) {
        values[i] =
            switch (types[i]) {
              case STRING -> readText(in);
              case INT -> in.readInt();
              case BOOLEAN -> in.readBoolean();
              case DATE -> LocalDate.ofEpochDay(in.readInt());
              case TIMESTAMP -> EpochMicros.instant(in.readLong());
              case STRING_LIST -> readList(in);
            };
      } else if (presence != ABSENT) {
        throw new StreamCorruptedException("no value begins with " + presence);
      }
    }
    return new Row(Arrays.asList(values));
  }

  private static void writeText(String text, DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInput in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST_TEXT_BYTES) {
      throw new StreamCorruptedException("no text has " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<String> readList(DataInput in) throws IOException {
    int size = in.readInt();
    if (size < 0) {
      throw new StreamCorruptedException("no list has " + size + " elements");
    }
    List<String> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(readText(in));
    }
    return List.copyOf(values);
  }
}
