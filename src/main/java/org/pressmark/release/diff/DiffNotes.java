package org.pressmark.release.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pressmark.problem.Printable;
import org.pressmark.schema.SchemaChange;

/** What people ask of a difference beside the counts of rows, a line each: in terminals and in change logs. */
public final class DiffNotes {
  private DiffNotes() {}

  /** The lines, safe to print, in a fixed order; none if there is nothing to say. */
  public static List<String> of(ReleaseDiff diff) {
    List<String> notes = new ArrayList<>();
    ReleaseFacts before = diff.before();
    ReleaseFacts now = diff.now();
    changed(notes, "Licence", before.license(), now.license());
    changed(notes, "Title", before.title(), now.title());
    changed(notes, "Built by Pressmark", before.toolVersion(), now.toolVersion());
    changed(notes, "Schema", before.schemaVersion(), now.schemaVersion());
    for (SchemaChange change : diff.schema()) {
      notes.add("Schema, " + change);
    }
    for (TableDiff table : diff.tables()) {
      texts(notes, table);
    }
    for (TableDiff table : diff.tables()) {
      if (!table.columns().isEmpty()) {
        notes.add(table.table() + ", by column: " + columns(table));
      }
    }
    return notes.stream().map(Printable::escape).toList();
  }

  private static void changed(List<String> notes, String what, String before, String now) {
    if (!before.equals(now)) {
      notes.add(what + ": " + now + ", was " + before);
    }
  }

  private static void texts(List<String> notes, TableDiff table) {
    Map<String, Long> columns = table.columns();
    if (columns.containsKey("text_sha256")) {
      notes.add(table.table() + " with another text: " + number(columns.get("text_sha256")));
    }
    if (columns.containsKey("text_withheld")) {
      notes.add(table.table() + " with their text withheld or given back: " + number(columns.get("text_withheld")));
    }
    if (table.movedTexts() > 0) {
      notes.add(
          "added " + table.table() + " with the text of a removed one, whose address or path was another: "
              + number(table.movedTexts()));
    }
  }

  private static String columns(TableDiff table) {
    List<String> parts = new ArrayList<>();
    table.columns().forEach((column, rows) -> parts.add(column + " " + number(rows)));
    return String.join(", ", parts);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
