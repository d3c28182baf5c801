package org.pressmark.ingest.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.ingest.Reading;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.model.Article;
import org.pressmark.model.Claims;
import org.pressmark.model.SourceFormat;
import org.pressmark.problem.Code;
import org.pressmark.problem.Problem;

class TableSourceTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\n", "sep=;\r\n", "\"sep=;\"\r\n", "\ufeffsep=;\r\n"})
  void a_first_line_that_names_the_delimiter_is_no_header(String statement) throws IOException {
    String table = statement + "id;text;title\r\n7;\"The ferry, late again; it sails.\";A\r\n";
    Article article = Reading.article(Reading.file(folder, "export.csv", table).get(0));

    assertEquals("The ferry, late again; it sails.", article.text());
    assertEquals("7", article.claims().sourceId());
    assertEquals(3, article.sourceRecord(), "the line of the file");
  }

  @Test
  void the_delimiter_that_is_named_goes_before_the_one_that_parts_the_header_best() throws IOException {
    String table = "sep=;\ntext;a,b,c\nThe ferry sails.;x\n";

    assertEquals("The ferry sails.", Reading.article(Reading.file(folder, "a.csv", table).get(0)).text());
  }

  @Test
  void bars_part_cells_as_databases_write_them() throws IOException {
    String table = "id|title|text\n7|Late|It sails, at last.\n";
    Article article = Reading.article(Reading.file(folder, "dump.txt", table).get(0));

    assertEquals("It sails, at last.", article.text());
    assertEquals(SourceFormat.CSV, article.sourceFormat());
  }

  @Test
  void a_row_like_that_line_further_down_is_a_row() throws IOException {
    Ingested only = Reading.file(folder, "a.csv", "text\nsep=;\n").get(0);

    assertEquals("sep=;", Reading.article(only).text());
    assertNull(Reading.article(only).claims().title());
  }

  @Test
  void lines_end_as_the_first_does() throws IOException {
    String table = "id,text\r1,\"It sails,\rat last.\"\r\r2,It rains.\r3,\"open\r4,x";
    List<Ingested> found = Reading.file(folder, "mac.csv", table);

    assertEquals("It sails,\rat last.", Reading.article(found.get(0)).text());
    assertEquals(2, Reading.article(found.get(0)).sourceRecord());
    assertEquals("It rains.", Reading.article(found.get(1)).text());
    assertEquals(5, Reading.article(found.get(1)).sourceRecord());
    assertEquals(6L, Reading.problem(found.get(2)).where().line());
    assertEquals("x", Reading.article(found.get(3)).text());
    Ingested single = Reading.file(folder, "a.csv", "id,text\n1,It sails,\n2,late\rtoday\n").get(1);
    assertEquals("late\rtoday", Reading.article(single).text(), "a stray return is text");
  }

  @Test
  void blanks_around_the_names_of_columns_do_not_count() throws IOException {
    assertEquals("one", Reading.article(Reading.file(folder, "a.csv", "id, text \n1,one\n").get(0)).text());
  }

  @Test
  void rows_of_delimiters_alone_are_blank() throws IOException {
    List<Ingested> found = Reading.file(folder, "a.csv", ";;\r\nid;text\r\n1;one\r\n;\r\n ; \r\n2;two\r\n;;;\r\n");

    assertEquals("one", Reading.article(found.get(0)).text());
    assertEquals("two", Reading.article(found.get(1)).text());
    assertEquals(2, found.size());
  }

  @Test
  void a_table_with_tabs_is_one_whatever_it_is_called() throws IOException {
    String columns = "column_of_a_long_table\t".repeat(30);
    String table = columns + "text\n" + "1\t".repeat(30) + "one, two\n";
    Article article = Reading.article(Reading.file(folder, "a.csv", table).get(0));

    assertEquals(SourceFormat.TSV, article.sourceFormat());
    assertEquals("one, two", article.text());
  }

  @Test
  void what_programs_write_for_a_missing_value_is_none() throws IOException {
    String table = "text,title,authors,retrieved_at,date\none,nan,None,NaT,\\N\nnan,Late,,,\n";
    List<Ingested> found = Reading.file(folder, "a.csv", table);

    assertEquals(Claims.NONE, Reading.article(found.get(0)).claims());
    assertEquals(Code.FIELD_INVALID, Reading.problem(found.get(1)).code());
  }

  @Test
  void a_mark_with_a_backslash_before_it_is_told() throws IOException {
    String table = "id,text\n1,\"He said \\\"now\\\".\"\n";

    assertEquals(
        "text follows a closing quotation mark, at byte 13 of the row; a mark within a cell is doubled,"
            + " not marked with a backslash (Spark: option(\"escape\", \"\\\"\"))",
        Reading.problem(Reading.file(folder, "a.csv", table).get(0)).detail());
  }

  @ParameterizedTest
  @ValueSource(strings = {"table.csv", "table.txt", "table"})
  void a_table_in_utf_16_is_no_article(String name) throws IOException {
    byte[] table = "\ufeffid\ttitle\ttext\r\n1\tLate\tIt sails.\r\n".getBytes(StandardCharsets.UTF_16LE);
    Problem problem = Reading.problem(Reading.file(folder, name, table, IngestSettings.DEFAULT).get(0));

    assertEquals("UTF-16 by its byte order mark; a table must be UTF-8", problem.detail());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.jsonl", "a.json"})
  void utf_16_without_its_mark_is_told_by_its_zeros(String name) throws IOException {
    byte[] bytes = "[{\"text\": \"It sails.\"}]".getBytes(StandardCharsets.UTF_16BE);
    Problem problem = Reading.problem(Reading.file(folder, name, bytes, IngestSettings.DEFAULT).get(0));

    assertEquals(Code.BYTES_UNDECODABLE, problem.code());
    assertEquals("UTF-16 without a byte order mark", problem.detail().split(";")[0]);
  }
}
