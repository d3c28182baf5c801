package org.pressmark.normalise.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Dates and names in elements of the body that say what they hold. */
final class MarkedText {
  private static final int MAX_NAMES = 12;
  private static final int MAX_NAME_LENGTH = 120;
  private static final int MAX_AROUND = 8;
  private static final int MAX_TIMES = 50;
  private static final int MAX_TIME_LENGTH = 80;

  private final List<String> dates = new ArrayList<>();
  private final List<String> times = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();

  /** Of publication, as marked. */
  List<String> dates() {
    return dates;
  }

  /** Of time elements that do not say to be a change's, and of changes where they are all that a blog states. */
  List<String> times() {
    return times;
  }

  List<String> authors() {
    return authors;
  }

  void add(Element element) {
    // Names of attributes are in small letters here, so that they need not be compared without case.
    String property = element.attributes().get("itemprop");
    addDate(element, property);
    boolean author = property.equalsIgnoreCase("author") || element.attributes().get("rel").equals("author");
    if (author && authors.size() < MAX_NAMES && !isOfComment(element)) {
      addAuthor(element, !property.isEmpty());
    }
  }

  private void addDate(Element element, String property) {
    if (dates.size() + times.size() >= MAX_TIMES) {
      return;
    }
    if (property.equalsIgnoreCase("datePublished")) {
      dates.add(first(element.attr("content"), element.attr("datetime"), element.text()));
    } else if (element.normalName().equals("time")) {
      boolean published =
          element.hasClass("published") || element.hasClass("entry-date") || element.hasAttr("pubdate");
      boolean changed = property.equalsIgnoreCase("dateModified") || element.hasClass("updated") && !published;
      String value = changed ? "" : first(element.attr("datetime"), element.text());
      if (value.length() < MAX_TIME_LENGTH) {
        times.add(value);
      }
    } else if (element.attributes().hasKey("title")) {
      addTitled(element);
    }
  }

  private void addTitled(Element element) {
    if (element.hasClass("published")) {
      dates.add(element.attr("title"));
    } else if (element.hasClass("updated")) {
      // Blogs that state one date only state it as that of the update.
      times.add(element.attr("title"));
    }
  }

  private void addAuthor(Element element, boolean hasParts) {
    Element name = hasParts ? element.selectFirst("[itemprop=name]") : null;
    Element holder = name == null ? element : name;
    String value = first(holder.attr("content"), holder.text());
    if (!value.isEmpty() && value.length() < MAX_NAME_LENGTH) {
      authors.add(value);
    }
  }

  private static boolean isOfComment(Element element) {
    Element around = element.parent();
    for (int i = 0; i < MAX_AROUND && around != null; i++) {
      boolean typed = around.attributes().get("itemtype").endsWith("Comment");
      if (typed || around.attributes().get("itemprop").equalsIgnoreCase("comment")) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  private static String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }
}
