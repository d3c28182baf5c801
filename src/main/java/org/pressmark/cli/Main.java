package org.pressmark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import org.pressmark.problem.Printable;
import org.pressmark.problem.ProblemException;
import org.pressmark.problem.Suggestion;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code pressmark} command. */
@Command(
    name = "pressmark",
    description = "Packages scraped news articles as a versioned, checked, citable dataset.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  pressmark init articles/dataset.yaml",
      "  pressmark build articles/ --name my-news --version 1.0.0",
      "  pressmark explain articles/one.txt",
      "  pressmark validate output/my-news-1.0.0",
      "  pressmark diff output/my-news-1.0.0 output/my-news-1.1.0"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:good",
      "1:a bug of Pressmark",
      "2:wrong command line or input",
      "3:more rejects than allowed, or originals missing or changed",
      "4:the release is invalid",
      "5:something cannot be read or written"
    },
    subcommands = {
      InitCommand.class,
      BuildCommand.class,
      ValidateCommand.class,
      SignCommand.class,
      RehydrateCommand.class,
      DiffCommand.class,
      SchemaCommand.class,
      ExplainCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      AutoComplete.GenerateCompletion.class
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main() {}

  public static void main(String[] arguments) {
    Interruption interruption = Interruption.ofThisThread();
    StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    Terminal terminal = Terminal.ofProcess(out);
    int exitCode = run(terminal, arguments);
    if (out.lost()) {
      terminal.error("pressmark: standard output cannot be written; what it shows is not complete");
      exitCode = exitCode == ExitCode.OK.number() ? ExitCode.INPUT_OUTPUT.number() : exitCode;
    }
    interruption.ended();
    System.exit(exitCode);
  }

  /** Runs one command line and gives its exit code. */
  static int run(Terminal terminal, String... arguments) {
    try {
      return commandLine(terminal).execute(arguments);
    } catch (OutOfMemoryError e) {
      // picocli hands exceptions to the handlers below, errors to us.
      terminal.error("pressmark: more memory is needed; for example PRESSMARK_JAVA_OPTS=-Xmx4g, or fewer --threads");
      return ExitCode.INPUT_OUTPUT.number();
    } catch (Error e) {
      // A deep recursion, a native library that does not load: as little use to a reader as any stack trace.
      return bug(terminal, e);
    }
  }

  /** All commands, with what they print and read. */
  static CommandLine commandLine(Terminal terminal) {
    CommandLine line =
        new CommandLine(new Main(), new CommandFactory(terminal))
            .setOut(new java.io.PrintWriter(terminal.out(), true, java.nio.charset.StandardCharsets.UTF_8))
            .setErr(new java.io.PrintWriter(terminal.err(), true, java.nio.charset.StandardCharsets.UTF_8))
            .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
            .setUsageHelpWidth(Math.min(Math.max(terminal.columns(), 60), 100))
            .setParameterExceptionHandler((e, args) -> misused(terminal, e))
            .setExecutionExceptionHandler((e, command, parsed) -> failed(terminal, e))
            .registerConverter(Path.class, Main::path);
    line.getSubcommands()
        .get("generate-completion")
        .getCommandSpec()
        .usageMessage()
        .description("Prints a completion script: source <(pressmark generate-completion)");
    return line;
  }

  /** The empty path is the current folder to Java; on a command line it is a shell's variable that nobody set. */
  private static Path path(String text) {
    if (text.isEmpty()) {
      throw new TypeConversionException("the path is empty");
    }
    return Path.of(text);
  }

  private static int misused(Terminal terminal, ParameterException e) {
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    String command = spec.qualifiedName();
    if (e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      boolean isCommand = !word.startsWith("-") && !spec.subcommands().isEmpty();
      String fault = isCommand ? "'" + word + "' is no command" : e.getMessage();
      terminal.error(command + ": " + Printable.escape(fault));
      // picocli suggests words that share pairs of letters, and a short word with two letters swapped shares none.
      Suggestion.of(word, isCommand ? spec.subcommands().keySet() : spec.optionsMap().keySet())
          .ifPresent(meant -> terminal.error("Did you mean " + meant + "?"));
    } else {
      terminal.error(command + ": " + Printable.escape(String.valueOf(e.getMessage())));
    }
    terminal.error("Run " + command + " --help for the options and examples.");
    return ExitCode.USAGE.number();
  }

  private static int failed(Terminal terminal, Exception e) {
    if (Thread.currentThread().isInterrupted()) {
      terminal.error("pressmark: interrupted");
      return ExitCode.INTERRUPTED.number();
    }
    if (e instanceof ProblemException known) {
      known.problems().forEach(problem -> terminal.error("pressmark: " + problem.message()));
      return ExitCode.of(known.problem().code()).number();
    }
    return bug(terminal, e);
  }

  /** Whether a bug is to show where it happened. */
  static boolean debugs() {
    return System.getenv("PRESSMARK_DEBUG") != null;
  }

  private static int bug(Terminal terminal, Throwable e) {
    terminal.error("pressmark: " + Printable.escape(String.valueOf(e.getMessage() == null ? e : e.getMessage())));
    terminal.error("This is a bug of Pressmark; nothing was published. Please report it with the line above.");
    if (debugs()) {
      e.printStackTrace(terminal.err());
    } else {
      terminal.error("PRESSMARK_DEBUG=1 shows where it happened.");
    }
    return ExitCode.BUG.number();
  }

  /** Called when no command is named. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command is named");
  }

  /** Makes commands with the terminal that they print to. */
  private record CommandFactory(Terminal terminal) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      for (var constructor : type.getDeclaredConstructors()) {
        if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Terminal.class) {
          return type.cast(constructor.newInstance(terminal));
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
