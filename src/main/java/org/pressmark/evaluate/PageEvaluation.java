package org.pressmark.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;

/** Measures normalising on any labelled pages, told by what a folder holds: lines, HTML pages, or roles of lines. */
public final class PageEvaluation {
  private PageEvaluation() {}

  /**
   * The figures on one folder.
   *
   * @throws ProblemException if it holds none of the three kinds of data
   */
  public static List<Score> of(Path folder) {
    if (Files.exists(folder.resolve("truth.jsonl"))) {
      return HtmlEvaluation.of(folder);
    }
    if (Files.exists(folder.resolve("labels.jsonl"))) {
      return LineEvaluation.of(folder);
    }
    if (RoleEvaluation.isData(folder)) {
      return RoleEvaluation.of(folder);
    }
    String expected = "expected a folder with truth.jsonl, labels.jsonl or .page files";
    throw new ProblemException(new Problem(Code.INPUT_MISSING, Place.file(folder.toString()), expected));
  }
}
