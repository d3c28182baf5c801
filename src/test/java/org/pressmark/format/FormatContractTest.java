package org.pressmark.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.format.FormatFixtures.TABLE;
import static org.pressmark.format.FormatFixtures.edgeRows;
import static org.pressmark.format.FormatFixtures.row;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.problem.Code;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.ColumnType;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/** What every format of the list must do, with the same rows for each. */
class FormatContractTest {
  /** The formats that notice every change of a value. */
  private static final List<Format> CHECKSUMMED = List.of(Formats.PARQUET, Formats.JSONL);

  @TempDir Path folder;

  static Stream<Format> formats() {
    return Formats.ALL.stream();
  }

  @Test
  void each_format_is_found_by_its_name_and_no_two_share_one() {
    for (Format format : Formats.ALL) {
      assertEquals(format, Formats.named(format.name()).orElseThrow());
    }
    assertTrue(Formats.named("csv").isEmpty());
    assertEquals(Formats.ALL.size(), Formats.ALL.stream().map(Format::extension).distinct().count());
    assertEquals(Formats.ALL.size(), Formats.ALL.stream().map(Format::mediaType).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void edge_values_of_every_type_come_back_as_they_were(Format format) throws Exception {
    assertEquals(edgeRows(), writtenAndRead(format, TABLE, edgeRows()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_table_without_rows_is_a_file_that_reads_as_no_rows(Format format) throws Exception {
    assertEquals(List.of(), writtenAndRead(format, TABLE, List.of()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void rows_beyond_one_row_group_and_batch_come_back_in_order(Format format) throws Exception {
    int count = 120_000;
    Path file = file(format, "many");
    try (RowWriter writer = format.write(file, TABLE, Map.of())) {
      for (int i = 0; i < count; i++) {
        writer.write(FormatFixtures.numbered(i));
      }
    }
    try (RowReader reader = format.read(file, TABLE)) {
      for (int i = 0; i < count; i++) {
        assertEquals(FormatFixtures.numbered(i), reader.next());
      }
      assertNull(reader.next());
      assertNull(reader.next());
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void the_same_rows_give_the_same_bytes_whatever_the_metadatas_order(Format format) throws Exception {
    Path first = file(format, "first");
    Path second = file(format, "second");
    FormatFixtures.write(format, first, TABLE, edgeRows());
    try (RowWriter writer = format.write(second, TABLE, new TreeMap<>(FormatFixtures.METADATA).descendingMap())) {
      for (Row row : edgeRows()) {
        writer.write(row);
      }
    }
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    try (Stream<Path> all = Files.list(folder)) {
      assertEquals(2, all.count(), "a file lies there that nobody asked for");
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_row_that_does_not_fit_is_refused_by_name(Format format) throws Exception {
    Map<String, Row> misfits =
        Map.of(
            "id", row(null, null, null, 0, null, false, null, null, null, List.of()),
            "text", row("r", "cut \ud83d", null, 0, null, false, null, null, null, List.of()),
            "kind", row("r", null, "other", 0, null, false, null, null, null, List.of()),
            "count", row("r", null, null, -1, null, false, null, null, null, List.of()),
            "position", row("r", null, null, 0, 1L, false, null, null, null, List.of()),
            "day", row("r", null, null, 0, null, false, null, LocalDate.of(10_000, 1, 1), null, List.of()),
            "fetched", row("r", null, null, 0, null, false, null, null, Instant.ofEpochSecond(0, 1), List.of()),
            "names", row("r", null, null, 0, null, false, null, null, null, List.of("\udc00")));
    Path file = file(format, "refused");
    try (RowWriter writer = format.write(file, TABLE, Map.of())) {
      misfits.forEach(
          (column, row) -> {
            IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> writer.write(row), column);
            assertTrue(refusal.getMessage().startsWith("fixtures." + column + ": "), refusal.getMessage());
          });
      assertThrows(IllegalArgumentException.class, () -> writer.write(row("too", "short")));
      writer.write(edgeRows().get(0));
    }
    assertEquals(edgeRows().subList(0, 1), FormatFixtures.read(format, file, TABLE), "a refused row leaves no trace");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_value_outside_of_the_vocabulary_is_reported_with_row_and_column(Format format) throws Exception {
    Path file = file(format, "vocabulary");
    FormatFixtures.write(format, file, TABLE, edgeRows());
    TableSchema narrower = withColumn(2, FormatFixtures.column("kind", ColumnType.STRING, true, true, 3, "plain"));
    InvalidFileException found =
        assertThrows(InvalidFileException.class, () -> FormatFixtures.read(format, file, narrower));
    assertEquals(Code.VALUE_INVALID, found.problem().code());
    assertEquals(2L, found.problem().where().row());
    assertEquals("kind", found.problem().where().column());
    assertEquals("expected one of [plain], found list_item", found.problem().detail());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_date_in_another_spelling_is_reported_with_row_and_column(Format format) throws Exception {
    TableSchema asText = withColumn(7, FormatFixtures.column("day", ColumnType.STRING, true, false, 8));
    for (String day : List.of("2026-02-30", "31 January 2026", "2026-1-31", "+10000-01-01")) {
      Path file = file(format, day);
      Row row = row("r", null, null, 0, null, false, null, day, null, List.of());
      FormatFixtures.write(format, file, asText, List.of(row));
      InvalidFileException found =
          assertThrows(InvalidFileException.class, () -> FormatFixtures.read(format, file, TABLE), day);
      assertEquals(Code.VALUE_INVALID, found.problem().code());
      assertEquals(0L, found.problem().where().row());
      assertEquals("day", found.problem().where().column());
      assertTrue(found.problem().detail().startsWith("expected a "), found.problem().detail());
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_renamed_and_a_missing_and_a_further_column_are_mismatches(Format format) throws Exception {
    Path file = file(format, "columns");
    FormatFixtures.write(format, file, TABLE, edgeRows());
    List<TableSchema> others = new ArrayList<>();
    others.add(withColumn(1, FormatFixtures.column("body", ColumnType.STRING, true, false, 2)));
    List<ColumnSchema> fewer = TABLE.columns().subList(0, 9);
    others.add(new TableSchema("fixtures", "1.0", "Fewer.", fewer, "id", List.of("id"), List.of()));
    List<ColumnSchema> more = new ArrayList<>(TABLE.columns());
    more.add(FormatFixtures.column("later", ColumnType.STRING, true, false, 11));
    others.add(new TableSchema("fixtures", "1.0", "More.", more, "id", List.of("id"), List.of()));
    for (TableSchema other : others) {
      InvalidFileException found =
          assertThrows(InvalidFileException.class, () -> FormatFixtures.read(format, file, other));
      assertEquals(Code.COLUMNS_MISMATCH, found.problem().code(), found.getMessage());
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void an_existing_file_is_never_overwritten_and_a_missing_one_is_no_invalid_one(Format format) throws Exception {
    Path file = file(format, "there");
    Files.writeString(file, "kept");
    assertThrows(FileAlreadyExistsException.class, () -> format.write(file, TABLE, Map.of()).close());
    assertEquals("kept", Files.readString(file));
    assertThrows(NoSuchFileException.class, () -> format.read(folder.resolve("missing"), TABLE).close());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_damaged_file_gives_a_problem_or_the_same_rows_but_never_another_exception(Format format) throws Exception {
    List<Row> rows = edgeRows().subList(0, 4);
    Path file = file(format, "good");
    FormatFixtures.write(format, file, TABLE, rows);
    byte[] good = Files.readAllBytes(file);
    Path bad = file(format, "bad");
    int tried = 0;
    int caught = 0;
    // Every third byte: each part of the file is hit many times, in a third of the time.
    for (int i = 0; i < good.length; i += 3) {
      tried++;
      byte[] damaged = good.clone();
      damaged[i] ^= (byte) (1 << i % 8);
      Files.write(bad, damaged);
      caught += problemOrRows(format, bad, rows) ? 1 : 0;
    }
    assertTrue(
        !CHECKSUMMED.contains(format) || caught > tried / 2,
        "only " + caught + " of " + tried + " damaged bytes were noticed");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_file_cut_anywhere_or_with_a_tail_is_invalid(Format format) throws Exception {
    Path file = file(format, "good");
    FormatFixtures.write(format, file, TABLE, edgeRows().subList(0, 4));
    byte[] good = Files.readAllBytes(file);
    Path bad = file(format, "bad");
    for (int length = 0; length < good.length; length += 1 + length / 50) {
      Files.write(bad, Arrays.copyOf(good, length));
      InvalidFileException found =
          assertThrows(InvalidFileException.class, () -> FormatFixtures.read(format, bad, TABLE));
      assertEquals(Code.FILE_INVALID, found.problem().code());
      assertFalse(found.problem().detail().isEmpty());
    }
    Files.write(bad, Arrays.copyOf(good, good.length + 5));
    InvalidFileException found =
        assertThrows(InvalidFileException.class, () -> FormatFixtures.read(format, bad, TABLE));
    assertEquals(Code.FILE_INVALID, found.problem().code());
  }

  /** True if a problem was found; false if none was and, where the format can tell, the rows are the same. */
  private static boolean problemOrRows(Format format, Path file, List<Row> rows) throws IOException {
    try {
      List<Row> found = FormatFixtures.read(format, file, TABLE);
      assertTrue(!CHECKSUMMED.contains(format) || rows.equals(found), "other rows and no problem");
      return false;
    } catch (InvalidFileException e) {
      assertNotNull(e.problem());
      return true;
    }
  }

  private List<Row> writtenAndRead(Format format, TableSchema table, List<Row> rows) throws Exception {
    Path file = file(format, "table");
    FormatFixtures.write(format, file, table, rows);
    return FormatFixtures.read(format, file, table);
  }

  private Path file(Format format, String name) {
    return folder.resolve(name + "." + format.extension());
  }

  private static TableSchema withColumn(int index, ColumnSchema column) {
    List<ColumnSchema> columns = new ArrayList<>(TABLE.columns());
    columns.set(index, column);
    return new TableSchema("fixtures", "1.0", "Another.", columns, "id", List.of("id"), List.of());
  }
}
