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

  /** Of so many elements the text is read, whether it is a name or not. */
  private static final int MAX_READ = 100;

  private final List<String> dates = new ArrayList<>();
  private final List<String> times = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private int timesRead;
  private int authorsRead;

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
    List<String> properties = Properties.of(element);
    addDate(element, properties);
    boolean author = properties.contains("author") || element.attributes().get("rel").equals("author");
    if (author && authors.size() < MAX_NAMES && !isOfComment(element) && authorsRead++ < MAX_READ) {
      addAuthor(element, !properties.isEmpty());
    }
  }

  private void addDate(Element element, List<String> properties) {
    if (timesRead >= MAX_TIMES) {
      return;
    }
    boolean created = properties.contains("created") && !isOfComment(element);
    if (created || properties.contains("datepublished")) {
      timesRead++;
      dates.add(valueOf(element, "content", "datetime"));
    } else if (element.normalName().equals("time") && element.attributesSize() > 0) {
      timesRead++;
      boolean published =
          element.hasClass("published") || element.hasClass("entry-date") || element.hasAttr("pubdate");
      boolean changed = properties.contains("datemodified") || element.hasClass("updated") && !published;
      String value = changed ? "" : valueOf(element, "datetime");
      if (value.length() < MAX_TIME_LENGTH) {
        times.add(value);
      }
    } else if (element.attributes().hasKey("title")) {
      addTitled(element);
    }
  }

  private void addTitled(Element element) {
    timesRead += element.hasClass("published") || element.hasClass("updated") ? 1 : 0;
    if (element.hasClass("published")) {
      dates.add(element.attr("title"));
    } else if (element.hasClass("updated")) {
      // Blogs that state one date only state it as that of the update.
      times.add(element.attr("title"));
    }
  }

  private void addAuthor(Element element, boolean hasParts) {
    Element name = hasParts ? element.selectFirst("[itemprop=name], [property$=name]") : null;
    Element holder = name == null ? element : name;
    String value = valueOf(holder, "content");
    if (!value.isEmpty() && value.length() < MAX_NAME_LENGTH) {
      authors.add(value);
    }
  }

  private static boolean isOfComment(Element element) {
    Element around = element.parent();
    for (int i = 0; i < MAX_AROUND && around != null; i++) {
      boolean typed = around.attr("itemtype").endsWith("Comment") || around.attr("typeof").endsWith("Comment");
      if (typed || Properties.of(around).contains("comment")) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  /** The first of these attributes that is not blank; else the element's text. */
  private static String valueOf(Element element, String... attributes) {
    for (String attribute : attributes) {
      String value = element.attr(attribute);
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return element.text();
  }
}
