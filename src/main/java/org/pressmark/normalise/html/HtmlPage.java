package org.pressmark.normalise.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A page of HTML as blocks of text, with what it states about its article.
 *
 * @param blocks every text of the page's body, in source order, not overlapping; scripts, styles and templates are none
 * @param metadata what the page states
 */
public record HtmlPage(List<HtmlBlock> blocks, StatedMetadata metadata) {
  public HtmlPage {
    blocks = List.copyOf(blocks);
  }

  /** Reads any text as HTML, as a browser would: there is no broken page. Linear in the source. */
  public static HtmlPage read(String source) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document document = Jsoup.parse(source, "", parser);
    return new HtmlPage(blocks(document, source), MetadataWalk.walk(document));
  }

  private static List<HtmlBlock> blocks(Document document, String source) {
    PageTree tree = PageWalk.walk(document, source);
    int[] inherited = tree.inheritedMarks();
    boolean[] inside = ArticleArea.find(tree, inherited);
    List<HtmlBlock> blocks = new ArrayList<>(tree.runs().size());
    for (PageTree.Run run : tree.runs()) {
      int marks = inherited[run.element] & ~Marks.bit(Mark.BOLD);
      marks |= run.boldLetters == run.letters ? Marks.bit(Mark.BOLD) : 0;
      int beside = run.paragraph == PageTree.NONE ? PageTree.NONE : tree.parent(run.paragraph);
      blocks.add(
          new HtmlBlock(
              run.text.toString(),
              run.source,
              Marks.set(marks),
              run.headingLevel,
              run.linkShare(),
              inside[run.element],
              beside,
              run.names,
              run.moments));
    }
    return blocks;
  }
}
