package org.pressmark.annotate.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.pressmark.problem.Place;
import org.pressmark.problem.ProblemException;

/** Writes a file whole or not at all: aside first, then in place of what was there. */
final class WholeFile {
  private WholeFile() {}

  /** What goes into the file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file; an existing one is replaced, and only once the new one is complete.
   *
   * @throws ProblemException if the file cannot be written
   */
  static void write(Path file, Content content) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        content.writeTo(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw ProblemException.unwritable(Place.file(file.toString()), e);
    } finally {
      discard(part);
    }
  }

  /** Removes what is left of a file that was not completed. */
  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // The disk that refused the file is reported already.
      return;
    }
  }
}
