package org.pressmark.normalise.pieces;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds tables of contents: lists of which nearly every item stands on the page once more, as a line of its own and in
 * the same order. Nothing is lost with them, for the headings say the same.
 */
final class ContentsLists {
  private static final int MIN_ITEMS = 3;

  /** So many of four items; a table may shorten a heading. */
  private static final int FOUND_IN_FOUR = 3;

  /** A line of so many words with a colon announces a list of the text: {@code In this article:} has fewer. */
  private static final int MIN_ANNOUNCING_WORDS = 4;

  private static final int MAX_HEADING_WORDS = 6;
  private static final int LOOK_AHEAD = 4;

  private final List<Piece> pieces;
  private final List<Features> features;

  private ContentsLists(List<Piece> pieces, List<Features> features) {
    this.pieces = pieces;
    this.features = features;
  }

  /** For each piece whether it is an item of such a list, or its heading. */
  static boolean[] of(List<Piece> pieces, List<Features> features) {
    return new ContentsLists(pieces, features).find();
  }

  private boolean[] find() {
    boolean[] found = new boolean[pieces.size()];
    Map<String, Integer> lines = null;
    int first = 0;
    while (first < pieces.size()) {
      int end = first;
      while (end < pieces.size() && pieces.get(end).markerLength() > 0) {
        end++;
      }
      if (end - first >= MIN_ITEMS && !isAnnounced(first)) {
        lines = lines == null ? lines() : lines;
        boolean contents = isSaidInOrder(first, end, lines);
        Arrays.fill(found, first > 0 && isHeading(first - 1) ? first - 1 : first, end, contents);
      }
      first = Math.max(end, first + 1);
    }
    return found;
  }

  /** The last place of each line above text that is no item; a numbered heading stands between paragraphs. */
  private Map<String, Integer> lines() {
    Map<String, Integer> lines = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      if ((!isMarked(i) || !isMarked(i - 1) && !isMarked(i + 1)) && headsText(i)) {
        lines.put(features.get(i).folded(), i);
      }
    }
    return lines;
  }

  /** Whether text stands below, pictures or another heading between; tags and rows of names have none. */
  private boolean headsText(int i) {
    for (int k = i + 1; k < Math.min(pieces.size(), i + 1 + LOOK_AHEAD); k++) {
      if (features.get(k).prose() || isMarked(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMarked(int i) {
    return i >= 0 && i < pieces.size() && pieces.get(i).markerLength() > 0;
  }

  private boolean isAnnounced(int first) {
    return first > 0 && pieces.get(first - 1).text().endsWith(":")
        && features.get(first - 1).words() >= MIN_ANNOUNCING_WORDS;
  }

  private boolean isHeading(int i) {
    return features.get(i).headingLike() && features.get(i).words() <= MAX_HEADING_WORDS;
  }

  private boolean isSaidInOrder(int first, int end, Map<String, Integer> lines) {
    int said = 0;
    int last = -1;
    for (int i = first; i < end; i++) {
      int line = lines.getOrDefault(features.get(i).folded(), -1);
      said += line > last ? 1 : 0;
      last = Math.max(line, last);
    }
    return said * 4 >= (end - first) * FOUND_IN_FOUR;
  }
}
