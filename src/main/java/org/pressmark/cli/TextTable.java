package org.pressmark.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A short table for people: columns lined up, the first to the left, the others to the right, unless all hold words.
 */
final class TextTable {
  private static final String GAP = "  ";

  private final boolean numbers;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable() {
    this(true);
  }

  private TextTable(boolean numbers) {
    this.numbers = numbers;
  }

  /** A table whose columns all are lined up to the left. */
  static TextTable ofWords() {
    return new TextTable(false);
  }

  /** Adds a row; all rows have the same number of cells. */
  void row(String... cells) {
    rows.add(List.of(cells));
  }

  /** The lines of the table, without trailing blanks. */
  List<String> lines() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String padding = " ".repeat(widths[i] - row.get(i).length());
        line.append(i == 0 ? "" : GAP).append(numbers && i > 0 ? padding + row.get(i) : row.get(i) + padding);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
