package org.pressmark.normalise.pieces;

/** The bullet or number that a list item begins with. */
public final class ListMarker {
  private static final String BULLETS = "-*•·‣▪◦●■–";
  private static final int MAX_DIGITS = 3;

  private ListMarker() {}

  /** How much of a cleaned text is a marker with the space after it: 2 for {@code "- so"}, 0 for {@code "so"}. */
  public static int lengthIn(String text) {
    if (text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ') {
      return 2;
    }
    int digits = digitsIn(text);
    boolean numbered =
        digits > 0
            && text.length() > digits + 2
            && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
            && text.charAt(digits + 1) == ' ';
    return numbered ? digits + 2 : 0;
  }

  /** The number of a numbered item; -1 for a bullet or no marker. */
  public static int numberIn(String text) {
    int digits = lengthIn(text) == 0 ? 0 : digitsIn(text);
    return digits == 0 ? -1 : Integer.parseInt(text.substring(0, digits));
  }

  private static int digitsIn(String text) {
    int digits = 0;
    while (digits < text.length() && digits <= MAX_DIGITS && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    return digits > MAX_DIGITS ? 0 : digits;
  }
}
