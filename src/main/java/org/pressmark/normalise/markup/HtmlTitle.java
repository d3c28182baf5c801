package org.pressmark.normalise.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pressmark.normalise.html.HtmlBlock;
import org.pressmark.normalise.html.Mark;
import org.pressmark.normalise.metadata.Headline;
import org.pressmark.normalise.metadata.SiteName;
import org.pressmark.normalise.pieces.Page;
import org.pressmark.normalise.text.PhraseList;

/** Finds the headline among the pieces of an HTML page. */
final class HtmlTitle {
  private static final List<String> PATH_SIGNS = List.of(" > ", " » ", " › ");
  private static final int MAX_WORDS = 45;
  private static final int HEADING_REACH = 4;
  private static final int MAX_TITLES = 4;
  private static final double MIN_OVERLAP = 0.6;

  private final HtmlArticle article;
  private final Page page;
  private final List<String> titles;

  /** What the first of the stated headlines may say on the page, folded. */
  private final Set<String> forms = new HashSet<>();

  /** The words of each of them, without the site's name. */
  private final List<Wording> wordings = new ArrayList<>();

  /** What the page calls its site, folded: the heading above every one of its pages. */
  private final Set<String> names = new HashSet<>();

  private final int firstText;

  /**
   * @param titles the headlines that input and page state, the most trusted first
   * @param sites what the page calls its site
   * @param firstText the article's first piece of running text
   */
  HtmlTitle(HtmlArticle article, Page page, List<String> titles, List<String> sites, int firstText) {
    this.article = article;
    this.page = page;
    this.titles = titles;
    for (String title : titles.subList(0, Math.min(titles.size(), MAX_TITLES))) {
      forms.addAll(Headline.forms(title));
      wordings.add(Wording.of(SiteName.cut(title, null, sites)));
    }
    sites.forEach(site -> names.add(PhraseList.fold(site)));
    // Some pages state their headline as the site's name.
    titles.forEach(title -> names.remove(PhraseList.fold(title)));
    this.firstText = firstText;
  }

  /**
   * The heading that says what the page states as its headline; else the h1 nearest before the text; {@link Page#NONE}
   * if there is neither.
   *
   * @param lastText the article's last piece of running text
   */
  int find(int lastText) {
    int title = Page.NONE;
    double best = 0.5;
    for (int i = 0; i < Math.min(page.size(), lastText + 1); i++) {
      HtmlBlock block = article.blocks().get(i);
      if (block.has(Mark.HIDDEN) || page.features(i).words() == 0 || page.features(i).words() > MAX_WORDS) {
        continue;
      }
      if (names.contains(page.features(i).folded()) || isPath(i)) {
        continue;
      }
      double likeness = likeness(i);
      double score = likeness;
      score += block.headingLevel() == 1 ? 0.5 : block.headingLevel() == 2 ? 0.1 : 0;
      score += block.has(Mark.HEADLINE) ? 0.25 : 0;
      // Blogs link their headlines to the page itself.
      boolean linked = block.linkShare() > 0.5 && !(block.headingLevel() > 0 && likeness == 1);
      score -= block.has(Mark.CHROME) || block.has(Mark.RELATED) || linked ? 0.4 : 0;
      score -= i > firstText ? 0.3 : 0;
      boolean ownHeading =
          block.headingLevel() == 1
              && i < firstText
              && !block.inFurniture()
              && page.features(i).words() >= 3;
      score += ownHeading ? 0.15 : 0;
      if (score > best || score == best && i < firstText) {
        best = score;
        title = i;
      }
    }
    return title == Page.NONE && titles.size() <= 1 ? nearestHeading() : title;
  }

  /** Where a page states no headline but that of its window, the heading right before the text is the headline. */
  private int nearestHeading() {
    for (int i = Math.min(firstText, page.size()) - 1; i >= Math.max(0, firstText - HEADING_REACH); i--) {
      HtmlBlock block = article.blocks().get(i);
      boolean heading = block.headingLevel() > 0 && !block.inFurniture() && page.features(i).words() >= 2;
      if (heading && page.features(i).words() <= MAX_WORDS) {
        return i;
      }
    }
    return Page.NONE;
  }

  /** {@code Home > Islands > Ferry runs again}: the way to the article, which ends with its headline. */
  private boolean isPath(int i) {
    String text = page.piece(i).content();
    return article.blocks().get(i).headingLevel() == 0 && PATH_SIGNS.stream().anyMatch(text::contains);
  }

  /** How like a stated headline the piece is: 1 if it says just that, less the more words differ. */
  private double likeness(int i) {
    String line = page.features(i).folded();
    if (forms.contains(line)) {
      return 1;
    }
    if (page.features(i).words() < 3) {
      return 0;
    }
    String[] words = line.split(" ");
    double best = 0;
    for (Wording wording : wordings) {
      best = Math.max(best, wording.overlap(words));
    }
    return best * 0.9;
  }

  /** The words of a stated headline, each once, and how many they are with repetitions. */
  private record Wording(Set<String> words, int count) {
    static Wording of(String headline) {
      List<String> words = List.of(PhraseList.fold(headline).split(" "));
      return new Wording(new HashSet<>(words), words.size());
    }

    /** The share of common words; 0 if there are few. */
    double overlap(String[] line) {
      int found = 0;
      for (String word : line) {
        found += words.contains(word) ? 1 : 0;
      }
      double share = 2.0 * found / (line.length + count);
      return share < MIN_OVERLAP ? 0 : share;
    }
  }
}
