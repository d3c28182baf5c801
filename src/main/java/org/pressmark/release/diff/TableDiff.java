package org.pressmark.release.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.schema.ChangeLevel;

/**
 * How one table differs. Rows are the same row if they have the same key.
 *
 * @param table its name
 * @param added rows that only the new release has
 * @param removed rows that only the old release has
 * @param changed rows in which a value differs that is no place
 * @param shifted rows in which only places differ: where a row of a document begins and ends, and its ordinal
 * @param unchanged rows that are equal in all columns that both sides have
 * @param movedTexts how many of the added documents have the text of a removed one; 0 in other tables
 * @param columns for each column that both sides have in how many rows it differs, in the order of the columns; those
 *     of which none does are left out
 * @param firstAdded the first added rows, in the table's order
 * @param firstRemoved likewise
 * @param firstChanged the first changed rows
 * @param firstShifted the first shifted rows
 */
public record TableDiff(
    String table,
    long added,
    long removed,
    long changed,
    long shifted,
    long unchanged,
    long movedTexts,
    Map<String, Long> columns,
    List<RowSample> firstAdded,
    List<RowSample> firstRemoved,
    List<RowSample> firstChanged,
    List<RowSample> firstShifted) {
  public TableDiff {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    firstAdded = List.copyOf(firstAdded);
    firstRemoved = List.copyOf(firstRemoved);
    firstChanged = List.copyOf(firstChanged);
    firstShifted = List.copyOf(firstShifted);
  }

  /** How many rows the old release has. */
  public long oldRows() {
    return removed + changed + shifted + unchanged;
  }

  /** How many rows the new release has. */
  public long newRows() {
    return added + changed + shifted + unchanged;
  }

  /** What the rows alone make of it. A shifted row has other values: whoever kept its offsets is wrong now. */
  public ChangeLevel level() {
    if (removed + changed + shifted > 0) {
      return ChangeLevel.MAJOR;
    }
    return added > 0 ? ChangeLevel.MINOR : ChangeLevel.NONE;
  }
}
