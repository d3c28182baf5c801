package org.pressmark.normalise.html;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The moment that an element of a date states in an attribute, while its text may say no more than "2 hours ago". */
final class StatedMoment {
  private static final String[] ATTRIBUTES = {
    "datetime", "data-datetime", "data-timestamp", "data-time", "data-date", "data-utc", "data-published", "title"
  };

  private static final int MIN_LENGTH = "20250409".length();
  private static final int MAX_LENGTH = 80;

  private StatedMoment() {}

  /** The first attribute that may be a moment, as it is; empty if none is. */
  static String of(Element element) {
    Attributes attributes = element.attributes();
    for (String attribute : ATTRIBUTES) {
      String value = attributes.get(attribute).strip();
      boolean digits = value.chars().anyMatch(unit -> unit >= '0' && unit <= '9');
      if (digits && value.length() >= MIN_LENGTH && value.length() <= MAX_LENGTH) {
        return value;
      }
    }
    return "";
  }
}
