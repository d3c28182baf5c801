package org.pressmark.normalise.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What an element says to hold, in microdata (itemprop) or RDFa (property). */
final class Properties {
  private static final int MAX_LENGTH = 200;

  private Properties() {}

  /** The properties of an element, in small letters, without the vocabulary's prefix; empty if it states none. */
  static List<String> of(Element element) {
    String item = element.attributes().get("itemprop");
    return names(item.isEmpty() ? element.attributes().get("property") : item);
  }

  /** {@code "dc:date dc:created"} gives date, created; {@code "http://schema.org/author"} gives author. */
  static List<String> names(String value) {
    if (value.isEmpty() || value.length() > MAX_LENGTH) {
      return List.of();
    }
    List<String> names = new ArrayList<>(1);
    for (String name : value.strip().split("\\s+")) {
      int prefix = Math.max(name.lastIndexOf(':'), name.lastIndexOf('/'));
      names.add(name.substring(prefix + 1).toLowerCase(Locale.ROOT));
    }
    return names;
  }
}
