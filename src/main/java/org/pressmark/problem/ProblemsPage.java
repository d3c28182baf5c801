package org.pressmark.problem;

/** The list of codes described for readers, in Markdown. */
public final class ProblemsPage {
  private ProblemsPage() {}

  /** One section a code, in the order of {@link Code}; its heading is the anchor that a link to a code uses. */
  public static String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("# What can be wrong\n\n");
    page.append(
        "Generated from `org.pressmark.problem.Code`; do not edit. Codes are stable: scripts may rely on them.\n");
    for (Code code : Code.values()) {
      page.append("\n## ")
          .append(code)
          .append("\n\n")
          .append(code.meaning())
          .append("\n\n")
          .append(code.fix())
          .append('\n');
    }
    return page.toString();
  }
}
