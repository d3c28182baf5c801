package org.pressmark.normalise.html;

/**
 * Finds the elements that hold the article's text: those that the markup names as its body, where they hold much of
 * the page's running text, else the element with the most running text and the least furniture.
 */
final class ArticleArea {
  private static final int MAX_COUNTED = 600;
  private static final double SHARE_OF_BEST = 0.5;

  /** What names itself the article's text may be less than what readers wrote below it. */
  private static final double MIN_MARKED = 0.3;

  /** An article element within the article with less of its text is a card for another. */
  private static final double MAX_CARD = 0.3;

  /** What a letter of a short paragraph, list item or table cell counts beside one of running text. */
  private static final double PART = 0.3;

  private static final int MIN_BEFORE_LETTERS = 600;
  private static final double MOST_LISTED = 0.5;
  private static final double FEW_LISTED = 0.2;
  private static final int MIN_ARTICLE = 300;
  private static final double MOST = 0.8;

  /** An entry of a list has fewer letters, even where the markup calls each an article's text. */
  private static final int MIN_NAMED = 2000;

  private static final int FURNITURE =
      Marks.bits(
          Mark.HIDDEN,
          Mark.CHROME,
          Mark.FOOTER,
          Mark.ADVERT,
          Mark.COMMENTS,
          Mark.RELATED,
          Mark.TAGS,
          Mark.ASIDE);
  private static final int IN_PARTS = Marks.bits(Mark.LIST_ITEM, Mark.TABLE);
  private static final int BESIDE_TEXT = Marks.bits(Mark.CAPTION, Mark.CREDIT, Mark.FIGURE, Mark.BYLINE, Mark.DATE);

  private static final int SIGNED = Marks.bits(Mark.BYLINE, Mark.DATE);

  private final PageTree tree;
  private final int[] inherited;
  private final double[] sums;

  /** As the sums, but with no weight below 0: how much text there is, whatever stands beside it. */
  private final double[] gains;

  private ArticleArea(PageTree tree, int[] inherited) {
    this.tree = tree;
    this.inherited = inherited;
    sums = new double[tree.size()];
    gains = new double[tree.size()];
  }

  /** For each element whether it lies in the article. */
  static boolean[] find(PageTree tree, int[] inherited) {
    return new ArticleArea(tree, inherited).area();
  }

  private boolean[] area() {
    boolean[] inside = new boolean[tree.size()];
    if (inside.length == 0) {
      return inside;
    }
    int best = aroundParagraph(beforeLetters(best()));
    boolean sectioned = false;
    if (!markBodies(inside, gains[best])) {
      inside[best] = true;
      takeBeside(inside, best);
      sectioned = !takeOneArticle(inside, best);
    }
    long text = 0;
    for (int i = 0; i < inside.length; i++) {
      text += inside[i] ? tree.prose(i) : 0;
    }
    for (int i = 1; i < inside.length; i++) {
      boolean card = !sectioned && Marks.has(tree.marks(i), Mark.ARTICLE) && tree.prose(i) < text * MAX_CARD;
      inside[i] |= inside[tree.parent(i)] && !card;
    }
    return inside;
  }

  /**
   * Readers' letters below an article may be longer than it: where most of the best element is lists, and one that the
   * markup names as the article stands before them, that is the article.
   */
  private int beforeLetters(int best) {
    long[] listed = new long[tree.size()];
    int firstListed = tree.size();
    for (PageTree.Run run : tree.runs()) {
      if (run.isProse() && Marks.has(inherited[run.element], Mark.LIST_ITEM)) {
        listed[run.element] += run.letters;
        firstListed = run.element > best ? Math.min(firstListed, run.element) : firstListed;
      }
    }
    for (int i = tree.size() - 1; i > 0; i--) {
      listed[tree.parent(i)] += listed[i];
    }
    if (listed[best] < tree.prose(best) * MOST_LISTED) {
      return best;
    }
    int named = Marks.bits(Mark.ARTICLE, Mark.ARTICLE_BODY);
    for (int i = 0; i < firstListed; i++) {
      boolean article = (tree.marks(i) & named) != 0 && (inherited[i] & FURNITURE) == 0;
      if (article && tree.prose(i) >= MIN_BEFORE_LETTERS && listed[i] < tree.prose(i) * FEW_LISTED) {
        return i;
      }
    }
    return best;
  }

  /** A short article may be one paragraph: what stands beside it belongs to it. */
  private int aroundParagraph(int best) {
    for (PageTree.Run run : tree.runs()) {
      if (run.element == best && run.paragraph > 0) {
        return tree.parent(run.paragraph);
      }
    }
    return best;
  }

  /** Pages may have each paragraph in an element of its own: takes those beside the best that hold nothing but text. */
  private void takeBeside(boolean[] inside, int best) {
    for (PageTree.Run run : tree.runs()) {
      boolean beside = best > 0 && run.element > 0 && tree.parent(run.element) == tree.parent(best);
      if (beside && run.isProse() && weight(run) > 0 && tree.prose(run.element) == run.letters) {
        inside[run.element] = true;
      }
    }
  }

