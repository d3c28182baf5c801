package org.pressmark.release;

import java.nio.file.Path;
import java.util.List;
import org.pressmark.release.contents.DuplicateCount;
import org.pressmark.release.contents.Rejects;

/**
 * A release that is finished and not published yet.
 *
 * @param directory where it lies until {@link ReleaseBuilder#publish}; complete, so it can be validated there
 * @param tables in published order
 * @param rejects those of duplicate identity among them
 * @param duplicates how many documents repeat another
 * @param languages primary language subtags of the documents, sorted; empty if none is known
 */
public record ReleaseSummary(
    Path directory, List<TableRows> tables, Rejects rejects, DuplicateCount duplicates, List<String> languages) {

  /** How many rows a table has. */
  public record TableRows(String table, long rows) {}

  public ReleaseSummary {
    tables = List.copyOf(tables);
    languages = List.copyOf(languages);
  }
}
