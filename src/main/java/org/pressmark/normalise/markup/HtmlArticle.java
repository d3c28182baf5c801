package org.pressmark.normalise.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pressmark.normalise.html.HtmlBlock;
import org.pressmark.normalise.html.HtmlPage;
import org.pressmark.normalise.html.Mark;
import org.pressmark.normalise.metadata.Headline;
import org.pressmark.normalise.pieces.CreditCut;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.ListMarker;
import org.pressmark.normalise.pieces.Piece;
import org.pressmark.normalise.text.Blank;
import org.pressmark.normalise.text.PhraseList;
import org.pressmark.normalise.text.TextCleaner;

/**
 * A page of HTML as pieces, each with the block that it was cut from.
 *
 * @param pieces in source order, not overlapping
 * @param features one for each piece
 * @param blocks one for each piece
 */
public record HtmlArticle(List<Piece> pieces, List<Features> features, List<HtmlBlock> blocks) {
  private static final int MAX_LINE = 300;
  private static final int MAX_HEADER_LINE = 80;

  /** @param titles the headlines that input and page state */
  public static HtmlArticle of(HtmlPage page, List<String> titles, TextCleaner cleaner) {
    HtmlArticle article = new HtmlArticle(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<String> sought = Headline.sought(titles);
    Set<String> stated = Headline.forms(titles);
    boolean headed =
        page.blocks().stream()
            .anyMatch(block -> block.headingLevel() > 0 && stated.contains(PhraseList.fold(block.text())));
    Set<String> headlines = headed ? Set.of() : stated;
    List<HtmlBlock> all = page.blocks();
    for (int i = 0; i < all.size(); i++) {
      // Text that the parser moved out of a broken table can stand within another block's stretch of the source.
      int limit = i + 1 < all.size() ? all.get(i + 1).source().startOf(0) : Integer.MAX_VALUE;
      article.add(all.get(i), limit, sought, headlines, cleaner);
    }
    return article;
  }

  private void add(
      HtmlBlock block, int limit, List<String> titles, Set<String> headlines, TextCleaner cleaner) {
    String text = block.text();
    int start = skipBlanks(text, 0, text.length());
    int end = endBefore(text, start, text.length());
    boolean caption = block.has(Mark.CAPTION) || block.has(Mark.FIGURE);
    int cut = caption && start < end ? CreditCut.find(text, start, end) : -1;
    if (cut > start) {
      add(block, start, endBefore(text, start, cut), limit, false, cleaner);
      start = cut;
    }
    if (block.headingLevel() == 0 && !block.has(Mark.ROW)) {
      start = addHeader(block, start, end, limit, headlines, cleaner);
    }
    int headline = block.headingLevel() > 0 ? Headline.startIn(text, start, end, titles) : start;
    if (headline > start) {
      add(block, start, endBefore(text, start, headline), limit, false, cleaner);
      start = headline;
    }
    add(block, start, end, limit, cut > 0, cleaner);
  }

  /**
   * Old pages set headline, byline and date into one cell of a table, a line each: adds these if the first line is the
   * headline, and the headline alone if more than such lines follow.
   *
   * @return where what is left of the block begins
   */
  private int addHeader(
      HtmlBlock block, int start, int end, int limit, Set<String> headlines, TextCleaner cleaner) {
    String text = block.text();
    int next = text.indexOf('\n', start);
    boolean first = next > start && next < end && next - start <= MAX_LINE;
    if (!first || !headlines.contains(PhraseList.fold(text.substring(start, next)))) {
      return start;
    }
    boolean header = text.substring(next, end).lines().allMatch(line -> line.strip().length() <= MAX_HEADER_LINE);
    int from = start;
    for (; next >= 0 && next < end; next = header ? text.indexOf('\n', from) : end) {
      addTrimmed(block, from, next, limit, cleaner);
      from = next + 1;
    }
    return skipBlanks(text, from, end);
  }

  private void addTrimmed(HtmlBlock block, int start, int end, int limit, TextCleaner cleaner) {
    int from = skipBlanks(block.text(), start, end);
    if (from < end) {
      add(block, from, endBefore(block.text(), from, end), limit, false, cleaner);
    }
  }

  private static int skipBlanks(String text, int start, int end) {
    int from = start;
    while (from < end && Blank.isBlank(text.charAt(from))) {
      from++;
    }
    return from;
  }

  private static int endBefore(String text, int start, int cut) {
    int end = cut;
    while (end > start && Blank.isBlank(text.charAt(end - 1))) {
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
