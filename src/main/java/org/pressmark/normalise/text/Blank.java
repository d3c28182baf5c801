package org.pressmark.normalise.text;

/** Which characters are blank and which end a line; by number, so that no JVM's Unicode version has a say. */
public final class Blank {
  private Blank() {}

  /** Whether the code point has the Unicode property White_Space (PropList.txt). Line ends are blank too. */
  public static boolean isBlank(int codePoint) {
    return switch (codePoint) {
      case '\t', ' ', 0xA0, 0x1680, 0x202F, 0x205F, 0x3000 -> true;
      default -> isLineEnd(codePoint) || codePoint >= 0x2000 && codePoint <= 0x200A;
    };
  }

  /** Whether the code point ends a line: a mandatory break of UAX #14 (classes BK, CR, LF, NL). */
  public static boolean isLineEnd(int codePoint) {
    return switch (codePoint) {
      case '\n', 0x0B, 0x0C, '\r', 0x85, 0x2028, 0x2029 -> true;
      default -> false;
    };
  }
}
