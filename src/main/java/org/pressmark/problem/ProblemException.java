package org.pressmark.problem;

import java.io.IOException;
import java.util.List;

/**
 * Carries a problem, or several found together, that ends the whole command up to the edge, where it becomes a message
 * and an exit code.
 */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient List<Problem> all;

  public ProblemException(Problem problem) {
    this(List.of(problem));
  }

  public ProblemException(Problem problem, Throwable cause) {
    super(problem.message(), cause);
    this.problem = problem;
    this.all = List.of(problem);
  }

  /** @param problems found together, at least one; the first stands for all */
  public ProblemException(List<Problem> problems) {
    super(problems.get(0).message());
    this.problem = problems.get(0);
    this.all = List.copyOf(problems);
  }

  /** FILE_UNREADABLE, with the reason that the system gives. */
  public static ProblemException unreadable(Place where, IOException failure) {
    return new ProblemException(new Problem(Code.FILE_UNREADABLE, where, SystemReason.of(failure)), failure);
  }

  /** OUTPUT_UNWRITABLE, with the reason that the system gives. */
  public static ProblemException unwritable(Place where, IOException failure) {
    return new ProblemException(new Problem(Code.OUTPUT_UNWRITABLE, where, SystemReason.of(failure)), failure);
  }

  public Problem problem() {
    return problem;
  }

  /** All that were found together, in order. */
  public List<Problem> problems() {
    return all;
  }
}
