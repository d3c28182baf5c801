package org.pressmark.ingest.records;

import java.io.IOException;
import java.util.List;
import org.pressmark.ingest.decoding.DecodedText;
import org.pressmark.ingest.source.Content;
import org.pressmark.ingest.source.ForeignFormat;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Source;
import org.pressmark.model.SourceFormat;

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
    String text = DecodedText.startOf(head);
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
    return JsonRecords.open(content, settings, LineReader::new);
  }
}
