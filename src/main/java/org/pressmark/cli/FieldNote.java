package org.pressmark.cli;

import java.util.SortedSet;
import java.util.stream.Collectors;
import org.pressmark.problem.Printable;

/** Tells which fields of the records went unread: one under a name of its own would be missed without a word. */
final class FieldNote {
  private static final int SHOWN = 12;

  private FieldNote() {}

  /** Prints nothing if there are none. */
  static void print(SortedSet<String> names, Terminal terminal) {
    if (names.isEmpty()) {
      return;
    }
    String shown = names.stream().limit(SHOWN).map(Printable::escape).collect(Collectors.joining(", "));
    String others = names.size() > SHOWN ? ", ..." : "";
    terminal.error(
        "note: fields of the records that are not read: " + shown + others
            + "; where one is the title, the date or the like, name it: --field title=headline");
  }
}
