package org.pressmark.ingest.records;

import java.io.IOException;
import java.util.regex.Pattern;
import org.pressmark.ingest.decoding.DecodedText;
import org.pressmark.ingest.source.Content;
import org.pressmark.ingest.source.ForeignFormat;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Source;
import org.pressmark.model.SourceFormat;

/**
 * A JSON document ({@code .json}), in UTF-8: one object over several lines, or a list of objects. The record number is
 * that of the line that an object begins in; of several in one line each counts as a line.
 */
public final class JsonDocumentSource implements Source {
  private static final String EXTENSION = "json";

  /** Of any name only what an article of prose does not begin with. */
  private static final Pattern BEGIN = Pattern.compile("\\s*+(?:\\[\\s*+)?\\{\\s*+(?:\"[^\"\\n]++\"\\s*+:|\\}\\s*+\\{)");

  /** So named, a list without objects is one too: it says so better than a reader of text. */
  private static final Pattern NAMED_BEGIN = Pattern.compile("\\s*+[\\[{]");

  @Override
  public SourceFormat format() {
    return SourceFormat.JSONL;
  }

  @Override
  public boolean recognises(String name, byte[] head, IngestSettings settings) {
    boolean named = ForeignFormat.extensionOf(name).equals(EXTENSION);
    boolean begins = (named ? NAMED_BEGIN : BEGIN).matcher(DecodedText.startOf(head)).lookingAt();
    return begins || named && DecodedText.otherThanUtf8(head) != null;
  }

  @Override
  public Articles open(Content content, IngestSettings settings) throws IOException {
    return JsonRecords.open(content, settings, JsonObjects::new);
  }
}
