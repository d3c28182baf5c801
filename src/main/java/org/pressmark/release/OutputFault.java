package org.pressmark.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.pressmark.problem.Place;
import org.pressmark.problem.ProblemException;

/** Turns what the disk refuses while a release is written into the problem that says so. */
final class OutputFault {
  /** A step that reads or writes. */
  interface Step {
    void run() throws IOException;
  }

  /** One that gives something. */
  interface Giving<T> {
    T run() throws IOException;
  }

  private OutputFault() {}

  /**
   * Runs a step.
   *
   * @param target to name where the system names no file
   * @throws ProblemException OUTPUT_UNWRITABLE, with the path and the system's reason, if the disk refuses
   */
  static void run(Path target, Step step) {
    give(
        target,
        () -> {
          step.run();
          return target;
        });
  }

  /**
   * Runs a step and gives what it gives.
   *
   * @param target to name where the system names no file
   * @throws ProblemException OUTPUT_UNWRITABLE, with the path and the system's reason, if the disk refuses
   */
  static <T> T give(Path target, Giving<T> step) {
    try {
      return step.run();
    } catch (UncheckedIOException e) {
      throw unwritable(target, e.getCause());
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  private static ProblemException unwritable(Path target, IOException e) {
    String path = target.toString();
    if (e instanceof FileSystemException named) {
      path = named.getFile() == null ? path : named.getFile();
    }
    return ProblemException.unwritable(Place.file(path), e);
  }
}
