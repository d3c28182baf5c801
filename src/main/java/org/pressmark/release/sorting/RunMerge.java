package org.pressmark.release.sorting;

import java.io.IOException;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Several sorted runs as one. */
final class RunMerge {
  private record Head(SpilledDocument document, RunReader run, int number) {}

  private final PriorityQueue<Head> heads =
      new PriorityQueue<>(Comparator.comparing(Head::document, SpilledDocument.ORDER).thenComparingInt(Head::number));
  private int runs;

  void add(RunReader run) throws IOException {
    advance(run, runs++);
  }

  /** The next document of all runs; null after the last. */
  @Nullable SpilledDocument next() throws IOException {
    Head head = heads.poll();
    if (head == null) {
      return null;
    }
    advance(head.run(), head.number());
    return head.document();
  }

  private void advance(RunReader run, int number) throws IOException {
    SpilledDocument document = run.next();
    if (document != null) {
      heads.add(new Head(document, run, number));
    }
  }
}
