package org.pressmark.release;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.pressmark.release.RehydratedDocument.Outcome;

/**
 * A release with its words put back, finished and not published yet.
 *
 * @param release what it holds, and where it lies until it is published
 * @param outcomes how many of the documents whose words were withheld ended in each way, none left out
 * @param whole whether it is the full release
 */
public record RehydrationSummary(ReleaseSummary release, Map<Outcome, Long> outcomes, boolean whole) {
  public RehydrationSummary {
    outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
  }

  /** How many documents got words back. */
  public long restored() {
    return outcomes.get(Outcome.MATCHED) + outcomes.get(Outcome.MATCHED_TEXT);
  }
}
