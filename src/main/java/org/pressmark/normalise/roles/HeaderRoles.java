package org.pressmark.normalise.roles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pressmark.model.Role;
import org.pressmark.normalise.authors.Agencies;
import org.pressmark.normalise.authors.Byline;
import org.pressmark.normalise.authors.CreditText;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.pieces.SmallLetters;
import org.pressmark.normalise.text.PhraseList;

/** Finds what stands between headline and text: who wrote the article, and its summary. */
final class HeaderRoles {
  private static final int MAX_STANDFIRST_PIECES = 2;
  private static final int MAX_STANDFIRST_WORDS = 70;
  private static final int MIN_SUMMARY_WORDS = 8;
  private static final int MAX_HEADER_PIECES = 12;
  private static final int MAX_AUTHORS = 10;
  private static final int MAX_NAME_DISTANCE = 8;
  private static final int MAX_DATE_DISTANCE = 3;
  private static final int MAX_PLACE_WORDS = 4;

  private final Page page;
  private final SmallLetters small;

  /** @param page with headline and extent of the article */
  HeaderRoles(Page page) {
    this.page = page;
    small = new SmallLetters(page.pieces());
  }

  /**
   * Decides the roles of the header's names and summary, and tells the page the authors.
   *
   * @param claimedAuthors the authors that the input states
   */
  void decide(List<String> claimedAuthors) {
    decideAuthors(claimedAuthors);
    decideStandfirst();
  }

  /**
   * A name alone in the header is the author's, if the input states it, or if it stands right under headline and
   * summary or above the date and there is no byline.
   */
  private void decideAuthors(List<String> claimed) {
    Set<String> authors = new LinkedHashSet<>();
    claimed.forEach(author -> authors.add(PhraseList.fold(author)));
    boolean bylined = false;
    for (int i = page.articleStart(); i < page.firstText(); i++) {
      boolean named = authors.contains(page.features(i).folded()) || BylineRules.isAuthorAndDate(page, i);
      boolean agency = page.role(i) == Role.SIGN_OFF && Agencies.named(page.piece(i).content()) != null;
      // "Reporter" alone is a line of many pages, but below a name it is a post.
      boolean post = page.role(i) == Role.BOILERPLATE && page.role(i - 1) == Role.BYLINE
          && Byline.isPost(page.piece(i).content());
      if (page.role(i) == null && named || agency || post) {
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
        byline.authors().forEach(author -> authors.add(PhraseList.fold(author)));
      }
    }
    page.setAuthors(List.copyOf(authors));
  }

  private void decideLoneName() {
    boolean summaries = true;
    int again = 0;
    for (int i = page.title() + 1; i <= page.title() + MAX_NAME_DISTANCE && page.has(i); i++) {
      boolean near = summaries && i <= page.title() + 2 + again;
      boolean placed = near || (i < page.firstText() || summaries) && isAboveDate(i);
      if (placed && page.role(i) == null && !page.isTableRow(i) && isNameOrNames(i)) {
        do {
          page.decide(i, Role.BYLINE);
          i++;
        } while (isFurtherName(i));
        return;
      }
      boolean summary = page.undecidedProse(i) && page.features(i).words() <= MAX_STANDFIRST_WORDS;
      boolean picture = PictureRules.isOfPicture(page, i) || PictureRules.beginsTheNext(page, i)
          || page.role(i) == Role.CREDIT || page.role(i) == Role.CAPTION || PictureRules.speaksOfPicture(page, i);
      boolean repeats = PlaceRules.repeatsTitle(page, i);
      summaries &= summary || picture || isUnfinishedSummary(i) || repeats;
      again += repeats ? 1 : 0;
    }
  }

  /** Right above the date a second name is that of the place: {@code Anna Berg}, {@code Puerto Albar}. */
  private boolean isFurtherName(int i) {
    return page.has(i) && page.role(i) == null && page.role(i + 1) != Role.DATE
        && !page.piece(i).afterBlankLine() && isNameOrNames(i);
  }

  /** Between the author's name and the date stand at most another name and a place. */
  private boolean isAboveDate(int i) {
    for (int k = i + 1; k <= i + MAX_DATE_DISTANCE; k++) {
      if (page.role(k) == Role.DATE) {
        return true;
      }
      if (!page.has(k) || page.features(k).words() > MAX_PLACE_WORDS || page.features(k).endsSentence()) {
        return false;
      }
    }
    return false;
  }

  /** {@code Anna Berg}; above a date also {@code Anna Berg and Li Wei}. */
  private boolean isNameOrNames(int i) {
    String content = page.piece(i).content();
    if (page.piece(i).markerLength() > 0 || small.hold(content)) {
      // "The Low Pier" is a heading where the text has a low pier.
      return false;
    }
    if (Byline.isName(content)) {
      return true;
    }
    Byline names = page.role(i + 1) == Role.DATE ? Byline.ofNames(content) : null;
    return names != null && names.authors().size() > 1 && !page.features(i).endsSentence();
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
              && !PictureRules.isAboveCreditedCaption(page, i)
              && !isSaidTwice(i);
      if (summary && page.features(i).words() > MAX_STANDFIRST_WORDS) {
        break;
      }
      if (summary && isAboveTaker(i)) {
        page.decide(i, Role.CAPTION);
        page.decide(i + 1, Role.CREDIT);
        continue;
      }
      if (summary && !PictureRules.isAboveCaption(page, i)) {
        open.add(i);
      }
      if (page.role(i) == Role.RELATED_LINK || page.isPostTime(i)) {
        break;
      }
      boolean leadImage =
          page.role(i) == Role.CREDIT
              && !CreditText.hasSourceLabel(page.piece(i).content())
              && open.size() <= 1
              && i + 1 < page.articleEnd();
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

  /** A caption below its image's text, and in the very next line the name of somebody who did not write the article. */
  private boolean isAboveTaker(int i) {
    boolean group = page.separatesParagraphs() && page.has(i + 1)
        && !page.piece(i).afterBlankLine() && !page.piece(i + 1).afterBlankLine();
    return group && i - 1 > page.title() && page.role(i - 1) == null && page.role(i + 1) == null
        && PictureRules.isOtherName(page, i + 1);
  }

  /** What says the headline, or the line beside it, once more is no summary but a picture's or a link's text. */
  private boolean isSaidTwice(int i) {
    return PlaceRules.repeatsTitle(page, i) || PlaceRules.same(page, i, i - 1) || PlaceRules.same(page, i, i + 1);
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
            && !PictureRules.beginsTheNext(page, i)
            && !isSaidTwice(i);
    Features features = page.features(i);
    boolean dated = DateReader.read(page.piece(i).text(), DateReader.Order.UNKNOWN) != null;
    return summary
        && !dated
        && features.words() >= MIN_SUMMARY_WORDS
        && !features.startsLow()
        && page.piece(i).markerLength() == 0;
  }
}
