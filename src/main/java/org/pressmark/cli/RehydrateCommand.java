package org.pressmark.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.Pressmark;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.RehydratedDocument.Outcome;
import org.pressmark.release.RehydrationSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pressmark rehydrate}: puts text back that a release withholds. */
@Command(
    name = "rehydrate",
    description = {
      "Puts the text of the articles back into a release that was built with --withhold-text.",
      "%nOriginals are known by the hash of their bytes, else by their address, else by their place within the folder. Each is"
          + " read by the release's own recipe, and its text is taken only if it has the recorded hash. A changed original gives"
          + " no text; of a page on which only the furniture changed the text is taken."
    },
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  pressmark rehydrate harbour-news-1.0.0 --originals articles/",
      "  pressmark rehydrate harbour-news-1.0.0 --originals articles/ -o full",
      "  pressmark rehydrate news-1.0.0 --originals articles/ --json | jq .documents",
      "",
      "Exit code 0: all text is back. 3: some originals are missing or changed; the release is published with"
          + " the text that is there, and can be rehydrated again with the others."
    })
final class RehydrateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "RELEASE", description = "The directory of the release that withholds text.")
  private Path release = Path.of("");

  @Option(
      names = "--originals",
      paramLabel = "DIR",
      required = true,
      arity = "1..*",
      description =
          "The folders and files that the release was built from, named as they were then.")
  private List<Path> originals = List.of();

  @Option(names = "--manifest", paramLabel = "FILE", description = "The manifest, if the release was built with one.")
  private @Nullable Path manifest;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The directory of the release with its text (default: RELEASE-rehydrated).")
  private @Nullable Path output;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Where to write what became of each document, a line of JSON each (default: the output's name with .report.jsonl).")
  private @Nullable Path report;

  @Option(names = "--force", description = "Replace a release that lies there already.")
  private boolean force;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Option(names = {"-q", "--quiet"}, description = "Print errors only.")
  private boolean quiet;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
  private boolean help;

  RehydrateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path target = output != null ? output : besides(release, "-rehydrated");
    Path list = report != null ? report : besides(target, ".report.jsonl");
    Pressmark.RehydrationResult result;
    try (ProgressLine progress = new ProgressLine(terminal, quiet)) {
      result =
          Pressmark.rehydrate(
              new Pressmark.RehydrationOrder(
                  release, originals, manifest, DatasetOptions.lyingIn(originals), target, list, force),
              progress);
    }
    RehydrationSummary summary = result.summary();
    if (summary == null) {
      result.findings().forEach(finding -> terminal.error(finding.message()));
      return ValidateCommand.exitCode(result.findings()).number();
    }
    if (json) {
      terminal.print(asJson(summary, result.refusal() == null ? target : null, list));
    } else if (!quiet) {
      print(summary, result.refusal() == null ? target : null, list);
    }
    if (result.refusal() != null) {
      throw new ProblemException(result.refusal());
    }
    boolean complete = summary.outcomes().get(Outcome.DRIFTED) + summary.outcomes().get(Outcome.MISSING) == 0;
    return (complete ? ExitCode.OK : ExitCode.REJECTS).number();
  }

  private static Path besides(Path path, String ending) {
    // "." has no name of its own, and what lies beside it is not within it.
    Path plain = path.normalize();
    Path named = plain.endsWith("") || plain.endsWith("..") ? plain.toAbsolutePath().normalize() : plain;
    return named.resolveSibling(Objects.requireNonNullElse(named.getFileName(), named) + ending);
  }

  private void print(RehydrationSummary summary, @Nullable Path published, Path list) {
    TextTable table = new TextTable();
    summary.outcomes().forEach(
        (outcome, count) -> table.row(outcome.term().replace('_', ' '), String.format(Locale.ROOT, "%,d", count)));
    table.lines().forEach(line -> terminal.print("  " + line));
    terminal.print("");
    if (published != null) {
      terminal.print("release  " + published + (summary.whole() ? " (whole, validated)" : " (in part, validated)"));
    }
    terminal.print("report   " + list);
  }

  private static String asJson(RehydrationSummary summary, @Nullable Path published, Path list) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("release", published == null ? null : published.toString());
    root.put("whole", summary.whole());
    ObjectNode documents = root.putObject("documents");
    summary.outcomes().forEach((outcome, count) -> documents.put(outcome.term(), count));
    root.put("report", list.toString());
    return root.toPrettyString();
  }
}
