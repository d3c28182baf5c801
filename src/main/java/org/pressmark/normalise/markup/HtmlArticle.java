package org.pressmark.normalise.markup;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.normalise.html.HtmlBlock;
import org.pressmark.normalise.html.HtmlPage;
import org.pressmark.normalise.html.Mark;
import org.pressmark.normalise.metadata.Headline;
import org.pressmark.normalise.pieces.CreditCut;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.ListMarker;
import org.pressmark.normalise.pieces.Piece;
import org.pressmark.normalise.text.Blank;
import org.pressmark.normalise.text.TextCleaner;

/**
 * A page of HTML as pieces, each with the block that it was cut from.
 *
 * @param pieces in source order, not overlapping
 * @param features one for each piece
 * @param blocks one for each piece
 */
public record HtmlArticle(List<Piece> pieces, List<Features> features, List<HtmlBlock> blocks) {

  /** @param titles the headlines that input and page state */
  public static HtmlArticle of(HtmlPage page, List<String> titles, TextCleaner cleaner) {
    HtmlArticle article = new HtmlArticle(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<String> sought = Headline.sought(titles);
    int limit = Integer.MAX_VALUE;
    List<HtmlBlock> all = page.blocks();
    for (int i = 0; i < all.size(); i++) {
      // Text that the parser moved out of a broken table can stand within another block's stretch of the source.
      limit = i + 1 < all.size() ? all.get(i + 1).source().startOf(0) : Integer.MAX_VALUE;
      article.add(all.get(i), limit, sought, cleaner);
    }
    return article;
  }

  private void add(HtmlBlock block, int limit, List<String> titles, TextCleaner cleaner) {
    String text = block.text();
    int start = 0;
    int end = text.length();
    while (start < end && Blank.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Blank.isBlank(text.charAt(end - 1))) {
      end--;
    }
    boolean caption = block.has(Mark.CAPTION) || block.has(Mark.FIGURE);
    int cut = caption && start < end ? CreditCut.find(text, start, end) : -1;
    if (cut > start) {
      add(block, start, endBefore(text, cut), limit, false, cleaner);
      start = cut;
    }
    int headline = block.headingLevel() > 0 ? Headline.startIn(text, start, end, titles) : start;
    if (headline > start) {
      add(block, start, endBefore(text, headline), limit, false, cleaner);
      start = headline;
    }
    add(block, start, end, limit, cut > 0, cleaner);
  }

  private static int endBefore(String text, int cut) {
    int end = cut;
    while (Blank.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private void add(HtmlBlock block, int start, int end, int limit, boolean glued, TextCleaner cleaner) {
    int from = block.source().startOf(start);
    int to = Math.min(limit, block.source().endOf(end));
    int before = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end();
    from = Math.max(from, before);
    if (start >= end || from >= to) {
      return;
    }
    String text = cleaner.clean(block.text(), start, end);
    Piece piece = new Piece(from, to, text, ListMarker.lengthIn(text), true, glued, block.has(Mark.ROW));
    pieces.add(piece);
    features.add(Features.of(piece));
    blocks.add(block);
  }
}
