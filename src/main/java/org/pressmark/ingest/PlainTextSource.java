package org.pressmark.ingest;

import java.io.IOException;
import org.pressmark.model.Article;
import org.pressmark.model.Sha256;
import org.pressmark.model.SourceFormat;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;

/** A file that is one article as plain text: UTF-8 or, with a byte order mark, UTF-16. Any name but those of other formats. */
final class PlainTextSource implements Source {
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
    String path = content.sourcePath();
    int limit = settings.maxArticleBytes();
    byte[] bytes = content.wholeWithin(limit);
    if (bytes == null) {
      return OneArticle.tooLarge(content, limit);
    }
    DecodedText decoded = DecodedText.of(bytes);
    if (decoded instanceof DecodedText.Fault fault) {
      return rejected(Code.BYTES_UNDECODABLE, Place.byteOffset(path, fault.byteOffset()), fault.detail());
    }
    String text = ((DecodedText.Text) decoded).text();
    if (DecodedText.isBlank(text)) {
      String found = bytes.length == 0 ? "the file is empty" : "only white space in " + bytes.length + " bytes";
      return rejected(Code.ARTICLE_EMPTY, Place.file(path), found);
    }
    return new Ingested.Read(
        new Article(path, null, format(), Sha256.of(bytes), bytes.length, text, settings.textForm(), content.claims()));
  }

  private static Ingested rejected(Code code, Place place, String detail) {
    return new Ingested.Rejected(new Problem(code, place, detail));
  }
}
