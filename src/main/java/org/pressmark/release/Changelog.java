package org.pressmark.release;

import org.pressmark.model.Tables;

/** {@code CHANGELOG.md}: what this version holds. */
final class Changelog {
  private Changelog() {}

  static String of(ReleaseContents contents) {
    ReleaseSettings settings = contents.settings();
    StringBuilder text = new StringBuilder("# Changelog\n\n## ").append(settings.version());
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
