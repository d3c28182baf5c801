package org.pressmark.normalise.roles;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;
import org.pressmark.normalise.authors.Agencies;
import org.pressmark.normalise.metadata.Publisher;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.pieces.Piece;
import org.pressmark.normalise.text.PhraseList;

/**
 * Gives every piece of a page its role: first what its own words say, then headline and extent of the article, then
 * what its place says.
 */
public final class RoleFinder {
  private static final int MIN_BRIEF_WORDS = 4;

  private final Page page;

  private RoleFinder(Page page) {
    this.page = page;
  }

  /**
   * The role of each piece, in their order.
   *
   * @param claimedTitle the headline that the input states; null if none
   * @param claimedAuthors the authors that the input states
   */
  public static List<Role> find(List<Piece> pieces, @Nullable String claimedTitle, List<String> claimedAuthors) {
    RoleFinder finder = new RoleFinder(new Page(pieces));
    finder.applyLineRules();
    new OpenLists(finder.page).mark();
    finder.findArticle(claimedTitle);
    finder.decideBrief();
    new HeaderRoles(finder.page).decide(claimedAuthors);
    finder.applyPlaceRules();
    new SecondLook(finder.page).decide();
    finder.decideSignOffs();
    new OutsideRoles(finder.page).decide();
    new BesideRoles(finder.page).decide();
    List<Role> roles = finder.page.roles();
    int kicker = roles.indexOf(Role.KICKER);
    if (kicker >= 0 && isPublisher(pieces.get(kicker), Publisher.find(pieces, roles))) {
      roles.set(kicker, Role.BOILERPLATE);
    }
    return roles;
  }

  /** A site's name above the headline names no section. */
  private static boolean isPublisher(Piece kicker, @Nullable String publisher) {
    return publisher != null && PhraseList.fold(publisher).equals(PhraseList.fold(kicker.content()));
  }

  private void applyLineRules() {
    for (int i = 0; i < page.size(); i++) {
      // Markup tells a listing from a script that was left; lines of text do not.
      if (page.isCode(i)) {
        page.decide(i, Role.BOILERPLATE);
      }
      apply(LineRules.ALL, i);
    }
    decideNamedSections();
  }

  private void apply(List<RoleRule> rules, int i) {
    for (RoleRule rule : rules) {
      if (page.role(i) == null && !page.isTableRow(i) && rule.condition().holds(page, i)) {
        page.decide(i, rule.role());
      }
    }
  }

  /** A skip link names the part that it jumps over; the line with that name heads furniture. */
  private void decideNamedSections() {
    for (int i = 0; i + 1 < page.size(); i++) {
      if (page.role(i) != Role.SKIP_LINK) {
        continue;
      }
      String link = page.features(i).folded();
      String phrase = LineRules.skipPhraseOf(link);
      String next = page.features(i + 1).folded();
      if (phrase != null && !next.isEmpty() && link.equals(phrase + " " + next)) {
        page.decide(i + 1, Role.FOOTER);
      }
    }
  }

  private void findArticle(@Nullable String claimedTitle) {
    ArticleRange range = new ArticleRange(page);
    int textStart = range.bestStart();
    int title = new TitleFinder(page, claimedTitle, textStart).find();
    page.setTitle(title);
    if (title != Page.NONE) {
      page.decide(title, Role.TITLE);
    }
    int start = title == Page.NONE ? textStart : Math.min(title, textStart);
    int firstText = title == Page.NONE ? start : title + 1;
    while (firstText < page.size()
        && !(page.undecidedProse(firstText) && !PictureRules.isBeforeCredit(page, firstText))) {
      firstText++;
    }
    // The header's furniture must not count against the article, so its end is sought from the text on.
    page.setArticle(start, firstText, range.bestEnd(Math.max(firstText, textStart)));
  }

  /** Where no line is as long as a paragraph, the page is a brief: its short sentences are the article. */
  private void decideBrief() {
    for (int i = 0; i < page.size(); i++) {
      if (page.role(i) == Role.BODY || page.undecidedProse(i)) {
        return;
      }
    }
    for (int i = 0; i < page.size(); i++) {
      Features features = page.features(i);
      if (page.role(i) == null && features.endsSentence() && features.words() >= MIN_BRIEF_WORDS) {
        page.decide(i, Role.BODY);
      }
    }
  }

  private void applyPlaceRules() {
    for (int i = page.articleStart(); i < page.articleEnd(); i++) {
      if (page.role(i) == null && page.isTableRow(i)) {
        page.decide(i, Role.LIST_ITEM);
      }
      apply(PlaceRules.ALL, i);
    }
  }

  /** An agency in brackets at the end of the last paragraph signs the article; after a caption it is the photo's. */
  private void decideSignOffs() {
    int last = page.articleEnd() - 1;
    while (last > page.firstText()
        && (page.role(last) == null || !page.role(last).kept())
        && page.role(last) != Role.CREDIT) {
      last--;
    }
    if (page.role(last) != Role.CREDIT || !page.piece(last).glued() || page.role(last - 1) != Role.CAPTION) {
      return;
    }
    if (Agencies.ofSignOff(page.piece(last).content()) != null && page.prose(last - 1)) {
      page.decide(last, Role.SIGN_OFF);
      page.decide(last - 1, Role.BODY);
    }
  }
}
