package org.pressmark.ingest.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.bytes.Sha256;
import org.pressmark.ingest.Reading;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.model.Article;
import org.pressmark.model.SourceFormat;
import org.pressmark.problem.Code;

class JsonDocumentSourceTest {
  @TempDir Path folder;

  /** A line for each that was read: {@code 3 One.} for an article, its code, line and detail for a reject. */
  private List<String> read(String name, String document) throws IOException {
    List<String> found = new ArrayList<>();
    for (Ingested ingested : Reading.file(folder, name, document)) {
      if (ingested instanceof Ingested.Read read) {
        found.add(read.article().sourceRecord() + " " + read.article().text());
      } else if (ingested instanceof Ingested.Rejected rejected) {
        found.add(rejected.problem().code() + " " + rejected.problem().where().line() + " " + rejected.problem().detail());
      }
    }
    return found;
  }

  @Test
  void an_object_over_several_lines_is_an_article() throws IOException {
    String object = "{\n  \"text\": \"It \\\"rained\\\" {once}.\",\n  \"image\": {\"width\": [3]}\n}";
    List<Ingested> found = Reading.file(folder, "a.json", "\ufeff\n" + object + "\n");
    Article article = Reading.article(found.get(0));

    assertEquals(2, article.sourceRecord());
    assertEquals("It \"rained\" {once}.", article.text());
    assertEquals(SourceFormat.JSONL, article.sourceFormat());
    assertEquals(object.length(), article.sourceBytes());
    assertEquals(Sha256.of(object), article.sourceSha256());
  }

  @Test
  void of_a_list_each_object_is_one() throws IOException {
    List<String> both = List.of("2 One.", "3 Two.");
    assertEquals(both, read("a.json", "[\n{\"text\": \"One.\"},\n{\"text\": \"Two.\"}\n]\n"));
    assertEquals(both, read("no-name", "[\n{\"text\": \"One.\"},\n{\"text\": \"Two.\"}\n]\n"));
    assertEquals(List.of("1 One.", "3 Two."), read("a.json", "[{\n\"text\": \"One.\"\n}, {\n\"text\": \"Two.\"\n}]"));
  }

  @Test
  void so_are_objects_and_lists_one_behind_the_other() throws IOException {
    assertEquals(List.of("1 One.", "4 Two."), read("a.json", "{\n\"text\": \"One.\"\n}\n{\n\"text\": \"Two.\"\n}\n"));
    assertEquals(
        List.of("2 One.", "4 Two."), read("a.json", "[\n{\"text\": \"One.\"}\n][\n{\"text\": \"Two.\"}\n]"));
  }

  @Test
  void of_several_in_one_line_each_counts_as_a_line() throws IOException {
    List<String> three = List.of("1 One.", "2 Two.", "3 Three.");
    String list = "[{\"text\": \"One.\"}, {\"text\": \"Two.\"}, {\"text\": \"Three.\"}]";
    assertEquals(three, read("a.json", list));
    assertEquals(three, read("no-name", list));
    assertEquals(three, read("a.json", "[[{\"text\": \"One.\"}],[{\"text\": \"Two.\"},{\"text\": \"Three.\"}]]"));
    assertEquals(
        List.of("2 One.", "3 Two.", "4 Three.", "5 Four.", "6 Five."),
        read(
            "a.json",
            """
            [
            {"text": "One."},
            {"text": "Two."}, {"text": "Three."},
            {"text": "Four."},

            {
              "text": "Five."}]
            """));
  }

  @Test
  void a_broken_one_in_the_line_of_others_is_one_reject() throws IOException {
    assertEquals(
        List.of("1 One.", "FIELD_INVALID 2 field text: expected a string, found a number", "3 Three."),
        read("a.json", "[{\"text\": \"One.\"}, {\"text\": 2}, {\"text\": \"Three.\"}]"));
    assertEquals(
        List.of("1 One.", "RECORD_BROKEN 2 the object has no end"),
        read("a.json", "[{\"text\": \"One.\"}, {\"text\": \"Two.\", \"title\": \"Ab"));
  }

  @Test
  void of_a_broken_record_whose_end_can_be_told_the_others_get_through() throws IOException {
    List<String> found =
        read(
            "a.json",
            """
            [
              {"text": "One."},
              {"text": "Two." "title": "x"},
              {"text": 3},
              {
                "text": "Four."
              }
            ]
            """);
    assertEquals("2 One.", found.get(0));
    assertTrue(found.get(1).startsWith("RECORD_BROKEN 3 Unexpected character"), found.get(1));
    assertEquals(List.of("FIELD_INVALID 4 field text: expected a string, found a number", "5 Four."), found.subList(2, 4));
  }

