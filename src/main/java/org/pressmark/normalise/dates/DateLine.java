package org.pressmark.normalise.dates;

import java.util.Arrays;
import java.util.List;
import org.pressmark.normalise.dates.DateTokens.Token;

/** The tokens of a line that is read for a date, and which of them have been read. An index may lie outside them. */
final class DateLine {
  private final String text;
  private final List<Token> tokens;
  private final boolean[] used;

  DateLine(String text) {
    this.text = text;
    tokens = DateTokens.of(text);
    used = new boolean[tokens.size()];
  }

  int size() {
    return tokens.size();
  }

  /** The folded word or number; empty outside the line. */
  String at(int i) {
    return isInside(i) ? tokens.get(i).text() : "";
  }

  /** The value of a number of at most four digits; -1 for anything else. */
  int value(int i) {
    return isInside(i) ? tokens.get(i).value() : -1;
  }

  boolean isNumber(int i) {
    return isInside(i) && tokens.get(i).number();
  }

  /** What stands before a token, up to the one before it; empty outside the line. */
  String gap(int i) {
    return isInside(i) ? tokens.get(i).gap() : "";
  }

  /** The line from behind a token's beginning to where another begins. */
  String between(int from, int to) {
    return text.substring(Math.min(startOf(from), startOf(to)), startOf(to));
  }

  /** The line from its beginning to where a token begins. */
  String before(int to) {
    return text.substring(0, startOf(to));
  }

  private int startOf(int i) {
    return tokens.get(i).start();
  }

  boolean isUsed(int i) {
    return used[i];
  }

  /** Notes that the tokens from the first to the last have been read. */
  void use(int first, int last) {
    Arrays.fill(used, first, last + 1, true);
  }

  private boolean isInside(int i) {
    return i >= 0 && i < tokens.size();
  }
}
