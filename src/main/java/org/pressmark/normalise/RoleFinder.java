package org.pressmark.normalise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;

/**
 * Gives every piece of a page its role: first what its own words say, then headline and extent of the article, then
 * what its place says.
 */
final class RoleFinder {
  private static final WordList SKIP_STARTS = WordList.load("skip-starts");

  /** A kicker stands right above the headline, and is a word or a few. */
  private static final int MAX_KICKER_WORDS = 6;

  private static final int MAX_STANDFIRST_PIECES = 2;
  private static final int MAX_STANDFIRST_WORDS = 70;
  private static final int MAX_HEADER_PIECES = 12;

  private final Page page;

  private RoleFinder(Page page) {
    this.page = page;
  }

  /**
   * The role of each piece, in their order.
   *
   * @param claimedTitle the headline that the input states; null if none
   */
  static List<Role> find(List<Piece> pieces, @Nullable String claimedTitle) {
    RoleFinder finder = new RoleFinder(new Page(pieces));
    finder.applyLineRules();
    finder.findArticle(claimedTitle);
    finder.decideStandfirst();
    finder.applyPlaceRules();
    finder.decideSignOffs();
    finder.decideOutside();
    List<Role> roles = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Role role = finder.page.role(i);
      roles.add(role == null ? Role.BOILERPLATE : role);
    }
    return roles;
  }

  private void applyLineRules() {
    for (int i = 0; i < page.size(); i++) {
      apply(LineRules.ALL, i);
    }
    decideNamedSections();
  }

  private void apply(List<RoleRule> rules, int i) {
    for (RoleRule rule : rules) {
      if (page.role(i) == null && rule.condition().holds(page, i)) {
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
      String phrase = SKIP_STARTS.startOf(link);
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
    while (firstText < page.size() && !(page.undecidedProse(firstText) && !PlaceRules.isBeforeCredit(page, firstText))) {
      firstText++;
    }
    // The header's furniture must not count against the article, so its end is sought from the text on.
    page.setArticle(start, firstText, range.bestEnd(Math.max(firstText, textStart)));
  }

  /**
   * Running text between headline and the last of date, byline and lead image is the summary, if it is no more than two
   * paragraphs: pages print the body after these. Before the lead image it is one paragraph, or the image may stand in the body.
   */
  private void decideStandfirst() {
    if (page.title() == Page.NONE) {
      return;
    }
    List<Integer> found = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    int end = Math.min(page.articleEnd(), page.title() + MAX_HEADER_PIECES);
    for (int i = page.title() + 1; i < end; i++) {
      boolean summary = page.undecidedProse(i) && !PlaceRules.isBeforeCredit(page, i);
      if (summary && page.features(i).words() > MAX_STANDFIRST_WORDS) {
        break;
      }
      if (summary) {
        open.add(i);
      }
      if (page.role(i) == Role.RELATED_LINK) {
        break;
      }
      boolean leadImage = page.role(i) == Role.CREDIT && open.size() <= 1 && i + 1 < page.articleEnd();
      if (page.role(i) == Role.DATE || page.role(i) == Role.BYLINE || leadImage) {
        found.addAll(open);
        open.clear();
      }
      if (found.size() + open.size() > MAX_STANDFIRST_PIECES) {
        break;
      }
    }
    if (found.size() <= MAX_STANDFIRST_PIECES) {
      found.forEach(i -> page.decide(i, Role.STANDFIRST));
    }
  }

  private void applyPlaceRules() {
    for (int i = page.articleStart(); i < page.articleEnd(); i++) {
      apply(PlaceRules.ALL, i);
    }
  }

  /** An agency in brackets at the end of the last paragraph signs the article; after a caption it is the photo's. */
  private void decideSignOffs() {
    int last = page.articleEnd() - 1;
    while (last > page.firstText() && (page.role(last) == null || !page.role(last).kept()) && page.role(last) != Role.CREDIT) {
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

  private void decideOutside() {
    decideBefore();
    boolean underHeading = false;
    for (int i = page.articleEnd(); i < page.size(); i++) {
      if (page.role(i) != null) {
        continue;
      }
      if (PlaceRules.isBio(page, i)) {
        page.decide(i, Role.AUTHOR_BIO);
      } else if (ArticleRange.isEndHeading(page, i)) {
        underHeading = true;
        page.decide(i, Role.FOOTER);
      } else {
        boolean headline = underHeading && page.features(i).words() >= 3;
        page.decide(i, headline ? Role.RELATED_LINK : Role.FOOTER);
      }
    }
  }

  private void decideBefore() {
    int title = page.title();
    if (title != Page.NONE && page.role(title - 1) == null && page.has(title - 1)) {
      Features features = page.features(title - 1);
      boolean kicker = features.words() <= MAX_KICKER_WORDS && features.words() > 0 && !features.endsSentence() && !features.startsLow();
      if (kicker && page.piece(title - 1).markerLength() == 0) {
        page.decide(title - 1, Role.KICKER);
      }
    }
    for (int i = 0; i < page.articleStart(); i++) {
      if (page.role(i) == null) {
        page.decide(i, PlaceRules.isBeforeCredit(page, i) ? Role.CAPTION : Role.BOILERPLATE);
      }
    }
  }
}
