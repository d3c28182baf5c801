package org.pressmark.schema;

/** What a number in a column counts. */
public enum Unit implements Term {
  NONE(""),
  /** Unicode code points, counted from 0; the end of a span is exclusive. */
  CODE_POINTS("unicode-code-points"),
  BYTES("bytes"),
  TOKENS("tokens"),
  ROWS("rows");

  private final String term;

  Unit(String term) {
    this.term = term;
  }

  @Override
  public String term() {
    return term;
  }
}
