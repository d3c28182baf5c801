package org.pressmark.model;

import org.pressmark.schema.Term;

/** What kind of file an article came from. */
public enum SourceFormat implements Term {
  TEXT,
  JSONL,
  HTML,
  WARC,
  CSV,
  TSV,
  PARQUET;

  /** Whether a record of such a file is told by the line that it begins in, and not by its number. */
  public boolean hasLines() {
    return this == JSONL || this == CSV || this == TSV;
  }
}
