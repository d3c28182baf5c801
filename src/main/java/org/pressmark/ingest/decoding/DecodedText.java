package org.pressmark.ingest.decoding;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Utf8;

/** What became of a text file's bytes. Strict: no character is ever replaced. */
public sealed interface DecodedText {
  /** The text without its byte order mark. */
  record Text(String text) implements DecodedText {}

  /**
   * The bytes are no text.
   *
   * @param byteOffset the first byte of the first fault
   * @param detail what stands there
   */
  record Fault(long byteOffset, String detail) implements DecodedText {}

  /** Decodes UTF-8 with or without byte order mark, and UTF-16 of either order with one. */
  static DecodedText of(byte[] bytes) {
    String unsupported = unsupportedMark(bytes);
    if (unsupported != null) {
      return new Fault(0, unsupported + " by its byte order mark, which is not read");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, false);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, true);
    }
    return utf8(bytes);
  }

  /** The name of the encoding that a UTF-32 mark tells (Unicode 16, section 2.6, table 2-4); null without one. */
  static @Nullable String unsupportedMark(byte[] bytes) {
    return startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF) ? "UTF-32" : null;
  }

  /**
   * What else than UTF-8 a file of records is in, by its first bytes: its mark, or each second of the first four bytes
   * being zero; null if it may be UTF-8.
   */
  static @Nullable String otherThanUtf8(byte[] head) {
    String name = unsupportedMark(head) != null ? "UTF-32" : isUtf16(head) ? "UTF-16" : null;
    if (name != null) {
      return name + " by its byte order mark";
    }
    boolean first = head.length > 3 && head[0] == 0 && head[2] == 0 && head[1] != 0 && head[3] != 0;
    boolean second = head.length > 3 && head[0] != 0 && head[2] != 0 && head[1] == 0 && head[3] == 0;
    return first || second ? "UTF-16 without a byte order mark" : null;
  }

  /** The first bytes of a file as they are in UTF-8, if its mark says UTF-16; else as they are. */
  static byte[] headInUtf8(byte[] head) {
    return isUtf16(head) ? startOf(head).getBytes(StandardCharsets.UTF_8) : head;
  }

  /** The first bytes of a file without its mark, for a look at their ASCII alone. */
  static String startOf(byte[] head) {
    if (isUtf16(head)) {
      var charset = startsWith(head, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      return new String(head, 2, head.length - 2, charset);
    }
    int start = Utf8.markLength(head);
    return new String(head, start, head.length - start, StandardCharsets.ISO_8859_1);
  }

  private static boolean isUtf16(byte[] head) {
    return startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF);
  }

  private static DecodedText utf8(byte[] bytes) {
    int start = Utf8.markLength(bytes);
    String text = Utf8.patched(bytes, start);
    // The JDK searches several units at a time; only where one of these stands must we look ourselves.
    if (text.indexOf('\uFFFD') < 0 && text.indexOf('\0') < 0) {
      return new Text(text);
    }
    int invalid = Utf8.firstInvalid(bytes, start, bytes.length);
    int zero = indexOfZero(bytes, start, invalid < 0 ? bytes.length : invalid);
    if (zero >= 0) {
      return new Fault(zero, "0x00 is no text: binary data, or UTF-16 without a byte order mark");
    }
    if (invalid >= 0) {
      return new Fault(invalid, notUtf8(bytes[invalid]));
    }
    return new Text(text);
  }

  static String notUtf8(byte found) {
    return String.format(Locale.ROOT, "0x%02X is not UTF-8", found & 0xFF);
  }

  private static DecodedText utf16(byte[] bytes, boolean bigEndian) {
    String name = bigEndian ? "UTF-16BE" : "UTF-16LE";
    for (int i = 2; i < bytes.length; i += 2) {
      if (i + 1 == bytes.length) {
        String detail = "0x%02X is half a character of %s; the file is cut short";
        return new Fault(i, String.format(Locale.ROOT, detail, bytes[i] & 0xFF, name));
      }
      char unit = unit(bytes, i, bigEndian);
      if (unit == 0) {
        return new Fault(i, "U+0000 is no text");
      }
      if (Character.isSurrogate(unit)) {
        boolean paired =
            Character.isHighSurrogate(unit)
                && i + 3 < bytes.length
                && Character.isLowSurrogate(unit(bytes, i + 2, bigEndian));
        if (!paired) {
          String detail = "0x%02X 0x%02X is not %s: half a pair";
          return new Fault(i, String.format(Locale.ROOT, detail, bytes[i] & 0xFF, bytes[i + 1] & 0xFF, name));
        }
        i += 2;
      }
    }
    var charset = bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return new Text(new String(bytes, 2, bytes.length - 2, charset));
  }

  private static char unit(byte[] bytes, int at, boolean bigEndian) {
    int first = bytes[at] & 0xFF;
    int second = bytes[at + 1] & 0xFF;
    return (char) (bigEndian ? first << 8 | second : second << 8 | first);
  }

  private static int indexOfZero(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  static boolean startsWith(byte[] bytes, int... expected) {
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text holds nothing that a reader could see. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(DecodedText::isInvisible);
  }

  private static boolean isInvisible(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.getType(codePoint) == Character.CONTROL
        || Character.getType(codePoint) == Character.FORMAT;
  }
}
