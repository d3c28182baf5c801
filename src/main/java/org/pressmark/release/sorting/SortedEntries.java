package org.pressmark.release.sorting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts any number of entries in bounded memory: full buffers are spilled to disk as sorted runs, and merged.
 *
 * <p>Contents wait in one array that is used again after each spill. As arrays of their own they would live just long
 * enough to be taken for lasting, and every spill would leave a buffer's worth of garbage where it is collected last.
 *
 * <p>Not thread-safe.
 */
public final class SortedEntries {
  /** Takes entries in order. */
  public interface Consumer {
    void accept(Entry entry) throws IOException;
  }

  private static final int BUFFER_BYTES = 1 << 18;
  private static final byte[] NOTHING = {};
  private static final Comparator<Waiting> BY_KEY = Comparator.comparing(Waiting::key, Entry.ORDER);

  private final long memoryBytes;
  private final Runs<Entry> runs;
  private final List<Waiting> waiting = new ArrayList<>();
  private byte[] store = NOTHING;
  private int used;
  private long bufferedBytes;

  /**
   * @param folder for the runs; exists, and is empty again once the entries are taken
   * @param memoryBytes how much is kept before it is spilled
   */
  public SortedEntries(Path folder, long memoryBytes) {
    this.memoryBytes = memoryBytes;
    this.runs = new Runs<>(folder, "run", Entry.ORDER, Entry.FORM, BUFFER_BYTES);
  }

  /** An entry of which the content lies in the store. */
  private record Waiting(Entry key, int start, int length) {
    Entry entry(byte[] store) {
      return key.with(Arrays.copyOfRange(store, start, start + length));
    }
  }

  /**
   * Takes an entry, in any order.
   *
   * @throws IOException if a run cannot be written
   */
  public void add(Entry entry) throws IOException {
    byte[] content = entry.content();
    if (!waiting.isEmpty() && bufferedBytes + entry.memoryBytes() > memoryBytes) {
      spill();
    }
    if (content.length > store.length - used) {
      long wanted = Math.max(used + (long) content.length, Math.min(2L * store.length, memoryBytes));
      store = Arrays.copyOf(store, Math.toIntExact(wanted));
    }
    System.arraycopy(content, 0, store, used, content.length);
    waiting.add(new Waiting(entry.with(NOTHING), used, content.length));
    used += content.length;
    bufferedBytes += entry.memoryBytes();
  }

  private void spill() throws IOException {
    runs.add(this::giveWaiting);
  }

  private void giveWaiting(Runs.Consumer<Entry> consumer) throws IOException {
    waiting.sort(BY_KEY);
    for (Waiting next : waiting) {
      consumer.accept(next.entry(store));
    }
    waiting.clear();
    used = 0;
    bufferedBytes = 0;
  }

  /** Gives all entries, once. */
  public void forEach(Consumer consumer) throws IOException {
    if (runs.isEmpty()) {
      giveWaiting(consumer::accept);
      return;
    }
    if (!waiting.isEmpty()) {
      spill();
    }
    store = NOTHING;
    runs.forEach(consumer::accept);
  }
}
