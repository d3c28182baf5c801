package org.pressmark.normalise.roles;

import org.pressmark.model.Role;
import org.pressmark.normalise.authors.Byline;
import org.pressmark.normalise.authors.Names;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.ListMarker;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.text.PhraseList;

/** Gives roles to what stands above and below the article. */
final class OutsideRoles {
  private static final PhraseList LINK_HEADINGS = PhraseList.load("link-headings");
  private static final PhraseList MORE_STARTS = PhraseList.load("more-starts");
  private static final PhraseList TAG_HEADINGS = PhraseList.load("tag-headings");
  private static final PhraseList SITE_LINES = PhraseList.load("site-lines");

  /** A kicker stands right above the headline, and is a word or a few. */
  private static final int MAX_KICKER_WORDS = 6;

  /** Two of them and the mark between. */
  private static final int MAX_KICKERS = 2;

  private static final int MIN_LINK_WORDS = 3;
  private static final int MIN_HEADLINE_WORDS = 6;
  private static final int MIN_MENU = 3;
  private static final int NEAR_TITLE = 6;
  private static final int MIN_CAPTION_WORDS = 5;
  private static final int MAX_TEASER_WORDS = 35;
  private static final int MAX_MENU_WORDS = 4;
  private static final int MAX_HEADLINE_WORDS = 25;

  private final Page page;

  /** The last heading of links below the article. */
  private int lastHeading = Page.NONE;

  /** @param page with the roles of the article's pieces */
  OutsideRoles(Page page) {
    this.page = page;
  }

  /**
   * Below the article: links, bios, calls to subscribe and the like, and from the first heading or copyright line on
   * the footer.
   */
  void decide() {
    decideBefore();
    Comments comments = new Comments(page);
    boolean underHeading = false;
    boolean underComments = false;
    boolean footer = false;
    for (int i = page.articleEnd(); i < page.size(); i++) {
      boolean heading = isFreeForHeading(i)
          && (ArticleRange.isEndHeading(page, i) || LINK_HEADINGS.is(page.features(i).folded()) || headsLinks(i)
              || BioRules.introducesCompany(page, i));
      boolean ofSite = isOfSite(i);
      footer |= heading || ofSite || page.role(i) == Role.FOOTER || isOfEnd(i)
          || !startsWithNumber(i) && comments.beginAt(i) || comments.beginAt(i - 1);
      if (heading) {
        lastHeading = i;
        underComments = Comments.speaksOfThem(page, i);
        underHeading = !underComments && !TAG_HEADINGS.is(page.features(i).folded());
      }
      // Behind the first line about the site come others of its menu, not headlines.
      underHeading &= !ofSite;
      underComments = page.role(i) != Role.RELATED_LINK && (underComments || comments.beginAt(i));
      boolean signOfSite = footer && page.role(i) == Role.CREDIT && page.piece(i).content().startsWith("©");
      if (ofSite || signOfSite) {
        page.decide(i, Role.FOOTER);
      } else if (page.role(i) == null && isOfBio(i)
          || page.role(i) == Role.BOILERPLATE && BioRules.isOfAuthor(page, i)) {
        page.decide(i, Role.AUTHOR_BIO);
      } else if (page.role(i) == null && page.authors().contains(page.features(i).folded())) {
        page.decide(i, Role.BYLINE);
      } else if (page.role(i) == null && !heading
          && (!underComments && isHeadline(i, underHeading)
              || underHeading && isTeaser(i) || LinkRules.isCutTeaser(page, i))) {
        page.decide(i, Role.RELATED_LINK);
      } else if (page.role(i) == null || heading || page.role(i) == Role.BOILERPLATE && footer) {
        page.decide(i, footer ? Role.FOOTER : Role.BOILERPLATE);
      }
    }
  }

  /** A note on readers' comments, a row of tags, or whose the site is: no such line stands above the footer. */
  private boolean isOfEnd(int i) {
    boolean furniture = page.role(i) == null || page.role(i) == Role.BOILERPLATE;
    String content = page.piece(i).content();
    String tags = TAG_HEADINGS.startOf(page.features(i).folded());
    boolean tagged = tags != null && content.length() > tags.length() && !page.features(i).endsSentence();
    return furniture && (tagged || Comments.isNote(page, i) || content.indexOf('©') >= 0 && Names.hasYear(content));
  }

  /** {@code More football} above two lines that could be headlines, or where the scrape ends. */
  private boolean headsLinks(int i) {
    Features features = page.features(i);
    boolean few = features.headingLike() && features.words() > 0 && features.words() <= MIN_LINK_WORDS + 1;
    boolean links = isLinkLike(afterDate(i + 1)) && isLinkLike(afterDate(afterDate(i + 1) + 1));
    return few && (links || !page.has(i + 1) && MORE_STARTS.startsOf(features.folded()));
  }

