package org.pressmark.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.pressmark.format.FormatFixtures.TABLE;
import static org.pressmark.format.FormatFixtures.column;
import static org.pressmark.format.FormatFixtures.row;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.problem.Code;
import org.pressmark.problem.Problem;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.ColumnType;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

class ParquetFormatTest {
  @TempDir Path folder;

  @Test
  void every_chunk_has_bounds_both_indexes_and_zstd_even_where_texts_are_long() throws Exception {
    Path file = folder.resolve("table.parquet");
    FormatFixtures.write(Formats.PARQUET, file, TABLE, FormatFixtures.edgeRows());
    try (ParquetFileReader reader = open(file)) {
      for (ColumnChunkMetaData chunk : reader.getRowGroups().get(0).getColumns()) {
        assertEquals(CompressionCodecName.ZSTD, chunk.getCodec());
        assertTrue(chunk.getStatistics().hasNonNullValue(), chunk + " has no bounds");
        assertTrue(chunk.getStatistics().getMaxBytes().length <= 64, chunk + " has a bound of any length");
        assertNotNull(reader.readColumnIndex(chunk), chunk + " has no column index");
        assertNotNull(reader.readOffsetIndex(chunk), chunk + " has no offset index");
      }
    }
  }

  @Test
  void only_columns_that_repeat_have_a_dictionary() throws Exception {
    Path file = folder.resolve("table.parquet");
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      rows.add(FormatFixtures.numbered(i));
    }
    FormatFixtures.write(Formats.PARQUET, file, TABLE, rows);
    Set<String> withDictionary = new TreeSet<>();
    try (ParquetFileReader reader = open(file)) {
      for (ColumnChunkMetaData chunk : reader.getRowGroups().get(0).getColumns()) {
        if (chunk.hasDictionaryPage()) {
          withDictionary.add(chunk.getPath().toDotString());
        }
      }
    }
    assertEquals(Set.of("kind"), withDictionary);
  }

  @Test
  void the_footer_holds_the_metadata_in_sorted_order_and_nothing_else() throws Exception {
    Path file = folder.resolve("table.parquet");
    FormatFixtures.write(Formats.PARQUET, file, TABLE, List.of());
    try (ParquetFileReader reader = open(file)) {
      assertEquals(FormatFixtures.METADATA, reader.getFileMetaData().getKeyValueMetaData());
    }
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    List<Integer> places =
        FormatFixtures.METADATA.keySet().stream()
            .filter(key -> key.length() > 1)
            .sorted()
            .map(bytes::indexOf)
            .toList();
    assertEquals(places.stream().sorted().toList(), places);
  }

  @Test
  void a_row_group_ends_at_its_rows_or_at_its_bytes() throws Exception {
    Path file = folder.resolve("rows.parquet");
    try (RowWriter writer = Formats.PARQUET.write(file, TABLE, Map.of())) {
      for (int i = 0; i < 50_001; i++) {
        writer.write(FormatFixtures.numbered(i));
      }
    }
    assertEquals(List.of(50_000L, 1L), rowsPerGroup(file));
    Path longTexts = folder.resolve("bytes.parquet");
    String text = "x".repeat(1 << 20);
    try (RowWriter writer = Formats.PARQUET.write(longTexts, TABLE, Map.of())) {
      for (int i = 0; i < 70; i++) {
        writer.write(row("r" + i, text, null, 0, null, false, null, null, null, List.of()));
      }
    }
    assertEquals(List.of(16L, 16L, 16L, 16L, 6L), rowsPerGroup(longTexts));
  }

  @Test
  void a_column_of_another_type_or_nullability_names_what_was_expected_and_found() throws Exception {
    Path file = folder.resolve("table.parquet");
    TableSchema written =
        table(
            column("id", ColumnType.STRING, false, false, 1),
            column("n", ColumnType.INT, true, false, 2));
    FormatFixtures.write(Formats.PARQUET, file, written, List.of(row("a", 1)));
    TableSchema other =
        table(
            column("id", ColumnType.STRING, false, false, 1),
            column("n", ColumnType.INT, false, false, 2));
    Problem problem = problemOf(file, other);
    assertEquals(Code.COLUMNS_MISMATCH, problem.code());
    assertEquals("n", problem.where().column());
    assertEquals("expected required int32 n = 2, found optional int32 n = 2", problem.detail());
  }

  @Test
  void the_broken_files_of_other_projects_are_refused_at_once() throws Exception {
    Path faults = Path.of(System.getProperty("pressmark.shared", "../shared")).resolve("data/faults/files/parquet");
    assumeTrue(Files.isDirectory(faults), "no shared data here");
    try (Stream<Path> files = Files.list(faults)) {
      for (Path file : files.sorted().toList()) {
        Problem problem = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> problemOf(file, TABLE));
        assertTrue(Set.of(Code.FILE_INVALID, Code.COLUMNS_MISMATCH).contains(problem.code()), problem.message());
        assertFalse(problem.detail().isEmpty());
      }
    }
  }

  private static TableSchema table(ColumnSchema... columns) {
    return new TableSchema("t", "1.0", "A table.", List.of(columns), "id", List.of("id"), List.of());
  }

  private static Problem problemOf(Path file, TableSchema table) {
    return assertThrows(InvalidFileException.class, () -> FormatFixtures.read(Formats.PARQUET, file, table)).problem();
  }

  private static List<Long> rowsPerGroup(Path file) throws Exception {
    try (ParquetFileReader reader = open(file)) {
      return reader.getRowGroups().stream().map(BlockMetaData::getRowCount).toList();
    }
  }

  private static ParquetFileReader open(Path file) throws Exception {
    return ParquetFileReader.open(
        new LocalInputFile(file), new ParquetReadOptions.Builder(new PlainParquetConfiguration()).build());
  }
}
