package org.pressmark.release.sorting;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts any number of documents by id in bounded memory: full buffers are spilled to disk as sorted runs, and merged.
 *
 * <p>Rows wait in one array that is used again after each spill. As arrays of their own they would live just long
 * enough to be taken for lasting, and every spill would leave a buffer's worth of garbage where it is collected last.
 *
 * <p>Documents of one id stand together, ordered by the place of their source. Not thread-safe.
 */
public final class SortedDocuments {
  /** Takes documents in order. */
  public interface Consumer {
    void accept(SpilledDocument document) throws IOException;
  }

  /** Runs open at once; each has a buffer and a descriptor, of which a user may have as few as 256. */
  static final int FAN_IN = 32;

  private static final byte[] NO_ROWS = {};
  private static final Comparator<Waiting> BY_KEY = Comparator.comparing(Waiting::key, SpilledDocument.ORDER);

  private final Path folder;
  private final long memoryBytes;
  private final List<Waiting> waiting = new ArrayList<>();
  private byte[] store = new byte[0];
  private int used;
  private final List<Path> runs = new ArrayList<>();
  private long bufferedBytes;
  private int nextRun;

  /**
   * @param folder for the runs; exists, and is empty again once the documents are taken
   * @param memoryBytes how much is kept before it is spilled
   */
  public SortedDocuments(Path folder, long memoryBytes) {
    this.folder = folder;
    this.memoryBytes = memoryBytes;
  }

  /** A document of which the rows lie in the store. */
  private record Waiting(SpilledDocument key, int start, int length) {
    SpilledDocument document(byte[] store) {
      byte[] rows = Arrays.copyOfRange(store, start, start + length);
      return new SpilledDocument(key.documentId(), key.sourcePath(), key.sourceRecord(), key.contentHash(), rows);
    }
  }

  /**
   * Takes a document, in any order.
   *
   * @throws IOException if a run cannot be written
   */
  public void add(SpilledDocument document) throws IOException {
    byte[] rows = document.rows();
    if (!waiting.isEmpty() && bufferedBytes + document.memoryBytes() > memoryBytes) {
      spill();
    }
    if (rows.length > store.length - used) {
      long wanted = Math.max(used + (long) rows.length, Math.min(2L * store.length, memoryBytes));
      store = Arrays.copyOf(store, Math.toIntExact(wanted));
    }
    System.arraycopy(rows, 0, store, used, rows.length);
    SpilledDocument key =
        new SpilledDocument(
            document.documentId(), document.sourcePath(), document.sourceRecord(), document.contentHash(), NO_ROWS);
    waiting.add(new Waiting(key, used, rows.length));
    used += rows.length;
    bufferedBytes += document.memoryBytes();
  }

  private void spill() throws IOException {
    waiting.sort(BY_KEY);
    Path run = newRun();
    try (RunWriter writer = new RunWriter(run)) {
      for (Waiting next : waiting) {
        writer.write(next.document(store));
      }
    }
    runs.add(run);
    clear();
  }

  private void clear() {
    waiting.clear();
    used = 0;
    bufferedBytes = 0;
  }

  /** Gives all documents, once. */
  public void forEach(Consumer consumer) throws IOException {
    if (runs.isEmpty()) {
      waiting.sort(BY_KEY);
      for (Waiting next : waiting) {
        consumer.accept(next.document(store));
      }
      clear();
      return;
    }
    if (!waiting.isEmpty()) {
      spill();
    }
    store = NO_ROWS;
    while (runs.size() > FAN_IN) {
      List<Path> first = List.copyOf(runs.subList(0, FAN_IN));
      runs.subList(0, FAN_IN).clear();
      Path merged = newRun();
      try (RunWriter writer = new RunWriter(merged)) {
        merge(first, writer::write);
      }
      runs.add(merged);
    }
    merge(List.copyOf(runs), consumer);
    runs.clear();
  }

  private Path newRun() {
    return folder.resolve("run-" + nextRun++);
  }

  private static void merge(List<Path> runs, Consumer consumer) throws IOException {
    List<Closeable> open = new ArrayList<>();
    try {
      RunMerge merge = new RunMerge();
      for (Path run : runs) {
        RunReader reader = new RunReader(run);
        open.add(reader);
        merge.add(reader);
      }
      for (SpilledDocument next = merge.next(); next != null; next = merge.next()) {
        consumer.accept(next);
      }
    } finally {
      for (Closeable reader : open) {
        reader.close();
      }
    }
    for (Path run : runs) {
      Files.delete(run);
    }
  }
}
