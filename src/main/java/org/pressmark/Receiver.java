package org.pressmark;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pressmark.pipeline.Outcome;
import org.pressmark.release.ReleaseBuilder;

/** Puts what becomes of the input into a release. */
final class Receiver implements Pressmark.Outcomes {
  /** Of the names of fields: files may be many, and each may have its own. */
  private static final int MOST_UNREAD = 50;

  private final ReleaseBuilder release;
  private final Tally tally;
  private final SortedMap<String, Long> passedOver = new TreeMap<>();
  private final SortedSet<String> unreadFields = new TreeSet<>();
  private long takenOver;

  Receiver(ReleaseBuilder release, Tally tally) {
    this.release = release;
    this.tally = tally;
  }

  @Override
  public void accept(Outcome outcome, long bytesDone) {
    if (outcome instanceof Outcome.PassedOver others) {
      others.parts().forEach(this::passOver);
      if (unreadFields.size() < MOST_UNREAD) {
        unreadFields.addAll(others.fields());
      }
      return;
    }
    boolean taken = false;
    if (outcome instanceof Outcome.Accepted accepted) {
      taken = release.add(accepted.document());
      takenOver += taken && accepted.takenOver() ? 1 : 0;
    } else if (outcome instanceof Outcome.Rejected rejected) {
      release.reject(rejected.problem());
    }
    tally.count(taken, bytesDone);
  }

  void passOver(String reason, long count) {
    passedOver.merge(reason, count, Long::sum);
  }

  /** How many parts of the input are no articles, for each reason. */
  SortedMap<String, Long> passedOver() {
    return passedOver;
  }

  /** The names of records' fields that were not read. */
  SortedSet<String> unreadFields() {
    return unreadFields;
  }

  long takenOver() {
    return takenOver;
  }
}
