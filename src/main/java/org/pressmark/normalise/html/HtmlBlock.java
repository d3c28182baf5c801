package org.pressmark.normalise.html;

import java.util.List;
import java.util.Set;

/**
 * A run of text that the page shows as one block.
 *
 * @param text as the page states it, entities resolved, blanks as they are; never blank
 * @param source where each character of the text comes from
 * @param marks what the markup says of it
 * @param headingLevel 1 to 6 within h1 to h6; 0 elsewhere
 * @param linkShare the share of its characters, blanks aside, that lie in links; 0 to 1
 * @param inArticle whether it lies in the part of the page that holds the article
 * @param beside the element around the p element in which it lies, by a number; -1 if it lies in none
 * @param names the parts of the text that the markup says to be authors' names, as they are, in order
 * @param moments what its elements of dates state in attributes, as they are, in order: when "2 hours ago" was
 */
public record HtmlBlock(
    String text,
    SourceMap source,
    Set<Mark> marks,
    int headingLevel,
    double linkShare,
    boolean inArticle,
    int beside,
    List<String> names,
    List<String> moments) {
  public HtmlBlock {
    names = List.copyOf(names);
    moments = List.copyOf(moments);
  }

  public boolean has(Mark mark) {
    return marks.contains(mark);
  }

  /** Whether it stands within anything that is no part of an article: menus, adverts, comments, hidden parts. */
  public boolean inFurniture() {
    return has(Mark.HIDDEN)
        || has(Mark.CHROME)
        || has(Mark.FOOTER)
        || has(Mark.ADVERT)
        || has(Mark.COMMENTS)
        || has(Mark.RELATED)
        || has(Mark.TAGS);
  }
}
