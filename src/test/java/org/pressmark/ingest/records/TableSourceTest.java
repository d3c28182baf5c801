package org.pressmark.ingest.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.ingest.Reading;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.model.Article;
import org.pressmark.model.SourceFormat;

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
    Article article = Reading.article(Reading.file(folder, "dump.txt", "id|title|text\n7|Late|It sails, at last.\n").get(0));

    assertEquals("It sails, at last.", article.text());
    assertEquals(SourceFormat.CSV, article.sourceFormat());
  }

  @Test
  void a_row_like_that_line_further_down_is_a_row() throws IOException {
    Ingested only = Reading.file(folder, "a.csv", "text\nsep=;\n").get(0);

    assertEquals("sep=;", Reading.article(only).text());
    assertNull(Reading.article(only).claims().title());
  }
}
