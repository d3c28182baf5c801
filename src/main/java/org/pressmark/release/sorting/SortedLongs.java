package org.pressmark.release.sorting;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Sorts any number of longs in bounded memory: full buffers are spilled to disk as sorted runs, and merged. Not
 * thread-safe.
 */
public final class SortedLongs {
  /** Takes values in order. */
  public interface Consumer {
    void accept(long value) throws IOException;
  }

  private static final int BUFFER_BYTES = 1 << 14;
  private static final int FIRST_CAPACITY = 1_024;

  private static final Runs.Form<Long> FORM =
      new Runs.Form<>() {
        @Override
        public void write(Long value, DataOutputStream out) throws IOException {
          out.writeLong(value);
        }

        @Override
        public Long read(DataInputStream in) throws IOException {
          return in.readLong();
        }
      };

  private final int most;
  private final Runs<Long> runs;
  private long[] buffer = new long[FIRST_CAPACITY];
  private int count;

  /**
   * @param folder for the runs; exists
   * @param name what the runs' names begin with
   * @param most how many values are kept before they are spilled, at least one
   */
  public SortedLongs(Path folder, String name, int most) {
    this.most = most;
    this.runs = new Runs<>(folder, name, Comparator.naturalOrder(), FORM, BUFFER_BYTES);
  }

  /** Takes a value, in any order. */
  public void add(long value) throws IOException {
    if (count == most) {
      runs.add(this::giveBuffer);
    }
    if (count == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(most, 2L * count));
    }
    buffer[count++] = value;
  }

  private void giveBuffer(Runs.Consumer<Long> consumer) throws IOException {
    Arrays.sort(buffer, 0, count);
    for (int i = 0; i < count; i++) {
      consumer.accept(buffer[i]);
    }
    count = 0;
  }

  /** Gives all values in ascending order, once. */
  public void forEach(Consumer consumer) throws IOException {
    if (runs.isEmpty()) {
      giveBuffer(consumer::accept);
    } else {
      runs.add(this::giveBuffer);
      buffer = new long[0];
      runs.forEach(consumer::accept);
    }
    buffer = new long[0];
  }
}
