package org.pressmark.ingest;

import java.io.IOException;
import java.util.List;
import org.pressmark.model.Article;
import org.pressmark.model.Sha256;
import org.pressmark.model.SourceFormat;
import org.pressmark.model.TextForm;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;

/** A file that is one page of HTML; its text is the page's source, decoded. */
final class HtmlSource implements Source {
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
    String path = content.sourcePath();
    byte[] bytes = content.wholeWithin(settings.maxHtmlBytes());
    if (bytes == null) {
      return OneArticle.tooLarge(content, settings.maxHtmlBytes());
    }
    Problem refusal = settings.refusal(TextForm.HTML, bytes.length, Place.file(path));
    if (refusal != null) {
      return new Ingested.Rejected(refusal);
    }
    DecodedText decoded = HtmlText.decode(bytes, null);
    if (decoded instanceof DecodedText.Fault fault) {
      Place place = Place.byteOffset(path, fault.byteOffset());
      return new Ingested.Rejected(new Problem(Code.BYTES_UNDECODABLE, place, fault.detail()));
    }
    String text = ((DecodedText.Text) decoded).text();
    if (DecodedText.isBlank(text)) {
      String found = bytes.length == 0 ? "the file is empty" : "only white space in " + bytes.length + " bytes";
      return new Ingested.Rejected(new Problem(Code.ARTICLE_EMPTY, Place.file(path), found));
    }
    return new Ingested.Read(
        new Article(path, null, format(), Sha256.of(bytes), bytes.length, text, TextForm.HTML, content.claims()));
  }
}
