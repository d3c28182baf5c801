package org.pressmark.ingest.records;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.ingest.source.RecordField;

/** The names of a file's fields that are not read, so that a user sees what went under a name of its own. */
final class UnreadFields {
  /** More names are those of data that is no table of articles; memory does not grow with them. */
  private static final int MOST = 50;

  private static final int LONGEST = 100;

  private final SortedSet<String> names = new TreeSet<>();

  /**
   * Notes a field. One without a name, as pandas calls its index, holds nothing that a user would miss; one with the
   * name of a field that is read goes unread because the user mapped that field elsewhere.
   */
  void add(String name) {
    boolean missed = !name.isBlank() && RecordField.named(name) == null;
    if (missed && names.size() < MOST && name.length() <= LONGEST) {
      names.add(name);
    }
  }

  /** What the file's end tells; null if all was read. */
  @Nullable Ingested atEndOf(String sourcePath) {
    return names.isEmpty() ? null : new Ingested.PassedOver(sourcePath, Map.of(), names);
  }
}
