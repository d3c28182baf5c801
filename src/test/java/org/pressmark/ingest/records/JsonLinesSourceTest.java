package org.pressmark.ingest.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.bytes.Sha256;
import org.pressmark.ingest.Reading;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.model.Article;
import org.pressmark.model.Claims;
import org.pressmark.model.SourceFormat;
import org.pressmark.model.TextForm;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;

class JsonLinesSourceTest {
  @TempDir Path folder;

  @Test
  void every_field_of_a_record_is_taken() throws IOException {
    String line =
        """
        {"id":7,"text":"One.\\nTwo.","url":"https://example.org/7","title":"T","date":"May 1","authors":["A","B; C"],\
        "publisher":"P","language":"de-AT","section":"S","license":"CC0-1.0","retrieved_at":"2024-05-01T12:00:00+02:00","x":[{}]}""";
    Article article = Reading.article(Reading.file(folder, "a.jsonl", line + "\r\n").get(0));

    assertEquals("One.\nTwo.", article.text());
    assertEquals(
        new Claims(
            "7", "https://example.org/7", "T", "May 1", List.of("A", "B; C"), "P", "de-AT", "S", "CC0-1.0",
            Instant.parse("2024-05-01T10:00:00Z")),
        article.claims());
    assertEquals(1, article.sourceRecord());
    assertEquals(line.length(), article.sourceBytes());
    assertEquals(Sha256.of(line), article.sourceSha256());
  }

  @Test
  void null_and_blank_are_absent_and_semicolons_part_authors() throws IOException {
    Claims claims =
        Reading.article(
                read("{\"text\":\"x\",\"id\":null,\"title\":\"\",\"url\":\" \",\"authors\":\" A ;; B\"}")
                    .get(0))
            .claims();

    assertEquals(Claims.NONE.withAuthors(List.of("A", "B")), claims);
  }

  @Test
  void a_list_written_as_a_string_is_that_list() throws IOException {
    assertEquals(List.of("Mara Holt", "Ed O'Dell"), authors("\"['Mara Holt', \\\"Ed O'Dell\\\"]\""));
    assertEquals(List.of("Zo\u00eb B", "C; D"), authors("\"[\\\"Zo\\\\u00eb B\\\", \\\"C; D\\\"]\""));
    assertEquals(List.of("Mara Holt", "Jo Lind"), authors("\"['Mara Holt'\\n 'Jo Lind']\""));
    assertEquals(List.of("Mara Holt", "Ed O'Dell"), authors("\"[Mara Holt, 'Ed O\\\\'Dell', NULL]\""));
    assertEquals(List.of("Mara Holt"), authors("\"['Mara Holt', None]\""));
    assertEquals(List.of(), authors("\"[nan]\""));
    assertEquals(List.of("Ed O'Dell", "Jo Lind"), authors("\"[Ed O'Dell, Jo Lind]\""));
    assertEquals(List.of("Mara\u00a0Holt"), authors("\"['Mara\\\\xa0Holt']\""));
    assertEquals(List.of("[{name=Mara}]"), authors("\"[{name=Mara}]\""));
    assertEquals(List.of(), authors("\"[]\""));
    assertEquals(List.of("[staff] A", "[B]"), authors("\"[staff] A; [B]\""));
    assertEquals(List.of("['A', 'B'"), authors("\"['A', 'B'\""));
    assertEquals(List.of("['A', 5]"), authors("\"['A', 5]\""));
    assertEquals(List.of("['A'] ['B']"), authors("\"['A'] ['B']\""));
    assertRejected(
        Code.FIELD_INVALID,
        "field authors: expected text, found U+0000 at character 1 of the value",
        "{\"text\":\"a\",\"authors\":\"['\\\\u0000']\"}");
  }

  private List<String> authors(String json) throws IOException {
    return Reading.article(read("{\"text\":\"x\",\"authors\":" + json + "}").get(0)).claims().authors();
  }

  @Test
  void authors_may_be_objects_with_names() throws IOException {
    String mara = "{\"@type\":\"Person\",\"name\":\"Holt; Mara\",\"url\":{\"name\":\"x\"}}";
    assertEquals(List.of("Holt; Mara", "Jo Lind"), authors("[" + mara + ",\"Jo Lind\"]"));
    assertEquals(List.of("Holt; Mara"), authors(mara));
  }

  @Test
  void what_is_absent_in_a_list_is_passed_over() throws IOException {
    assertEquals(List.of("A", "B"), authors("[\"A\",null,\" \",\"B\"]"));
  }

