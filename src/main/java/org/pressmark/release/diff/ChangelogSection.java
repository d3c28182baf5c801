package org.pressmark.release.diff;

import java.util.Locale;
import org.pressmark.problem.Printable;

/** A difference as the section of the new version in {@code CHANGELOG.md}. */
public final class ChangelogSection {
  private ChangelogSection() {}

  /** Markdown that begins with the heading of level two and ends with a line end. */
  public static String of(ReleaseDiff diff) {
    StringBuilder text = new StringBuilder("## ").append(diff.now().version());
    if (diff.now().date() != null) {
      text.append(" - ").append(diff.now().date());
    }
    text.append("\n\nSince ").append(diff.before().version()).append(", ").append(diff.reason()).append(".\n\n");
    text.append("| table | rows | added | removed | changed | shifted |\n|---|---|---|---|---|---|\n");
    for (TableDiff table : diff.tables()) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %d | %d | %d |\n",
              Printable.escape(table.table()),
              table.newRows(),
              table.added(),
              table.removed(),
              table.changed(),
              table.shifted()));
    }
    text.append('\n');
    DiffNotes.of(diff).forEach(note -> text.append("- ").append(note).append('\n'));
    return text.toString();
  }
}
