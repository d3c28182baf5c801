package org.pressmark.normalise.markup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;
import org.pressmark.normalise.authors.CreditText;
import org.pressmark.normalise.html.HtmlBlock;
import org.pressmark.normalise.html.Mark;
import org.pressmark.normalise.html.StatedMetadata;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.roles.ArticleRange;
import org.pressmark.normalise.roles.BioRules;
import org.pressmark.normalise.roles.LineRules;
import org.pressmark.normalise.text.PhraseList;

/**
 * Gives every piece of an HTML page its role. The markup says where the article lies and what captions, headings and
 * list items are; the rules for lines of plain text judge what the markup leaves open.
 */
public final class HtmlRoles {
  private static final PhraseList FURNITURE = PhraseList.load("note-parts");

  /** Where one is in a gallery: {@code Image 2 of 5}. */
  private static final Pattern COUNTER = Pattern.compile("\\p{L}+ \\d+ (?:of|von|sur|de|di|van) \\d+");

  private static final int MAX_COUNTER_WORDS = 4;
  private static final int MAX_KICKER_WORDS = 6;
  private static final int MAX_LABEL_WORDS = 12;
  private static final int MAX_NOTE_WORDS = 60;
  private static final int REPEATED_WORDS = 8;

  private static final double MOSTLY_LINK = 0.8;

  /** So many pieces after the last paragraph may be of the article, where no attribute names its text. */
  private static final int TAIL = 8;

  private final HtmlArticle article;
  private final Page page;
  private final HeadLines headLines;
  private final List<String> titles;
  private final List<String> sites;

  /** For each piece whether the page's JSON-LD has it in the article's text; null if it does not state one to trust. */
  private final boolean @Nullable [] confirmed;

  private int title = Page.NONE;
  private int firstText;
  private int lastText = Page.NONE;

  private HtmlRoles(HtmlArticle article, List<String> titles, StatedMetadata stated) {
    this.article = article;
    this.titles = titles;
    sites = stated.publishers();
    page = new Page(article.pieces(), article.features());
    headLines = new HeadLines(article, page, stated);
    confirmed = new StatedBody(stated.articleBody()).confirmed(article);
    firstText = page.size();
  }

  /**
   * The role of each piece, in their order.
   *
   * @param titles the headlines that input and page state, the most trusted first
   * @param stated what the page states besides
   */
  public static List<Role> find(HtmlArticle article, List<String> titles, StatedMetadata stated) {
    HtmlRoles finder = new HtmlRoles(article, titles, stated);
    finder.findText();
    finder.findTitle();
    finder.decideAll();
    new HtmlEnd(finder.article, finder.page, finder.confirmed, finder.title).decide();
    finder.decideHeadings();
    return finder.page.roles();
  }

  private boolean isConfirmed(int i) {
    return confirmed != null && confirmed[i];
  }

  private HtmlBlock block(int i) {
    return article.blocks().get(i);
  }

  private boolean inText(int i) {
    HtmlBlock block = block(i);
    return isConfirmed(i) && page.features(i).prose()
        || block.inArticle() && !block.inFurniture() && !block.has(Mark.ASIDE);
  }

  private void findText() {
    for (int i = 0; i < page.size(); i++) {
      boolean text =
          inText(i)
              && !block(i).has(Mark.CAPTION)
              && block(i).headingLevel() == 0
              && page.features(i).prose();
      if (text && block(i).linkShare() < 0.5) {
        firstText = Math.min(firstText, i);
        lastText = i;
      }
    }
    for (int i = 0; i < page.size() && lastText == Page.NONE; i++) {
      if (inText(i) && block(i).linkShare() < 0.5 && block(i).headingLevel() == 0) {
        firstText = i;
        lastText = page.size() - 1;
      }
    }
  }

  private void findTitle() {
    title = new HtmlTitle(article, page, titles, sites, firstText).find(lastText == Page.NONE ? page.size() : lastText);
    page.setTitle(title);
    page.setArticle(0, firstText, Math.max(firstText, lastText + 1));
    if (title != Page.NONE) {
      page.decide(title, Role.TITLE);
    }
  }

