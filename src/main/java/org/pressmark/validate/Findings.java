package org.pressmark.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Printable;
import org.pressmark.problem.Problem;

/** Collects what is found; of many findings alike it keeps the first and counts the rest, so that it stays small. */
final class Findings {
  /** Findings of one code in one file that are kept. */
  static final int KEPT_ALIKE = 20;

  private static final int QUOTED = 100;

  /** A hostile release has any number of files; no reader reads more findings than this. */
  static final int KEPT = 10_000;

  private record Kind(Code code, @Nullable String file) {}

  private final List<Problem> problems = new ArrayList<>();
  private final Map<Kind, Integer> counts = new LinkedHashMap<>();
  private long dropped;

  /** A text of the release's as a finding quotes it. */
  static String brief(String text) {
    return Printable.brief(text, QUOTED);
  }

  void add(Code code, Place where, String detail) {
    add(new Problem(code, where, detail));
  }

  void add(Problem problem) {
    if (problems.size() >= KEPT) {
      dropped++;
      return;
    }
    if (counts.merge(new Kind(problem.code(), problem.where().file()), 1, Integer::sum) <= KEPT_ALIKE) {
      problems.add(problem);
    }
  }

  /** Hands over all but those of some codes, the counts of those that were not kept included. */
  void moveTo(Findings other, Set<Code> left) {
    problems.stream().filter(problem -> !left.contains(problem.code())).forEach(other::add);
    counts.forEach(
        (kind, count) -> {
          if (!left.contains(kind.code()) && count > KEPT_ALIKE) {
            other.counts.merge(kind, count - KEPT_ALIKE, Integer::sum);
          }
        });
    other.dropped += dropped;
  }

  /** All, then for each kind of which some were left out how many. */
  List<Problem> toList() {
    List<Problem> all = new ArrayList<>(problems);
    counts.forEach(
        (kind, count) -> {
          if (count > KEPT_ALIKE) {
            Place file = kind.file() == null ? Place.UNKNOWN : Place.file(kind.file());
            all.add(new Problem(kind.code(), file, (count - KEPT_ALIKE) + " more of this kind"));
          }
        });
    if (dropped > 0) {
      all.add(new Problem(Code.FILE_INVALID, Place.UNKNOWN, dropped + " more findings of any kind"));
    }
    return all;
  }
}
