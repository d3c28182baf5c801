package org.pressmark.release.signature;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The encoding of SSH: strings are bytes behind their length in four bytes (RFC 4251, section 5). */
final class SshBytes {
  /** Both OpenSSH's private keys and its signatures break their lines here. */
  private static final int LINE = 70;

  private SshBytes() {}

  /** Bytes being written. */
  static final class Writer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Writer raw(String text) {
      bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      return this;
    }

    Writer number(int value) {
      bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
      return this;
    }

    Writer string(byte[] value) {
      number(value.length);
      bytes.writeBytes(value);
      return this;
    }

    Writer string(String value) {
      return string(value.getBytes(StandardCharsets.UTF_8));
    }

    byte[] toBytes() {
      return bytes.toByteArray();
    }
  }

  /** Bytes being read; throws {@link MalformedException} for what is not there. */
  static final class Reader {
    private final ByteBuffer bytes;

    Reader(byte[] bytes) {
      this.bytes = ByteBuffer.wrap(bytes);
    }

    /** Takes these bytes, which must come next. */
    void expect(String text) {
      if (!Arrays.equals(take(text.length()), text.getBytes(StandardCharsets.ISO_8859_1))) {
        throw new MalformedException("it does not begin with " + text.strip());
      }
    }

    int number() {
      need(Integer.BYTES);
      return bytes.getInt();
    }

    byte[] bytes() {
      return take(number());
    }

    String string() {
      return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Nothing may be left. */
    void end() {
      if (bytes.hasRemaining()) {
        throw new MalformedException("bytes are left behind its end");
      }
    }

    private byte[] take(int length) {
      need(length);
      byte[] taken = new byte[length];
      bytes.get(taken);
      return taken;
    }

    private void need(int length) {
      if (length < 0 || length > bytes.remaining()) {
        throw new MalformedException("it is cut short");
      }
    }
  }

  /** The bytes are not what they should be. */
  static final class MalformedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
      super(message);
    }
  }

  /** Text as {@code -----BEGIN label-----} lines enclose it. */
  static String armoured(String label, byte[] bytes) {
    String encoded = Base64.getEncoder().encodeToString(bytes);
    StringBuilder text = new StringBuilder("-----BEGIN " + label + "-----\n");
    for (int start = 0; start < encoded.length(); start += LINE) {
      text.append(encoded, start, Math.min(start + LINE, encoded.length())).append('\n');
    }
    return text.append("-----END ").append(label).append("-----\n").toString();
  }

  /** What such lines enclose; null if the text has none. Blank space around them does not count. */
  static byte @Nullable [] unarmoured(String label, String text) {
    String begin = "-----BEGIN " + label + "-----";
    String end = "-----END " + label + "-----";
    String stripped = text.strip();
    if (!stripped.startsWith(begin) || !stripped.endsWith(end) || stripped.length() < begin.length() + end.length()) {
      return null;
    }
    String encoded = stripped.substring(begin.length(), stripped.length() - end.length()).replaceAll("[\\r\\n]", "");
    return decoded(encoded);
  }

  /** The bytes that Base64 stands for; null if the text is none. */
  static byte @Nullable [] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
