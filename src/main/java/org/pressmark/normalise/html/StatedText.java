package org.pressmark.normalise.html;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** What JSON-LD and meta elements state in words: many sites escape it for HTML once more, some put HTML into it. */
final class StatedText {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*+(?:\\s[^<>]*+)?/?>");

  private StatedText() {}

  /** The words without markup: {@code "<em>Ferry</em> &amp; bridge"} gives {@code "Ferry & bridge"}. */
  static String plain(String stated) {
    // As in an attribute: "&section=coast" of an address has no section sign.
    String text = stated.indexOf('&') < 0 ? stated : Parser.unescapeEntities(stated, true);
    boolean marked = text.indexOf('<') >= 0 && TAG.matcher(text).find();
    return (marked ? Jsoup.parseBodyFragment(text).text() : text).strip();
  }
}