  private void decideAll() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < page.size(); i++) {
      if (page.role(i) != null) {
        continue;
      }
      Role role = role(i);
      page.decide(i, page.features(i).words() >= REPEATED_WORDS && repeats(i, role, seen) ? Role.BOILERPLATE : role);
    }
  }

  /**
   * Whether a paragraph stands above in the same words. Items of lists may be alike, as the steps of two recipes are,
   * and key points may be taken from the text below them.
   */
  private boolean repeats(int i, Role role, Set<String> seen) {
    String words = page.features(i).folded();
    return role == Role.BODY && !seen.add(words) || role == Role.LIST_ITEM && seen.contains(words);
  }

  private Role role(int i) {
    HtmlBlock block = block(i);
    Features features = page.features(i);
    if (page.piece(i).content().isEmpty() || block.has(Mark.HIDDEN)) {
      return Role.BOILERPLATE;
    }
    if (i == title - 1 && block(i) == block(title)) {
      return Role.KICKER;
    }
    boolean header = i > title && i < firstText || title == Page.NONE && i < firstText && block.inArticle();
    Role picture = picture(i);
    if (picture != null) {
      return picture;
    }
    Role furniture = isConfirmed(i) && page.features(i).prose() ? null : furniture(i, header);
    if (furniture != null) {
      return furniture;
    }
    Role label = headLines.label(i, i > title && i <= firstText);
    if (label != null) {
      return label;
    }
    if (!block.has(Mark.ROW) && (header || i <= firstText && i > title && block.inArticle())) {
      Role head = headLines.role(i, title);
      if (head != null) {
        return head;
      }
    }
    boolean begun = i >= (title == Page.NONE ? firstText : Math.min(firstText, title));
    boolean goesOn = i <= lastText + TAIL || standsBesideText(i) || block.has(Mark.ARTICLE_BODY);
    boolean inside = isConfirmed(i) || block.inArticle() && begun && goesOn;
    if (!inside) {
      return outside(i);
    }
    return textRole(i, features, block);
  }

  /**
   * A paragraph in the same element as the last one of running text: a list of names goes on as long as it stands
   * there.
   */
  private boolean standsBesideText(int i) {
    return block(i).beside() >= 0 && lastText != Page.NONE && block(i).beside() == block(lastText).beside();
  }

  /** Captions and credits, wherever they stand. */
  private @Nullable Role picture(int i) {
    HtmlBlock block = block(i);
    boolean marked = block.has(Mark.CAPTION) || block.has(Mark.CREDIT) || block.has(Mark.FIGURE);
    if (!marked || block.inFurniture()) {
      return null;
    }
    if (page.piece(i).glued() || CreditText.is(page.piece(i).content())) {
      return Role.CREDIT;
    }
    if (block.has(Mark.CREDIT) && page.features(i).words() <= MAX_LABEL_WORDS + 4) {
      return Role.CREDIT;
    }
    boolean beside = i > title && i < firstText || block.inArticle() && !isLinkedElsewhere(i);
    if (block.has(Mark.CAPTION)) {
      return beside ? Role.CAPTION : Role.BOILERPLATE;
    }
    if (block.has(Mark.FIGURE) && !block.has(Mark.QUOTE)) {
      return beside && page.features(i).words() > 3 ? Role.CAPTION : Role.BOILERPLATE;
    }
    return null;
  }

  /** Above the headline and below the text a picture whose words, no sentence, are a link is another article's. */
  private boolean isLinkedElsewhere(int i) {
    return block(i).linkShare() > MOSTLY_LINK && !page.features(i).endsSentence() && (i < title || i > lastText);
  }

  private @Nullable Role furniture(int i, boolean header) {
    HtmlBlock block = block(i);
    if (block.has(Mark.RELATED)) {
      return Role.RELATED_LINK;
    }
    if (block.has(Mark.BIO)) {
      return page.features(i).words() > 8 ? Role.AUTHOR_BIO : outside(i);
    }
    if (block.has(Mark.FOOTER)) {
      return Role.FOOTER;
    }
    if (block.has(Mark.PULL_QUOTE)) {
      return Role.PULL_QUOTE;
    }
    if (block.inFurniture() || block.has(Mark.ASIDE)) {
      return outside(i);
    }
    return null;
  }

  private Role textRole(int i, Features features, HtmlBlock block) {
    String content = page.piece(i).content();
    if (block.has(Mark.ROW)) {
      return Role.LIST_ITEM;
    }
    boolean counter = features.words() <= MAX_COUNTER_WORDS && COUNTER.matcher(features.folded()).matches();
    if (counter || features.words() <= MAX_NOTE_WORDS && !isConfirmed(i) && FURNITURE.in(features.folded())) {
      return Role.BOILERPLATE;
    }
    Role line = LineRules.role(page, i);
    boolean sure =
        isConfirmed(i) && features.prose()
            || features.plainSentence() && features.words() > 18 && block.linkShare() < 0.3;
    if (line != null && !sure) {
      return line;
    }
    if (block.headingLevel() > 0 && block.linkShare() > 0.7 && !page.isCountedHeading(i)) {
      return Role.RELATED_LINK;
    }
    if (block.headingLevel() > 0) {
      return ArticleRange.isEndHeading(page, i) ? Role.BOILERPLATE : Role.SUBHEADING;
    }
    if (features.words() > 0 && block.linkShare() > 0.8 && !(features.plainSentence() && features.words() > 20)) {
      return Role.RELATED_LINK;
    }
    if (BioRules.isBio(page, i)) {
      return Role.AUTHOR_BIO;
    }
    if (ArticleRange.isEndHeading(page, i)) {
      return Role.BOILERPLATE;
    }
    if (block.has(Mark.BOLD) && features.headingLike() && !block.has(Mark.LIST_ITEM) && !content.endsWith(":")) {
      return Role.SUBHEADING;
    }
    if (block.has(Mark.LIST_ITEM)) {
      return Role.LIST_ITEM;
    }
    return Role.BODY;
  }

  private Role outside(int i) {
    Role line = LineRules.role(page, i);
    if (line != null) {
      return line == Role.CREDIT || line == Role.SIGN_OFF ? Role.BOILERPLATE : line;
    }
    if (block(i).linkShare() > 0.5 && page.features(i).words() > 3) {
      return Role.RELATED_LINK;
    }
    boolean kicker =
        i < title
            && i >= title - 3
            && page.features(i).words() <= MAX_KICKER_WORDS
            && block(i).has(Mark.KICKER);
    if (kicker) {
      return Role.KICKER;
    }
    return i > lastText ? Role.FOOTER : Role.BOILERPLATE;
  }

  /** A short heading heads text: one with none of it below is not the article's. */
  private void decideHeadings() {
    boolean text = false;
    for (int i = page.size() - 1; i >= 0; i--) {
      Role role = page.role(i);
      if (role == Role.BODY || role == Role.LIST_ITEM) {
        text = true;
      } else if (role == Role.SUBHEADING && !text && !page.features(i).endsSentence()) {
        page.decide(i, Role.BOILERPLATE);
      }
    }
  }
}
