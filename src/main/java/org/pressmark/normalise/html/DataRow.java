package org.pressmark.normalise.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells a row of data, whose cells belong together, from a row that only lays out the page: standings, prices and
 * ingredients stand in one line; columns of paragraphs do not. Looks at no more nodes than a row of data has.
 */
final class DataRow {
  /** What no cell of data holds. */
  private static final Set<String> LAYOUT =
      Set.of(
          "table", "ul", "ol", "dl", "form", "h1", "h2", "h3", "h4", "h5", "h6", "article", "section",
          "figure", "blockquote", "nav", "aside", "iframe", "script", "style");

  private static final int MAX_NODES = 200;
  private static final int MAX_CELL_LETTERS = 80;
  private static final int MIN_CELLS = 2;

  private DataRow() {}

  /** Whether a tr element is one. */
  static boolean is(Element row) {
    int cells = 0;
    int nodes = 0;
    for (Node child = row.firstChild(); child != null; child = child.nextSibling()) {
      if (!(child instanceof Element cell)) {
        continue;
      }
      Deque<Node> open = new ArrayDeque<>();
      open.add(cell);
      int letters = 0;
      int paragraphs = 0;
      while (!open.isEmpty()) {
        Node node = open.pop();
        nodes++;
        if (node instanceof TextNode text) {
          letters += text.isBlank() ? 0 : text.text().strip().length();
        } else if (node instanceof Element element) {
          paragraphs += element.normalName().equals("p") ? 1 : 0;
          if (LAYOUT.contains(element.normalName())) {
            return false;
          }
        }
        if (nodes > MAX_NODES || letters > MAX_CELL_LETTERS || paragraphs > 1) {
          return false;
        }
        for (Node inner = firstChild(node); inner != null; inner = inner.nextSibling()) {
          open.push(inner);
        }
      }
      cells += letters > 0 ? 1 : 0;
    }
    return cells >= MIN_CELLS;
  }

  private static @Nullable Node firstChild(Node node) {
    return node.childNodeSize() == 0 ? null : node.childNode(0);
  }
}
