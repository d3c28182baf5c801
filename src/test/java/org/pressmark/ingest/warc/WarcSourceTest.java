package org.pressmark.ingest.warc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.ingest.Reading;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;

class WarcSourceTest {
  private static final String PAGE = "<html><body><p>The ferry stopped on Monday, said Karl Lind.</p></body></html>";

  @TempDir Path folder;

  private static String record(String date) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + PAGE.length() + "\r\n\r\n" + PAGE;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        + "WARC-Target-URI: https://news.example/ferry\r\nWARC-Date: " + date + "\r\n"
        + "Content-Type: application/http\r\nContent-Length: " + http.length() + "\r\n\r\n" + http + "\r\n\r\n";
  }

  private List<@Nullable Instant> retrieved(String... dates) throws IOException {
    StringBuilder archive = new StringBuilder();
    for (String date : dates) {
      archive.append(record(date));
    }
    List<@Nullable Instant> found = new ArrayList<>();
    for (Ingested ingested : Reading.file(folder, "a.warc", archive.toString())) {
      found.add(Reading.article(ingested).claims().retrievedAt());
    }
    return found;
  }

  @Test
  void the_records_type_may_be_in_any_case() throws IOException {
    String archive = record("2024-01-02T03:04:05Z").replace("application/http", "Application/HTTP; msgtype=response");

    assertEquals(PAGE, Reading.article(Reading.file(folder, "a.warc", archive).get(0)).text());
  }

  @Test
  void a_resource_is_a_page_if_it_is_html() throws IOException {
    String resource =
        "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000002>\r\n"
            + "WARC-Target-URI: https://news.example/quay\r\nWARC-Date: 2024-01-02T03:04:05Z\r\n"
            + "Content-Type: text/html; charset=windows-1252\r\nContent-Length: 16\r\n\r\n"
            + "<p>\u00ab Late \u00bb.</p>\r\n\r\n";
    String archive = resource + resource.replace("text/html", "text/plain");
    List<Ingested> found =
        Reading.file(folder, "a.warc", archive.getBytes(StandardCharsets.ISO_8859_1), IngestSettings.DEFAULT);

    assertEquals("<p>\u00ab Late \u00bb.</p>", Reading.article(found.get(0)).text());
    assertEquals("https://news.example/quay", Reading.article(found.get(0)).claims().url());
    assertEquals(new Ingested.PassedOver("a.warc", Map.of("resource", 1L), Collections.emptySortedSet()), found.get(1));
  }

  @Test
  void a_segment_of_a_page_does_not_pass_for_the_page() throws IOException {
    String segment = record("2024-01-02T03:04:05Z").replace("WARC-Date", "WARC-Segment-Number: 1\r\nWARC-Date");

    assertEquals(
        "the record does not hold the whole page; WARC-Segment-Number: 1",
        Reading.problem(Reading.file(folder, "a.warc", segment).get(0)).detail());
  }

  @Test
  void types_of_records_that_nobody_knows_are_counted_as_one() throws IOException {
    String page = record("2024-01-02T03:04:05Z");
    String archive =
        page
            + page.replace("WARC-Type: response", "WARC-Type: mine")
            + page.replace("WARC-Type: response", "WARC-Type: yours")
            + page.replace("WARC-Type: response", "WARC-Type: Request");

    assertEquals(
        new Ingested.PassedOver(
            "a.warc", Map.of("a type of its own", 2L, "request", 1L), Collections.emptySortedSet()),
        Reading.file(folder, "a.warc", archive).get(1));
  }

  @Test
  void a_date_that_no_release_can_hold_is_as_good_as_none() throws IOException {
    Instant day = Instant.parse("2024-01-02T03:04:05Z");
    List<@Nullable Instant> expected = new ArrayList<>();
    expected.add(day);
    expected.add(null);
    expected.add(null);
    expected.add(null);
    expected.add(null);

    assertEquals(
        expected,
        retrieved(
            day.toString(),
            "+10000-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59Z",
            "0000-12-31T23:59:59Z",
            "yesterday"));
  }
}
