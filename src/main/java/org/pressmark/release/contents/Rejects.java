package org.pressmark.release.contents;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pressmark.problem.Code;
import org.pressmark.problem.Problem;

/**
 * The articles that a release leaves out. {@code rejects.txt} in the release has all of them.
 *
 * @param total how many
 * @param codes how many of each code, in the order of {@link Code}
 * @param first those that come first by file, line and message, at most {@link #MOST_FIRST}
 */
public record Rejects(long total, SortedMap<Code, Long> codes, List<Problem> first) {
  /** Few enough that the build report stays a file to read, however long the paths are that they name. */
  public static final int MOST_FIRST = 200;

  public Rejects {
    codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
    first = List.copyOf(first);
  }
}
