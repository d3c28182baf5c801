package org.pressmark.normalise.pieces;

import java.util.List;

/** Finds sentences that a page prints once more in large type: their words stand in another, longer paragraph too. */
final class PullQuotes {
  private static final int MIN_WORDS = 6;
  private static final int MAX_WORDS = 45;

  /** Each candidate is sought in the whole page, so only the first few are, or the time would be quadratic. */
  private static final int MAX_CANDIDATES = 40;

  private PullQuotes() {}

  /** For each piece whether it is such a sentence. */
  static boolean[] of(List<Piece> pieces, List<Features> features) {
    boolean[] found = new boolean[pieces.size()];
    String all = null;
    int candidates = 0;
    for (int i = 0; i < pieces.size() && candidates < MAX_CANDIDATES; i++) {
      Features each = features.get(i);
      String text = pieces.get(i).content();
      boolean quoted = !text.isEmpty() && "\"“„«»‘".indexOf(text.charAt(0)) >= 0;
      // A quoted heading is often taken from the text as well; only a whole sentence is sure to be a pull quote.
      if (quoted && each.endsSentence() && !each.asks() && each.words() >= MIN_WORDS && each.words() <= MAX_WORDS) {
        candidates++;
        all = all == null ? folded(features) : all;
        found[i] = all.contains(" " + each.folded()) || all.contains(each.folded() + " ");
      }
    }
    return found;
  }

  /** The whole page, a line for each piece. */
  private static String folded(List<Features> features) {
    StringBuilder page = new StringBuilder("\n");
    for (Features each : features) {
      page.append(each.folded()).append('\n');
    }
    return page.toString();
  }
}
