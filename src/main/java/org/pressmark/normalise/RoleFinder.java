package org.pressmark.normalise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;

/**
 * Gives every piece of a page its role: first what its own words say, then headline and extent of the article, then
 * what its place says.
 */
final class RoleFinder {
  private static final WordList LINK_HEADINGS = WordList.load("link-headings");
  private static final WordList SKIP_STARTS = WordList.load("skip-starts");

  /** A kicker stands right above the headline, and is a word or a few. */
  private static final int MAX_KICKER_WORDS = 6;

  private static final int MAX_STANDFIRST_PIECES = 2;
  private static final int MAX_STANDFIRST_WORDS = 70;
  private static final int MIN_SUMMARY_WORDS = 8;
  private static final int MAX_HEADER_PIECES = 12;
  private static final int MAX_AUTHORS = 10;
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
  static List<Role> find(List<Piece> pieces, @Nullable String claimedTitle, List<String> claimedAuthors) {
    RoleFinder finder = new RoleFinder(new Page(pieces));
    finder.applyLineRules();
    finder.findArticle(claimedTitle);
    finder.decideBrief();
    finder.decideAuthors(claimedAuthors);
    finder.decideStandfirst();
    finder.applyPlaceRules();
    finder.decideSignOffs();
    finder.decideOutside();
    List<Role> roles = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Role role = finder.page.role(i);
      roles.add(role == null ? Role.BOILERPLATE : role);
    }
    int kicker = roles.indexOf(Role.KICKER);
    if (kicker >= 0 && isPublisher(pieces.get(kicker), Publisher.find(pieces, roles))) {
      roles.set(kicker, Role.BOILERPLATE);
    }
    return roles;
  }

  /** A site's name above the headline names no section. */
  private static boolean isPublisher(Piece kicker, @Nullable String publisher) {
    return publisher != null && WordList.fold(publisher).equals(WordList.fold(kicker.content()));
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

  /**
   * A name alone in the header is the author's, if the input states it, or if it stands right under headline and
   * summary and there is no byline.
   */
  private void decideAuthors(List<String> claimed) {
    Set<String> authors = new LinkedHashSet<>();
    claimed.forEach(author -> authors.add(WordList.fold(author)));
    boolean bylined = false;
    for (int i = page.articleStart(); i < page.firstText(); i++) {
      if (page.role(i) == null && authors.contains(page.features(i).folded())) {
        page.decide(i, Role.BYLINE);
      }
      bylined |= page.role(i) == Role.BYLINE;
    }
    if (!bylined && page.title() != Page.NONE) {
      decideLoneName();
    }
    int header = Math.min(page.articleEnd(), Math.max(page.firstText(), page.articleStart() + MAX_HEADER_PIECES));
    for (int i = page.articleStart(); i < header && authors.size() < MAX_AUTHORS; i++) {
      Byline byline = page.role(i) == Role.BYLINE ? Byline.in(page.piece(i).content()) : null;
      if (byline != null) {
        byline.authors().forEach(author -> authors.add(WordList.fold(author)));
      }
    }
    page.setAuthors(List.copyOf(authors));
  }

  private void decideLoneName() {
    for (int i = page.title() + 1; i <= page.title() + 2 && page.has(i); i++) {
      boolean summary = page.undecidedProse(i) && page.features(i).words() <= MAX_STANDFIRST_WORDS;
      if (page.role(i) == null && !page.isTableRow(i) && Byline.isName(page.piece(i).content())) {
        page.decide(i, Role.BYLINE);
        return;
      }
      if (!summary) {
        return;
      }
    }
  }

  /**
   * Running text between headline and the last of date, byline and lead image is the summary, if it is no more than two
   * paragraphs: pages print the body after these. Before the lead image it is one paragraph, or the image may stand in
   * the body.
   */
  private void decideStandfirst() {
    if (page.title() == Page.NONE) {
      return;
    }
    List<Integer> found = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    int end = Math.min(page.articleEnd(), page.title() + MAX_HEADER_PIECES);
    for (int i = page.title() + 1; i < end; i++) {
      boolean summary =
          page.undecidedProse(i)
              && !PictureRules.isBeforeCredit(page, i)
              && !PictureRules.beginsTheNext(page, i)
              && !PictureRules.isAboveCreditedCaption(page, i);
      if (summary && page.features(i).words() > MAX_STANDFIRST_WORDS) {
        break;
      }
      if (summary) {
        open.add(i);
      }
      if (page.role(i) == Role.RELATED_LINK || page.isPostTime(i)) {
        break;
      }
      boolean leadImage = page.role(i) == Role.CREDIT && open.size() <= 1 && i + 1 < page.articleEnd();
      boolean mark = page.role(i) == Role.DATE || page.role(i) == Role.BYLINE || leadImage;
      if (mark) {
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
    int below = page.title() + 1;
    if (page.has(below) && page.role(below) == null && isUnfinishedSummary(below)) {
      page.decide(below, Role.STANDFIRST);
    }
  }

  /** A summary may have no full stop; then it stands right below the headline, and the text comes later. */
  private boolean isUnfinishedSummary(int i) {
    boolean aboveText = i < page.firstText() || i == page.firstText() && !page.features(i).endsSentence();
    boolean summary =
        aboveText
            && page.features(i).words() <= MAX_STANDFIRST_WORDS
            && page.piece(i).afterBlankLine()
            && page.standsAlone(i)
            && !PictureRules.isBeforeCredit(page, i)
            && !PictureRules.beginsTheNext(page, i);
    Features features = page.features(i);
    boolean dated = DateReader.read(page.piece(i).text(), DateReader.Order.UNKNOWN) != null;
    return summary
        && !dated
        && features.words() >= MIN_SUMMARY_WORDS
        && !features.startsLow()
        && page.piece(i).markerLength() == 0;
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
          && (ArticleRange.isEndHeading(page, i) || LINK_HEADINGS.is(page.features(i).folded()));
      footer |= heading || page.role(i) == Role.FOOTER;
      if (heading) {
        underHeading = !ArticleRange.isCommentHeading(page, i);
      }
      if (page.role(i) == null && PlaceRules.isBio(page, i)) {
        page.decide(i, Role.AUTHOR_BIO);
      } else if (page.role(i) == null && !heading && isHeadline(i, underHeading)) {
        page.decide(i, Role.RELATED_LINK);
      } else if (page.role(i) == null || heading || page.role(i) == Role.BOILERPLATE && footer) {
        page.decide(i, Role.FOOTER);
      }
    }
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
      if (kicker && page.piece(title - 1).markerLength() == 0) {
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
