package org.pressmark.normalise.pieces;

import java.util.List;

/**
 * How a page sets its running text.
 *
 * @param separate whether a blank line stands between paragraphs, so that two lines without one belong together
 * @param finished whether nearly all end with a sentence's mark, so that lines without one are odd
 * @param signed whether so many have a name right below that they are letters and no texts of pictures
 */
record Paragraphs(boolean separate, boolean finished, boolean signed) {
  private static final int MIN_LETTERS = 3;
  private static final int MAX_SIGNATURE_WORDS = 4;

  static Paragraphs of(List<Piece> pieces, List<Features> features) {
    int all = 0;
    int apart = 0;
    int finished = 0;
    int signed = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (features.get(i).prose()) {
        all++;
        apart += pieces.get(i).afterBlankLine() ? 1 : 0;
        finished += features.get(i).endsSentence() ? 1 : 0;
        signed += i + 1 < pieces.size() && isName(pieces.get(i + 1), features.get(i + 1)) ? 1 : 0;
      }
    }
    return new Paragraphs(
        apart * 10 >= all * 6, finished * 10 >= all * 8, signed >= MIN_LETTERS && signed * 10 >= all * 4);
  }

  /** Whether a few words that could be a name stand right below the line above. */
  static boolean isName(Piece piece, Features features) {
    return !piece.afterBlankLine()
        && !piece.glued()
        && features.words() <= MAX_SIGNATURE_WORDS
        && features.capitalised() > 0.6
        && !features.endsSentence();
  }
}
