package org.pressmark.release.diff;

import java.util.List;

/**
 * A row that both releases have and in which something differs.
 *
 * @param id the value of the table's key
 * @param values what differs, in the order of the columns
 */
public record ChangedRow(String id, List<ValueChange> values) {
  public ChangedRow {
    values = List.copyOf(values);
  }
}
