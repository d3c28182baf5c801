package org.pressmark.annotate.names;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.analysis.WordList;

/**
 * The stretches of a sentence that begin and end with a capitalised word and hold nothing else but small words that
 * join names: "Ministry of Foreign Affairs", "Human Rights". Computed in one pass.
 */
final class Stretches {
  private static final Set<String> LINKS =
      Set.of("of", "for", "the", "and", "&", "on", "in", "at", "to", "against", "de", "la", "du", "des", "del", "al");
  private static final Set<String> ORGANISATIONS = Set.copyOf(WordList.lines("names/organisation-words-en.txt"));
  private static final int MOST_LINKS = 2;
  private static final int LONGEST = 14;
  private static final int NONE = -1;

  private final String[] folded;
  private final boolean[] capitalised;
  private final int[] start;
  private final int[] end;
  private final int[] firstLink;
  private final int[] firstOrganisation;

  Stretches(String[] tokens, String[] folded) {
    int length = tokens.length;
    this.folded = folded;
    this.capitalised = new boolean[length];
    this.start = new int[length];
    this.end = new int[length];
    this.firstLink = new int[length];
    this.firstOrganisation = new int[length];
    Arrays.fill(start, NONE);
    for (int i = 0; i < length; i++) {
      capitalised[i] = Spelling.isCapitalised(tokens[i]);
    }
    for (int i = 0; i < length; ) {
      if (!capitalised[i]) {
        i++;
        continue;
      }
      int last = lastOfStretch(i);
      mark(i, last + 1);
      i = last + 1;
    }
  }

  private int lastOfStretch(int from) {
    int last = from;
    int most = Math.min(capitalised.length, from + LONGEST);
    for (int i = from + 1; i < most; i++) {
      if (capitalised[i]) {
        last = i;
      } else if (i - last > MOST_LINKS || !LINKS.contains(folded[i])) {
        break;
      }
    }
    return last;
  }

  private void mark(int from, int to) {
    int link = NONE;
    int organisation = NONE;
    for (int i = from; i < to; i++) {
      if (link == NONE && !capitalised[i]) {
        link = i;
      }
      if (organisation == NONE && capitalised[i] && ORGANISATIONS.contains(folded[i])) {
        organisation = i;
      }
    }
    Arrays.fill(start, from, to, from);
    Arrays.fill(end, from, to, to);
    Arrays.fill(firstLink, from, to, link);
    Arrays.fill(firstOrganisation, from, to, organisation);
  }

  /** Whether a token stands in a stretch that holds a small word. */
  boolean isJoined(int i) {
    return start[i] != NONE && firstLink[i] != NONE;
  }

  boolean isLink(int i) {
    return !capitalised[i];
  }

  /** The last word before the first small one of a token's stretch, which must be joined. */
  int head(int i) {
    return firstLink[i] - 1;
  }

  /** The first small word of a token's stretch. */
  int link(int i) {
    return firstLink[i];
  }

  /** The first capitalised word after the first small ones of a token's stretch. */
  int after(int i) {
    int after = firstLink[i];
    while (!capitalised[after]) {
      after++;
    }
    return after;
  }

  /** The end of a token's stretch. */
  int end(int i) {
    return end[i];
  }

  /**
   * Where a token stands: 0 before the first small word, 1 at those that follow it, 2 after them, 3 after the next
   * ones.
   */
  int part(int i) {
    if (i < firstLink[i]) {
      return 0;
    }
    int after = after(i);
    if (i < after) {
      return 1;
    }
    for (int at = after; at <= i; at++) {
      if (!capitalised[at]) {
        return 3;
      }
    }
    return 2;
  }

  /**
   * The first word of a token's stretch that names a kind of organisation, and on which side; null if there is none.
   */
  @Nullable String organisationWord(int i) {
    if (start[i] == NONE || firstOrganisation[i] == NONE) {
      return null;
    }
    int at = firstOrganisation[i];
    boolean before = firstLink[i] == NONE || at < firstLink[i];
    return (at < i ? "<" : at == i ? "=" : ">") + (before ? "1" : "2") + (capitalised[i] ? "" : "l");
  }
}
