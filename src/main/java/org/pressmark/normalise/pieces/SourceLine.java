package org.pressmark.normalise.pieces;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.normalise.text.Blank;

/**
 * A line of a source that is not blank, without the blanks at its ends.
 *
 * @param start its first UTF-16 index
 * @param end the index after its last
 * @param afterBlankLine whether a blank line, or nothing at all, comes before it
 */
public record SourceLine(int start, int end, boolean afterBlankLine) {

  /** The lines of a text, in order. CR with LF is one line end. */
  public static List<SourceLine> of(String text) {
    return of(text, 0);
  }

  /** The same, as if the text began at an index. */
  static List<SourceLine> of(String text, int from) {
    List<SourceLine> lines = new ArrayList<>();
    int start = -1;
    int end = -1;
    boolean afterBlankLine = true;
    for (int i = from; i <= text.length(); i++) {
      if (i < text.length() && !Blank.isLineEnd(text.charAt(i))) {
        if (!Blank.isBlank(text.charAt(i))) {
          start = start < 0 ? i : start;
          end = i + 1;
        }
        continue;
      }
      if (start >= 0) {
        lines.add(new SourceLine(start, end, afterBlankLine));
      }
      afterBlankLine = start < 0;
      start = -1;
      boolean pair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
      i += pair ? 1 : 0;
    }
    return lines;
  }
}
