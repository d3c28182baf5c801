package org.pressmark.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and refuses what is not, where the JDK's shorter way puts a replacement character in silence. */
final class Utf8 {
  private Utf8() {}

  /**
   * The text of these bytes.
   *
   * @throws CharacterCodingException if they are not UTF-8
   */
  static String decode(byte[] bytes) throws CharacterCodingException {
    return decode(bytes, 0, bytes.length);
  }

  static String decode(byte[] bytes, int start, int length) throws CharacterCodingException {
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
}
