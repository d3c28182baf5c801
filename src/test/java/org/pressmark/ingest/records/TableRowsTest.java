package org.pressmark.ingest.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class TableRowsTest {
  private static final CSVFormat PEER = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell = Arbitraries.strings().withChars('a', '"', ',', '\n', '\r', ' ', '\u00e9').ofMaxLength(6);
    return cell.list().ofMinSize(2).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(5);
  }

  @Property(tries = 2000)
  void rows_are_those_that_another_reader_finds(@ForAll("tables") List<List<String>> table) throws IOException {
    StringWriter written = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(written, PEER)) {
      for (List<String> row : table) {
        printer.printRecord(row);
      }
    }
    List<List<String>> peer = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(written.toString()), PEER)) {
      for (CSVRecord row : parser) {
        peer.add(row.toList());
      }
    }

    assertEquals(peer, rows(written.toString(), 1000));
  }

  @Property(tries = 3000)
  void any_text_is_cut_without_losing_a_byte(@ForAll("noise") String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    TableRows rows = new TableRows(new ByteArrayInputStream(bytes), ',', 20, 0);
    long line = 0;
    long start = -1;
    while (rows.next()) {
      assertTrue(rows.line() > line, "rows begin in lines of their own");
      assertTrue(rows.start() > start);
      line = rows.line();
      start = rows.start();
      long before = text.substring(0, (int) start).chars().filter(c -> c == '\n').count();
      assertEquals(before + 1, line);
      assertTrue(start == 0 || text.charAt((int) start - 1) == '\n');
    }
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings().withChars('a', '"', ',', '\n').ofMaxLength(60);
  }

  @Test
  void a_mark_that_is_never_closed_costs_one_line() throws IOException {
    TableRows rows =
        new TableRows(
            new ByteArrayInputStream("a,\"b\nc,d\n".getBytes(StandardCharsets.UTF_8)), ',', 100, 0);

    assertTrue(rows.next());
    assertEquals("a quotation mark is not closed", rows.fault());
    assertTrue(rows.next());
    assertNull(rows.fault());
    assertEquals(2, rows.line());
    assertEquals(List.of("c", "d"), TableRows.cells(rows.toBytes(), ','));
  }

  @Test
  void each_of_many_marks_that_are_never_closed_costs_one_line() throws IOException {
    byte[] table = "a,\"b\nc,d\ne,f\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    TableRows rows = new TableRows(new ByteArrayInputStream(table), ',', 100, 0);
    int sound = 0;
    while (rows.next()) {
      sound += rows.fault() == null ? 1 : 0;
    }

    assertEquals(2_000, sound);
  }

  @Test
  void marks_that_are_never_closed_take_linear_time() throws IOException {
    String hostile = "a\",\"\n".repeat(400_000);
    TableRows rows = new TableRows(new ByteArrayInputStream(hostile.getBytes(StandardCharsets.UTF_8)), ',', 1 << 20, 0);
    String fault = null;
    while (rows.next()) {
      fault = rows.fault();
    }

    assertEquals("a quotation mark is not closed; all up to line 400000 is given up with it", fault);
  }

  private static List<List<String>> rows(String text, int limit) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    TableRows rows = new TableRows(new ByteArrayInputStream(bytes), ',', limit, 0);
    List<List<String>> all = new ArrayList<>();
    while (rows.next()) {
      assertNull(rows.fault(), text);
      all.add(TableRows.cells(rows.toBytes(), ','));
    }
    return all;
  }
}
