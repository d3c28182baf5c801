package org.pressmark.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.pages.HtmlSource;
import org.pressmark.ingest.pages.PlainTextSource;
import org.pressmark.ingest.records.JsonDocumentSource;
import org.pressmark.ingest.records.JsonLinesSource;
import org.pressmark.ingest.records.ParquetSource;
import org.pressmark.ingest.records.TableSource;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.warc.WarcSource;

/** Every kind of file that can be read. */
public final class Sources {
  /** The first that recognises a file reads it; plain text takes what is text and nothing else, so it stands last. */
  public static final List<Source> ALL =
      List.of(
          new ParquetSource(),
          new WarcSource(),
          new HtmlSource(),
          new JsonLinesSource(),
          new JsonDocumentSource(),
          TableSource.CSV,
          TableSource.TSV,
          new PlainTextSource());

  private Sources() {}

  /** The first of some that reads such a file, as {@link Source#recognises}; null if none does. */
  static @Nullable Source of(List<Source> sources, String name, byte[] head, IngestSettings settings) {
    for (Source source : sources) {
      if (source.recognises(name, head, settings)) {
        return source;
      }
    }
    return null;
  }
}
