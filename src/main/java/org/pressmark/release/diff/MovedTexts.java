package org.pressmark.release.diff;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Counts the texts that went from a removed document to an added one: articles whose address or path is another and
 * whose words are not. Holds eight bytes a document, and gives up beyond four million.
 */
final class MovedTexts {
  private static final int MOST = 1 << 22;
  private static final int HEX_OF_LONG = 16;
  private static final int FIRST_CAPACITY = 256;

  private final Hashes removed = new Hashes();
  private final Hashes added = new Hashes();

  private static final class Hashes {
    long[] values = new long[FIRST_CAPACITY];
    int count;
    boolean tooMany;

    void add(@Nullable Object sha256) {
      if (tooMany || !(sha256 instanceof String hash) || !hash.matches("[0-9a-f]{64}")) {
        return;
      }
      if (count == MOST) {
        tooMany = true;
        return;
      }
      if (count == values.length) {
        values = Arrays.copyOf(values, 2 * count);
      }
      values[count++] = Long.parseUnsignedLong(hash, 0, HEX_OF_LONG, HEX_OF_LONG);
    }
  }

  /** @param sha256 of the text of a document that only the old release has */
  void removed(@Nullable Object sha256) {
    removed.add(sha256);
  }

  /** @param sha256 of the text of a document that only the new release has */
  void added(@Nullable Object sha256) {
    added.add(sha256);
  }

  /** How many; 0 if they were too many to tell. */
  long count() {
    if (removed.tooMany || added.tooMany) {
      return 0;
    }
    Arrays.sort(removed.values, 0, removed.count);
    Arrays.sort(added.values, 0, added.count);
    long common = 0;
    for (int i = 0, j = 0; i < removed.count && j < added.count; ) {
      int order = Long.compare(removed.values[i], added.values[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }
}
