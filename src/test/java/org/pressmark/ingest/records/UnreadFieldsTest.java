package org.pressmark.ingest.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.ingest.Reading;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;

class UnreadFieldsTest {
  @TempDir Path folder;

  @Test
  void the_end_of_records_tells_the_fields_of_all() throws IOException {
    List<Ingested> found =
        Reading.file(
            folder,
            "a.jsonl",
            "{\"text\":\"One.\",\"headline\":\"A\",\"x\":{\"title\":1}}\n{\"body\":\"Two.\"}\n{\"text\":\"3.\",\"x\":0}");

    assertEquals(4, found.size());
    assertEquals(told("a.jsonl", "body", "headline", "x"), found.get(3));
  }

  @Test
  void a_table_tells_its_columns_but_not_the_nameless_index() throws IOException {
    List<Ingested> found = Reading.file(folder, "a.csv", ",text,Author,link\n0,One.,A,https://example.org/1\n");

    assertEquals(told("a.csv", "Author", "link"), found.get(1));
  }

  @Test
  void nothing_is_told_where_all_is_read() throws IOException {
    assertEquals(1, Reading.file(folder, "a.jsonl", "{\"text\":\"One.\",\"title\":null}").size());
    assertEquals(1, Reading.file(folder, "a.tsv", "title\ttext\nA\tOne.\n").size());
  }

  @Test
  void a_field_that_the_user_mapped_elsewhere_is_not_told() throws IOException {
    IngestSettings settings = new IngestSettings(false, Map.of("text", "none"), 1 << 20);
    byte[] record = "{\"text\":\"One.\",\"html\":\"<p>One.</p>\"}".getBytes(StandardCharsets.UTF_8);

    assertEquals(1, Reading.file(folder, "a.jsonl", record, settings).size());
  }

  @Test
  void of_very_many_names_the_first_are_kept() {
    UnreadFields fields = new UnreadFields();
    for (int i = 0; i < 100_000; i++) {
      fields.add("f" + i);
      fields.add("f".repeat(200) + i);
    }

    assertEquals(50, ((Ingested.PassedOver) fields.atEndOf("a")).fields().size());
  }

  private static Ingested told(String file, String... names) {
    SortedSet<String> fields = new TreeSet<>(List.of(names));
    return new Ingested.PassedOver(file, Map.of(), fields);
  }
}
