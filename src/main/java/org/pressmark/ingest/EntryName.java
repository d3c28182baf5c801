package org.pressmark.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.pressmark.bytes.Utf8;

/**
 * The name of an entry.
 *
 * @param text the name; bytes that are no UTF-8 are written as {@code \xFF}
 * @param decodable whether there were none
 */
record EntryName(String text, boolean decodable) {
  static EntryName of(Path path) {
    Path last = path.getFileName();
    String name = last == null ? "" : last.toString();
    if (name.chars().allMatch(c -> c < 0x80)) {
      return new EntryName(name, true);
    }
    // Java decodes names by the locale and puts U+FFFD for what it cannot; the URI has the bytes.
    String raw = path.toUri().getRawPath();
    String trimmed = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    return ofBytes(percentDecoded(trimmed.substring(trimmed.lastIndexOf('/') + 1)));
  }

  static EntryName ofBytes(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    boolean decodable = true;
    int start = 0;
    while (start < bytes.length) {
      int invalid = Utf8.firstInvalid(bytes, start, bytes.length);
      int end = invalid < 0 ? bytes.length : invalid;
      text.append(new String(bytes, start, end - start, StandardCharsets.UTF_8));
      if (invalid >= 0) {
        decodable = false;
        text.append(String.format(Locale.ROOT, "\\x%02X", bytes[invalid] & 0xFF));
        end++;
      }
      start = end;
    }
    return new EntryName(text.toString(), decodable);
  }

  private static byte[] percentDecoded(String raw) {
    byte[] ascii = raw.getBytes(StandardCharsets.UTF_8);
    byte[] decoded = new byte[ascii.length];
    int length = 0;
    for (int i = 0; i < ascii.length; i++) {
      if (ascii[i] == '%') {
        decoded[length++] = (byte) Integer.parseInt(raw, i + 1, i + 3, 16);
        i += 2;
      } else {
        decoded[length++] = ascii[i];
      }
    }
    return Arrays.copyOf(decoded, length);
  }
}
