package org.pressmark.release.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that differs, as an example of its kind.
 *
 * @param id the value of the table's key
 * @param source where a document comes from, its address or its path; null for rows of other tables
 * @param values what differs, in the order of the columns; empty if only one release has the row
 */
public record RowSample(String id, @Nullable String source, List<ValueChange> values) {
  public RowSample {
    values = List.copyOf(values);
  }
}
