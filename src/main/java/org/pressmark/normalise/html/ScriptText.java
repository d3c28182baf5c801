package org.pressmark.normalise.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article's text in the JSON of a page's scripts. Pages that are drawn in the browser hold it nowhere else; for all
 * others it is left alone.
 */
final class ScriptText {
  /** Names of the article's whole text, and of its text or parts of it where the page has next to none, by trust. */
  private static final List<String> NAMES =
      List.of("articleBody", "articleContent", "bodyHtml", "body_html", "richText", "body", "content", "text");

  private static final int WHOLE_NAMES = 2;

  /** Less than this is a teaser, on the page as in a script. */
  private static final int MIN_LETTERS = 300;

  /** A page may have a teaser or a notice that one must pay; its article is several times as long. */
  private static final int TIMES_TEASER = 4;

  private static final int MAX_SCRIPT = 4_000_000;

  private final String source;
  private final PageTree tree;

  private ScriptText(String source, PageTree tree) {
    this.source = source;
    this.tree = tree;
  }

  /** Adds what the scripts hold to a tree that was walked, but not settled, if the page itself holds too little. */
  static void addTo(PageTree tree, Document document, String source) {
    new ScriptText(source, tree).find(document, proseLetters(tree.runs())).forEach(tree::add);
  }

  private List<PageTree.Run> find(Document document, int shown) {
    int names = shown < MIN_LETTERS ? NAMES.size() : WHOLE_NAMES;
    int least = Math.max(MIN_LETTERS, shown * TIMES_TEASER);
    for (String name : NAMES.subList(0, names)) {
      if (!source.contains('"' + name + '"')) {
        continue;
      }
      Pattern start = Pattern.compile('"' + name + "\"\\s*:\\s*\"");
      for (Element script : document.getElementsByTag("script")) {
        for (DataNode data : script.dataNodes()) {
          List<PageTree.Run> runs = runs(data, start, least);
          if (!runs.isEmpty()) {
            return runs;
          }
        }
      }
    }
    return List.of();
  }

  /** The paragraphs of a script's text of that name; empty if they are too few. */
  private List<PageTree.Run> runs(DataNode script, Pattern start, int least) {
    int from = script.sourceRange().startPos();
    int to = script.sourceRange().endPos();
    if (from < 0 || to > source.length() || to - from > MAX_SCRIPT) {
      return List.of();
    }
    List<Integer> starts = new ArrayList<>();
    Matcher matcher = start.matcher(source).region(from, to);
    int end = from;
    int length = 0;
    while (matcher.find()) {
      if (matcher.end() > end) {
        starts.add(matcher.end());
        end = JsonParagraphs.endOf(source, matcher.end(), to);
        length += end - matcher.end();
      }
    }
    List<PageTree.Run> runs = new ArrayList<>();
    for (int i = 0; i < starts.size() && length >= least; i++) {
      int at = starts.get(i);
      List<PageTree.Run> own = JsonParagraphs.runs(source, at, JsonParagraphs.endOf(source, at, to));
      if (own.size() > 1 && proseLetters(own) >= least) {
        // A whole article: others of that name are other articles.
        return placed(own);
      }
      runs.addAll(own);
    }
    return proseLetters(runs) >= least ? placed(runs) : List.of();
  }

  private static int proseLetters(List<PageTree.Run> runs) {
    return runs.stream().filter(PageTree.Run::isProse).mapToInt(run -> run.letters).sum();
  }

  /** Makes each paragraph an element of its own, as on a page. */
  private List<PageTree.Run> placed(List<PageTree.Run> runs) {
    for (PageTree.Run run : runs) {
      run.element = tree.add(0, Marks.bits(Mark.ARTICLE, Mark.ARTICLE_BODY), false, "");
      run.paragraph = run.element;
    }
    return runs;
  }
}
