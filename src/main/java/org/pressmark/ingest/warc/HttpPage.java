package org.pressmark.ingest.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.DecodedBody;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.pressmark.bytes.Utf8;
import org.pressmark.format.GzipInput;
import org.pressmark.format.ZstdInput;
import org.pressmark.ingest.compression.Compression;
import org.pressmark.ingest.decoding.MetaCharset;
import org.pressmark.ingest.pages.HtmlSignature;
import org.pressmark.ingest.source.Content;

/** What the HTTP response (RFC 9112) or the resource within a WARC record holds. */
sealed interface HttpPage {
  /** What servers name beside codings, or in the place of one. */
  Set<String> NO_CODINGS = Set.of("", "identity", "none", "utf-8");

  /**
   * A page of HTML.
   *
   * @param bytes the page, with transfer and content coding undone
   * @param charset the encoding that the server names; null if none
   * @param bodies the page as it may have been hashed: as sent, then without each of its codings
   */
  record Page(byte[] bytes, @Nullable String charset, List<byte[]> bodies) implements HttpPage {}

  /** Something else, which is no article. */
  record Other(String reason) implements HttpPage {}

  /** A page that cannot be had. */
  record Broken(boolean tooLarge, String detail) implements HttpPage {}

  /**
   * Reads a response.
   *
   * @param block the response's bytes
   * @param whole whether these are all of them
   * @param limit the largest page
   */
  static HttpPage of(byte[] block, boolean whole, int limit) {
    HttpResponse http;
    int headerBytes;
    try {
      http = HttpResponse.parseWithoutBody(Channels.newChannel(new ByteArrayInputStream(block)), null);
      headerBytes = http.serializeHeader().length;
    } catch (IOException | RuntimeException e) {
      return new Broken(false, "the record holds no HTTP response that can be read");
    }
    if (http.status() < 200 || http.status() > 299) {
      return new Other("HTTP status " + http.status());
    }
    String type = http.headers().first("Content-Type").orElse("");
    boolean named = isHtml(type);
    if (!named && !mediaOf(type).isEmpty()) {
      return new Other("no HTML");
    }
    if (!whole) {
      return named ? new Broken(true, "") : new Other("no HTML");
    }
    try {
      List<byte[]> bodies = bodies(Arrays.copyOfRange(block, headerBytes, block.length), http.headers(), limit);
      byte[] page = bodies.get(bodies.size() - 1);
      if (page.length > limit) {
        return new Broken(true, "");
      }
      if (!named && !HtmlSignature.matches(Arrays.copyOf(page, Math.min(page.length, Content.HEAD_BYTES)))) {
        return new Other("no HTML");
      }
      return new Page(page, MetaCharset.valueAfter(type, "charset"), bodies);
    } catch (IOException e) {
      return new Broken(false, String.valueOf(e.getMessage()));
    }
  }

  /** A page that was put into the archive without a response, as warcit does with the files of a folder. */
  static HttpPage ofResource(byte[] block, boolean whole, String contentType, int limit) {
    return whole && block.length <= limit
        ? new Page(block, MetaCharset.valueAfter(contentType, "charset"), List.of(block))
        : new Broken(true, "");
  }

  /** Whether a Content-Type is HTML's. */
  static boolean isHtml(String contentType) {
    String media = mediaOf(contentType);
    return media.equals("text/html") || media.equals("application/xhtml+xml");
  }

