package org.pressmark.format;

import org.pressmark.problem.Problem;

/** A file is not what it claims to be. Carries the problem to whoever judges the file. */
public sealed class InvalidFileException extends Exception permits InvalidRowException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public InvalidFileException(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  public InvalidFileException(Problem problem, Throwable cause) {
    super(problem.message(), cause);
    this.problem = problem;
  }

  /**
   * One of FILE_INVALID, COLUMNS_MISMATCH and VALUE_INVALID, with line, row and column where known; of a file of others
   * FORMAT_UNSUPPORTED too. The file is named as the reader was given it.
   */
  public Problem problem() {
    return problem;
  }
}
