package org.pressmark.normalise.markup;

import java.util.List;
import org.pressmark.model.Role;
import org.pressmark.normalise.html.HtmlBlock;
import org.pressmark.normalise.html.Mark;
import org.pressmark.normalise.pieces.Piece;
import org.pressmark.normalise.text.PhraseList;

/**
 * The pieces of an HTML page that may say when and by whom its article is: those around the headline, and those right
 * below the text. All numbers are those of pieces.
 */
public final class HtmlHeader {
  private static final PhraseList COMMENTS = PhraseList.load("comment-words");

  private static final int ABOVE = 6;
  private static final int BELOW = 25;
  private static final int BEYOND = 10;
  private static final int MAX_BEYOND = 60;

  private final HtmlArticle article;
  private final List<Role> roles;
  private final int title;
  private final int firstText;
  private final int afterText;
  private final int end;

  /** @param roles one for each piece of the article */
  public HtmlHeader(HtmlArticle article, List<Role> roles) {
    this.article = article;
    this.roles = roles;
    title = roles.indexOf(Role.TITLE);
    int body = title + 1;
    while (body < roles.size() && roles.get(body) != Role.BODY) {
      body++;
    }
    firstText = body;
    afterText = Math.max(roles.lastIndexOf(Role.BODY), title) + 1;
    end = endOfLinesBelow();
  }

  int size() {
    return roles.size();
  }

  /** The headline; -1 if there is none. */
  int title() {
    return title;
  }

  /** The first piece of text below the headline; the number of pieces if there is none. */
  int firstText() {
    return firstText;
  }

  /** The piece behind the last one of text. */
  int afterText() {
    return afterText;
  }

  /** Where the lines around the headline begin. */
  int from() {
    return Math.max(0, (title < 0 ? firstText : title) - ABOVE);
  }

  /** Where they end, exclusive; text is among them if it begins before. */
  int to() {
    return Math.min(size(), (title < 0 ? Math.min(firstText, size()) : title) + BELOW);
  }

  /** Where the lines below the text end that may be about the article, exclusive. */
  int end() {
    return end;
  }

  /** Keywords and links do not count as lines. */
  private int endOfLinesBelow() {
    int lines = 0;
    int i = afterText;
    while (i < size() && lines < BEYOND && i < afterText + MAX_BEYOND) {
      lines += block(i).has(Mark.TAGS) || block(i).has(Mark.RELATED) ? 0 : 1;
      i++;
    }
    return i;
  }

  List<Piece> pieces() {
    return article.pieces();
  }

  String text(int i) {
    return article.pieces().get(i).text();
  }

  /** The text without a list marker, as {@link PhraseList#fold} gives it. */
  String folded(int i) {
    return article.features().get(i).folded();
  }

  HtmlBlock block(int i) {
    return article.blocks().get(i);
  }

  Role role(int i) {
    return roles.get(i);
  }

  /** Between headline and text. */
  boolean isBetween(int i) {
    return title >= 0 && i > title && i < firstText;
  }

  boolean isBrief(int i, int words) {
    return PhraseList.wordsIn(text(i)) <= words;
  }

  /** Not in what is beside the article. Between headline and text stand how many comments there are, and no comment. */
  boolean isShown(int i) {
    HtmlBlock block = block(i);
    boolean others = block.has(Mark.COMMENTS) || block.has(Mark.ADVERT);
    return !block.has(Mark.RELATED) && !block.has(Mark.QUOTE) && (isBetween(i) || !others);
  }

  /** Whether it begins as what stands beside comments. */
  boolean isOfComments(int i) {
    return COMMENTS.startsOf(PhraseList.fold(text(i)));
  }
}
