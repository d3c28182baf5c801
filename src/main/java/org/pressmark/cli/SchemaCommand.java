package org.pressmark.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pressmark.Pressmark;
import org.pressmark.problem.Place;
import org.pressmark.problem.Printable;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.diff.SchemaDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pressmark schema}: what can be done with the schema of the tables. */
@Command(
    name = "schema",
    description = "Compares versions of the schema of the tables.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = "  pressmark schema check schema/1.0 schema/1.1",
    subcommands = SchemaCommand.Check.class)
final class SchemaCommand implements Runnable {
  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
  private boolean help;

  @Spec private CommandSpec spec;

  /** Called when no command is named. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command is named");
  }

  /** {@code pressmark schema check}. */
  @Command(
      name = "check",
      description = {
        "Tells what differs between two versions of the schema, and which version the new one must have.",
        "",
        "Minor: an optional column at the end, a table, or other words for the same meaning. Major: anything"
            + " removed, renamed, moved, or with another type, nullability, vocabulary, unit, reference, key, order or"
            + " span. Exit code 4 if the declared version is lower."
      },
      sortOptions = false,
      footerHeading = "%nExamples:%n",
      footer = {
        "  pressmark schema check schema/1.0 schema/1.1",
        "  pressmark schema check output/harbour-news-1.0.0 output/harbour-news-2.0.0",
        "  pressmark schema check --json schema/1.0 draft/ | jq -r .leastVersion"
      })
  static final class Check implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
        index = "0",
        paramLabel = "OLD",
        description = "The earlier version: a folder with TABLE.schema.json files, or a release.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The later version, likewise.")
    private Path now = Path.of("");

    @Option(names = "--json", description = "Print the differences as JSON.")
    private boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    Check(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      SchemaDiff diff = Pressmark.checkSchema(before, now);
      if (json) {
        terminal.print(asJson(diff).toPrettyString());
      } else {
        terminal.print("schema " + diff.before() + " -> " + diff.now());
        diff.changes().forEach(change -> terminal.print("  " + Printable.escape(change.toString())));
        if (diff.changes().isEmpty()) {
          terminal.print("  no column or table differs");
        }
        terminal.print(
            "version  at least "
                + diff.leastVersion()
                + ", declared "
                + diff.now()
                + (diff.legal() ? "" : ", which is too low"));
      }
      Problem refusal = diff.refusal(Place.file(now.toString()));
      if (refusal != null) {
        throw new ProblemException(refusal);
      }
      return ExitCode.OK.number();
    }

    private static ObjectNode asJson(SchemaDiff diff) {
      ObjectNode root = JsonNodeFactory.instance.objectNode();
      root.put("old", diff.before().toString());
      root.put("new", diff.now().toString());
      root.put("level", diff.level().term());
      root.put("leastVersion", diff.leastVersion().toString());
      root.put("legal", diff.legal());
      root.set("changes", DiffJson.changes(diff.changes()));
      return root;
    }
  }
}