  @Test
  void an_id_may_be_a_whole_number_with_a_fraction_of_zero_as_pandas_writes_it() throws IOException {
    List<Ingested> found =
        read("{\"text\":\"x\",\"id\":7.0}\n{\"text\":\"x\",\"id\":7.5}\n{\"text\":\"x\",\"id\":1e300}");

    assertEquals("7", Reading.article(found.get(0)).claims().sourceId());
    assertEquals(Code.FIELD_INVALID, Reading.problem(found.get(1)).code());
    assertEquals(Code.FIELD_INVALID, Reading.problem(found.get(2)).code());
  }

  @Test
  void a_date_may_be_a_unix_time_as_pandas_and_datasets_write_it() throws IOException {
    Claims claims = Reading.article(read("{\"text\":\"x\",\"date\":1714557600000}").get(0)).claims();

    assertEquals("1714557600000", claims.date());
    Article article = Reading.article(read("{\"text\":\"x\",\"date\":1.71455760025e9}").get(0));
    assertEquals("1714557600.25", article.claims().date());
  }

  @Test
  void an_instant_may_be_written_as_python_and_duckdb_do() throws IOException {
    Instant expected = Instant.parse("2024-05-01T10:00:00.5Z");
    for (String written :
        List.of(
            "2024-05-01T10:00:00.5Z", "2024-05-01 10:00:00.5Z", "2024-05-01 10:00:00.5+00:00",
            "2024-05-01 10:00:00.5+00", "2024-05-01T12:00:00.500+0200", "2024-05-01 06:30:00.5-03:30")) {
      String line = "{\"text\":\"x\",\"retrieved_at\":\"" + written + "\"}";

      assertEquals(expected, Reading.article(read(line).get(0)).claims().retrievedAt(), written);
    }
  }

  @Test
  void a_time_of_retrieval_has_whole_microseconds() throws IOException {
    String line = "{\"text\":\"x\",\"retrieved_at\":\"2024-05-01T10:00:00.123456789Z\"}";
    Article article = Reading.article(read(line).get(0));

    assertEquals(Instant.parse("2024-05-01T10:00:00.123456Z"), article.claims().retrievedAt());
  }

  @Test
  void a_time_without_zone_is_no_instant() throws IOException {
    String expected = "field retrieved_at: expected an instant such as 2024-05-01T12:00:00Z, found ";
    assertRejected(
        Code.FIELD_INVALID,
        expected + "\"2024-05-01 10:00:00\", which has no zone",
        "{\"text\":\"a\",\"retrieved_at\":\"2024-05-01 10:00:00\"}");
    assertRejected(Code.FIELD_INVALID, expected + "a number", "{\"text\":\"a\",\"retrieved_at\":1714557600}");
  }

  @Test
  void the_record_is_the_line_and_blank_lines_count() throws IOException {
    List<Ingested> found = read("\uFEFF{\"text\":\"a\"}\n\n \t\r\n{\"text\":\"b\"}\nbroken\n{\"text\":\"c\"}");

    assertEquals(List.of(1, 4), List.of(record(found.get(0)), record(found.get(1))));
    assertEquals(new Place("a.jsonl", 5L, 34L, null, null), Reading.problem(found.get(2)).where());
    assertEquals(6, record(found.get(3)));
  }

  @Test
  void a_mapped_name_serves_its_field_alone() throws IOException {
    IngestSettings settings = new IngestSettings(true, Map.of("text", "title"), 1000);
    Article article =
        Reading.article(
            Reading.file(
                    folder,
                    "a.jsonl",
                    "{\"title\":\"the text\",\"text\":5}".getBytes(StandardCharsets.UTF_8),
                    settings)
                .get(0));

    assertEquals("the text", article.text());
    assertEquals(Claims.NONE, article.claims());
    assertEquals(TextForm.VERBATIM, article.form());
  }

  @Test
  void a_broken_record_says_where_and_why_in_plain_words() throws IOException {
    assertRejected(Code.RECORD_BROKEN, "expected an object {...}, found a list", "[1]");
    assertRejected(Code.RECORD_BROKEN, "expected an object {...}, found null", "null");
    assertRejected(Code.RECORD_BROKEN, "the field \"text\" stands there twice", "{\"text\":\"a\",\"text\":\"b\"}");
    assertRejected(Code.RECORD_BROKEN, "more follows after the object, at character 13", "{\"text\":\"a\"}{}");
    assertRejected(
        Code.RECORD_BROKEN,
        "Unexpected end-of-input: was expecting closing quote for a string value, near character 14 of the record",
        "{\"text\":\"a bc");
    assertRejected(
        Code.RECORD_BROKEN,
        "NaN is no JSON (RFC 8259, section 6); for what is missing write null, near character 20 of the record",
        "{\"text\":\"a\",\"x\":NaN}");
    assertRejected(
        Code.RECORD_BROKEN,
        "Document nesting depth (101) exceeds the maximum allowed (100)",
        "{\"text\":\"a\",\"extra\":" + "[".repeat(1000));
  }

