package org.pressmark.format;

import java.util.List;
import java.util.Optional;

/**
 * Every format that a release can carry. A new one is one class and one line here; the contract test walks the list.
 */
public final class Formats {
  public static final Format PARQUET = new ParquetFormat();
  public static final Format JSONL = new JsonlFormat();
  public static final Format ARROW = new ArrowFormat();

  /** All of them, in the order in which they are written and listed everywhere. */
  public static final List<Format> ALL = List.of(PARQUET, JSONL, ARROW);

  private Formats() {}

  /** The format of that {@link Format#name}; empty if there is none. */
  public static Optional<Format> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }
}
