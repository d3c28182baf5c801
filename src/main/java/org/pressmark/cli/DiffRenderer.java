package org.pressmark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Printable;
import org.pressmark.release.diff.DiffNotes;
import org.pressmark.release.diff.ReleaseDiff;
import org.pressmark.release.diff.RowSample;
import org.pressmark.release.diff.TableDiff;
import org.pressmark.release.diff.ValueChange;

/** A difference for people. */
final class DiffRenderer {
  private DiffRenderer() {}

  /** Counts, columns, examples and the verdict. */
  static List<String> lines(ReleaseDiff diff) {
    List<String> lines = counts(diff);
    lines.add("");
    lines.addAll(DiffNotes.of(diff));
    examples(lines, diff);
    if (!lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
    verdict(lines, diff);
    return lines;
  }

  /** Counts and the verdict. */
  static List<String> summary(ReleaseDiff diff) {
    List<String> lines = counts(diff);
    verdict(lines, diff);
    return lines;
  }

  private static List<String> counts(ReleaseDiff diff) {
    List<String> lines = new ArrayList<>();
    lines.add(Printable.escape(diff.before().toString()) + " -> " + diff.now().version());
    TextTable table = new TextTable();
    table.row("", "added", "removed", "changed", "shifted", "unchanged");
    for (TableDiff rows : diff.tables()) {
      table.row(
          Printable.escape(rows.table()),
          number(rows.added()),
          number(rows.removed()),
          number(rows.changed()),
          number(rows.shifted()),
          number(rows.unchanged()));
    }
    table.lines().forEach(line -> lines.add("  " + line));
    return lines;
  }

  private static void examples(List<String> lines, ReleaseDiff diff) {
    for (TableDiff rows : diff.tables()) {
      rows.firstAdded().forEach(row -> lines.add(heading("added", rows, row)));
      rows.firstRemoved().forEach(row -> lines.add(heading("removed", rows, row)));
      for (RowSample row : rows.firstChanged()) {
        lines.add(heading("changed", rows, row));
        row.values().forEach(value -> lines.add("    " + shown(value)));
      }
      for (RowSample row : rows.firstShifted()) {
        lines.add(
            heading("shifted", rows, row)
                + ": "
                + String.join(", ", row.values().stream().map(DiffRenderer::shown).toList()));
      }
    }
  }

  private static void verdict(List<String> lines, ReleaseDiff diff) {
    lines.add("level    " + diff.reason());
    lines.add(
        "version  at least "
            + diff.leastVersion()
            + ", declared "
            + diff.now().version()
            + (diff.legal() ? "" : ", which is too low"));
  }

  private static String heading(String what, TableDiff table, RowSample row) {
    return what
        + " "
        + Printable.escape(
            table.table() + " " + row.id() + (row.source() == null ? "" : " " + row.source()));
  }

  private static String shown(ValueChange value) {
    return value.column() + " " + shown(value.before()) + " -> " + shown(value.now());
  }

  private static String shown(@Nullable String value) {
    return value == null ? "none" : Printable.escape(value);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
