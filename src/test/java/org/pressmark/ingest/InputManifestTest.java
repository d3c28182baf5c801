package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.model.Claims;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;

class InputManifestTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    write("in/a.txt", "A.");
    write("in/sub/b.html", "<p>B</p>");
    write("in/c.jsonl", "{\"text\":\"C.\"}\n");
  }

  private Inputs inputs(Path manifest) {
    return Inputs.of(List.of(folder.resolve("in")), IngestSettings.DEFAULT, manifest, List.of());
  }

  @Test
  void what_it_states_goes_with_the_files_that_it_names() throws IOException {
    List<Ingested> found =
        read(
            "file,url,date,title,authors,publisher,language,section,license,retrieved_at\n"
                + "./a.txt,https://example.org/a,May 1,T,Ann Oak;Bo Elm,P,en,S,CC0-1.0,2024-05-01T12:00:00Z\nsub/b.html,,,,,,,,,\n");

    assertEquals(
        new Claims(
            null, "https://example.org/a", "T", "May 1", List.of("Ann Oak", "Bo Elm"), "P", "en", "S", "CC0-1.0",
            Instant.parse("2024-05-01T12:00:00Z")),
        Reading.article(found.get(0)).claims());
    assertEquals(Claims.NONE, Reading.article(found.get(2)).claims());
  }

  @Test
  void a_spreadsheet_may_part_its_columns_by_semicolons() throws IOException {
    List<Ingested> found = read("\uFEFFfile;title;authors\r\na.txt;\"A; B\";\"Ann Oak; Bo Elm\"\r\n");

    Claims claims = Reading.article(found.get(0)).claims();
    assertEquals("A; B", claims.title());
    assertEquals(List.of("Ann Oak", "Bo Elm"), claims.authors());
  }

  @Test
  void blanks_around_the_names_of_its_columns_do_not_count() throws IOException {
    assertEquals("A", Reading.article(read("file, title\na.txt,A\n").get(0)).claims().title());
  }

  @Test
  void a_row_that_names_no_file_is_a_reject_and_the_files_are_read() throws IOException {
    List<Ingested> found = read("file,url\ngone.txt,https://example.org/g\na.txt,https://example.org/a\n");

    assertEquals(4, found.size());
    Problem problem = Reading.problem(found.get(3));
    assertEquals(Code.INPUT_MANIFEST_INVALID, problem.code());
    assertEquals(
        "line 2 names gone.txt, which is not among the inputs; expected a path such as a.txt", problem.detail());
  }

  @Test
  void a_row_for_a_file_of_records_is_a_reject_and_the_records_are_read() throws IOException {
    List<Ingested> found = read("file,url\nc.jsonl,https://example.org/c\n");

    assertEquals(new Place("c.jsonl", null, null, null, null), Reading.problem(found.get(1)).where());
    assertEquals(Claims.NONE, Reading.article(found.get(2)).claims());
  }

  @Test
  void a_manifest_that_leaves_a_doubt_is_refused_with_the_line() throws IOException {
    assertRefused(3L, "it names a.txt, as line 2 does", "file,url\na.txt,x\na.txt,y\n");
    assertRefused(1L, "expected a header with the column file, found the columns path, url", "path,url\na.txt,x\n");
    assertRefused(2L, "expected 2 cells as in the header, found 1", "file,url\na.txt\n");
    assertRefused(
        2L,
        "field retrieved_at: expected an instant such as 2024-05-01T12:00:00Z, found \"today\"",
        "file,retrieved_at\na.txt,today\n");
    assertRefused(
        1L,
        "the column titel is not known; expected file, id, url, date, title, authors, publisher, language, section, license, retrieved_at",
        "file,titel\na.txt,x\n");
    assertRefused(2L, "a quotation mark is not closed", "file,url\na.txt,\"x\n");
    assertRefused(1L, "UTF-16 without a byte order mark; it must be UTF-8", "f\0i\0l\0e\0\n\0");
  }

  @Test
  void it_is_no_article_where_it_lies_among_them() throws IOException {
    Path manifest = write("in/list.csv", "file,url\na.txt,https://example.org/a\n");

    assertEquals(3, inputs(manifest).files().size());
  }

  private void assertRefused(Long line, String detail, String manifest) {
    ProblemException refused = assertThrows(ProblemException.class, () -> read(manifest));
    assertEquals(Code.INPUT_MANIFEST_INVALID, refused.problem().code());
    assertEquals(line, refused.problem().where().line());
    assertEquals(detail, refused.problem().detail());
  }

  private List<Ingested> read(String manifest) throws IOException {
    Path file = write("list.csv", manifest);
    List<Ingested> found = new ArrayList<>();
    try (ArticleStream stream = inputs(file).open()) {
      stream.forEachRemaining(found::add);
    }
    return found;
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
