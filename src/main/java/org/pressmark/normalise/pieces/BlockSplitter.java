package org.pressmark.normalise.pieces;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.normalise.text.Blank;
import org.pressmark.normalise.text.TextCleaner;

/**
 * Cuts the source into pieces: one a line, two where a photo credit is glued to the end of a caption, one for all lines
 * of a paragraph that was wrapped. Every character that is not blank lies in exactly one piece.
 */
public final class BlockSplitter {
  private BlockSplitter() {}

  /**
   * The pieces in source order.
   *
   * @param from the UTF-16 index at which they begin: 0, or the end of a line that is no piece
   */
  public static List<Piece> split(String source, int from, TextCleaner cleaner) {
    List<Piece> pieces = new ArrayList<>();
    for (SourceLine line : SourceLine.of(source, from)) {
      int cut = CreditCut.find(source, line.start(), line.end());
      if (cut < 0) {
        pieces.add(piece(source, line.start(), line.end(), line.afterBlankLine(), false, cleaner));
        continue;
      }
      int captionEnd = cut;
      while (Blank.isBlank(source.charAt(captionEnd - 1))) {
        captionEnd--;
      }
      pieces.add(piece(source, line.start(), captionEnd, line.afterBlankLine(), false, cleaner));
      pieces.add(piece(source, cut, line.end(), false, true, cleaner));
    }
    return WrappedLines.join(pieces);
  }

  private static Piece piece(
      String source,
      int start,
      int end,
      boolean afterBlankLine,
      boolean glued,
      TextCleaner cleaner) {
    String text = cleaner.clean(source, start, end);
    return new Piece(start, end, text, ListMarker.lengthIn(text), afterBlankLine, glued, isRow(source, start, end));
  }

  /** Text of pages has a tab, or several, between the cells of a row. */
  private static boolean isRow(String source, int start, int end) {
    for (int i = start; i < end; i++) {
      if (source.charAt(i) == '\t') {
        return true;
      }
    }
    return false;
  }
}
