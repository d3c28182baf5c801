package org.pressmark.release.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * How the files of two releases differ, told by their manifests. Sorted by path.
 *
 * @param added paths that only the new release lists
 * @param removed paths that only the old one lists
 * @param changed paths with other bytes
 */
public record FileDiff(List<String> added, List<String> removed, List<String> changed) {
  public FileDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /** @param before for each path the hash of its bytes */
  static FileDiff of(SortedMap<String, String> before, SortedMap<String, String> now) {
    List<String> changed = new ArrayList<>();
    before.forEach((path, hash) -> {
      if (now.containsKey(path) && !hash.equals(now.get(path))) {
        changed.add(path);
      }
    });
    return new FileDiff(
        now.keySet().stream().filter(path -> !before.containsKey(path)).toList(),
        before.keySet().stream().filter(path -> !now.containsKey(path)).toList(),
        changed);
  }

  /** Whether every byte is the same. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }
}
