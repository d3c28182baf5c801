package org.pressmark.normalise.html;

import java.util.Arrays;

/**
 * Finds the elements that hold the article's text: those that the markup names as its body, where they hold much of
 * the page's running text, else the element with the most running text and the least furniture.
 */
final class ArticleArea {
  private static final int MAX_COUNTED = 600;
  private static final double SHARE_OF_BEST = 0.5;

  private static final int FURNITURE =
      Marks.bits(Mark.HIDDEN, Mark.CHROME, Mark.FOOTER, Mark.ADVERT, Mark.COMMENTS, Mark.RELATED, Mark.TAGS, Mark.ASIDE);
  private static final int BESIDE_TEXT = Marks.bits(Mark.CAPTION, Mark.CREDIT, Mark.FIGURE, Mark.BYLINE, Mark.DATE);

  private final PageTree tree;
  private final int[] inherited;
  private final double[] sums;

  private ArticleArea(PageTree tree, int[] inherited) {
    this.tree = tree;
    this.inherited = inherited;
    sums = new double[tree.size()];
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
    int best = best();
    if (!markBodies(inside, sums[best])) {
      inside[best] = true;
    }
    for (int i = 1; i < inside.length; i++) {
      inside[i] |= inside[tree.parent(i)];
    }
    return inside;
  }

  /** The element with the greatest sum of weights; of those with the same sum the innermost. */
  private int best() {
    for (PageTree.Run run : tree.runs()) {
      sums[run.element] += weight(run);
    }
    for (int i = tree.size() - 1; i > 0; i--) {
      sums[tree.parent(i)] += sums[i];
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
      return Math.min(run.letters, MAX_COUNTED);
    }
    if (run.linkShare() > 0.5) {
      return -Math.min(run.letters, 60);
    }
    return Marks.has(marks, Mark.LIST_ITEM) || run.headingLevel > 0 ? 0 : -8;
  }

  /** Takes the elements that say of themselves that they are the body; whether there were any worth taking. */
  private boolean markBodies(boolean[] inside, double bestSum) {
    int body = Marks.bit(Mark.ARTICLE_BODY);
    // For each element the article element around it, so that the next article on an endless page is told apart.
    int[] group = new int[tree.size()];
    double[] sumOfGroup = new double[tree.size()];
    boolean[] within = new boolean[tree.size()];
    double most = 0;
    for (int i = 0; i < tree.size(); i++) {
      int parent = tree.parent(i);
      boolean article = (tree.marks(i) & Marks.bit(Mark.ARTICLE)) != 0;
      group[i] = article ? i : parent == PageTree.NONE ? 0 : group[parent];
      boolean marked = (tree.marks(i) & body) != 0 && (inherited[i] & FURNITURE) == 0;
      boolean outer = marked && (parent == PageTree.NONE || !within[parent]);
      within[i] = marked || parent != PageTree.NONE && within[parent];
      if (outer) {
        int of = parent == PageTree.NONE ? 0 : group[parent];
        sumOfGroup[of] += Math.max(0, sums[i]);
        most = Math.max(most, sumOfGroup[of]);
      }
    }
    if (most < bestSum * SHARE_OF_BEST || most <= 0) {
      return false;
    }
    int chosen = 0;
    while (sumOfGroup[chosen] < most * SHARE_OF_BEST) {
      chosen++;
    }
    Arrays.fill(within, false);
    for (int i = 0; i < tree.size(); i++) {
      int parent = tree.parent(i);
      boolean marked = (tree.marks(i) & body) != 0 && (inherited[i] & FURNITURE) == 0;
      int of = parent == PageTree.NONE ? 0 : group[parent];
      inside[i] = marked && of == chosen && sums[i] > 0;
    }
    return true;
  }
}
