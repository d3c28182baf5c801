package org.pressmark.release.contents;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;

/** A reject or finding as the release's files and {@code validate --json} spell it. */
public final class ProblemJson {
  private ProblemJson() {}

  /** @param details whether it says what was found; a detail may quote the article */
  public static ObjectNode of(Problem problem, boolean details) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("code", problem.code().name());
    Place where = problem.where();
    node.put("file", where.file());
    node.put("record", where.record());
    node.put("line", where.line());
    node.put("byte", where.byteOffset());
    node.put("row", where.row());
    node.put("column", where.column());
    node.put("message", details ? problem.message() : new Problem(problem.code(), problem.where(), "").message());
    return node;
  }
}
