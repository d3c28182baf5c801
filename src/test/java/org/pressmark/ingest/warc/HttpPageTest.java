package org.pressmark.ingest.warc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.ingest.Reading;

class HttpPageTest {
  private static final String PAGE = "<p>The harbour closes on Monday.</p>";

  private static byte[] response(String headers, byte[] body) throws IOException {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    response.write(("HTTP/1.1 200 OK\r\n" + headers + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    response.write(body);
    return response.toByteArray();
  }

  private static String text(HttpPage page) {
    return new String(assertInstanceOf(HttpPage.Page.class, page).bytes(), StandardCharsets.UTF_8);
  }

  // HTTP's "deflate" is zlib (RFC 9110, section 8.4.1.2); some servers send it without zlib's header.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void deflate_is_read_with_and_without_the_header_of_zlib(boolean raw) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(body, new Deflater(9, raw))) {
      out.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    byte[] response = response("Content-Type: text/html\r\nContent-Encoding: deflate\r\n", body.toByteArray());

    assertEquals(PAGE, text(HttpPage.of(response, true, 1_000)));
  }

  // By the reference encoders; Zstandard with and without the page's length and a checksum.
  @ParameterizedTest
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @CsvSource({
    "br, 8b11803c703e54686520686172626f757220636c6f736573206f6e204d6f6e6461792e3c2f703e03",
    "zstd, 28b52ffd20242101003c703e54686520686172626f757220636c6f736573206f6e204d6f6e6461792e3c2f703e",
    "zstd, 28b52ffd04582101003c703e54686520686172626f757220636c6f736573206f6e204d6f6e6461792e3c2f703e1f043815"
  })
  void brotli_and_zstandard_are_read(String coding, String hex) throws IOException {
    String headers = "Content-Type: text/html\r\nContent-Encoding: " + coding + "\r\n";
    byte[] body = HexFormat.of().parseHex(hex);

    assertEquals(PAGE, text(HttpPage.of(response(headers, body), true, 1_000)));
    byte[] cut = Arrays.copyOf(body, body.length - 3);
    HttpPage page = HttpPage.of(response(headers, cut), true, 1_000);
    assertEquals(
        "the page is no data in its Content-Encoding, " + coding,
        assertInstanceOf(HttpPage.Broken.class, page).detail());
  }

  private static byte[] gzipInChunks() throws IOException {
    byte[] gzip = Reading.gzip(PAGE.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    chunks.write((Integer.toHexString(gzip.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    chunks.write(gzip);
    chunks.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return chunks.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: gzip, chunked\r\n",
        "Transfer-Encoding: gzip\r\nTransfer-Encoding: Chunked\r\n",
        "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"
      })
  void codings_are_undone_from_the_last_to_the_first(String codings) throws IOException {
    HttpPage page = HttpPage.of(response("Content-Type: text/html\r\n" + codings, gzipInChunks()), true, 1_000);

    assertEquals(PAGE, text(page));
    assertEquals(3, assertInstanceOf(HttpPage.Page.class, page).bodies().size());
  }

  // Python's http.client joins chunks and leaves the header and the content's coding as they are.
  @Test
  void chunks_that_the_crawler_joined_are_not_looked_for() throws IOException {
    String headers = "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n";

    assertEquals(
        PAGE,
        text(HttpPage.of(response(headers, Reading.gzip(PAGE.getBytes(StandardCharsets.UTF_8))), true, 1_000)));
  }

  @Test
  void a_page_in_chunks_may_be_as_large_as_the_limit() throws IOException {
    String chunks = Integer.toHexString(PAGE.length()) + "\r\n" + PAGE + "\r\n0\r\n\r\n";
    byte[] response =
        response("Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", chunks.getBytes(StandardCharsets.UTF_8));

    assertEquals(PAGE, text(HttpPage.of(response, true, PAGE.length())));
    assertEquals(new HttpPage.Broken(true, ""), HttpPage.of(response, true, PAGE.length() - 1));
  }

  @Test
  void chunks_may_have_extensions_and_must_come_to_an_end() throws IOException {
    String headers = "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n";
    byte[] whole = "3;x=y\r\n<p>\r\n5\r\nHello\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8);
    byte[] cut = "3\r\n<p>\r\n5\r\nHel".getBytes(StandardCharsets.UTF_8);

    assertEquals("<p>Hello", text(HttpPage.of(response(headers, whole), true, 1_000)));
    HttpPage.Broken broken = assertInstanceOf(HttpPage.Broken.class, HttpPage.of(response(headers, cut), true, 1_000));
    assertEquals("expected a chunk of 5 bytes at byte 11 of the page, found 3", broken.detail());
  }

  @Test
  void a_page_that_grows_beyond_the_limit_is_too_large() throws IOException {
    byte[] response = response("Content-Type: text/html\r\n", PAGE.getBytes(StandardCharsets.UTF_8));

    assertEquals(PAGE, text(HttpPage.of(response, true, PAGE.length())));
    assertEquals(new HttpPage.Broken(true, ""), HttpPage.of(response, true, PAGE.length() - 1));
  }
}
