package org.pressmark.normalise.pieces;

import java.util.List;
import org.pressmark.normalise.dates.DateReader;

/** The posts of a live page: each begins with its time. */
final class LivePosts {
  /** A page with so many lines that say a time is a live page. */
  private static final int MIN_POSTS = 3;

  private static final int POST_HEAD = 3;

  private final boolean[] times;
  private int posts;

  LivePosts(List<Piece> pieces, List<Features> features) {
    times = new boolean[pieces.size()];
    for (int i = 0; i < pieces.size(); i++) {
      times[i] = DateReader.isTimeLine(pieces.get(i).text());
      posts += times[i] && textFollows(features, i) ? 1 : 0;
    }
  }

  /** Whether running text comes within a post's first pieces: lists of headlines have times too. */
  private static boolean textFollows(List<Features> features, int i) {
    for (int k = i + 1; k <= i + POST_HEAD && k < features.size(); k++) {
      if (features.get(k).plainSentence()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the page has several. */
  boolean areSeveral() {
    return posts >= MIN_POSTS;
  }

  /** Whether the piece says a time alone. */
  boolean isTime(int i) {
    return times[i];
  }
}
