package org.pressmark.normalise.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the name of an element says of it.
 *
 * @param skipped whether no reader sees its text as text of the page
 * @param inline whether it stands within a line; all others begin and end a block
 * @param flowing whether a line break in it is a space; elsewhere it ends a block, as pages without paragraphs have it
 * @param bold whether its text is bold
 * @param heading 1 to 6 for h1 to h6; 0 for all others
 * @param marks the bits of the marks that the name gives
 */
record ElementKind(
    boolean skipped, boolean inline, boolean flowing, boolean bold, int heading, int marks) {
  private static final Set<String> SKIPPED =
      Set.of(
          "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas",
          "audio", "video", "head", "title", "datalist", "noframes", "noembed", "rt", "rp", "textarea");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "input", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt",
          "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var",
          "wbr", "picture", "source", "meta", "link", "amp-img", "g-emoji");

  private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> FLOWING = Set.of("p", "li", "blockquote", "td", "figcaption", "pre");
  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> CHROME =
      Set.of("nav", "form", "button", "select", "menu", "dialog", "label", "option");

  private static final Map<String, Integer> MARKS =
      Map.of(
          "footer", Marks.bit(Mark.FOOTER),
          "aside", Marks.bit(Mark.ASIDE),
          "figure", Marks.bit(Mark.FIGURE),
          "figcaption", Marks.bits(Mark.FIGURE, Mark.CAPTION),
          "li", Marks.bit(Mark.LIST_ITEM),
          "blockquote", Marks.bit(Mark.QUOTE),
          "table", Marks.bit(Mark.TABLE),
          "article", Marks.bit(Mark.ARTICLE),
          "time", Marks.bit(Mark.DATE));

  private static final ElementKind OTHER = ofName("");

  /** Each name of the lists above; only looked up, never walked. A page asks for thousands. */
  private static final Map<String, ElementKind> KINDS = new HashMap<>();

  static {
    for (var names : List.of(SKIPPED, INLINE, HEADINGS, FLOWING, BOLD, CHROME, MARKS.keySet())) {
      names.forEach(name -> KINDS.put(name, ofName(name)));
    }
  }

  private static ElementKind ofName(String name) {
    int heading = HEADINGS.indexOf(name) + 1;
    boolean bold = BOLD.contains(name);
    int marks = MARKS.getOrDefault(name, 0);
    marks |= CHROME.contains(name) ? Marks.bit(Mark.CHROME) : 0;
    marks |= bold ? Marks.bit(Mark.BOLD) : 0;
    return new ElementKind(
        SKIPPED.contains(name),
        INLINE.contains(name),
        FLOWING.contains(name) || heading > 0,
        bold,
        heading,
        marks);
  }

  /** By a name in small letters. */
  static ElementKind named(String name) {
    return KINDS.getOrDefault(name, OTHER);
  }
}
