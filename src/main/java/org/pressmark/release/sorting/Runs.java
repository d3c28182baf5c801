package org.pressmark.release.sorting;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** What did not fit into memory: sorted runs on disk, merged as they are taken. Not thread-safe. */
final class Runs<T> {
  /** Runs open at once; each has a buffer and a descriptor, of which a user may have as few as 256. */
  static final int FAN_IN = 32;

  /** How one of them stands in a file. */
  interface Form<T> {
    void write(T value, DataOutputStream out) throws IOException;

    T read(DataInputStream in) throws IOException;
  }

  /** Takes them in order. */
  interface Consumer<T> {
    void accept(T value) throws IOException;
  }

  /** Gives them in order. */
  interface Sorted<T> {
    void giveTo(Consumer<T> consumer) throws IOException;
  }

  private final Path folder;
  private final String name;
  private final Comparator<T> order;
  private final Form<T> form;
  private final int bufferBytes;
  private final List<Path> files = new ArrayList<>();
  private int next;

  /**
   * @param folder exists, and is empty again once all is taken
   * @param name what the files' names begin with
   * @param bufferBytes what each open run takes of the memory
   */
  Runs(Path folder, String name, Comparator<T> order, Form<T> form, int bufferBytes) {
    this.folder = folder;
    this.name = name;
    this.order = order;
    this.form = form;
    this.bufferBytes = bufferBytes;
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Writes another run. */
  void add(Sorted<T> run) throws IOException {
    Path file = folder.resolve(name + "-" + next++);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), bufferBytes))) {
      run.giveTo(value -> form.write(value, out));
    }
    files.add(file);
  }

  /** Gives all runs as one, once; of what is equal in order the earlier run's comes first. */
  void forEach(Consumer<T> consumer) throws IOException {
    while (files.size() > FAN_IN) {
      List<Path> first = List.copyOf(files.subList(0, FAN_IN));
      files.subList(0, FAN_IN).clear();
      add(merged -> merge(first, merged));
    }
    merge(files, consumer);
    files.clear();
  }

  private void merge(List<Path> merged, Consumer<T> consumer) throws IOException {
    List<Run> open = new ArrayList<>();
    try {
      PriorityQueue<Head<T>> heads =
          new PriorityQueue<>(Comparator.<Head<T>, T>comparing(Head::value, order).thenComparingInt(Head::run));
      for (Path file : merged) {
        open.add(new Run(file));
        open.get(open.size() - 1).advance(heads, open.size() - 1);
      }
      for (Head<T> head = heads.poll(); head != null; head = heads.poll()) {
        consumer.accept(head.value());
        open.get(head.run()).advance(heads, head.run());
      }
    } finally {
      for (Run run : open) {
        run.close();
      }
    }
    for (Path file : merged) {
      Files.delete(file);
    }
  }

  private record Head<T>(T value, int run) {}

  private final class Run implements Closeable {
    private final DataInputStream in;

    Run(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), bufferBytes));
    }

    /** Adds the next one to the heads, if there is one. */
    void advance(PriorityQueue<Head<T>> heads, int number) throws IOException {
      in.mark(1);
      if (in.read() >= 0) {
        in.reset();
        heads.add(new Head<>(form.read(in), number));
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
