package org.pressmark.normalise.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The meta elements of a page by name, property or itemprop; only looked up, never walked. Only letters and digits of a
 * name count, and no case: sites write {@code publish-date}, {@code publish_date} and {@code publishDate}.
 */
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
    String plain = value.length() > MAX_LENGTH ? "" : StatedText.plain(value);
    if (plain.isBlank()) {
      return;
    }
    List<String> all = values.computeIfAbsent(bare(name), key -> new ArrayList<>());
    if (all.size() < MAX_VALUES) {
      all.add(plain);
    }
  }

  private static String bare(String name) {
    StringBuilder bare = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        bare.append(name.charAt(i));
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /** What is looked up for these names. */
  static List<String> keys(String... names) {
    return Stream.of(names).map(MetaElements::bare).toList();
  }

  /** The values of some {@link #keys}, in their order. */
  List<String> all(List<String> keys) {
    List<String> all = new ArrayList<>();
    for (String key : keys) {
      all.addAll(values.getOrDefault(key, List.of()));
    }
    return all;
  }
}
