package org.pressmark.format;

import org.pressmark.problem.Problem;
import org.pressmark.schema.Row;

/** A value of a row is not allowed by its column. The row was read to its end: the next call gives the one after it. */
public final class InvalidRowException extends InvalidFileException {
  private static final long serialVersionUID = 1L;

  private final transient Row row;

  InvalidRowException(Problem problem, Row row) {
    super(problem);
    this.row = row;
  }

  /** The row, null in the place of every value that is not allowed. The problem is that of the first. */
  public Row row() {
    return row;
  }
}
