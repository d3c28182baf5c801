package org.pressmark.format;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.schema.ColumnSchema;
import org.pressmark.schema.ColumnType;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;
import org.pressmark.schema.Unit;
import org.pressmark.schema.Withheld;

/** A table with every type, required and nullable, and rows that try each format's edges. */
final class FormatFixtures {
  static final Map<String, String> METADATA =
      Map.of("pressmark.schema.version", "1.0", "pressmark.tool.version", "0.1.0", "a.key", "ä value", "z", "last");

  static final TableSchema TABLE =
      new TableSchema(
          "fixtures",
          "1.0",
          "Every kind of column.",
          List.of(
              column("id", ColumnType.STRING, false, false, 1),
              column("text", ColumnType.STRING, true, false, 2),
              column("kind", ColumnType.STRING, true, true, 3, "plain", "list_item"),
              column("count", ColumnType.INT, false, false, 4),
              column("position", ColumnType.INT, true, false, 5),
              column("flag", ColumnType.BOOLEAN, false, false, 6),
              column("maybe", ColumnType.BOOLEAN, true, false, 7),
              column("day", ColumnType.DATE, true, false, 8),
              column("fetched", ColumnType.TIMESTAMP, true, false, 9),
              column("names", ColumnType.STRING_LIST, false, false, 10)),
          "id",
          List.of("id"),
          List.of());

  private FormatFixtures() {}

  static ColumnSchema column(
      String name, ColumnType type, boolean nullable, boolean repeats, int fieldId, String... allowed) {
    return new ColumnSchema(
        name, type, nullable, "A column.", Unit.NONE, null, "1.0", List.of(allowed), repeats, Withheld.NEVER, fieldId);
  }

  static Row row(@Nullable Object... values) {
    return new Row(Arrays.asList(values));
  }

  static List<Row> edgeRows() {
    List<Row> rows = new ArrayList<>();
    rows.add(row("r0", null, null, 0, null, false, null, null, null, List.of()));
    rows.add(
        row("r1", "Łódź 😀 \"quoted\" \\ \u0000\u001f\u007f\u2028 \uFFFD \uFEFF\r\n\t</", "plain", Integer.MAX_VALUE, 0,
            true, true, LocalDate.of(1, 1, 1), Instant.parse("0001-01-01T00:00:00Z"), List.of("", "😀", "a\nb")));
    rows.add(
        row("r2", "", "list_item", 7, Integer.MAX_VALUE, true, false, LocalDate.of(9999, 12, 31),
            Instant.parse("9999-12-31T23:59:59.999999Z"), List.of("one")));
    rows.add(
        row("r3", "x", null, 7, 1, false, null, LocalDate.of(2024, 2, 29), Instant.parse("2024-02-29T12:30:00.500Z"),
            List.of()));
    rows.add(
        row(
            "r4",
            longText(),
            "plain",
            1,
            null,
            true,
            true,
            null,
            Instant.parse("1969-12-31T23:59:59.000001Z"),
            List.of("a", "b")));
    return rows;
  }

  /** A million characters, some of them two UTF-16 units wide. */
  static String longText() {
    return "Die Ölförderung 😀 stieg. ".repeat(40_000);
  }

  static Row numbered(int i) {
    return row(
        "r" + i,
        i % 5 == 0 ? null : "Sentence number " + i + " of a page.",
        i % 2 == 0 ? "plain" : null,
        i,
        i % 3 == 0 ? null : i,
        i % 2 == 0,
        null,
        LocalDate.of(2020, 1, 1).plusDays(i % 1000),
        i % 7 == 0 ? null : Instant.ofEpochSecond(1_600_000_000L + i, (i % 1000) * 1000L),
        i % 4 == 0 ? List.of() : List.of("n" + i % 10, "m"));
  }

  static void write(Format format, Path file, TableSchema table, List<Row> rows) throws IOException {
    try (RowWriter writer = format.write(file, table, METADATA)) {
      for (Row row : rows) {
        writer.write(row);
      }
    }
  }

  static List<Row> read(Format format, Path file, TableSchema table) throws IOException, InvalidFileException {
    List<Row> rows = new ArrayList<>();
    try (RowReader reader = format.read(file, table)) {
      for (Row row = reader.next(); row != null; row = reader.next()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
