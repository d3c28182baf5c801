package org.pressmark.ingest.pages;

import java.io.IOException;
import org.pressmark.ingest.decoding.DecodedText;
import org.pressmark.ingest.source.Content;
import org.pressmark.ingest.source.ForeignFormat;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.ingest.source.OneArticle;
import org.pressmark.ingest.source.Source;
import org.pressmark.model.SourceFormat;

/**
 * A file that is one article as plain text: UTF-8 or, with a byte order mark, UTF-16. Any name but those of other
 * formats.
 */
public final class PlainTextSource implements Source {
  @Override
  public SourceFormat format() {
    return SourceFormat.TEXT;
  }

  @Override
  public boolean recognises(String name, byte[] head, IngestSettings settings) {
    return ForeignFormat.describe(name, head) == null;
  }

  @Override
  public boolean holdsRecords() {
    return false;
  }

  @Override
  public Articles open(Content content, IngestSettings settings) {
    return new OneArticle(() -> read(content, settings));
  }

  private Ingested read(Content content, IngestSettings settings) throws IOException {
    int limit = settings.maxArticleBytes();
    byte[] bytes = content.wholeWithin(limit);
    if (bytes == null) {
      return OneArticle.tooLarge(content, limit);
    }
    return OneArticle.of(content, format(), settings.textForm(), bytes, DecodedText.of(bytes));
  }
}
