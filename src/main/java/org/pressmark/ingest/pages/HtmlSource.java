package org.pressmark.ingest.pages;

import java.io.IOException;
import java.util.List;
import org.pressmark.ingest.decoding.HtmlText;
import org.pressmark.ingest.source.Content;
import org.pressmark.ingest.source.ForeignFormat;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.ingest.source.OneArticle;
import org.pressmark.ingest.source.Source;
import org.pressmark.model.SourceFormat;
import org.pressmark.model.TextForm;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;

/** A file that is one page of HTML; its text is the page's source, decoded. */
public final class HtmlSource implements Source {
  private static final List<String> EXTENSIONS = List.of("html", "htm", "xhtml");

  @Override
  public SourceFormat format() {
    return SourceFormat.HTML;
  }

  /** By its bytes; by its name too, since a fragment may begin with anything. */
  @Override
  public boolean recognises(String name, byte[] head, IngestSettings settings) {
    return HtmlSignature.matches(head)
        || EXTENSIONS.contains(ForeignFormat.extensionOf(name)) && !ForeignFormat.isBinary(head);
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
    byte[] bytes = content.wholeWithin(settings.maxHtmlBytes());
    if (bytes == null) {
      return OneArticle.tooLarge(content, settings.maxHtmlBytes());
    }
    Problem refusal = settings.refusal(TextForm.HTML, bytes.length, Place.file(content.sourcePath()));
    if (refusal != null) {
      return new Ingested.Rejected(refusal);
    }
    return OneArticle.of(content, format(), TextForm.HTML, bytes, HtmlText.decode(bytes, null));
  }
}
