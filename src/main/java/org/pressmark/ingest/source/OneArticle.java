package org.pressmark.ingest.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Sha256;
import org.pressmark.ingest.compression.Compression;
import org.pressmark.ingest.decoding.DecodedText;
import org.pressmark.model.Article;
import org.pressmark.model.SourceFormat;
import org.pressmark.model.TextForm;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;

/** The only article or reject of a file. */
public final class OneArticle implements Source.Articles {
  /** Reads the file when the article is asked for. */
  @FunctionalInterface
  public interface Reader {
    Ingested read() throws IOException;
  }

  private final Reader reader;
  private boolean given;

  /** @param reader is called once */
  public OneArticle(Reader reader) {
    this.reader = reader;
  }

  /** A file that gives nothing but its reject. */
  public static OneArticle rejected(Problem problem) {
    return new OneArticle(() -> new Ingested.Rejected(problem));
  }

  /** The reject of a file that is larger than its article may be. */
  public static Ingested tooLarge(Content content, int limit) {
    String size =
        content.compression() == Compression.NONE
            ? content.sizeBytes() + " bytes; the limit is " + limit + " bytes"
            : "more than the limit of " + limit + " bytes";
    return new Ingested.Rejected(new Problem(Code.ARTICLE_TOO_LARGE, Place.file(content.sourcePath()), size));
  }

  /** The article of a file, or its reject where the bytes are no text or an empty one. */
  public static Ingested of(Content content, SourceFormat format, TextForm form, byte[] bytes, DecodedText decoded) {
    String path = content.sourcePath();
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
        new Article(path, null, format, Sha256.of(bytes), bytes.length, text, form, content.claims()));
  }

  @Override
  public @Nullable Ingested next() throws IOException {
    if (given) {
      return null;
    }
    given = true;
    return reader.read();
  }
}
