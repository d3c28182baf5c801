package org.pressmark.ingest.warc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.pressmark.bytes.Sha256;
import org.pressmark.ingest.decoding.DecodedText;
import org.pressmark.ingest.decoding.HtmlText;
import org.pressmark.ingest.source.Content;
import org.pressmark.ingest.source.ForeignFormat;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.ingest.source.OneArticle;
import org.pressmark.ingest.source.Source;
import org.pressmark.model.Article;
import org.pressmark.model.Claims;
import org.pressmark.model.SourceFormat;
import org.pressmark.model.TextForm;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;

/**
 * A web archive (WARC 1.0 and 1.1, ISO 28500), such as CC-NEWS. Each response with HTML and a status of success is an
 * article, and each resource that is HTML; other records are passed over and counted. The record number counts all of
 * the file's records. A bad record is one reject; the others are read.
 */
public final class WarcSource implements Source {
  private static final String HTTP = "application/http";

  /** ISO 28500, section 6. What else a file calls its records is counted as one kind, however many there are. */
  private static final Set<String> OTHER_TYPES =
      Set.of("warcinfo", "request", "metadata", "revisit", "conversion", "continuation", "resource");

  /** Room for the HTTP header and the sizes of chunks beside the page. */
  private static final int HEADER_ROOM = 1 << 17;

  @Override
  public SourceFormat format() {
    return SourceFormat.WARC;
  }

  @Override
  public boolean recognises(String name, byte[] head, IngestSettings settings) {
    String start = new String(head, 0, Math.min(head.length, 7), StandardCharsets.ISO_8859_1);
    return start.startsWith("WARC/0.") || start.startsWith("WARC/1.") || ForeignFormat.extensionOf(name).equals("warc");
  }

  @Override
  public Articles open(Content content, IngestSettings settings) throws IOException {
    if (settings.verbatim()) {
      Place file = Place.file(content.sourcePath());
      return OneArticle.rejected(
          new Problem(Code.FORMAT_UNSUPPORTED, file, "it is an archive of HTML, which cannot be kept verbatim"));
    }
    int limit = settings.maxHtmlBytes();
    return new Pages(content, new WarcRecords(content, limit + HEADER_ROOM), limit);
  }

  private static final class Pages implements Articles {
    private final Content content;
    private final WarcRecords records;
    private final int limit;
    private final Map<String, Long> passedOver = new TreeMap<>();
    private boolean any;
    private boolean ended;

    Pages(Content content, WarcRecords records, int limit) {
      this.content = content;
      this.records = records;
      this.limit = limit;
    }

    @Override
    public @Nullable Ingested next() throws IOException {
      while (!ended) {
        WarcRecords.Found found = records.next();
        if (found == null) {
          ended = true;
          content.requireUnchanged();
          return end();
        }
        Ingested ingested = ingested(found);
        if (ingested != null) {
          any = true;
          return ingested;
        }
      }
      return null;
    }

    private @Nullable Ingested end() {
      if (!passedOver.isEmpty()) {
        if (any) {
          return new Ingested.PassedOver(content.sourcePath(), passedOver, Collections.emptySortedSet());
        }
        String found = "no page of HTML; passed over: " + passedOver;
        return new Ingested.Rejected(new Problem(Code.ARTICLE_EMPTY, Place.file(content.sourcePath()), found));
      }
      return any
          ? null
          : new Ingested.Rejected(
              new Problem(Code.ARTICLE_EMPTY, Place.file(content.sourcePath()), "the file holds no record"));
    }

