package org.pressmark.release.duplicates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Runs the finder over items as a build does: fingerprints in the items' order, documents in the order of their ids.
 */
final class Found {
  private Found() {}

  private record Marked(String documentId, byte[] fingerprint) {}

  /** What each document that repeats another was found to repeat, by id. */
  static Map<String, DuplicateFinder.Duplicate> in(
      Path parent, List<ReprintSet.Item> items, @Nullable Bands near, long memoryBytes) throws IOException {
    Map<String, DuplicateFinder.Duplicate> found = new TreeMap<>();
    Path folder = Files.createTempDirectory(parent, "duplicates");
    try (DuplicateFinder finder = new DuplicateFinder(folder, near, memoryBytes)) {
      List<Marked> marked = new ArrayList<>();
      for (ReprintSet.Item item : items) {
        marked.add(new Marked(item.documentId(), finder.fingerprint(item.publishedOn(), item.body())));
      }
      marked.sort(Comparator.comparing(Marked::documentId));
      for (Marked document : marked) {
        finder.add(document.documentId(), document.fingerprint());
      }
      finder.find();
      for (int i = 0; i < marked.size(); i++) {
        DuplicateFinder.Duplicate duplicate = finder.duplicate(i);
        if (duplicate != null) {
          found.put(marked.get(i).documentId(), duplicate);
        }
      }
    }
    return found;
  }
}
