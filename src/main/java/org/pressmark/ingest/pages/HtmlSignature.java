package org.pressmark.ingest.pages;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.bytes.Utf8;
import org.pressmark.ingest.decoding.DecodedText;

/**
 * Tells HTML by its first bytes, as browsers do (WHATWG MIME Sniffing, section 7.1) and by more of its tags, since a
 * scraper may have kept a part of a page; in UTF-8 and in UTF-16 with its mark.
 */
public final class HtmlSignature {
  /** Each is followed by a space or {@code >}. */
  private static final List<String> TAGS =
      List.of(
          "<!doctype html", "<!doctypehtml", "<html", "<head", "<script", "<iframe", "<h1", "<div", "<font",
          "<table", "<a", "<style", "<title", "<b", "<body", "<br", "<p", "<!--", "<meta", "<link",
          "<article", "<section", "<main", "<h2", "<h3", "<h4", "<h5", "<h6", "<header", "<footer", "<nav", "<aside",
          "<ul", "<ol", "<li", "<dl", "<span", "<strong", "<em", "<i", "<u", "<center", "<figure", "<img", "<picture",
          "<blockquote", "<form", "<hr", "<noscript", "<base", "<template");

  /** What may stand before the root of XML. */
  private static final Pattern PROLOG =
      Pattern.compile("(?:\\s++|<\\?(?:[^?]|\\?(?!>))*+\\?>|<!--(?:[^-]|-(?!->))*+-->)*+");

  private HtmlSignature() {}

  /** Whether bytes begin as HTML does, after white space and an XML declaration. */
  public static boolean matches(byte[] head) {
    String start = DecodedText.startOf(head).stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("<?xml")) {
      // Of XML only what begins with HTML is HTML; a news feed may hold pages.
      Matcher prolog = PROLOG.matcher(start);
      String root = prolog.lookingAt() ? start.substring(prolog.end()) : "";
      return root.startsWith("<!doctype html") || root.startsWith("<html");
    }
    if (start.startsWith("<!--")) {
      return true;
    }
    for (String tag : TAGS) {
      if (start.startsWith(tag) && (start.length() == tag.length() || isTagEnd(start.charAt(tag.length())))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTagEnd(char c) {
    return c == '>' || c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '/';
  }
}
