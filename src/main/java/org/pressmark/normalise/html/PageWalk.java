package org.pressmark.normalise.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page's body once, in document order, and cuts its text into blocks. One instance walks one page. */
final class PageWalk implements NodeFilter {
  /** More letters in paragraphs are an article's text, which some sites state for readers without scripts alone. */
  private static final int MIN_WITHOUT_SCRIPTS = 499;

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n\\s*");

  private static final int MAX_BUBBLE = 1000;
  private static final int MAX_HEADLINE = 300;

  private final String source;
  private final PageTree tree = new PageTree();

  /** Values of naming attributes to their marks; only looked up, never walked. */
  private final Map<String, Integer> knownNames = new HashMap<>();

  private int element = PageTree.NONE;
  private int links;
  private int bolds;
  private int heading;

  /** Whether all in the open heading is one block: one so long is none. */
  private boolean headingFlows;

  private int flowing;

  /** How many pre elements are open: in one a blank line parts paragraphs. */
  private int kept;

  /** How many noscript elements are open: within one that holds the article all belongs to it. */
  private int unscripted;

  /** The bubble that is being passed over: hidden text within a paragraph would stand in the middle of its sentence. */
  private int hiddenFrom = PageTree.NONE;

  /** The open row of a table of data, whose cells make one block. */
  private int row = PageTree.NONE;

  /** The innermost open element that holds an author's name, and where its text begins in the block. */
  private int nameFrom = PageTree.NONE;

  private int nameStart;

  /** What the innermost open element of a date that states a moment states; empty once its text has begun. */
  private String moment = "";

  private int momentFrom = PageTree.NONE;
  private int paragraphs;

  /** The outermost open p element. */
  private int paragraph = PageTree.NONE;

  private PageTree.@Nullable Run run;
  private int breaks;
  private boolean spanClosed;
  private int lastEnd;

  private PageWalk(String source) {
    this.source = source;
  }

