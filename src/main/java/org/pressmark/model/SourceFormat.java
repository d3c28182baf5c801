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

  @Override
  public String term() {
    return Terms.lowerCase(this);
  }
}