  @Test
  void a_wrong_field_says_what_was_expected_and_found() throws IOException {
    assertRejected(Code.FIELD_INVALID, "field text: expected a string, found a number", "{\"text\":5}");
    assertRejected(
        Code.FIELD_INVALID,
        "field text: expected a string, found a list; join the parts of the list to one string, with a blank line"
            + " between paragraphs",
        "{\"text\":[\"a\",\"b\"]}");
    assertRejected(
        Code.FIELD_INVALID,
        "field id: expected a string or a whole number, found an object; write a table by its rows, not by its"
            + " columns: in pandas to_json(orient=\"records\", lines=True)",
        "{\"id\":{\"0\":\"a\"},\"text\":{\"0\":\"b\"}}");
    String missing = "field text: expected the article's text, found no text: the field is missing, null or empty";
    assertRejected(Code.FIELD_INVALID, missing, "{\"id\":\"a\"}");
    assertRejected(Code.FIELD_INVALID, missing, "{\"text\":null}");
    assertRejected(Code.FIELD_INVALID, missing, "{\"text\":\"\"}");
    assertRejected(
        Code.FIELD_INVALID,
        missing + "; not read: headline, body",
        "{\"headline\":\"a\",\"" + "x".repeat(300) + "\":1,\"body\":{\"text\":\"b\"}}");
    assertRejected(
        Code.FIELD_INVALID,
        "field text: expected text, found U+0000 at character 2 of the value",
        "{\"text\":\"a\\u0000\"}");
    assertRejected(
        Code.FIELD_INVALID,
        "field text: expected text, found \\uD800 without its other half at character 1 of the value",
        "{\"text\":\"\\ud800 b\"}");
    assertRejected(
        Code.FIELD_INVALID,
        "field id: expected a string or a whole number, found a number",
        "{\"text\":\"a\",\"id\":1.5}");
    assertRejected(
        Code.FIELD_INVALID, "field authors: expected a string or a list of strings, found an object in the list",
        "{\"text\":\"a\",\"authors\":[{\"names\":\"A\"}]}");
    assertRejected(
        Code.FIELD_INVALID, "field authors: expected a string or a list of strings, found a list in the list",
        "{\"text\":\"a\",\"authors\":[[\"A\"]]}");
    assertRejected(
        Code.FIELD_INVALID,
        "field date: expected a string or a number, found true or false",
        "{\"text\":\"a\",\"date\":true}");
    assertRejected(
        Code.FIELD_INVALID, "field retrieved_at: expected an instant such as 2024-05-01T12:00:00Z, found \"yesterday\"",
        "{\"text\":\"a\",\"retrieved_at\":\"yesterday\"}");
  }

  @Test
  void names_repeated_within_a_field_that_is_not_read_do_no_harm() throws IOException {
    assertEquals("a", Reading.article(read("{\"text\":\"a\",\"extra\":{\"k\":1,\"k\":2}}").get(0)).text());
  }

  @Test
  void bad_bytes_spoil_their_own_line_only() throws IOException {
    byte[] bytes = "{\"text\":\"a\"}\n{\"text\":\"\u00e9\"}\n{\"text\":\"c\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    List<Ingested> found = Reading.file(folder, "a.ndjson", bytes, IngestSettings.DEFAULT);

    assertEquals(3, found.size());
    Problem problem = Reading.problem(found.get(1));
    assertEquals(
        new Problem(
            Code.BYTES_UNDECODABLE,
            new Place("a.ndjson", 2L, 22L, null, null),
            "0xE9 is not UTF-8"),
        problem);
  }

  @Test
  void a_line_above_the_limit_is_passed_over() throws IOException {
    IngestSettings settings = new IngestSettings(false, Map.of(), 14);
    String text = "{\"text\":\"abcd\"}\n{\"text\":\"ab\"}\r\n{\"text\":\"abc\"}\n";
    List<Ingested> found = Reading.file(folder, "a.jsonl", text.getBytes(StandardCharsets.UTF_8), settings);

    assertEquals(
        new Problem(
            Code.ARTICLE_TOO_LARGE,
            new Place("a.jsonl", 1L, 0L, null, null),
            "15 bytes; the limit is 14 bytes"),
        Reading.problem(found.get(0)));
    assertEquals("ab", Reading.article(found.get(1)).text());
    assertEquals("abc", Reading.article(found.get(2)).text());
  }

