package org.pressmark.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sorts any number of documents by id in bounded memory: full buffers are spilled to disk as sorted runs, and merged.
 * Documents of one id stand together, ordered by the place of their source. Not thread-safe.
 */
final class SortedDocuments {
  /** Takes documents in order. */
  interface Consumer {
    void accept(SpilledDocument document) throws IOException;
  }

  /** Runs open at once; each has a buffer and a descriptor, of which a user may have as few as 256. */
  static final int FAN_IN = 32;

  private final Path folder;
  private final long memoryBytes;
  private final List<SpilledDocument> buffer = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private long bufferedBytes;
  private int nextRun;

  /**
   * @param folder for the runs; exists, and is empty again once the documents are taken
   * @param memoryBytes how much is kept before it is spilled
   */
  SortedDocuments(Path folder, long memoryBytes) {
    this.folder = folder;
    this.memoryBytes = memoryBytes;
  }

  void add(SpilledDocument document) throws IOException {
    buffer.add(document);
    bufferedBytes += document.memoryBytes();
    if (bufferedBytes >= memoryBytes) {
      spill();
    }
  }

  private void spill() throws IOException {
    buffer.sort(SpilledDocument.ORDER);
    Path run = newRun();
    try (RunWriter writer = new RunWriter(run)) {
      for (SpilledDocument document : buffer) {
        writer.write(document);
      }
    }
    runs.add(run);
    buffer.clear();
    bufferedBytes = 0;
  }

  /** Gives all documents, once. */
  void forEach(Consumer consumer) throws IOException {
    if (runs.isEmpty()) {
      buffer.sort(SpilledDocument.ORDER);
      for (SpilledDocument document : buffer) {
        consumer.accept(document);
      }
      buffer.clear();
      return;
    }
    if (!buffer.isEmpty()) {
      spill();
    }
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
