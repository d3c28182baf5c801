package org.pressmark.normalise.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Measures an element's text no further than is asked. Elements nest hundreds deep on broken pages: to read the whole
 * text of each would take minutes.
 */
final class TextSize implements NodeFilter {
  private final int limit;
  private final boolean inParagraphsOnly;
  private int paragraphs;
  private int units;

  private TextSize(int limit, boolean inParagraphsOnly) {
    this.limit = limit;
    this.inParagraphsOnly = inParagraphsOnly;
  }

  /** Whether the element's text, blanks and all, has more than so many UTF-16 units. */
  static boolean exceeds(Element element, int units) {
    TextSize size = new TextSize(units, false);
    element.filter(size);
    return size.units > units;
  }

  /** Whether the paragraphs within the element have more than so many letters, signs and digits. */
  static boolean paragraphsExceed(Element element, int letters) {
    TextSize size = new TextSize(letters, true);
    element.filter(size);
    return size.units > letters;
  }

  /** How many characters of a text are seen: all but blanks. */
  static int lettersIn(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      letters += unit > ' ' && unit != '\u00A0' ? 1 : 0;
    }
    return letters;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      String whole = text.getWholeText();
      units += !inParagraphsOnly ? whole.length() : paragraphs > 0 ? lettersIn(whole) : 0;
    } else {
      paragraphs += node.normalName().equals("p") ? 1 : 0;
    }
    return units > limit ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    paragraphs -= node.normalName().equals("p") ? 1 : 0;
    return FilterResult.CONTINUE;
  }
}
