package org.pressmark.normalise.markup;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Role;
import org.pressmark.normalise.authors.Byline;
import org.pressmark.normalise.dates.DateReader;
import org.pressmark.normalise.html.HtmlBlock;
import org.pressmark.normalise.html.Mark;
import org.pressmark.normalise.html.StatedMetadata;
import org.pressmark.normalise.pieces.Features;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.roles.BylineRules;
import org.pressmark.normalise.roles.LineRules;
import org.pressmark.normalise.text.PhraseList;

/** What the lines between the headline of an HTML page and its text are: bylines, dates, summaries. */
final class HeadLines {
  private static final int MAX_LABEL_WORDS = 12;
  private static final int MAX_STANDFIRST_WORDS = 120;

  /** A summary without any mark stands so close below the headline. */
  private static final int STANDFIRST_REACH = 6;

  private final HtmlArticle article;
  private final Page page;
  private final Set<String> summaries = new HashSet<>();
  private final Set<String> authors = new HashSet<>();

  /** @param stated what the page states: its summaries and authors */
  HeadLines(HtmlArticle article, Page page, StatedMetadata stated) {
    this.article = article;
    this.page = page;
    stated.descriptions().forEach(description -> summaries.add(PhraseList.fold(description)));
    stated.authors().forEach(place -> place.forEach(author -> authors.add(PhraseList.fold(author))));
  }

  /**
   * The role of a short block that the markup calls a byline or date, or of a byline in several lines; null for others.
   *
   * @param below whether it stands between headline and text
   */
  @Nullable Role label(int i, boolean below) {
    HtmlBlock block = article.blocks().get(i);
    boolean marked = block.has(Mark.BYLINE) || block.has(Mark.DATE);
    if (marked && page.features(i).words() <= MAX_LABEL_WORDS && !page.features(i).prose()) {
      boolean date = block.has(Mark.DATE) || DateReader.isDateLine(page.piece(i).content());
      return date ? Role.DATE : Role.BYLINE;
    }
    return below && StackedByline.in(block) != null ? Role.BYLINE : null;
  }

  /**
   * The role of a piece in the header; null if it says nothing of what it is.
   *
   * @param title the headline; {@link Page#NONE} if there is none
   */
  @Nullable Role role(int i, int title) {
    HtmlBlock block = article.blocks().get(i);
    Features features = page.features(i);
    Role line = LineRules.role(page, i);
    if (line != null && !features.plainSentence()) {
      return line;
    }
    if (BylineRules.isNameWithPost(page, i) || BylineRules.namesHelp(page, i)) {
      return Role.BYLINE;
    }
    if (BylineRules.isAuthorAndDate(page, i)) {
      // "Top Stories 4 March 2025": a section stands beside the date oftener than a name that the page states nowhere.
      Byline byline = Byline.in(page.piece(i).content());
      boolean agency = byline != null && !byline.agencies().isEmpty();
      return agency || authors.stream().anyMatch(features.folded()::contains) ? Role.BYLINE : Role.DATE;
    }
    boolean standfirst =
        block.has(Mark.STANDFIRST)
            || block.headingLevel() > 0 && features.words() > MAX_LABEL_WORDS
            || summaries.contains(features.folded())
            || features.plainSentence() && !block.inArticle() && i - title <= STANDFIRST_REACH;
    if (standfirst && features.words() > 3 && features.words() <= MAX_STANDFIRST_WORDS && block.linkShare() < 0.5) {
      return Role.STANDFIRST;
    }
    return null;
  }
}
