package org.pressmark.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Well-formed UTF-8 (Unicode 16, section 3.9, table 3-7): no overlong form, no surrogate, nothing above U+10FFFF. */
public final class Utf8 {
  private static final int STRETCH = 256;

  private Utf8() {}

  /**
   * The text of these bytes.
   *
   * @throws CharacterCodingException if they are not UTF-8
   */
  public static String decode(byte[] bytes) throws CharacterCodingException {
    return decode(bytes, 0, bytes.length);
  }

  /**
   * The text of some of these bytes.
   *
   * @throws CharacterCodingException if they are not UTF-8
   */
  public static String decode(byte[] bytes, int start, int length) throws CharacterCodingException {
    String text = new String(bytes, start, length, StandardCharsets.UTF_8);
    // The JDK's own decoder is several times faster than a CharsetDecoder; only a replacement character leaves a doubt.
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, start, length))
        .toString();
  }

  /**
   * The text from an index on, with a U+FFFD or more for each ill-formed sequence. The JDK decodes ASCII alone many
   * bytes at a time, but all behind the first other character byte by byte: of short stretches few hold one.
   */
  public static String patched(byte[] bytes, int start) {
    StringBuilder text = new StringBuilder(bytes.length - start);
    for (int from = start; from < bytes.length; ) {
      int to = Math.min(from + STRETCH, bytes.length);
      while (to < bytes.length && isContinuation(bytes[to])) {
        to++;
      }
      text.append(new String(bytes, from, to - from, StandardCharsets.UTF_8));
      from = to;
    }
    return text.toString();
  }

  /** How many bytes the byte order mark at the beginning takes: 3, or 0 if there is none. */
  public static int markLength(byte[] bytes) {
    boolean marked =
        bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  private static boolean isContinuation(byte unit) {
    return (unit & 0xC0) == 0x80;
  }

  /**
   * The index of the byte with which the first ill-formed sequence begins; -1 if all from start to end is well-formed.
   */
  public static int firstInvalid(byte[] bytes, int start, int end) {
    int i = start;
    while (i < end) {
      int lead = bytes[i];
      if (lead >= 0) {
        i++;
        continue;
      }
      int length = lengthOf(lead & 0xFF);
      if (length == 0 || length > end - i || !isSecond(lead & 0xFF, bytes[i + 1] & 0xFF)) {
        return i;
      }
      for (int k = 2; k < length; k++) {
        if (!isContinuation(bytes[i + k])) {
          return i;
        }
      }
      i += length;
    }
    return -1;
  }

  private static int lengthOf(int lead) {
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  private static boolean isSecond(int lead, int second) {
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
  }
}
