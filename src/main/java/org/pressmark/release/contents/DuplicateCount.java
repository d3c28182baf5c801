package org.pressmark.release.contents;

import java.util.List;

/**
 * How many documents repeat another. {@code dropped.txt} in the release has all that were left out for it.
 *
 * @param exact word for word
 * @param near with some edits
 * @param dropped how many of them were left out; 0 unless that was asked for
 * @param first those of the dropped that come first by id, at most {@link Rejects#MOST_FIRST}
 */
public record DuplicateCount(long exact, long near, long dropped, List<DroppedDuplicate> first) {
  public DuplicateCount {
    first = List.copyOf(first);
  }
}