  @Test
  void a_null_where_a_scraper_got_nothing_costs_itself_alone() throws IOException {
    assertEquals(
        List.of(
            "1 One.",
            "RECORD_BROKEN 2 expected an object {...}, found null",
            "3 Three.",
            "RECORD_BROKEN 4 expected an object {...}; nothing behind it was read"),
        read("a.json", "[{\"text\": \"One.\"}, null, {\"text\": \"Three.\"}, nil, {\"text\": \"Four.\"}]"));
  }

  @Test
  void behind_one_whose_end_cannot_be_told_nothing_is_guessed() throws IOException {
    String rest = "\n,\n{\"text\": \"Three.\"}\n]";
    assertEquals(
        List.of("2 One.", "RECORD_BROKEN 3 the object has no end; nothing behind it was read"),
        read("a.json", "[\n{\"text\": \"One.\"},\n{\"text\": \"Two.\"" + rest));
    assertEquals(
        List.of("2 One.", "RECORD_BROKEN 3 a string has no end in its line; nothing behind it was read"),
        read("a.json", "[\n{\"text\": \"One.\"},\n{\"text\": \"Two.\n and a half\", \"x\": [\n{}]}" + rest));
    assertEquals(
        List.of("2 One.", "RECORD_BROKEN 3 expected an object {...}; nothing behind it was read"),
        read("a.json", "[\n{\"text\": \"One.\"},\n\"nothing\"" + rest));
  }

  @Test
  void what_is_cut_does_not_pass_for_whole() throws IOException {
    assertEquals(
        List.of("2 One.", "RECORD_BROKEN 3 the object has no end"),
        read("a.json", "[\n{\"text\": \"One.\"},\n{\"text\": \"Two.\", \"title\": \"Ab"));
    assertEquals(
        List.of("2 One.", "RECORD_BROKEN 3 the list has no end; the file seems to be cut"),
        read("a.json", "[\n{\"text\": \"One.\"},\n"));
  }

  @Test
  void another_encoding_is_named() throws IOException {
    byte[] utf16 = "\ufeff[\n{\"text\": \"One.\"}]".getBytes(StandardCharsets.UTF_16LE);
    Ingested found = Reading.file(folder, "a.json", utf16, IngestSettings.DEFAULT).get(0);
    assertEquals(Code.BYTES_UNDECODABLE, Reading.problem(found).code());
  }

  @Test
  void what_a_web_service_wraps_around_articles_is_told() throws IOException {
    String answer =
        """
        {"status": "ok", "tags": ["a", {}], "articles": [{"text": "x"}, [1], 2], "next": {"page": [2]}}""";

    assertEquals(
        "field text: expected the article's text, found no text: the field is missing, null or empty;"
            + " not read: status, tags, articles, next; if the articles are the objects in the list articles,"
            + " make it a file of its own (jq .articles)",
        Reading.problem(Reading.file(folder, "answer.json", answer).get(0)).detail());
  }

  @Test
  void a_list_without_objects_holds_no_record() throws IOException {
    assertEquals(List.of("ARTICLE_EMPTY null the file holds no record"), read("a.json", "[]\n"));
  }

  @Test
  void prose_that_begins_with_a_bracket_stays_a_text() throws IOException {
    for (String prose : List.of("[Updated] It rained.", "{\"Rain\"} and sun.", "[\"Rain\": a poem]")) {
      assertEquals(SourceFormat.TEXT, Reading.article(Reading.file(folder, "a.txt", prose).get(0)).sourceFormat());
    }
  }

  @Property
  void every_byte_that_is_not_passed_over_is_in_one_record_until_the_reading_ends(
      @ForAll @Chars({'{', '}', '[', ']', '"', '\\', ',', '\n', ' ', 'x', 'n', 'u', 'l'}) @StringLength(max = 60)
          String text,
      @ForAll @IntRange(min = 1, max = 80) int limit)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    JsonObjects objects = new JsonObjects(new ByteArrayInputStream(bytes), limit, 0);
    int end = 0;
    long before = 0;
    boolean stopped = false;
    while (objects.next()) {
      int start = (int) objects.start();
      assertEquals("", text.substring(end, start).replaceAll("[\\[\\], \n]", ""));
      long line = 1 + text.substring(0, start).chars().filter(c -> c == '\n').count();
      assertEquals(Math.max(line, before + 1), objects.number());
      before = objects.number();
      end = start + (int) objects.length();
      stopped = objects.fault() != null;
      if (!stopped && objects.length() <= limit) {
        assertEquals(text.substring(start, end), new String(objects.toBytes(), StandardCharsets.UTF_8));
      }
    }
    assertTrue(stopped || text.substring(end).replaceAll("[\\[\\], \n]", "").isEmpty());
  }
}
