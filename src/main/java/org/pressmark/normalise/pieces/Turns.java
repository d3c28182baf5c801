package org.pressmark.normalise.pieces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.normalise.authors.Byline;

/** The lines of a page that begin with who speaks: {@code Berg: Why?} in an interview. */
final class Turns {
  /** A name before a colon that begins so many lines is a speaker. */
  private static final int MIN_TURNS = 3;

  private static final int MAX_SPEAKER = 30;

  /** How many lines begin with a text and a colon; only looked up, never walked. */
  private final Map<String, Integer> turns = new HashMap<>();

  Turns(List<Piece> pieces) {
    for (Piece piece : pieces) {
      String speaker = speakerOf(piece);
      if (speaker != null) {
        turns.merge(speaker, 1, Integer::sum);
      }
    }
  }

  /** Whether the line begins with a name and a colon as several of the page do. */
  boolean has(Piece piece) {
    String speaker = speakerOf(piece);
    return speaker != null && turns.getOrDefault(speaker, 0) >= MIN_TURNS;
  }

  /** The surname before the colon, {@code Anna Berg:} is {@code Berg:} later on, or whatever stands there. */
  private static @Nullable String speakerOf(Piece piece) {
    int colon = piece.content().indexOf(": ");
    if (colon <= 0 || colon > MAX_SPEAKER) {
      return null;
    }
    String label = piece.content().substring(0, colon).strip();
    return Byline.isName(label) ? label.substring(label.lastIndexOf(' ') + 1) : label;
  }
}