  private static String mediaOf(String contentType) {
    return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The body as sent, then without each of its codings (RFC 9110, section 8.4; RFC 9112, section 6.1), of which the last
   * was applied last. What grows beyond the limit is the last.
   */
  private static List<byte[]> bodies(byte[] sent, MessageHeaders headers, int limit) throws IOException {
    List<byte[]> bodies = new ArrayList<>(List.of(sent));
    for (String header : List.of("Transfer-Encoding", "Content-Encoding")) {
      List<String> codings =
          headers.all(header).stream()
              .flatMap(value -> Arrays.stream(value.split(",", -1)))
              .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
              .toList();
      for (int i = codings.size() - 1; i >= 0; i--) {
        byte[] body = bodies.get(bodies.size() - 1);
        if (isUndone(codings.get(i), body)) {
          continue;
        }
        boolean chunked = codings.get(i).equals("chunked");
        byte[] plain = chunked ? joined(body) : decoded(body, header, codings.get(i), limit);
        bodies.add(plain);
        if (!chunked && plain.length > limit) {
          return bodies;
        }
      }
    }
    return bodies;
  }

  /** A crawler may undo a coding and keep the header. No coding's data begin like a page, no chunk's size like gzip. */
  private static boolean isUndone(String coding, byte[] body) {
    byte[] start = Arrays.copyOf(body, Math.min(body.length, Compression.SIGNATURE_BYTES));
    return NO_CODINGS.contains(coding)
        || beginsWithTag(body)
        || coding.equals("chunked") && Compression.of("", start) != Compression.NONE;
  }

  /** The chunks' bytes (RFC 9112, section 7.1). */
  private static byte[] joined(byte[] sent) throws IOException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(sent.length);
    int at = 0;
    while (true) {
      int lineEnd = at;
      while (lineEnd < sent.length && sent[lineEnd] != '\n') {
        lineEnd++;
      }
      long size = lineEnd < sent.length ? chunkSize(sent, at, lineEnd) : -1;
      if (size < 0) {
        throw new IOException("expected the size of a chunk at byte " + at + " of the page, found none");
      }
      if (size == 0) {
        return joined.toByteArray();
      }
      at = lineEnd + 1;
      if (size > sent.length - at) {
        throw new IOException(
            "expected a chunk of "
                + size
                + " bytes at byte "
                + at
                + " of the page, found "
                + (sent.length - at));
      }
      joined.write(sent, at, (int) size);
      at += (int) size;
      if (at < sent.length && sent[at] == '\r') {
        at++;
      }
      if (at < sent.length && sent[at] == '\n') {
        at++;
      }
    }
  }

  private static long chunkSize(byte[] sent, int from, int to) {
    long size = 0;
    int at = from;
    while (at < to && Character.digit(sent[at], 16) >= 0 && size < Integer.MAX_VALUE) {
      size = size * 16 + Character.digit(sent[at], 16);
      at++;
    }
    boolean ended = at == to || sent[at] == '\r' || sent[at] == ';' || sent[at] == ' ';
    return at > from && ended ? size : -1;
  }

  /** One byte more than the limit if there are more. */
  private static byte[] decoded(byte[] body, String header, String coding, int limit) throws IOException {
    try (InputStream in = decoder(coding, body)) {
      return in.readNBytes(limit + 1);
    } catch (IOException | RuntimeException e) {
      // The decoders' own words are not always words.
      throw new IOException("the page is no data in its " + header + ", " + coding, e);
    }
  }

  private static InputStream decoder(String coding, byte[] page) throws IOException {
    InputStream in = new ByteArrayInputStream(page);
    return switch (coding) {
      case "gzip", "x-gzip" -> new GzipInput(in);
      case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(page)));
      case "br" -> DecodedBody.create(Channels.newChannel(in), DecodedBody.Encoding.BROTLI).stream();
      // jwarc's own never ends where the data are cut short.
      case "zstd" -> new ZstdInput(in);
      default -> throw new IOException("unknown");
    };
  }

  /** Whether bytes have the header of zlib (RFC 1950, section 2.2), as HTTP demands and some servers omit. */
  private static boolean isZlib(byte[] page) {
    return page.length > 1 && (page[0] & 0x0F) == 8 && ((page[0] & 0xFF) << 8 | page[1] & 0xFF) % 31 == 0;
  }

  private static boolean beginsWithTag(byte[] page) {
    int at = Utf8.markLength(page);
    while (at < page.length && (page[at] == ' ' || page[at] == '\n' || page[at] == '\r' || page[at] == '\t')) {
      at++;
    }
    return at < page.length && page[at] == '<';
  }
}