    private @Nullable Ingested ingested(WarcRecords.Found found) {
      if (found instanceof WarcRecords.Damaged damaged) {
        return rejected(found, damaged.compression() ? Code.COMPRESSION_BROKEN : Code.RECORD_BROKEN, damaged.detail());
      }
      WarcRecords.Whole record = (WarcRecords.Whole) found;
      String type = record.headers().first("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
      String contentType = record.headers().first("Content-Type").orElse(HTTP).strip();
      boolean resource = type.equals("resource") && HttpPage.isHtml(contentType);
      if (!type.equals("response") && !resource) {
        return passOver(OTHER_TYPES.contains(type) ? type : type.isEmpty() ? "no type" : "a type of its own");
      }
      if (!resource && !contentType.regionMatches(true, 0, HTTP, 0, HTTP.length())) {
        return passOver("no HTTP response");
      }
      boolean whole = record.blockBytes() == record.block().length;
      HttpPage http =
          resource
              ? HttpPage.ofResource(record.block(), whole, contentType, limit)
              : HttpPage.of(record.block(), whole, limit);
      if (http instanceof HttpPage.Other other) {
        return passOver(other.reason());
      }
      if (http instanceof HttpPage.Broken broken) {
        return broken.tooLarge()
            ? rejected(found, Code.ARTICLE_TOO_LARGE, "the limit of a page is " + limit + " bytes")
            : rejected(found, Code.RECORD_BROKEN, broken.detail());
      }
      return article(record, (HttpPage.Page) http);
    }

    private @Nullable Ingested passOver(String reason) {
      passedOver.merge(reason, 1L, Long::sum);
      return null;
    }

    private Ingested article(WarcRecords.Whole record, HttpPage.Page page) {
      MessageHeaders headers = record.headers();
      // A record that is one of several segments (ISO 28500, section 5.19) holds a part of its page, as a cut one does.
      for (String header : List.of("WARC-Truncated", "WARC-Segment-Number")) {
        String value = headers.first(header).orElse(null);
        if (value != null) {
          String detail = "the record does not hold the whole page; " + header + ": " + value;
          return rejected(record, Code.RECORD_BROKEN, detail);
        }
      }
      String fault =
          headers
              .first("WARC-Block-Digest")
              .map(stated -> StatedDigest.fault(stated, List.of(record.block())))
              .orElse(null);
      if (fault == null) {
        fault =
            headers
                .first("WARC-Payload-Digest")
                .map(stated -> StatedDigest.fault(stated, page.bodies()))
                .orElse(null);
      }
      if (fault != null) {
        return rejected(record, Code.RECORD_BROKEN, fault);
      }
      DecodedText decoded = HtmlText.decode(page.bytes(), page.charset());
      if (decoded instanceof DecodedText.Fault undecodable) {
        String at = "; byte " + undecodable.byteOffset() + " of the page";
        return rejected(record, Code.BYTES_UNDECODABLE, undecodable.detail() + at);
      }
      String text = ((DecodedText.Text) decoded).text();
      if (DecodedText.isBlank(text)) {
        return rejected(
            record,
            Code.ARTICLE_EMPTY,
            "the page holds only white space in " + page.bytes().length + " bytes");
      }
      return new Ingested.Read(
          new Article(
              content.sourcePath(),
              Math.toIntExact(record.number()),
              SourceFormat.WARC,
              Sha256.of(page.bytes()),
              page.bytes().length,
              text,
              TextForm.HTML,
              claims(headers)));
    }

    private static Claims claims(MessageHeaders headers) {
      String url =
          headers
              .first("WARC-Target-URI")
              .map(Pages::withoutBrackets)
              .filter(uri -> !DecodedText.isBlank(uri))
              .orElse(null);
      Instant date = headers.first("WARC-Date").map(Pages::instant).orElse(null);
      return Claims.NONE.withUrl(url).withRetrievedAt(date);
    }

    /** WARC 1.0's grammar asks for brackets by mistake, and some writers obey. */
    private static String withoutBrackets(String uri) {
      return uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri;
    }

    private static @Nullable Instant instant(String date) {
      try {
        Instant instant = Instant.parse(date);
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        // Java reads years of up to ten digits; a release holds those of four.
        return year >= 1 && year <= 9999 ? instant : null;
      } catch (DateTimeException e) {
        // A page is not lost for want of the hour at which it was fetched.
        return null;
      }
    }

    private Ingested rejected(WarcRecords.Found record, Code code, String detail) {
      return new Ingested.Rejected(
          new Problem(code, Place.record(content.sourcePath(), record.number(), record.start()), detail));
    }
  }
}
