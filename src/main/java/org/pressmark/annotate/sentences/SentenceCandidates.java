package org.pressmark.annotate.sentences;

import org.jspecify.annotations.Nullable;

/** Finds the places of a block where a sentence may end, from left to right. */
final class SentenceCandidates {
  private static final String TERMINATORS = ".!?…。！？";
  private static final String CLOSERS = "\"'”’“‘»«›‹)]}";
  private static final String QUOTES = "\"'”’“‘»«›‹";

  private final String text;
  private final int blockStart;
  private final int blockEnd;
  private int position;

  SentenceCandidates(String text, int blockStart, int blockEnd) {
    this.text = text;
    this.blockStart = blockStart;
    this.blockEnd = blockEnd;
    this.position = blockStart;
  }

  /** The next one; null at the block's end. */
  @Nullable SentenceCandidate next() {
    while (position < blockEnd) {
      if (TERMINATORS.indexOf(text.charAt(position)) < 0) {
        position++;
        continue;
      }
      int mark = position;
      int dots = 0;
      boolean strong = false;
      boolean wide = false;
      while (position < blockEnd && TERMINATORS.indexOf(text.charAt(position)) >= 0) {
        char c = text.charAt(position);
        dots += c == '.' ? 1 : c == '…' ? 3 : 0;
        strong |= "!?！？".indexOf(c) >= 0;
        wide |= "。！？".indexOf(c) >= 0;
        position++;
      }
      boolean bracketed = dots > 1 && mark > blockStart && "[(".indexOf(text.charAt(mark - 1)) >= 0;
      int end = closersFrom(position);
      boolean quoted = hasQuote(position, end);
      position = Math.max(position, end);
      int next = skipBlanks(end);
      boolean parted = next > end || next >= blockEnd || wide;
      // Scrapers glue a quote's end to the next sentence: said.”He
      boolean glued = !parted && quoted && Character.isUpperCase(text.charAt(next));
      if (!bracketed && (parted || glued)) {
        return new SentenceCandidate(mark, end, next, strong || wide, dots > 1, quoted);
      }
    }
    return null;
  }

  private int closersFrom(int from) {
    int i = from;
    while (i < blockEnd) {
      char c = text.charAt(i);
      if (CLOSERS.indexOf(c) >= 0) {
        i++;
      } else if (noteEnd(i) > i) {
        i = noteEnd(i);
      } else if (Character.isSpaceChar(c) && i + 1 < blockEnd && noteEnd(i + 1) > i + 1) {
        i = noteEnd(i + 1);
      } else if (Character.isSpaceChar(c) && i + 1 < blockEnd && loneCloser(i + 1)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** A closing mark after a blank: French sets one before », and a " at the block's end can open nothing. */
  private boolean loneCloser(int at) {
    char c = text.charAt(at);
    if (c == '»' && at + 1 < blockEnd && !Character.isLetterOrDigit(text.charAt(at + 1))) {
      // A German » opens, and a word follows it.
      return true;
    }
    boolean narrow = text.charAt(at - 1) == '\u00a0' || text.charAt(at - 1) == '\u202f';
    return narrow && (c == '»' || c == '›') || at + 1 == blockEnd && QUOTES.indexOf(c) >= 0;
  }

  /** After a note number such as [12] that stands right behind a sentence; the same place if there is none. */
  private int noteEnd(int at) {
    if (text.charAt(at) != '[') {
      return at;
    }
    int i = at + 1;
    while (i < blockEnd && i < at + 5 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > at + 1 && i < blockEnd && text.charAt(i) == ']' ? i + 1 : at;
  }

  private boolean hasQuote(int from, int to) {
    for (int i = from; i < to; i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < blockEnd && (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i)))) {
      i++;
    }
    return i;
  }
}
