package org.pressmark.normalise.pieces;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds headings that stand on their page more than once: those that a table of contents lists above the text, and the
 * labels of an article's parts, {@code Ingredients} and {@code Method} below the name of each dish. One label alone
 * that stands above running text each time may be a button's, {@code Book now}, and what is longer a link's.
 */
final class RepeatedHeadings {
  private static final int MAX_LABEL_WORDS = 4;
  private static final int MIN_LABELS = 2;

  private final List<Piece> pieces;
  private final List<Features> features;

  /** Where each text stands, in order; only looked up, never walked. */
  private final Map<String, List<Integer>> places = new HashMap<>();

  /** The places of each label. */
  private final List<List<Integer>> labels = new ArrayList<>();

  private final boolean[] found;

  private RepeatedHeadings(List<Piece> pieces, List<Features> features) {
    this.pieces = pieces;
    this.features = features;
    found = new boolean[pieces.size()];
  }

  /** For each piece whether it is such a heading. */
  static boolean[] of(List<Piece> pieces, List<Features> features) {
    RepeatedHeadings headings = new RepeatedHeadings(pieces, features);
    for (int i = 0; i < pieces.size(); i++) {
      if (headings.couldBeHeading(i)) {
        headings.places.computeIfAbsent(features.get(i).folded(), text -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      headings.markContents(i);
      headings.addLabels(i);
    }
    headings.markLabels();
    return headings.found;
  }

  private boolean couldBeHeading(int i) {
    Features each = features.get(i);
    return each.words() > 0 && (each.headingLike() || each.asks() && !each.prose());
  }

  /** Two entries below one another, and their headings in the same order further down, with text between. */
  private void markContents(int i) {
    int first = lastPlace(i);
    int second = lastPlace(i + 1);
    if (first > i + 1 && second > first + 1 && headsText(first) && headsText(second)) {
      found[first] = true;
      found[second] = true;
    }
  }

  private int lastPlace(int i) {
    List<Integer> all = i < pieces.size() ? places.get(features.get(i).folded()) : null;
    return all == null ? Page.NONE : all.get(all.size() - 1);
  }

  /** Counted at the first of the places, so that each text is looked at once. */
  private void addLabels(int i) {
    List<Integer> all = places.get(features.get(i).folded());
    if (all == null || all.get(0) != i || features.get(i).words() > MAX_LABEL_WORDS) {
      return;
    }
    boolean several = all.size() >= MIN_LABELS && all.stream().allMatch(this::headsText);
    if (several && hasHeading(all.get(0) + 1, all.get(1))) {
      labels.add(all);
    }
  }

  private void markLabels() {
    for (List<Integer> places : labels) {
      if (labels.size() >= MIN_LABELS || places.stream().allMatch(place -> isItem(place + 1))) {
        places.forEach(place -> found[place] = true);
      }
    }
  }

  private boolean isItem(int i) {
    return pieces.get(i).markerLength() > 0;
  }

  /** Between two labels the next part begins, or another label stands; between calls to readers is text alone. */
  private boolean hasHeading(int from, int to) {
    for (int i = from; i < to; i++) {
      if (couldBeHeading(i) && !isItem(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether running text or an item stands right below. */
  private boolean headsText(int i) {
    int below = i + 1;
    return below < pieces.size() && (features.get(below).prose() || isItem(below));
  }
}
