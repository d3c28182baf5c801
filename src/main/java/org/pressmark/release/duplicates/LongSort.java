package org.pressmark.release.duplicates;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts any number of longs in bounded memory: full buffers are spilled to disk as sorted runs, and merged. */
final class LongSort {
  /** Takes values in order. */
  interface Consumer {
    void accept(long value) throws IOException;
  }

  /** Runs open at once; each has a buffer and a descriptor, of which a user may have as few as 256. */
  private static final int FAN_IN = 64;

  private static final int BUFFER_BYTES = 1 << 14;
  private static final int FIRST_CAPACITY = 1_024;

  private final Path folder;
  private final String name;
  private final int most;
  private final List<Run> runs = new ArrayList<>();
  private long[] buffer = new long[FIRST_CAPACITY];
  private int count;
  private int nextRun;

  private record Run(Path file, long values) {}

  /**
   * @param folder for the runs; exists
   * @param name what the runs' names begin with
   * @param most how many values are kept before they are spilled, at least one
   */
  LongSort(Path folder, String name, int most) {
    this.folder = folder;
    this.name = name;
    this.most = most;
  }

  void add(long value) throws IOException {
    if (count == most) {
      spill();
    }
    if (count == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(most, 2L * count));
    }
    buffer[count++] = value;
  }

  private void spill() throws IOException {
    Arrays.sort(buffer, 0, count);
    Path run = newRun();
    try (DataOutputStream out = output(run)) {
      for (int i = 0; i < count; i++) {
        out.writeLong(buffer[i]);
      }
    }
    runs.add(new Run(run, count));
    count = 0;
  }

  /** Gives all values in ascending order, once. */
  void forEach(Consumer consumer) throws IOException {
    if (runs.isEmpty()) {
      Arrays.sort(buffer, 0, count);
      for (int i = 0; i < count; i++) {
        consumer.accept(buffer[i]);
      }
    } else {
      spill();
      buffer = new long[0];
      while (runs.size() > FAN_IN) {
        List<Run> first = List.copyOf(runs.subList(0, FAN_IN));
        runs.subList(0, FAN_IN).clear();
        Path merged = newRun();
        try (DataOutputStream out = output(merged)) {
          merge(first, out::writeLong);
        }
        runs.add(new Run(merged, first.stream().mapToLong(Run::values).sum()));
      }
      merge(runs, consumer);
    }
    buffer = new long[0];
    count = 0;
  }

  private Path newRun() {
    return folder.resolve(name + "-" + nextRun++);
  }

  private static DataOutputStream output(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES));
  }

  private static final class Head implements Closeable {
    private final DataInputStream in;
    private long left;
    private long value;

    Head(Run run) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(run.file()), BUFFER_BYTES));
      left = run.values();
    }

    boolean advance() throws IOException {
      if (left == 0) {
        return false;
      }
      left--;
      value = in.readLong();
      return true;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private static void merge(List<Run> runs, Consumer consumer) throws IOException {
    List<Head> open = new ArrayList<>();
    try {
      PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparingLong((Head head) -> head.value));
      for (Run run : runs) {
        Head head = new Head(run);
        open.add(head);
        if (head.advance()) {
          heads.add(head);
        }
      }
      for (Head head = heads.poll(); head != null; head = heads.poll()) {
        consumer.accept(head.value);
        if (head.advance()) {
          heads.add(head);
        }
      }
    } finally {
      for (Head head : open) {
        head.close();
      }
    }
    for (Run run : runs) {
      Files.delete(run.file());
    }
  }
}
