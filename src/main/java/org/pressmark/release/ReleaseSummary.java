package org.pressmark.release;

import java.nio.file.Path;
import java.util.List;

/**
 * A release that is finished and not published yet.
 *
 * @param directory where it lies until {@link ReleaseBuilder#publish}; complete, so it can be validated there
 * @param tables in published order
 * @param rejects those of duplicate identity among them
 */
public record ReleaseSummary(Path directory, List<TableRows> tables, Rejects rejects) {

  /** How many rows a table has. */
  public record TableRows(String table, long rows) {}

  public ReleaseSummary {
    tables = List.copyOf(tables);
  }
}
