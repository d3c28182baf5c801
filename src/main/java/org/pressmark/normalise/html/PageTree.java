package org.pressmark.normalise.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The elements of a page in document order, as numbers: parents, marks, text. A parent stands before its children, so
 * one loop forwards hands marks down and one backwards sums text up; nothing recurs.
 */
final class PageTree {
  /** That no element is meant. */
  static final int NONE = -1;

  /** An element with so much of the page's running text is not what a class name says: "has-sidebar", "no-comments". */
  private static final double MAX_SET_ASIDE = 0.4;

  /** Readers may have written more than the author. */
  private static final double MAX_COMMENTS = 0.85;

  /** So many letters of running text are more than a teaser has. */
  private static final int MIN_ARTICLE = 200;

  /** A date has no running text, and no more than a sentence or two beside it: "paragraph-published" is none. */
  private static final int MAX_DATE = 300;

  private static final int DATE = Marks.bit(Mark.DATE);
  private static final int COMMENTS = Marks.bit(Mark.COMMENTS);
  private static final int STRUCTURE =
      Marks.bits(Mark.ARTICLE, Mark.ARTICLE_BODY, Mark.LIST_ITEM, Mark.TABLE, Mark.BOLD);

  /** A block of text before it is known what surrounds it. */
  static final class Run {
    final StringBuilder text = new StringBuilder();
    final SourceMap source;
    final List<String> names = new ArrayList<>(0);
    final List<String> moments = new ArrayList<>(0);
    int element = NONE;
    int headingLevel;

    /** The p element around it. */
    int paragraph = NONE;

    int letters;
    int linkedLetters;
    int boldLetters;

    Run(SourceMap source) {
      this.source = source;
    }

    double linkShare() {
      return letters == 0 ? 0 : (double) linkedLetters / letters;
    }

    /** Running text by its length and end. */
    boolean isProse() {
      if (headingLevel > 0 || letters < 25 || linkShare() > 0.5) {
        return false;
      }
      return letters >= 120 || letters >= 35 && endsSentence();
    }

    private boolean endsSentence() {
      int end = text.length();
      while (end > 0 && " \n\t\r\u00A0\"'”’»«“)]".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      return end > 0 && ".!?…。！？।؟:".indexOf(text.charAt(end - 1)) >= 0;
    }
  }

  private int size;
  private int[] parents = new int[256];
  private int[] depths = new int[256];
  private int[] marks = new int[256];
  private boolean[] headed = new boolean[256];
  private String[] names = new String[256];
  private long[] prose = new long[0];
  private final List<Run> runs = new ArrayList<>();

  /**
   * Adds an element below another.
   *
   * @param heading whether it is an h1
   * @param name what it and those like it are called; empty if nothing
   */
  int add(int parent, int ownMarks, boolean heading, String name) {
    if (size == parents.length) {
      parents = Arrays.copyOf(parents, size * 2);
      depths = Arrays.copyOf(depths, size * 2);
      marks = Arrays.copyOf(marks, size * 2);
      headed = Arrays.copyOf(headed, size * 2);
      names = Arrays.copyOf(names, size * 2);
    }
    parents[size] = parent;
    depths[size] = parent == NONE ? 0 : depths[parent] + 1;
    marks[size] = ownMarks;
    headed[size] = heading;
    names[size] = name;
    return size++;
  }

  void add(Run run) {
    runs.add(run);
  }

  int size() {
    return size;
  }

  int parent(int element) {
    return parents[element];
  }

  /** The marks of an element alone; those that its text disproves are gone once {@link #settle} has run. */
  int marks(int element) {
    return marks[element];
  }

  /** Whether it is an h1 or, once {@link #settle} has run, holds one. */
  boolean isHeaded(int element) {
    return headed[element];
  }

  /** The blocks, in document order. */
  List<Run> runs() {
    return runs;
  }

  /** How many letters of running text lie within an element. */
  long prose(int element) {
    return prose[element];
  }

  /** The innermost element that holds both. */
  int common(int first, int second) {
    int a = first;
    int b = second;
    while (a != b) {
      if (depths[a] >= depths[b]) {
        a = parents[a];
      } else {
        b = parents[b];
      }
    }
    return a;
  }

  /** Sums running text up the tree, and drops marks of elements that hold too much of it. */
  void settle() {
    prose = new long[size];
    // No furniture holds a headline of the first rank, or what names itself the article's text, and much text.
    boolean[] ofArticle = new boolean[size];
    // Grid systems give each paragraph the same names, such as "col-print-12".
    Map<String, Long> byName = new HashMap<>();
    for (Run run : runs) {
      if (run.isProse()) {
        prose[run.element] += run.letters;
        boolean named = !names[run.element].isEmpty() && (marks[run.element] & ~STRUCTURE) != 0;
        if (named) {
          byName.merge(names[run.element], (long) run.letters, Long::sum);
        }
      }
    }
    for (int i = size - 1; i > 0; i--) {
      prose[parents[i]] += prose[i];
      headed[parents[i]] |= headed[i];
      ofArticle[i] |= headed[i] || Marks.has(marks[i], Mark.ARTICLE_BODY);
      ofArticle[parents[i]] |= ofArticle[i];
    }
    addRowsOfBodies(byName);
    long all = size == 0 ? 0 : prose[0];
    byName.values().removeIf(letters -> all < MIN_ARTICLE || letters <= all * MAX_SET_ASIDE);
    for (int i = 0; i < size; i++) {
      if (prose[i] > MAX_DATE) {
        marks[i] &= ~DATE;
      }
      boolean holdsArticle = ofArticle[i] && prose[i] >= MIN_ARTICLE;
      if (holdsArticle || all >= MIN_ARTICLE && prose[i] > all * MAX_COMMENTS) {
        marks[i] &= STRUCTURE;
      } else if (all >= MIN_ARTICLE && prose[i] > all * MAX_SET_ASIDE || byName.containsKey(names[i])) {
        marks[i] &= STRUCTURE | COMMENTS;
      }
    }
  }

  /**
   * Within an element that names itself the article's text the box around a paragraph may have such a name. The same
   * note in place of every picture is no paragraph.
   */
  private void addRowsOfBodies(Map<String, Long> byName) {
    int body = Marks.bit(Mark.ARTICLE_BODY);
    if (Arrays.stream(marks, 0, size).noneMatch(each -> (each & body) != 0)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    long[] letters = new long[size];
    for (Run run : runs) {
      letters[run.element] += run.isProse() && seen.add(run.text.toString()) ? run.letters : 0;
    }
    for (int i = size - 1; i > 0; i--) {
      letters[parents[i]] += letters[i];
    }
    boolean[] within = new boolean[size];
    for (int i = 1; i < size; i++) {
      within[i] = within[parents[i]] || (marks[parents[i]] & body) != 0;
      boolean outer = !names[i].isEmpty() && !names[i].equals(names[parents[i]]);
      if (within[i] && outer && (marks[i] & ~STRUCTURE) != 0 && letters[i] > 0) {
        byName.merge(names[i], letters[i], Long::sum);
      }
    }
  }

  /** For each element its marks and those of all around it. */
  int[] inheritedMarks() {
    int[] all = Arrays.copyOf(marks, size);
    for (int i = 1; i < size; i++) {
      all[i] |= all[parents[i]];
    }
    return all;
  }
}
