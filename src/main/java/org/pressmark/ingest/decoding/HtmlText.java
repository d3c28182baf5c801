package org.pressmark.ingest.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Utf8;

/**
 * Decodes a page of HTML. What is trusted, in this order (WHATWG HTML, section 13.2.3.2): a byte order mark; what
 * the container says; what the page says in its first {@value #PRESCAN_BYTES} bytes; UTF-8; what the page says further
 * down. The first of these in which every byte is text is taken. If there is none, and under the most trusted one no
 * more than a byte in {@value #BYTES_PER_FAULT} is wrong, each wrong byte becomes U+FFFD, as browsers show it; the
 * normaliser leaves it out with a warning.
 */
public final class HtmlText {
  private static final int PRESCAN_BYTES = 1024;
  private static final int BYTES_PER_FAULT = 1000;
  private static final char REPLACEMENT = '\uFFFD';

  private HtmlText() {}

  /**
   * The page's text, or the first fault under the most trusted encoding.
   *
   * @param stated the name of the encoding by the container, such as an HTTP header; null if it says none
   */
  public static DecodedText decode(byte[] bytes, @Nullable String stated) {
    if (DecodedText.unsupportedMark(bytes) != null
        || Utf8.markLength(bytes) > 0
        || DecodedText.startsWith(bytes, 0xFF, 0xFE)
        || DecodedText.startsWith(bytes, 0xFE, 0xFF)) {
      return DecodedText.of(bytes);
    }
    List<Charset> candidates = new ArrayList<>();
    add(candidates, stated == null ? null : CharsetLabels.charset(stated));
    add(candidates, MetaCharset.find(bytes, Math.min(bytes.length, PRESCAN_BYTES)));
    add(candidates, StandardCharsets.UTF_8);
    DecodedText.Fault first = null;
    for (Charset candidate : candidates) {
      DecodedText decoded = decode(bytes, candidate);
      if (decoded instanceof DecodedText.Text) {
        return decoded;
      }
      first = first == null ? (DecodedText.Fault) decoded : first;
    }
    Charset late = MetaCharset.find(bytes, bytes.length);
    DecodedText decoded = late == null || candidates.contains(late) ? null : decode(bytes, late);
    if (decoded instanceof DecodedText.Text) {
      return decoded;
    }
    String patched = patched(bytes, candidates.get(0));
    return patched == null
        ? first == null ? new DecodedText.Fault(0, "no encoding fits") : first
        : new DecodedText.Text(patched);
  }

  /** The text with U+FFFD for wrong bytes; null if they are too many. */
  private static @Nullable String patched(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset).replace('\0', REPLACEMENT);
    long faults = text.chars().filter(unit -> unit == REPLACEMENT).count();
    return faults * BYTES_PER_FAULT <= bytes.length ? text : null;
  }

  private static void add(List<Charset> candidates, @Nullable Charset charset) {
    if (charset != null && !candidates.contains(charset)) {
      candidates.add(charset);
    }
  }

  private static DecodedText decode(byte[] bytes, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return DecodedText.of(bytes);
    }
    CharsetDecoder decoder =
        charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      int found = bytes[in.position()] & 0xFF;
      return new DecodedText.Fault(
          in.position(), String.format(Locale.ROOT, "0x%02X is not %s", found, charset.name()));
    }
    String text = out.flip().toString();
    int zero = text.indexOf('\0');
    return zero < 0 ? new DecodedText.Text(text) : new DecodedText.Fault(zeroByte(bytes), "U+0000 is no text");
  }

  private static int zeroByte(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return 0;
  }
}
