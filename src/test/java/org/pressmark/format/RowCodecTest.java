package org.pressmark.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.Row;

class RowCodecTest {
  private static final RowCodec CODEC = new RowCodec(FormatFixtures.TABLE);

  @Test
  void rows_of_every_type_and_a_text_beyond_65535_bytes_come_back() throws Exception {
    List<Row> rows = FormatFixtures.edgeRows();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(written(rows)));
    List<Row> back = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      back.add(CODEC.read(in));
    }
    assertEquals(rows, back);
    assertEquals(-1, in.read());
  }

  @Property(tries = 200)
  void a_row_comes_back_whatever_its_numbers(@ForAll @IntRange(min = 0) int i) throws IOException {
    Row row = FormatFixtures.numbered(i);
    assertEquals(row, CODEC.read(new DataInputStream(new ByteArrayInputStream(written(List.of(row))))));
  }

  @Test
  void a_spill_that_was_cut_or_overwritten_is_told_from_a_row() throws Exception {
    byte[] bytes = written(FormatFixtures.edgeRows().subList(0, 1));
    assertThrows(EOFException.class, () -> CODEC.read(input(Arrays.copyOf(bytes, bytes.length - 1))));
    byte[] overwritten = bytes.clone();
    overwritten[0] = 9;
    assertThrows(StreamCorruptedException.class, () -> CODEC.read(input(overwritten)));
    overwritten[0] = 1;
    overwritten[1] = -1;
    assertThrows(StreamCorruptedException.class, () -> CODEC.read(input(overwritten)));
  }

  private static DataInputStream input(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  private static byte[] written(List<Row> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (Row row : rows) {
      CODEC.write(row, out);
    }
    return bytes.toByteArray();
  }
}
