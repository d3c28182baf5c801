package org.pressmark.problem;

/** Text of unknown origin made safe to print on a terminal or in a log line. */
public final class Printable {
  private Printable() {}

  /**
   * The text with control, line-separating and direction-changing characters and unpaired surrogates written as
   * {@code \}{@code u{1b}}. What is left cannot move a cursor, start a line or hide a file's real name.
   */
  public static String escape(String text) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (isUnsafe(codePoint)) {
        if (escaped == null) {
          escaped = new StringBuilder(text.length() + 8).append(text, 0, i);
        }
        escaped.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
      } else if (escaped != null) {
        escaped.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return escaped == null ? text : escaped.toString();
  }

  /** The text as a message quotes it: whole, or so many UTF-16 units of it and an ellipsis. */
  public static String brief(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + "…";
  }

  private static boolean isUnsafe(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      // Direction marks: LRE to RLO, LRI to PDI, and the two plain marks (UAX #9, table 4).
      case Character.FORMAT ->
          codePoint >= 0x202A && codePoint <= 0x202E
              || codePoint >= 0x2066 && codePoint <= 0x2069
              || codePoint == 0x200E
              || codePoint == 0x200F;
      default -> false;
    };
  }
}
