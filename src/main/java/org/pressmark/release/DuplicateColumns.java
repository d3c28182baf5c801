package org.pressmark.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Document;
import org.pressmark.model.DuplicateKind;
import org.pressmark.model.Tables;
import org.pressmark.problem.Place;
import org.pressmark.release.contents.DroppedDuplicate;
import org.pressmark.release.contents.DuplicateCount;
import org.pressmark.release.duplicates.DuplicateFinder;
import org.pressmark.release.duplicates.DuplicateFinder.Duplicate;
import org.pressmark.release.duplicates.DuplicateSettings;
import org.pressmark.release.sorting.Entry;
import org.pressmark.release.sorting.SortedEntries;
import org.pressmark.schema.CodePoints;
import org.pressmark.schema.Row;
import org.pressmark.schema.TableSchema;

/**
 * Fills the columns of a document that can be known only once all documents are: {@code duplicate_of},
 * {@code duplicate_kind}, {@code split}. First every document is {@link #add added}, then {@link #find}, then each is
 * {@link #complete completed} in the order of their ids. Not thread-safe.
 */
final class DuplicateColumns implements Closeable {
  private static final TableSchema DOCUMENTS = Tables.DOCUMENTS.schema();
  private static final int DUPLICATE_OF = DOCUMENTS.indexOf("duplicate_of");
  private static final int DUPLICATE_KIND = DOCUMENTS.indexOf("duplicate_kind");
  private static final int SPLIT = DOCUMENTS.indexOf("split");

  private final DuplicateSettings settings;
  private final DuplicateFinder finder;
  private final SortedEntries fingerprints;
  private final DroppedList dropped;
  private int completed;
  private long exact;
  private long near;

  /**
   * @param folder for what is spilled; exists, and is the caller's to remove
   * @param memoryBytes how much is kept before it is spilled
   * @param dropped the file that lists what is dropped
   */
  DuplicateColumns(Path folder, DuplicateSettings settings, long memoryBytes, Path dropped) throws IOException {
    this.settings = settings;
    this.dropped = new DroppedList(dropped);
    Path found = Files.createDirectory(folder.resolve("duplicates"));
    this.finder = new DuplicateFinder(found, settings.near(), memoryBytes / 2);
    this.fingerprints = new SortedEntries(Files.createDirectory(folder.resolve("bodies")), memoryBytes / 2);
  }

  /** @param contentHash as the release sorts by it, so that of several with one id the same one is the first */
  void add(Document document, int record, String contentHash) throws IOException {
    byte[] fingerprint = finder.fingerprint(document.publishedOn(), body(document));
    fingerprints.add(
        new Entry(document.documentId(), document.sourcePath(), record, contentHash, fingerprint));
  }

  /**
   * The article's own text: headlines and captions of a reprint are another editor's. Empty if the text is withheld.
   */
  private static String body(Document document) {
    String text = document.text();
    return text == null ? "" : CodePoints.of(text).slice(document.bodyStart(), document.bodyEnd());
  }

  /** Compares all documents. Of several with one id the first counts, as in the release. */
  void find() throws IOException {
    @Nullable String[] last = {null};
    fingerprints.forEach(
        fingerprint -> {
          if (!fingerprint.key().equals(last[0])) {
            last[0] = fingerprint.key();
            finder.add(fingerprint.key(), fingerprint.content());
          }
        });
    finder.find();
  }

  /**
   * The document's row with its columns filled in; null if the document is dropped. A duplicate that its row names
   * already stays if none is found here.
   *
   * @param where its source
   */
  @Nullable Row complete(Row row, String documentId, Place where) throws IOException {
    Duplicate duplicate = finder.duplicate(completed++);
    List<@Nullable Object> values = new ArrayList<>(row.values());
    if (duplicate != null) {
      count(duplicate.kind());
      if (settings.drop()) {
        dropped.write(new DroppedDuplicate(documentId, where, duplicate.originalId(), duplicate.kind()));
        return null;
      }
      values.set(DUPLICATE_OF, duplicate.originalId());
      values.set(DUPLICATE_KIND, duplicate.kind().term());
    }
    if (settings.splits() != null) {
      String first = Objects.requireNonNullElse((String) values.get(DUPLICATE_OF), documentId);
      values.set(SPLIT, settings.splits().splitOf(first).term());
    }
    return new Row(values);
  }

  private void count(DuplicateKind kind) {
    switch (kind) {
      case EXACT -> exact++;
      case NEAR -> near++;
    }
  }

  /** All documents are completed: ends the list of those that were dropped. */
  DuplicateCount end() throws IOException {
    dropped.close();
    return new DuplicateCount(exact, near, dropped.count(), dropped.first());
  }

  @Override
  public void close() throws IOException {
    try (dropped) {
      finder.close();
    }
  }
}
