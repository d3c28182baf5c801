package org.pressmark.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pressmark.Pressmark;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.diff.ChangelogSection;
import org.pressmark.release.diff.ReleaseDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pressmark diff}: tells two releases of one dataset apart. */
@Command(
    name = "diff",
    description = {
      "Tells what differs between two releases of one dataset, and which version the new one must have.",
      "",
      "Rows are the same row if they have the same key. Changed: a value is another. Shifted: only places"
          + " are, such as offsets behind an edit. The least version: patch for the same rows in other files or"
          + " with other metadata, a licence among it; minor if rows, optional columns or tables were only added;"
          + " major if a row was removed, changed or shifted, or its text withheld, or the schema broke."
          + " Below 1.0.0 a major change raises the middle number, any other the last; after a pre-release"
          + " any higher version is legal. Exit code 4 if the declared version is lower."
    },
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  pressmark diff output/harbour-news-1.0.0 output/harbour-news-1.1.0",
      "  pressmark diff --limit 0 OLD NEW",
      "  pressmark diff --changelog OLD NEW > section.md",
      "  pressmark diff --json OLD NEW | jq '.tables[] | {table, changed}'"
    })
final class DiffCommand implements Callable<Integer> {
  private static final int MOST_SHOWN = 1_000;

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier release's directory.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The later release's directory.")
  private Path now = Path.of("");

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many rows of each kind and table are shown, 0 to 1000 (default: 3).")
  private int limit;

  @Option(names = "--json", description = "Print the difference as JSON.")
  private boolean json;

  @Option(names = "--changelog", description = "Print it as a section of CHANGELOG.md, as build --previous writes it.")
  private boolean changelog;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
  private boolean help;

  @Spec private CommandSpec spec;

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (json && changelog) {
      throw new ParameterException(
          spec.commandLine(), "--json and --changelog are two forms of one report; choose one");
    }
    if (limit < 0 || limit > MOST_SHOWN) {
      throw new ParameterException(spec.commandLine(), "--limit " + limit + ": expected 0 to " + MOST_SHOWN);
    }
    ReleaseDiff diff = Pressmark.diff(before, now, limit);
    if (json) {
      terminal.print(DiffJson.of(diff).toPrettyString());
    } else if (changelog) {
      terminal.print(ChangelogSection.of(diff).stripTrailing());
    } else {
      DiffRenderer.lines(diff).forEach(terminal::print);
    }
    Problem refusal = diff.refusal(Place.file(now.toString()));
    if (refusal != null) {
      throw new ProblemException(refusal);
    }
    return ExitCode.OK.number();
  }
}
