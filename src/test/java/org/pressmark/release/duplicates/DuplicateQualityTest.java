package org.pressmark.release.duplicates;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Precision and recall on {@link ReprintSet}, with floors: raise them when they are passed, never lower them. Pairs are
 * all pairs of articles; reprints are counted against their story, whatever became of the other reprints.
 */
class DuplicateQualityTest {
  /** The edits that every newspaper makes to wire copy. */
  private static final Set<ReprintSet.Kind> USUAL =
      Set.of(
          ReprintSet.Kind.RETYPED,
          ReprintSet.Kind.AGENCY_CUT,
          ReprintSet.Kind.PARAGRAPH_REMOVED,
          ReprintSet.Kind.PARAGRAPH_ADDED);

  @TempDir Path folder;

  @Test
  void the_usual_reprints_are_found_by_default_and_look_alikes_are_not(TestReporter reporter) throws IOException {
    Score score = score(Bands.DEFAULT);
    reporter.publishEntry("duplicates " + Bands.DEFAULT, score.toString());

    assertTrue(score.precision() >= 0.999, score::toString);
    assertTrue(score.recall() >= 0.93, score::toString);
    assertTrue(score.recallOf(USUAL) >= 0.99, score::toString);
  }

  @Test
  void more_bands_find_almost_every_reprint_and_no_look_alike(TestReporter reporter) throws IOException {
    Bands bands = new Bands(28, 4);
    Score score = score(bands);
    reporter.publishEntry("duplicates " + bands, score.toString());

    assertTrue(score.precision() >= 0.999, score::toString);
    assertTrue(score.recall() >= 0.985, score::toString);
  }

  private Score score(Bands bands) throws IOException {
    List<ReprintSet.Item> items = ReprintSet.items();
    Map<String, DuplicateFinder.Duplicate> found = Found.in(folder, items, bands, 1 << 20);
    Score score = new Score();
    for (ReprintSet.Item one : items) {
      for (ReprintSet.Item other : items) {
        if (one.documentId().compareTo(other.documentId()) < 0) {
          score.count(one, other, original(one, found).equals(original(other, found)));
        }
      }
    }
    return score;
  }

  private static String original(ReprintSet.Item item, Map<String, DuplicateFinder.Duplicate> found) {
    DuplicateFinder.Duplicate duplicate = found.get(item.documentId());
    return duplicate == null ? item.documentId() : duplicate.originalId();
  }

  private static final class Score {
    private final Map<ReprintSet.Kind, int[]> foundAndMissed = new EnumMap<>(ReprintSet.Kind.class);
    private final Map<String, Integer> mistaken = new TreeMap<>();
    private int right;
    private int wrong;
    private int missed;

    void count(ReprintSet.Item one, ReprintSet.Item other, boolean united) {
      boolean same = one.cluster() == other.cluster();
      if (same) {
        right += united ? 1 : 0;
        missed += united ? 0 : 1;
        if (one.kind() == ReprintSet.Kind.STORY || other.kind() == ReprintSet.Kind.STORY) {
          ReprintSet.Kind kind = one.kind() == ReprintSet.Kind.STORY ? other.kind() : one.kind();
          foundAndMissed.computeIfAbsent(kind, key -> new int[2])[united ? 0 : 1]++;
        }
      } else if (united) {
        wrong++;
        mistaken.merge(one.kind() + "/" + other.kind(), 1, Integer::sum);
      }
    }

    double precision() {
      return (double) right / (right + wrong);
    }

    double recall() {
      return (double) right / (right + missed);
    }

    double recallOf(Set<ReprintSet.Kind> kinds) {
      int found = kinds.stream().mapToInt(kind -> foundAndMissed.get(kind)[0]).sum();
      int lost = kinds.stream().mapToInt(kind -> foundAndMissed.get(kind)[1]).sum();
      return (double) found / (found + lost);
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(
          String.format(Locale.ROOT, "pairs: precision %.3f recall %.3f;", precision(), recall()));
      foundAndMissed.forEach(
          (kind, counts) ->
              text.append(
                  String.format(Locale.ROOT, " %s %d/%d", kind, counts[0], counts[0] + counts[1])));
      return mistaken.isEmpty() ? text.toString() : text + "; mistaken " + mistaken;
    }
  }
}