  /**
   * Of several whole articles on one page, as endless pages have them, takes the first. Some sites make each section of
   * one article, or each entry of a list, an article element: none of these has a headline of the first rank, says by
   * whom or when it is, or names a long text its own.
   *
   * @return whether the article elements in the best element are articles, not sections
   */
  private boolean takeOneArticle(boolean[] inside, int best) {
    int article = Marks.bit(Mark.ARTICLE);
    boolean[] within = new boolean[tree.size()];
    int first = PageTree.NONE;
    long most = 0;
    long all = 0;
    long sections = 0;
    boolean signed = false;
    for (int i = best + 1; i < tree.size() && (i == best + 1 || tree.parent(i) >= best); i++) {
      int parent = tree.parent(i);
      boolean own = (tree.marks(i) & article) != 0 && !within[parent];
      within[i] = within[parent] || own;
      boolean named = Marks.has(tree.marks(i), Mark.ARTICLE_BODY) && tree.prose(i) >= MIN_NAMED;
      signed |= within[i] && (named || tree.isHeaded(i) || (tree.marks(i) & SIGNED) != 0);
      sections += own && (inherited[i] & FURNITURE) == 0 ? tree.prose(i) : 0;
      if (own && tree.prose(i) >= MIN_ARTICLE && (inherited[i] & FURNITURE) == 0) {
        first = first == PageTree.NONE || tree.prose(i) > 3 * tree.prose(first) ? i : first;
        most = Math.max(most, tree.prose(i));
        all += tree.prose(i);
      }
    }
    if (first != PageTree.NONE && signed && all > most && all > tree.prose(best) * MOST) {
      inside[best] = false;
      inside[first] = true;
    }
    return signed || sections <= Math.max(most, tree.prose(best) * MOST);
  }

  /** The element with the greatest sum of weights; of those with the same sum the innermost. */
  private int best() {
    for (PageTree.Run run : tree.runs()) {
      double weight = weight(run);
      sums[run.element] += weight;
      boolean part =
          weight == 0
              && run.linkShare() < 0.3
              && (run.paragraph != PageTree.NONE || (inherited[run.element] & IN_PARTS) != 0);
      gains[run.element] += part ? PART * run.letters : Math.max(0, weight);
    }
    for (int i = tree.size() - 1; i > 0; i--) {
      sums[tree.parent(i)] += sums[i];
      gains[tree.parent(i)] += gains[i];
    }
    int best = 0;
    for (int i = tree.size() - 1; i >= 0; i--) {
      if (sums[i] > sums[best]) {
        best = i;
      }
    }
    return best;
  }

  private double weight(PageTree.Run run) {
    int marks = inherited[run.element];
    if ((marks & FURNITURE) != 0) {
      return -2;
    }
    if ((marks & BESIDE_TEXT) != 0) {
      return 0;
    }
    if (run.isProse()) {
      return Math.min(run.letters, MAX_COUNTED) * (Marks.has(marks, Mark.LIST_ITEM) ? 0.5 : 1);
    }
    if (run.linkShare() > 0.5) {
      return -Math.min(run.letters, 60);
    }
    return run.headingLevel > 0 || run.paragraph != PageTree.NONE || (marks & IN_PARTS) != 0 ? 0 : -8;
  }

  /** Takes the elements that say of themselves that they are the body; whether there were any worth taking. */
  private boolean markBodies(boolean[] inside, double bestGain) {
    // For each element the article element around it, so that the next article on an endless page is told apart.
    int[] group = new int[tree.size()];
    double[] sumOfGroup = new double[tree.size()];
    boolean[] within = new boolean[tree.size()];
    double most = 0;
    for (int i = 0; i < tree.size(); i++) {
      int parent = tree.parent(i);
      boolean article = Marks.has(tree.marks(i), Mark.ARTICLE);
      group[i] = article ? i : parent == PageTree.NONE ? 0 : group[parent];
      boolean marked = isMarkedBody(i);
      boolean outer = marked && (parent == PageTree.NONE || !within[parent]);
      within[i] = marked || parent != PageTree.NONE && within[parent];
      if (outer) {
        int of = parent == PageTree.NONE ? 0 : group[parent];
        sumOfGroup[of] += gains[i];
        most = Math.max(most, sumOfGroup[of]);
      }
    }
    if (most < bestGain * MIN_MARKED || most <= 0) {
      return false;
    }
    int chosen = 0;
    while (sumOfGroup[chosen] < most * SHARE_OF_BEST) {
      chosen++;
    }
    for (int i = 0; i < tree.size(); i++) {
      int parent = tree.parent(i);
      int of = parent == PageTree.NONE ? 0 : group[parent];
      inside[i] = of == chosen && gains[i] > 0 && isMarkedBody(i);
    }
    return true;
  }

  private boolean isMarkedBody(int i) {
    return Marks.has(tree.marks(i), Mark.ARTICLE_BODY) && (inherited[i] & FURNITURE) == 0;
  }
}
