package org.pressmark.ingest.records;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.decoding.DecodedText;
import org.pressmark.ingest.source.Content;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.ingest.source.OneArticle;
import org.pressmark.ingest.source.Source;
import org.pressmark.model.SourceFormat;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;

/** The JSON records of one open file, in UTF-8. A bad one is one reject; the others are read. */
final class JsonRecords implements Source.Articles {
  /** How the file is cut into records. */
  interface Cut {
    RecordReader of(InputStream bytes, int maxRecordBytes, long startByte);
  }

  private final Content content;
  private final RecordReader records;
  private final RecordParser parser;
  private final UnreadFields unread = new UnreadFields();
  private final int limit;
  private boolean anyRecord;
  private boolean ended;

  private JsonRecords(Content content, RecordReader records, IngestSettings settings) {
    this.content = content;
    this.records = records;
    this.parser = new RecordParser(content.sourcePath(), SourceFormat.JSONL, settings, unread);
    this.limit = settings.maxRecordBytes();
  }

  /** Starts to read a file; one of another encoding is a reject as a whole. */
  static Source.Articles open(Content content, IngestSettings settings, Cut cut) throws IOException {
    byte[] head = content.head();
    String foreign = DecodedText.otherThanUtf8(head);
    if (foreign != null) {
      String detail = foreign + "; JSON records must be UTF-8 (RFC 8259, section 8.1)";
      return OneArticle.rejected(
          new Problem(Code.BYTES_UNDECODABLE, Place.byteOffset(content.sourcePath(), 0), detail));
    }
    content.checkCompression();
    InputStream bytes = content.bytes();
    boolean marked = DecodedText.startsWith(head, 0xEF, 0xBB, 0xBF);
    if (marked) {
      bytes.skipNBytes(3);
    }
    return new JsonRecords(content, cut.of(bytes, settings.maxRecordBytes(), marked ? 3 : 0), settings);
  }

  @Override
  public @Nullable Ingested next() throws IOException {
    while (!ended && records.next()) {
      if (!records.isBlank()) {
        anyRecord = true;
        return record();
      }
    }
    if (ended) {
      return null;
    }
    ended = true;
    content.requireUnchanged();
    return anyRecord
        ? unread.atEndOf(content.sourcePath())
        : new Ingested.Rejected(
            new Problem(Code.ARTICLE_EMPTY, Place.file(content.sourcePath()), "the file holds no record"));
  }

  private Ingested record() {
    String fault = records.fault();
    if (fault != null) {
      return rejected(Code.RECORD_BROKEN, fault);
    }
    if (records.length() > limit) {
      return rejected(Code.ARTICLE_TOO_LARGE, records.length() + " bytes; the limit is " + limit + " bytes");
    }
    return parser.parse(records.toBytes(), records.number(), records.start());
  }

  private Ingested rejected(Code code, String detail) {
    Place place = new Place(content.sourcePath(), records.number(), records.start(), null, null);
    return new Ingested.Rejected(new Problem(code, place, detail));
  }
}