  @Test
  void no_record_of_a_damaged_compressed_file_is_taken() throws IOException {
    byte[] compressed = Reading.gzip("{\"text\":\"a\"}\n".repeat(50_000).getBytes(StandardCharsets.UTF_8));
    compressed[compressed.length - 6] ^= 1;
    List<Ingested> found = Reading.file(folder, "a.jsonl.gz", compressed, IngestSettings.DEFAULT);

    assertEquals(1, found.size());
    assertEquals(Code.COMPRESSION_BROKEN, Reading.problem(found.get(0)).code());
  }

  @Test
  void an_unknown_field_on_the_command_line_lists_the_known_ones() {
    ProblemException refused =
        assertThrows(
            ProblemException.class, () -> new IngestSettings(false, Map.of("body", "text"), 1));

    assertEquals(Code.USAGE, refused.problem().code());
    assertEquals(
        "--field body=text: no field is called body; the fields are id, text, html, url, title, date, authors, publisher, language, "
            + "section, license, retrieved_at",
        refused.problem().detail());
  }

  @Test
  void another_encoding_by_its_mark_is_one_reject() throws IOException {
    byte[] bytes = "\uFEFF{\"text\":\"a\"}\n{\"text\":\"b\"}\n".getBytes(StandardCharsets.UTF_16LE);
    List<Ingested> found = Reading.file(folder, "a.jsonl", bytes, IngestSettings.DEFAULT);

    assertEquals(1, found.size());
    assertEquals(Place.byteOffset("a.jsonl", 0), Reading.problem(found.get(0)).where());
  }

  @Property(tries = 300)
  void lines_are_cut_as_a_naive_reader_cuts_them(
      @ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> lengths,
      @ForAll boolean returns,
      @ForAll @IntRange(min = 1, max = 8) int limit)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    List<String> expected = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lengths.size(); i++) {
      expected.add((i + 1) + " at " + start + ": " + lengths.get(i));
      String end = returns ? "\r\n" : "\n";
      file.writeBytes(("x".repeat(lengths.get(i)) + end).getBytes(StandardCharsets.US_ASCII));
      start += lengths.get(i) + end.length();
    }
    List<String> found = new ArrayList<>();
    LineReader reader = new LineReader(new ByteArrayInputStream(file.toByteArray()), limit, 0);
    while (reader.next()) {
      found.add(reader.number() + " at " + reader.start() + ": " + reader.length());
      if (reader.length() <= limit) {
        assertEquals(
            "x".repeat(Math.toIntExact(reader.length())),
            new String(reader.toBytes(), StandardCharsets.US_ASCII));
        assertEquals(reader.length() == 0, reader.isBlank());
      } else {
        assertFalse(reader.isBlank());
      }
    }
    assertEquals(expected, found);
  }

  @Property(tries = 3000)
  void a_damaged_line_is_an_article_or_a_problem_in_one_line(
      @ForAll @IntRange(max = 87) int at, @ForAll byte value, @ForAll boolean cut) {
    byte[] line =
        "{\"id\":\"a\",\"text\":\"Caf\u00e9 \\ud83d\\ude00\",\"authors\":[\"A\"],\"retrieved_at\":\"2024-05-01T12:00:00Z\"}"
            .getBytes(StandardCharsets.UTF_8);
    line[at % line.length] = value;
    byte[] damaged = cut ? Arrays.copyOf(line, at % line.length) : line;
    Ingested found =
        new RecordParser("a.jsonl", SourceFormat.JSONL, IngestSettings.DEFAULT, new UnreadFields())
            .parse(damaged, 3, 100);

    if (found instanceof Ingested.Rejected rejected) {
      assertEquals(3, rejected.problem().where().line());
      assertEquals(1, rejected.problem().message().lines().count());
    } else {
      assertFalse(Reading.article(found).text().isBlank());
    }
  }

  private static int record(Ingested ingested) {
    Integer number = Reading.article(ingested).sourceRecord();
    return number == null ? -1 : number;
  }

  private List<Ingested> read(String text) throws IOException {
    return Reading.file(folder, "a.jsonl", text);
  }

  private void assertRejected(Code code, String detail, String line) throws IOException {
    List<Ingested> found = read("{\"text\":\"before\"}\n" + line + "\n{\"text\":\"after\"}\n");
    found.removeIf(Ingested.PassedOver.class::isInstance);
    assertEquals(3, found.size(), found::toString);
    assertEquals(new Problem(code, new Place("a.jsonl", 2L, 18L, null, null), detail), Reading.problem(found.get(1)));
    assertEquals("after", Reading.article(found.get(2)).text());
  }
}
