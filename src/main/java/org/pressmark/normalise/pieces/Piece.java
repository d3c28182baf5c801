package org.pressmark.normalise.pieces;

/**
 * A candidate block: one line of the source, a part of one, or the lines of a wrapped paragraph. What kind of source it
 * was cut from no longer matters once pieces exist; roles are found from these alone.
 *
 * @param start its first UTF-16 index in the source; not blank
 * @param end the index after its last; the character before it is not blank
 * @param text what the piece says, cleaned; empty if nothing of it is published
 * @param markerLength how much of {@code text} is a list marker with the space after it; 0 if none
 * @param afterBlankLine whether a blank line, or nothing at all, comes before it
 * @param glued whether it goes on in the line of the piece before it
 * @param row whether it is a row of a table of data: cells of one line that belong together
 */
public record Piece(
    int start,
    int end,
    String text,
    int markerLength,
    boolean afterBlankLine,
    boolean glued,
    boolean row) {

  /** The text without a list marker. */
  public String content() {
    return text.substring(markerLength);
  }
}
