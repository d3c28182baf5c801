package org.pressmark.normalise.pieces;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of programs, in listings of at least three: articles on software print them, and scripts are left on pages. */
final class CodeListings {
  /** What stands in programs and in no sentence, or how their lines begin and end. */
  private static final Pattern CODE =
      Pattern.compile(
          "[\\w)'\"] ?=>|\\(\\);|\\) ?\\{|\\(\\{|\\}\\)|&&|\\|\\||\\w\\)? [!=]==? |</[a-z]|^//\\s|^/\\*|\\*/$"
              + "|^#include\\b|^</?[a-z][a-z0-9]*(?:\\s[^@>]*)?/?>|[{}]$|=.*;$|\\w\\(.*;$|^[{}()\\[\\];,]+$");

  private static final int MIN_LINES = 3;

  /** So many other lines may stand between two lines of a listing. */
  private static final int MAX_BETWEEN = 2;

  private CodeListings() {}

  /** Which pieces are of such listings; sentences and paragraphs between their lines are not. */
  static boolean[] of(List<Piece> pieces, List<Features> features) {
    boolean[] listed = new boolean[pieces.size()];
    int first = -1;
    int last = -1;
    int lines = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (!isCode(pieces.get(i).content(), features.get(i))) {
        continue;
      }
      if (last < 0 || i > last + 1 + MAX_BETWEEN) {
        mark(listed, first, last, lines);
        first = i;
        lines = 0;
      }
      last = i;
      lines++;
    }
    mark(listed, first, last, lines);
    for (int i = 0; i < pieces.size(); i++) {
      boolean text = features.get(i).prose() || features.get(i).endsSentence() || pieces.get(i).afterBlankLine();
      listed[i] &= isCode(pieces.get(i).content(), features.get(i)) || !text;
    }
    return listed;
  }

  private static void mark(boolean[] listed, int first, int last, int lines) {
    if (lines >= MIN_LINES) {
      Arrays.fill(listed, first, last + 1, true);
    }
  }

  private static boolean isCode(String line, Features features) {
    if (features.plainSentence()) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      if ("{}()<>;=|&*".indexOf(line.charAt(i)) >= 0) {
        return CODE.matcher(line).find();
      }
    }
    return line.startsWith("// ");
  }
}
