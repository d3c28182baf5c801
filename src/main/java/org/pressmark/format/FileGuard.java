package org.pressmark.format;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Printable;
import org.pressmark.problem.Problem;

/**
 * Runs a library's code on a file that may be forged, and reports whatever it throws as FILE_INVALID, with the row that
 * was being read. An error for want of memory or stack counts as the file's: both come from sizes and depths that it
 * names, and leave nothing half done but the reader.
 */
final class FileGuard {
  /** How Java names an object that says nothing of itself; another number in each run. */
  private static final Pattern OBJECT_NAME = Pattern.compile("[a-zA-Z.]++@[0-9a-f]++");

  private static final int LONGEST_REASON = 200;

  private final Path path;
  private final String verdict;
  private long row = -1;

  FileGuard(Path path) {
    this(path, "");
  }

  /** @param verdict what is said before a library's own words */
  FileGuard(Path path, String verdict) {
    this.path = path;
    this.verdict = verdict;
  }

  @FunctionalInterface
  interface Step<T extends @Nullable Object> {
    T run() throws IOException;
  }

  /** What follows reads the next row. */
  void beginRow() {
    row++;
  }

  /** A column of the row that is being read; the row's number from 0. */
  Place place(String column) {
    return Place.row(path.toString(), row, column);
  }

  /**
   * The step's result.
   *
   * @throws FileSystemException as the system reports it: the disk is at fault, not the file
   * @throws InvalidFileException for anything else that the step throws
   */
  <T extends @Nullable Object> T run(Step<T> step) throws IOException, InvalidFileException {
    try {
      return step.run();
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      throw new InvalidFileException(problem(reason(e)), e);
    }
  }

  InvalidFileException invalid(String detail) {
    return new InvalidFileException(problem(detail));
  }

  /** The file is sound, and of a kind that is not read. */
  InvalidFileException unsupported(String detail) {
    return new InvalidFileException(new Problem(Code.FORMAT_UNSUPPORTED, Place.file(path.toString()), detail));
  }

  InvalidFileException mismatch(@Nullable String column, String expected, String found) {
    Place where = new Place(path.toString(), null, null, null, column);
    String detail = "expected " + oneLine(expected) + ", found " + RowRules.shown(oneLine(found));
    return new InvalidFileException(new Problem(Code.COLUMNS_MISMATCH, where, detail));
  }

  private Problem problem(String detail) {
    Place where = row < 0 ? Place.file(path.toString()) : Place.row(path.toString(), row, null);
    return new Problem(Code.FILE_INVALID, where, detail);
  }

  private String reason(Throwable error) {
    Throwable deepest = error;
    while (deepest.getCause() != null && deepest.getCause() != deepest) {
      deepest = deepest.getCause();
    }
    String message = deepest.getMessage();
    if (message == null) {
      return verdict + deepest.getClass().getSimpleName();
    }
    String named = OBJECT_NAME.matcher(message.replace(path.toString(), "the file")).replaceAll("the file");
    return verdict + Printable.brief(oneLine(named), LONGEST_REASON);
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    for (String part : text.split("\n")) {
      line.append(line.isEmpty() ? "" : " ").append(part.strip());
    }
    return line.toString();
  }
}