  private int afterDate(int i) {
    return page.role(i) == Role.DATE ? i + 1 : i;
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

  private boolean isOfBio(int i) {
    return BioRules.isBio(page, i) || isNameAboveBio(i) || BioRules.isBelowHeading(page, i)
        || BioRules.isAuthorsPost(page, i);
  }

  /** {@code 12 comments} alone is a count; what follows may be they. */
  private boolean startsWithNumber(int i) {
    String content = page.piece(i).content();
    return !content.isEmpty() && Character.isDigit(content.charAt(0));
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

  /**
   * After the article a line as long as a headline leads to another one; under a heading a few words are enough. One
   * with a full stop or a sign of copyright speaks of the site.
   */
  private boolean isHeadline(int i, boolean underHeading) {
    Features features = page.features(i);
    int words = features.words();
    boolean stamped = StampRules.beforeDate(page.piece(i).content()) != null;
    if (features.endsSentence() && !features.asks() || stamped || page.piece(i).content().indexOf('©') >= 0) {
      return false;
    }
    boolean few = underHeading && words >= MIN_LINK_WORDS && !isInMenu(i);
    return few && words <= MAX_HEADLINE_WORDS || words >= MIN_HEADLINE_WORDS && features.headingLike();
  }

  /** A sentence right below another article's headline, or below its date, with the next headline below it. */
  private boolean isTeaser(int i) {
    Features features = page.features(i);
    int headline = page.role(i - 1) == Role.DATE ? i - 2 : i - 1;
    return page.role(headline) == Role.RELATED_LINK
        && !features.startsLow()
        && features.endsSentence()
        && features.words() >= MIN_CAPTION_WORDS
        && features.words() <= MAX_TEASER_WORDS
        && page.piece(i).content().indexOf('©') < 0
        && isLinkLike(i + 1);
  }

  /** One of three lines or more of a few words each: headlines that short do not stand in a row. */
  private boolean isInMenu(int i) {
    int first = i;
    while (first > i - MIN_MENU && first - 1 > lastHeading && isMenuLine(first - 1)) {
      first--;
    }
    int last = i;
    while (last < first + MIN_MENU && isMenuLine(last + 1)) {
      last++;
    }
    return isMenuLine(i) && last - first + 1 >= MIN_MENU;
  }

  private boolean isMenuLine(int i) {
    return page.has(i) && page.features(i).words() > 0 && page.features(i).words() <= MAX_MENU_WORDS
        && !page.features(i).endsSentence() && page.role(i) != Role.DATE && page.role(i) != Role.BYLINE;
  }

  /** The last of several lines without a blank line between is no section's name but the menu's last entry. */
  private boolean isOfMenu(int i) {
    return !page.piece(i).afterBlankLine() && page.has(i - 1) && page.features(i - 1).words() <= MAX_KICKER_WORDS;
  }

  /** {@code 2. Bundesliga} has a number, not a marker. */
  private boolean hasNoMarker(int i) {
    return page.piece(i).markerLength() == 0 || ListMarker.numberIn(page.piece(i).text()) >= 0;
  }

  /** Two kickers, with a mark between or not, stand in a group: {@code Ports}, {@code |}, {@code Energy}. */
  private int firstKicker(int last) {
    int first = last;
    while (page.has(first) && !page.piece(first).afterBlankLine()) {
      if (last - first == MAX_KICKERS || !isShortLabel(first)) {
        return last;
      }
      first--;
    }
    return first > 0 && isShortLabel(first) ? first : last;
  }

  private boolean isShortLabel(int i) {
    Features features = page.features(i);
    return features.words() <= MIN_LINK_WORDS && features.folded().chars().noneMatch(Character::isDigit);
  }

  private void decideKicker(int i, boolean ofGroup) {
    // "Opinion" or "Podcast" leads elsewhere unless it stands above the headline, and "News" beside a mark.
    boolean free = page.role(i) == null || page.role(i) == Role.RELATED_LINK
        || ofGroup && page.role(i) == Role.BOILERPLATE && page.has(i + 1) && page.features(i + 1).folded().isEmpty();
    if (!page.has(i) || !free || !ofGroup && isOfMenu(i) || !hasNoMarker(i)) {
      return;
    }
    Features features = page.features(i);
    boolean few = features.words() <= MAX_KICKER_WORDS && features.words() > 0;
    if (few && !features.endsSentence() && !features.startsLow()) {
      page.decide(i, Role.KICKER);
    }
  }

  private void decideBefore() {
    int title = page.title();
    if (title != Page.NONE) {
      int last = page.role(title - 1) == Role.DATE ? title - 2 : title - 1;
      int first = firstKicker(last);
      for (int i = first; i <= last; i++) {
        decideKicker(i, first < last);
      }
    }
    for (int i = 0; i < page.articleStart(); i++) {
      if (page.role(i) == Role.RELATED_LINK && LineRules.isBareLink(page.features(i))) {
        page.decide(i, Role.BOILERPLATE);
      } else if (page.role(i) == null) {
        boolean caption = PictureRules.isBeforeCredit(page, i)
            || i >= page.articleStart() - NEAR_TITLE
                && (page.prose(i) && PictureRules.speaksOfPicture(page, i)
                    || PictureRules.isSignedBehindBar(page.piece(i).content()));
        page.decide(i, caption ? Role.CAPTION : Role.BOILERPLATE);
      }
    }
  }
}
