package org.pressmark.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.format.FormatFixtures.column;
import static org.pressmark.format.FormatFixtures.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.problem.Code;
import org.pressmark.problem.Problem;
import org.pressmark.schema.ColumnType;
import org.pressmark.schema.TableSchema;

class JsonlFormatTest {
  private static final TableSchema TABLE =
      new TableSchema(
          "lines",
          "1.0",
          "Lines.",
          List.of(
              column("id", ColumnType.STRING, false, false, 1),
              column("count", ColumnType.INT, true, false, 2),
              column("flag", ColumnType.BOOLEAN, true, false, 3),
              column("day", ColumnType.DATE, true, false, 4),
              column("at", ColumnType.TIMESTAMP, true, false, 5),
              column("names", ColumnType.STRING_LIST, false, false, 6)),
          "id",
          List.of("id"),
          List.of());

  private static final String GOOD = "{\"id\":\"a\",\"count\":1,\"flag\":true,\"day\":null,\"at\":null,\"names\":[]}\n";

  @TempDir Path folder;

  @Test
  void a_row_is_one_line_with_every_column_in_order_and_no_needless_escape() throws Exception {
    Path file = folder.resolve("lines.jsonl.gz");
    FormatFixtures.write(
        Formats.JSONL,
        file,
        TABLE,
        List.of(
            row(
                "é😀/\u2028\"\n",
                7,
                null,
                LocalDate.of(2026, 1, 31),
                Instant.parse("2026-01-31T23:59:59.500Z"),
                List.of("x", "ü")),
            row("b", null, false, null, Instant.parse("2026-01-31T23:59:00Z"), List.of())));
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      assertEquals(
          "{\"id\":\"é😀/\u2028\\\"\\n\",\"count\":7,\"flag\":null,\"day\":\"2026-01-31\",\"at\":\"2026-01-31T23:59:59.5Z\",\"names\":[\"x\",\"ü\"]}\n"
              + "{\"id\":\"b\",\"count\":null,\"flag\":false,\"day\":null,\"at\":\"2026-01-31T23:59:00Z\",\"names\":[]}\n",
          new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void the_gzip_header_names_no_time_no_file_and_no_system() throws Exception {
    Path file = folder.resolve("lines.jsonl.gz");
    FormatFixtures.write(Formats.JSONL, file, TABLE, List.of());
    byte[] header = Arrays.copyOf(Files.readAllBytes(file), 10);
    assertEquals("[31, -117, 8, 0, 0, 0, 0, 0, 0, -1]", Arrays.toString(header));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "FILE_INVALID     | {`id`:`b`,`count`:1",
        "FILE_INVALID     | {`id`:`b`,`id`:`b`,`flag`:true,`day`:null,`at`:null,`names`:[]}",
        "FILE_INVALID     | {`id`:`b`,`count`:1,`flag`:true,`day`:null,`at`:null,`names`:[]} {}",
        "FILE_INVALID     | [1]",
        "FILE_INVALID     | {`id`:`b`,`count`:NaN,`flag`:true,`day`:null,`at`:null,`names`:[]}",
        "FILE_INVALID     | {`id`:`b`,`count`:01,`flag`:true,`day`:null,`at`:null,`names`:[]}",
        "COLUMNS_MISMATCH | {`count`:1,`id`:`b`,`flag`:true,`day`:null,`at`:null,`names`:[]}",
        "COLUMNS_MISMATCH | {`id`:`b`,`count`:1,`flag`:true,`day`:null,`at`:null}",
        "COLUMNS_MISMATCH | {`id`:`b`,`count`:1,`flag`:true,`day`:null,`at`:null,`names`:[],`more`:1}",
        "COLUMNS_MISMATCH | {}",
        "VALUE_INVALID    | {`id`:null,`count`:1,`flag`:true,`day`:null,`at`:null,`names`:[]}",
        "VALUE_INVALID    | {`id`:7,`count`:1,`flag`:true,`day`:null,`at`:null,`names`:[]}",
        "VALUE_INVALID    | {`id`:`\\ud83d`,`count`:1,`flag`:true,`day`:null,`at`:null,`names`:[]}",
        "VALUE_INVALID    | {`id`:`b`,`count`:-1,`flag`:true,`day`:null,`at`:null,`names`:[]}",
        "VALUE_INVALID    | {`id`:`b`,`count`:1.0,`flag`:true,`day`:null,`at`:null,`names`:[]}",
        "VALUE_INVALID    | {`id`:`b`,`count`:2147483648,`flag`:true,`day`:null,`at`:null,`names`:[]}",
        "VALUE_INVALID    | {`id`:`b`,`count`:99999999999999999999,`flag`:true,`day`:null,`at`:null,`names`:[]}",
        "VALUE_INVALID    | {`id`:`b`,`count`:`1`,`flag`:true,`day`:null,`at`:null,`names`:[]}",
        "VALUE_INVALID    | {`id`:`b`,`count`:{},`flag`:true,`day`:null,`at`:null,`names`:[]}",
        "VALUE_INVALID    | {`id`:`b`,`count`:1,`flag`:1,`day`:null,`at`:null,`names`:[]}",
        "VALUE_INVALID    | {`id`:`b`,`count`:1,`flag`:true,`day`:`2026-02-30`,`at`:null,`names`:[]}",
        "VALUE_INVALID    | {`id`:`b`,`count`:1,`flag`:true,`day`:`+12026-01-01`,`at`:null,`names`:[]}",
        "VALUE_INVALID    | {`id`:`b`,`count`:1,`flag`:true,`day`:null,`at`:`2026-01-31T10:00:00`,`names`:[]}",
        "VALUE_INVALID    | {`id`:`b`,`count`:1,`flag`:true,`day`:null,`at`:`2026-01-31T10:00:00.50Z`,`names`:[]}",
        "VALUE_INVALID    | {`id`:`b`,`count`:1,`flag`:true,`day`:null,`at`:`2026-01-31T10:00:00.1234567Z`,`names`:[]}",
        "VALUE_INVALID    | {`id`:`b`,`count`:1,`flag`:true,`day`:null,`at`:null,`names`:null}",
        "VALUE_INVALID    | {`id`:`b`,`count`:1,`flag`:true,`day`:null,`at`:null,`names`:[`a`,null]}",
        "VALUE_INVALID    | {`id`:`b`,`count`:1,`flag`:true,`day`:null,`at`:null,`names`:[[`a`]]}"
      })
  void a_line_that_says_something_else_is_reported_with_its_number(Code code, String line) throws Exception {
    Problem problem = problemOf((GOOD + line.replace('`', '"') + "\n").getBytes(StandardCharsets.UTF_8));
    assertEquals(code, problem.code(), problem.message());
    assertEquals(2L, problem.where().line());
  }

  @Test
  void bytes_that_are_not_utf8_and_foreign_line_ends_are_refused() throws Exception {
    byte[] overlong = GOOD.replace("\"a\"", "\"a?~\"").getBytes(StandardCharsets.ISO_8859_1);
    overlong[8] = (byte) 0xc0;
    overlong[9] = (byte) 0x80;
    assertEquals("the line is not UTF-8", problemOf(overlong).detail());
    assertEquals("the line ends in CR LF, expected LF", problemOf(bytes(GOOD.replace("\n", "\r\n"))).detail());
    assertEquals("the last line has no end", problemOf(bytes(GOOD.strip())).detail());
    assertEquals(Code.FILE_INVALID, problemOf(bytes("\uFEFF" + GOOD)).code());
    assertEquals(Code.FILE_INVALID, problemOf(bytes("\n" + GOOD)).code());
  }

  @Test
  void a_file_that_is_not_gzip_or_is_two_of_them_is_refused() throws Exception {
    Path file = folder.resolve("plain.jsonl.gz");
    Files.writeString(file, GOOD);
    assertEquals(
        "the file does not begin with 0x1F 0x8B as gzip does, near byte 1 of the compressed file",
        problemOf(file).detail());
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    twice.write(gzip(bytes(GOOD)));
    twice.write(gzip(bytes(GOOD)));
    Files.write(file, twice.toByteArray());
    assertEquals("a second gzip member follows; expected one", problemOf(file).detail());
  }

  @Test
  void a_line_without_end_stops_at_the_limit_however_far_it_unpacks() throws Exception {
    Path file = folder.resolve("bomb.jsonl.gz");
    byte[] spaces = new byte[1 << 20];
    Arrays.fill(spaces, (byte) ' ');
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 200; i++) {
        out.write(spaces);
      }
    }
    assertTrue(problemOf(file).detail().startsWith("line of more than "), problemOf(file).detail());
  }

  @Test
  void a_text_of_sixteen_million_characters_is_read() throws Exception {
    Path file = folder.resolve("long.jsonl.gz");
    String longText = "x".repeat(16_000_000);
    FormatFixtures.write(Formats.JSONL, file, TABLE, List.of(row(longText, null, null, null, null, List.of())));
    assertEquals(longText, FormatFixtures.read(Formats.JSONL, file, TABLE).get(0).text(0));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  private Problem problemOf(byte[] content) throws IOException {
    Path file = folder.resolve("bad.jsonl.gz");
    Files.write(file, gzip(content));
    return problemOf(file);
  }

  private static Problem problemOf(Path file) {
    return assertThrows(InvalidFileException.class, () -> FormatFixtures.read(Formats.JSONL, file, TABLE)).problem();
  }
}
