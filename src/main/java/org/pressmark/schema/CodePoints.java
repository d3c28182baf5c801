package org.pressmark.schema;

import org.jspecify.annotations.Nullable;

/**
 * Converts between Java's UTF-16 indexes of one text and the code points that every published offset counts.
 *
 * <p>The only place where the two units meet. Building one is linear in the text; each conversion is constant time.
 * Immutable and safe to share between threads.
 *
 * <p>Example: in {@code "a😀b"} the {@code b} has the UTF-16 index 3 and the offset 2.
 */
public final class CodePoints {
  private final String text;
  private final int length;

  /** For each UTF-16 index the code points before it; null when no character needs two units and the units agree. */
  private final int @Nullable [] before;

  /** For each code point its UTF-16 index; null as above. */
  private final int @Nullable [] at;

  private CodePoints(String text, int length, int @Nullable [] before, int @Nullable [] at) {
    this.text = text;
    this.length = length;
    this.before = before;
    this.at = at;
  }

  /** @param text without unpaired surrogates, which UTF-8 cannot hold and other readers would not count */
  public static CodePoints of(String text) {
    int length = text.codePointCount(0, text.length());
    if (length == text.length()) {
      return new CodePoints(text, length, null, null);
    }
    int[] before = new int[text.length() + 1];
    int[] at = new int[length + 1];
    int codePoint = 0;
    for (int i = 0; i < text.length(); ) {
      int width = Character.charCount(text.codePointAt(i));
      at[codePoint] = i;
      before[i] = codePoint;
      if (width == 2) {
        before[i + 1] = codePoint;
      }
      codePoint++;
      i += width;
    }
    before[text.length()] = length;
    at[length] = text.length();
    return new CodePoints(text, length, before, at);
  }

  /** The text's length in code points. */
  public int length() {
    return length;
  }

  /** The offset of the code point that the UTF-16 unit at that index belongs to. */
  public int offsetOf(int utf16Index) {
    return before == null ? utf16Index : before[utf16Index];
  }

  /** The UTF-16 index at which the code point at that offset begins. */
  public int indexOf(int offset) {
    return at == null ? offset : at[offset];
  }

  /**
   * The text of a span.
   *
   * @param start its first code point
   * @param end the code point after its last
   * @throws IndexOutOfBoundsException if the span does not lie within the text
   */
  public String slice(int start, int end) {
    if (start < 0 || start > end || end > length) {
      throw new IndexOutOfBoundsException(
          "[" + start + "," + end + ") is not within a text of " + length + " code points");
    }
    return text.substring(indexOf(start), indexOf(end));
  }
}
