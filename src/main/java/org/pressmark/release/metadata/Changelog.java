package org.pressmark.release.metadata;

import org.pressmark.model.Tables;
import org.pressmark.release.contents.History;
import org.pressmark.release.contents.ReleaseContents;
import org.pressmark.release.contents.ReleaseSettings;

/** {@code CHANGELOG.md}: what this version holds, or what changed since the one before it, whose sections follow. */
public final class Changelog {
  public static final String HEADING = "# Changelog\n\n";

  private Changelog() {}

  static String of(ReleaseContents contents) {
    ReleaseSettings settings = contents.settings();
    History history = contents.history();
    if (history != null) {
      String older = history.olderSections().isEmpty() ? "" : "\n" + history.olderSections();
      return HEADING + history.section() + older;
    }
    StringBuilder text = new StringBuilder(HEADING).append("## ").append(settings.version());
    if (settings.date() != null) {
      text.append(" - ").append(settings.date());
    }
    text.append("\n\nRows, in schema ").append(Tables.SCHEMA_VERSION).append(":\n\n");
    for (ReleaseContents.TableContents table : contents.tables()) {
      text.append("- ").append(table.schema().name()).append(": ").append(table.rows()).append('\n');
    }
    return text.toString();
  }
}
