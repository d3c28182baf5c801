package org.pressmark.normalise.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What one element marks, by its name and its attributes. */
final class ElementMarks {
  private static final Map<String, Integer> ROLES = new HashMap<>();
  private static final Map<String, Integer> PROPERTIES = new HashMap<>();
  private static final Set<String> PANELS = Set.of("region", "tabpanel");

  static {
    int chrome = Marks.bit(Mark.CHROME);
    for (String role :
        new String[] {
          "navigation", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "button",
          "banner"
        }) {
      ROLES.put(role, chrome);
    }
    ROLES.put("contentinfo", Marks.bit(Mark.FOOTER));
    ROLES.put("complementary", Marks.bit(Mark.ASIDE));
    PROPERTIES.put("articlebody", Marks.bit(Mark.ARTICLE_BODY));
    PROPERTIES.put("headline", Marks.bit(Mark.HEADLINE));
    PROPERTIES.put("author", Marks.bit(Mark.BYLINE));
    PROPERTIES.put("datepublished", Marks.bit(Mark.DATE));
    PROPERTIES.put("datemodified", Marks.bit(Mark.DATE));
    PROPERTIES.put("caption", Marks.bit(Mark.CAPTION));
    PROPERTIES.put("comment", Marks.bit(Mark.COMMENTS));
  }

  private ElementMarks() {}

  /**
   * The bits of an element's marks.
   *
   * @param kind what its name says
   * @param known what names of this page were found to mark; a page says few names many times
   */
  static int of(Element element, ElementKind kind, Map<String, Integer> known) {
    int marks = kind.marks();
    for (Attribute attribute : element.attributes()) {
      marks |= ofAttribute(attribute.getKey(), attribute.getValue(), known);
    }
    // A panel of an accordion is closed, not hidden: a button opens it, and names it.
    boolean panel = Marks.has(marks, Mark.HIDDEN) && element.hasAttr("aria-labelledby")
        && PANELS.contains(element.attr("role").toLowerCase(Locale.ROOT));
    return panel ? marks & ~Marks.bit(Mark.HIDDEN) : marks;
  }

  private static int ofAttribute(String name, String value, Map<String, Integer> known) {
    return switch (name) {
      case "class", "id", "data-testid", "data-component", "data-qa", "data-type" -> ClassMarks.of(value, known);
      case "hidden" -> value.equals("until-found") ? 0 : Marks.bit(Mark.HIDDEN);
      case "aria-hidden" -> value.equals("true") ? Marks.bit(Mark.HIDDEN) : 0;
      case "style" -> isInvisible(value) ? Marks.bit(Mark.HIDDEN) : 0;
      case "role" -> ROLES.getOrDefault(value.toLowerCase(Locale.ROOT), 0);
      case "itemprop", "property" -> ofProperties(value);
      case "rel" -> value.equals("author") ? Marks.bit(Mark.BYLINE) : value.equals("tag") ? Marks.bit(Mark.TAGS) : 0;
      default -> 0;
    };
  }

  private static int ofProperties(String value) {
    int marks = 0;
    for (String name : Properties.names(value)) {
      marks |= PROPERTIES.getOrDefault(name, 0);
    }
    return marks;
  }

  private static boolean isInvisible(String style) {
    String bare = style.length() > 200 ? style.substring(0, 200) : style;
    bare = bare.replace(" ", "").toLowerCase(Locale.ROOT);
    return bare.contains("display:none") || bare.contains("visibility:hidden");
  }
}
