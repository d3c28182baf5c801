package org.pressmark.normalise.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The meta elements of a page, by name, property or itemprop in small letters; only looked up, never walked. */
final class MetaElements {
  private static final int MAX_VALUES = 20;
  private static final int MAX_LENGTH = 2000;

  private final Map<String, List<String>> values = new HashMap<>();

  void add(Element meta) {
    // Some tools that store pages write the content as an attribute called value.
    String content = meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
    for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
      String name = meta.attr(key);
      if (!name.isEmpty()) {
        put(name, content);
      }
    }
  }

  void put(String name, String value) {
    if (value.isBlank() || value.length() > MAX_LENGTH) {
      return;
    }
    List<String> all = values.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>());
    if (all.size() < MAX_VALUES) {
      all.add(value.strip());
    }
  }

  /** The values of these names, in the order of the names. */
  List<String> all(String... names) {
    List<String> all = new ArrayList<>();
    for (String name : names) {
      all.addAll(values.getOrDefault(name, List.of()));
    }
    return all;
  }
}
