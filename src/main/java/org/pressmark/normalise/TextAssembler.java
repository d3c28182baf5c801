package org.pressmark.normalise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.pressmark.model.Role;
import org.pressmark.normalise.pieces.Piece;

/**
 * Joins what is kept of a page: title, standfirst, body, captions, a blank line between blocks. Within each of the four
 * the blocks stand in source order, so the body is one slice. What is said again is joined once.
 */
final class TextAssembler {
  /** What stands between two blocks. */
  static final String BETWEEN = "\n\n";

  private final List<Piece> pieces;
  private final List<Role> roles;
  private final StringBuilder text = new StringBuilder();
  private final int[] starts;

  /** Where each headline and caption stands last, by its role and text. */
  private final Map<String, Integer> last = new HashMap<>();

  private int length;

  /**
   * @param text the joined text
   * @param length of the text, in code points
   * @param starts for each piece the code point of the text at which it begins; -1 if it is set aside
   * @param bodyStart the code point at which the body begins; where it would begin if there is none
   * @param bodyEnd the code point after the body's last
   */
  record Assembled(String text, int length, int[] starts, int bodyStart, int bodyEnd) {}

  private TextAssembler(List<Piece> pieces, List<Role> roles) {
    this.pieces = pieces;
    this.roles = roles;
    starts = new int[pieces.size()];
    Arrays.fill(starts, -1);
    for (int i = 0; i < pieces.size(); i++) {
      if (isSaidOnce(roles.get(i))) {
        last.put(roles.get(i) + pieces.get(i).text(), i);
      }
    }
  }

  static Assembled assemble(List<Piece> pieces, List<Role> roles) {
    return new TextAssembler(pieces, roles).assembled();
  }

  /** What a kept piece contributes: a list item without its marker, everything else whole. */
  static String keptText(Piece piece, Role role) {
    return role == Role.LIST_ITEM ? piece.content() : piece.text();
  }

  private Assembled assembled() {
    append(role -> role == Role.TITLE);
    append(role -> role == Role.STANDFIRST);
    int before = length;
    int firstBody = append(Role::inBody);
    int bodyStart = firstBody < 0 ? before : firstBody;
    int bodyEnd = firstBody < 0 ? before : length;
    append(role -> role == Role.CAPTION);
    return new Assembled(text.toString(), length, starts, bodyStart, bodyEnd);
  }

  /**
   * A caption or headline that a later one says too, or a caption that the next begins with: pages print an image's
   * text and the caption, and the headline in several places.
   */
  private boolean isSaidAgain(int i) {
    if (!isSaidOnce(roles.get(i))) {
      return false;
    }
    String text = pieces.get(i).text();
    boolean begun = roles.get(i) == Role.CAPTION && i + 1 < pieces.size() && roles.get(i + 1) == Role.CAPTION
        && begins(pieces.get(i + 1).text(), text);
    return begun || last.get(roles.get(i) + text) > i;
  }

  /** Whether a text begins with another and goes on with no letter or digit: "Paris" begins no "Parisians". */
  private static boolean begins(String text, String beginning) {
    int end = beginning.length();
    return text.startsWith(beginning)
        && (text.length() == end || !Character.isLetterOrDigit(text.codePointAt(end)));
  }

  private static boolean isSaidOnce(Role role) {
    return role == Role.CAPTION || role == Role.TITLE;
  }

  /** Appends the pieces of some roles; gives where the first of them begins, or -1. */
  private int append(Predicate<Role> wanted) {
    int first = -1;
    for (int i = 0; i < pieces.size(); i++) {
      if (!wanted.test(roles.get(i)) || isSaidAgain(i)) {
        continue;
      }
      if (length > 0) {
        text.append(BETWEEN);
        length += BETWEEN.length();
      }
      String kept = keptText(pieces.get(i), roles.get(i));
      starts[i] = length;
      first = first < 0 ? length : first;
      text.append(kept);
      length += kept.codePointCount(0, kept.length());
    }
    return first;
  }
}
