package org.pressmark.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;

/** The only article or reject of a file. */
final class OneArticle implements Source.Articles {
  /** Reads the file when the article is asked for. */
  @FunctionalInterface
  interface Reader {
    Ingested read() throws IOException;
  }

  private final Reader reader;
  private boolean given;

  OneArticle(Reader reader) {
    this.reader = reader;
  }

  static OneArticle rejected(Problem problem) {
    return new OneArticle(() -> new Ingested.Rejected(problem));
  }

  /** The reject of a file that is larger than its article may be. */
  static Ingested tooLarge(Content content, int limit) {
    String size =
        content.compression() == Compression.NONE
            ? content.sizeBytes() + " bytes; the limit is " + limit + " bytes"
            : "more than the limit of " + limit + " bytes";
    return new Ingested.Rejected(new Problem(Code.ARTICLE_TOO_LARGE, Place.file(content.sourcePath()), size));
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
