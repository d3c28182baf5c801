package org.pressmark.ingest.source;

import org.jspecify.annotations.Nullable;

/** A field of a record that Pressmark reads, in the order in which messages list them. */
public enum RecordField {
  ID("id"),
  TEXT("text"),
  HTML("html"),
  URL("url"),
  TITLE("title"),
  DATE("date"),
  AUTHORS("authors"),
  PUBLISHER("publisher"),
  LANGUAGE("language"),
  SECTION("section"),
  LICENSE("license"),
  RETRIEVED_AT("retrieved_at");

  private final String field;

  RecordField(String field) {
    this.field = field;
  }

  /** Its name, which is also the record's unless the user maps another. */
  public String field() {
    return field;
  }

  /** The field of that name; null if there is none. */
  public static @Nullable RecordField named(String name) {
    for (RecordField candidate : values()) {
      if (candidate.field.equals(name)) {
        return candidate;
      }
    }
    return null;
  }
}