  static PageTree walk(Document document, String source) {
    PageWalk walk = new PageWalk(source);
    document.body().filter(walk);
    walk.close();
    ScriptText.addTo(walk.tree, document, source);
    walk.tree.settle();
    // Text that a parser moved out of a broken table stands elsewhere in the source; blocks are in source order.
    walk.tree.runs().sort(Comparator.comparingInt(run -> run.source.startOf(0)));
    return walk.tree;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      read(text);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element opened)) {
      return FilterResult.CONTINUE;
    }
    String name = opened.normalName();
    ElementKind kind = ElementKind.named(name);
    if (kind.skipped() && !isShown(opened, name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br") || name.equals("hr")) {
      breakLine(name.equals("hr"));
      return FilterResult.SKIP_ENTIRELY;
    }
    enter(opened, name, kind);
    return FilterResult.CONTINUE;
  }

  /** A reader without scripts sees the first; browsers set the second in place of the element around it. */
  private boolean isShown(Element opened, String name) {
    boolean article =
        name.equals("noscript") && (unscripted > 0 || TextSize.paragraphsExceed(opened, MIN_WITHOUT_SCRIPTS));
    unscripted += article ? 1 : 0;
    return article || name.equals("template") && opened.hasAttr("shadowrootmode");
  }

  private void enter(Element opened, String name, ElementKind kind) {
    if (name.equals("p") && !headingFlows) {
      // Of a heading that nothing closes the paragraphs are none.
      heading = 0;
    }
    if (isBlock(name, kind)) {
      close();
    } else if (row != PageTree.NONE && run != null && !kind.inline()) {
      run.text.append(' ');
    } else if (heading > 0 && run != null && (spanClosed || !kind.inline())) {
      // Headings often hold a kicker and a headline in two elements that only the style sheet parts.
      run.text.append(' ');
    } else if (name.equals("time") && run != null) {
      // So do lines hold the days of publication and of the last change.
      run.text.append(' ');
    }
    // A theme's names of the body element say what the page has, not what it is.
    int marks = element == PageTree.NONE ? 0 : ElementMarks.of(opened, kind, knownNames);
    boolean opensRow = name.equals("tr") && row == PageTree.NONE && DataRow.is(opened);
    if (opensRow || row != PageTree.NONE) {
      // "player" names a sportsman in a table, and a "vote" is what was counted.
      marks = marks & Marks.bit(Mark.HIDDEN) | Marks.bit(Mark.ROW);
    }
    String called = opened.attributes().get("class").trim();
    element = tree.add(element, marks, name.equals("h1"), called);
    row = opensRow ? element : row;
    boolean hidden = Marks.has(marks, Mark.HIDDEN) && hiddenFrom == PageTree.NONE;
    if (hidden && run != null && !isBlock(name, kind) && !TextSize.exceeds(opened, MAX_BUBBLE)) {
      hiddenFrom = element;
    }
    if (!isBlock(name, kind) && (Marks.has(marks, Mark.BYLINE) || AuthorLinks.is(opened))) {
      nameFrom = element;
      nameStart = run == null ? 0 : run.text.length();
    }
    if (name.equals("time") || Marks.has(marks, Mark.DATE)) {
      String stated = StatedMoment.of(opened);
      momentFrom = stated.isEmpty() ? momentFrom : element;
      moment = stated.isEmpty() ? moment : stated;
    }
    links += name.equals("a") ? 1 : 0;
    bolds += kind.bold() ? 1 : 0;
    if (name.equals("p") && paragraphs++ == 0) {
      paragraph = element;
    }
    flowing += kind.flowing() ? 1 : 0;
    kept += name.equals("pre") ? 1 : 0;
    if (kind.heading() > 0) {
      heading = kind.heading();
      headingFlows = !TextSize.exceeds(opened, MAX_HEADLINE);
    }
  }

  @Override
  public FilterResult tail(@Nullable Node node, int depth) {
    if (!(node instanceof Element closed)) {
      return FilterResult.CONTINUE;
    }
    String name = closed.normalName();
    ElementKind kind = ElementKind.named(name);
    row = element == row ? PageTree.NONE : row;
    if (isBlock(name, kind)) {
      close();
    }
    links -= name.equals("a") ? 1 : 0;
    bolds -= kind.bold() ? 1 : 0;
    paragraphs -= name.equals("p") ? 1 : 0;
    flowing -= kind.flowing() ? 1 : 0;
    kept -= name.equals("pre") ? 1 : 0;
    if (kind.heading() > 0) {
      heading = 0;
      headingFlows = false;
    }
    unscripted -= name.equals("noscript") ? 1 : 0;
    closeName();
    moment = element == momentFrom ? "" : moment;
    hiddenFrom = element == hiddenFrom ? PageTree.NONE : hiddenFrom;
    element = tree.parent(element);
    spanClosed = name.equals("span") || !kind.inline();
    return FilterResult.CONTINUE;
  }

  private void closeName() {
    if (element != nameFrom) {
      return;
    }
    if (run != null && run.text.length() > nameStart) {
      run.names.add(run.text.substring(nameStart));
    }
    nameFrom = PageTree.NONE;
  }

  private boolean isBlock(String name, ElementKind kind) {
    if (row != PageTree.NONE) {
      return false;
    }
    if (headingFlows && kind.heading() == 0) {
      return false;
    }
    return name.equals("time") ? flowing == 0 : !kind.inline();
  }

  private void breakLine(boolean rule) {
    breaks++;
    if (row == PageTree.NONE && (rule || breaks > 1 || flowing == 0)) {
      close();
    } else if (run != null) {
      run.text.append('\n');
    }
  }

  private void read(TextNode node) {
    if (hiddenFrom != PageTree.NONE) {
      return;
    }
    String text = node.getWholeText();
    if (TextSize.lettersIn(text) == 0) {
      if (run != null && !text.isEmpty()) {
        run.text.append(' ');
      }
      return;
    }
    breaks = 0;
    spanClosed = false;
    Range range = node.sourceRange();
    int start = range.startPos();
    int end = range.endPos();
    if (start < 0 || end > source.length() || start >= end) {
      return;
    }
    int from = 0;
    if (kept > 0 && row == PageTree.NONE) {
      for (Matcher blank = BLANK_LINE.matcher(text); blank.find() && blank.end() < text.length(); from = blank.end()) {
        // One character more than the paragraph: the map must find where that begins.
        SourceMap map = new SourceMap(source);
        map.add(0, text.substring(from, blank.end() + 1), start, end);
        add(text.substring(from, blank.start()), start, map.startOf(blank.start() - from));
        close();
        start = map.startOf(blank.end() - from);
      }
    }
    add(text.substring(from), start, end);
  }

  private void add(String text, int start, int end) {
    int letters = TextSize.lettersIn(text);
    if (letters == 0 || start >= end) {
      return;
    }
    if (run != null && start < lastEnd) {
      close();
    }
    if (run == null) {
      run = new PageTree.Run(new SourceMap(source));
      run.element = element;
      run.headingLevel = heading;
      run.paragraph = paragraphs > 0 ? paragraph : PageTree.NONE;
      tree.add(run);
    }
    if (!moment.isEmpty()) {
      run.moments.add(moment);
      moment = "";
    }
    run.source.add(run.text.length(), text, start, end);
    run.text.append(text);
    run.element = tree.common(run.element, element);
    run.letters += letters;
    run.linkedLetters += links > 0 ? letters : 0;
    run.boldLetters += bolds > 0 ? letters : 0;
    lastEnd = end;
  }

  private void close() {
    if (hiddenFrom == PageTree.NONE) {
      run = null;
      nameStart = 0;
      breaks = 0;
    }
  }
}
