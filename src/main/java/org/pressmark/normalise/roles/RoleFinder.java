package org.pressmark.normalise.roles;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;
import org.pressmark.normalise.authors.Agencies;
import org.pressmark.normalise.authors.Byline;
import org.pressmark.normalise.metadata.Publisher;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.ListMarker;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.pieces.Piece;
import org.pressmark.normalise.text.PhraseList;

/**
 * Gives every piece of a page its role: first what its own words say, then headline and extent of the article, then
 * what its place says.
 */
public final class RoleFinder {
  private static final PhraseList LINK_HEADINGS = PhraseList.load("link-headings");
  private static final PhraseList MORE_STARTS = PhraseList.load("more-starts");
  private static final PhraseList SITE_LINES = PhraseList.load("site-lines");

  /** A kicker stands right above the headline, and is a word or a few. */
  private static final int MAX_KICKER_WORDS = 6;

  private static final int MIN_BRIEF_WORDS = 4;
  private static final int MIN_LINK_WORDS = 3;
  private static final int MIN_HEADLINE_WORDS = 6;
  private static final int MAX_HEADLINE_WORDS = 25;

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
    finder.findArticle(claimedTitle);
    finder.decideBrief();
    new HeaderRoles(finder.page).decide(claimedAuthors);
    finder.applyPlaceRules();
    new SecondLook(finder.page).decide();
    finder.decideSignOffs();
    finder.decideOutside();
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

  /** Below the article: links, bios, and from the first heading or copyright line on the footer. */
  private void decideOutside() {
    decideBefore();
    boolean underHeading = false;
    boolean footer = false;
    for (int i = page.articleEnd(); i < page.size(); i++) {
      boolean heading = isFreeForHeading(i)
          && (ArticleRange.isEndHeading(page, i) || LINK_HEADINGS.is(page.features(i).folded()) || headsLinks(i)
              || BioRules.introducesCompany(page, i));
      boolean ofSite = isOfSite(i);
      footer |= heading || ofSite || page.role(i) == Role.FOOTER;
      if (heading) {
        underHeading = !Comments.isHeading(page, i);
      }
      if (ofSite) {
        page.decide(i, Role.FOOTER);
      } else if (page.role(i) == null && (BioRules.isBio(page, i) || isNameAboveBio(i))) {
        page.decide(i, Role.AUTHOR_BIO);
      } else if (page.role(i) == null && !heading && isHeadline(i, underHeading)) {
        page.decide(i, Role.RELATED_LINK);
      } else if (page.role(i) == null || heading || page.role(i) == Role.BOILERPLATE && footer) {
        page.decide(i, Role.FOOTER);
      }
    }
  }

  /** {@code More football} above two lines that could be headlines. */
  private boolean headsLinks(int i) {
    Features features = page.features(i);
    return MORE_STARTS.startsOf(features.folded()) && features.headingLike() && features.words() <= MIN_LINK_WORDS + 1
        && isLinkLike(i + 1) && (isLinkLike(i + 2) || isLinkLike(i + 3));
  }

  private boolean isLinkLike(int i) {
    return page.has(i) && page.role(i) == null && page.features(i).words() > MIN_LINK_WORDS
        && page.features(i).headingLike();
  }

  /** {@code Privacy policy}, or a row that begins with such an entry: {@code About us | Careers}. */
  private boolean isOfSite(int i) {
    if (page.role(i) != null && page.role(i) != Role.BOILERPLATE && page.role(i) != Role.RELATED_LINK) {
      return false;
    }
    String content = page.piece(i).content();
    int bar = content.indexOf('|');
    return SITE_LINES.is(page.features(i).folded())
        || bar > 0 && SITE_LINES.is(PhraseList.fold(content.substring(0, bar).strip()));
  }

  private boolean isNameAboveBio(int i) {
    return page.has(i + 1) && page.role(i + 1) == null && Byline.isName(page.piece(i).content())
        && BioRules.isBio(page, i + 1);
  }

  /**
   * {@code Read more} leads on where it stands alone; above other links it is their heading. Counts and requests stay.
   */
  private boolean isFreeForHeading(int i) {
    Role role = page.role(i);
    String folded = page.features(i).folded();
    boolean label = !folded.isEmpty() && !Character.isDigit(folded.charAt(0))
        && page.features(i).words() <= MIN_LINK_WORDS;
    return role == null || role == Role.RELATED_LINK || role == Role.BOILERPLATE && label;
  }

  /** After the article a line as long as a headline leads to another one; under a heading a few words are enough. */
  private boolean isHeadline(int i, boolean underHeading) {
    int words = page.features(i).words();
    boolean few = underHeading && words >= MIN_LINK_WORDS;
    return few && words <= MAX_HEADLINE_WORDS || words >= MIN_HEADLINE_WORDS && page.features(i).headingLike();
  }

  /** The last of several lines without a blank line between is no section's name but the menu's last entry. */
  private boolean isOfMenu(int i) {
    return !page.piece(i).afterBlankLine() && page.has(i - 1) && page.features(i - 1).words() <= MAX_KICKER_WORDS;
  }

  /** {@code 2. Bundesliga} has a number, not a marker. */
  private boolean hasNoMarker(int i) {
    return page.piece(i).markerLength() == 0 || ListMarker.numberIn(page.piece(i).text()) >= 0;
  }

  private void decideBefore() {
    int title = page.title();
    // "Opinion" or "Podcast" leads elsewhere unless it stands above the headline.
    boolean free = page.role(title - 1) == null || page.role(title - 1) == Role.RELATED_LINK;
    if (title != Page.NONE && page.has(title - 1) && free) {
      Features features = page.features(title - 1);
      boolean kicker =
          features.words() <= MAX_KICKER_WORDS
              && features.words() > 0
              && !features.endsSentence()
              && !features.startsLow();
      if (kicker && !isOfMenu(title - 1) && hasNoMarker(title - 1)) {
        page.decide(title - 1, Role.KICKER);
      }
    }
    for (int i = 0; i < page.articleStart(); i++) {
      if (page.role(i) == Role.RELATED_LINK && LineRules.isBareLink(page.features(i))) {
        page.decide(i, Role.BOILERPLATE);
      } else if (page.role(i) == null) {
        page.decide(i, PictureRules.isBeforeCredit(page, i) ? Role.CAPTION : Role.BOILERPLATE);
      }
    }
  }
}
