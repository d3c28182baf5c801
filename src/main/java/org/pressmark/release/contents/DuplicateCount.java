package org.pressmark.release.contents;

import java.util.List;

/**
 * How many documents repeat another.
 *
 * @param exact word for word
 * @param near with some edits
 * @param dropped those of them that were left out, in the order of their ids; empty unless that was asked for
 */
public record DuplicateCount(long exact, long near, List<DroppedDuplicate> dropped) {
  public DuplicateCount {
    dropped = List.copyOf(dropped);
  }
}
