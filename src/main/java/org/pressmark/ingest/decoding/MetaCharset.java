package org.pressmark.ingest.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The encoding that a page states of itself (WHATWG HTML, "prescan a byte stream to determine its encoding"). */
public final class MetaCharset {
  private final String page;
  private int at;

  private MetaCharset(String page) {
    this.page = page;
  }

  /** The encoding named in the first bytes by {@code <meta>} or the XML declaration; null if none is that is known. */
  static @Nullable Charset find(byte[] bytes, int length) {
    MetaCharset scan = new MetaCharset(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    String label = scan.label();
    Charset named = label == null ? null : CharsetLabels.charset(label);
    // Whoever could read the label in ASCII does not read UTF-16.
    return named != null && named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named;
  }

  private @Nullable String label() {
    if (page.startsWith("<?xml")) {
      int end = page.indexOf('>');
      String label = end < 0 ? null : valueAfter(page.substring(0, end), "encoding");
      if (label != null) {
        return label;
      }
    }
    while (true) {
      at = page.indexOf('<', at);
      if (at < 0 || at + 1 >= page.length()) {
        return null;
      }
      if (page.startsWith("<!--", at)) {
        int end = page.indexOf("-->", at + 2);
        at = end < 0 ? page.length() : end + 3;
      } else if (isLetter(at + 1) || page.charAt(at + 1) == '/' && isLetter(at + 2)) {
        boolean meta =
            page.regionMatches(true, at, "<meta", 0, 5)
                && at + 5 < page.length()
                && isSpaceOrSlash(page.charAt(at + 5));
        Map<String, String> attributes = tag();
        String label = meta ? ofMeta(attributes) : null;
        if (label != null && CharsetLabels.charset(label) != null) {
          return label;
        }
      } else {
        at++;
      }
    }
  }

  private static @Nullable String ofMeta(Map<String, String> attributes) {
    String charset = attributes.get("charset");
    if (charset != null) {
      return charset;
    }
    boolean pragma = "content-type".equalsIgnoreCase(attributes.get("http-equiv"));
    String content = attributes.get("content");
    return pragma && content != null ? valueAfter(content, "charset") : null;
  }

  /** What follows a name and {@code =}, with or without quotes. */
  public static @Nullable String valueAfter(String text, String name) {
    int found = text.toLowerCase(Locale.ROOT).indexOf(name);
    int from = found < 0 ? -1 : text.indexOf('=', found);
    if (from < 0) {
      return null;
    }
    String value = text.substring(from + 1).strip();
    if (!value.isEmpty() && (value.charAt(0) == '"' || value.charAt(0) == '\'')) {
      int end = value.indexOf(value.charAt(0), 1);
      return end < 0 ? null : value.substring(1, end);
    }
    int end = 0;
    while (end < value.length() && value.charAt(end) != ';' && !Character.isWhitespace(value.charAt(end))) {
      end++;
    }
    return value.substring(0, end);
  }

  /**
   * Goes behind the tag at which the scan stands; its attributes by their names in lower case, the first of each name.
   */
  private Map<String, String> tag() {
    Map<String, String> attributes = new LinkedHashMap<>();
    while (at < page.length() && !isSpaceOrSlash(page.charAt(at)) && page.charAt(at) != '>') {
      at++;
    }
    while (at < page.length() && page.charAt(at) != '>') {
      if (isSpaceOrSlash(page.charAt(at))) {
        at++;
        continue;
      }
      int nameStart = at;
      at++;
      while (at < page.length() && "=>".indexOf(page.charAt(at)) < 0 && !isSpaceOrSlash(page.charAt(at))) {
        at++;
      }
      String name = page.substring(nameStart, at).toLowerCase(Locale.ROOT);
      skipSpace();
      String value = "";
      if (at < page.length() && page.charAt(at) == '=') {
        at++;
        skipSpace();
        value = value();
      }
      attributes.putIfAbsent(name, value);
    }
    return attributes;
  }

  private String value() {
    if (at >= page.length()) {
      return "";
    }
    char quote = page.charAt(at);
    int start = at;
    if (quote == '"' || quote == '\'') {
      int end = page.indexOf(quote, at + 1);
      at = end < 0 ? page.length() : end + 1;
      return end < 0 ? "" : page.substring(start + 1, end);
    }
    while (at < page.length() && page.charAt(at) != '>' && !isSpace(page.charAt(at))) {
      at++;
    }
    return page.substring(start, at);
  }

  private void skipSpace() {
    while (at < page.length() && isSpace(page.charAt(at))) {
      at++;
    }
  }

  private boolean isLetter(int index) {
    return index < page.length() && (page.charAt(index) | 0x20) >= 'a' && (page.charAt(index) | 0x20) <= 'z';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private static boolean isSpaceOrSlash(char c) {
    return isSpace(c) || c == '/';
  }
}
