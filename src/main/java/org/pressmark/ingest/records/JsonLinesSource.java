package org.pressmark.ingest.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.decoding.DecodedText;
import org.pressmark.ingest.source.Content;
import org.pressmark.ingest.source.ForeignFormat;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.ingest.source.OneArticle;
import org.pressmark.ingest.source.Source;
import org.pressmark.model.SourceFormat;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;

/**
 * A file with one JSON object a line (JSON Lines, {@code .jsonl} or {@code .ndjson}), in UTF-8. The record number is
 * the line's number, blank lines counted. A bad line is one reject; the other lines are read.
 */
public final class JsonLinesSource implements Source {
  private static final List<String> EXTENSIONS = List.of("jsonl", "ndjson");

  @Override
  public SourceFormat format() {
    return SourceFormat.JSONL;
  }

  @Override
  public boolean recognises(String name, byte[] head, IngestSettings settings) {
    return EXTENSIONS.contains(ForeignFormat.extensionOf(name)) && ForeignFormat.describe(name, head) == null
        || beginsWithObject(head);
  }

  /**
   * Whether the first line is a whole object, or goes on beyond the head as an object may. A document over many lines
   * is not.
   */
  private static boolean beginsWithObject(byte[] head) {
    int start = DecodedText.startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    String text = new String(head, start, head.length - start, StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\n');
    String line = (end < 0 ? text : text.substring(0, end)).strip();
    boolean whole = end >= 0 || head.length < Content.HEAD_BYTES;
    return line.length() > 3
        && line.charAt(0) == '{'
        && line.substring(1).stripLeading().startsWith("\"")
        && line.indexOf(':') > 0
        && (!whole || line.endsWith("}"));
  }

  @Override
  public Articles open(Content content, IngestSettings settings) throws IOException {
    byte[] head = content.head();
    boolean utf16 = DecodedText.startsWith(head, 0xFF, 0xFE) || DecodedText.startsWith(head, 0xFE, 0xFF);
    String foreign = DecodedText.unsupportedMark(head) != null ? "UTF-32" : utf16 ? "UTF-16" : null;
    if (foreign != null) {
      Problem problem =
          new Problem(
              Code.BYTES_UNDECODABLE,
              Place.byteOffset(content.sourcePath(), 0),
              foreign + " by its byte order mark; JSON records must be UTF-8 (RFC 8259, section 8.1)");
      return OneArticle.rejected(problem);
    }
    content.checkCompression();
    InputStream bytes = content.bytes();
    boolean marked = DecodedText.startsWith(head, 0xEF, 0xBB, 0xBF);
    if (marked) {
      bytes.skipNBytes(3);
    }
    UnreadFields unread = new UnreadFields();
    return new Lines(
        content,
        new LineReader(bytes, settings.maxRecordBytes(), marked ? 3 : 0),
        new RecordParser(content.sourcePath(), format(), settings, unread),
        unread,
        settings.maxRecordBytes());
  }

  private static final class Lines implements Articles {
    private final Content content;
    private final LineReader lines;
    private final RecordParser parser;
    private final UnreadFields unread;
    private final int limit;
    private boolean anyRecord;
    private boolean ended;

    Lines(Content content, LineReader lines, RecordParser parser, UnreadFields unread, int limit) {
      this.content = content;
      this.lines = lines;
      this.parser = parser;
      this.unread = unread;
      this.limit = limit;
    }

    @Override
    public @Nullable Ingested next() throws IOException {
      if (ended) {
        return null;
      }
      while (lines.next()) {
        if (lines.isBlank()) {
          continue;
        }
        anyRecord = true;
        if (lines.length() > limit) {
          return new Ingested.Rejected(
              new Problem(
                  Code.ARTICLE_TOO_LARGE,
                  new Place(content.sourcePath(), lines.number(), lines.start(), null, null),
                  lines.length() + " bytes; the limit is " + limit + " bytes"));
        }
        return parser.parse(lines.toBytes(), lines.number(), lines.start());
      }
      ended = true;
      content.requireUnchanged();
      return anyRecord
          ? unread.atEndOf(content.sourcePath())
          : new Ingested.Rejected(
              new Problem(Code.ARTICLE_EMPTY, Place.file(content.sourcePath()), "the file holds no record"));
    }
  }
}
