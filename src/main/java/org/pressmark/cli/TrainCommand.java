package org.pressmark.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.training.EntityTraining;
import org.pressmark.annotate.training.Recipe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pressmark train}: makes the models that Pressmark ships. */
@Command(
    name = "train",
    description = "Trains a model from labelled text, as the one that Pressmark ships was trained.",
    synopsisSubcommandLabel = "MODEL",
    subcommands = TrainCommand.Entities.class)
final class TrainCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no model is named; expected entities");
  }

  /** {@code pressmark train entities}: the name finder. */
  @Command(
      name = "entities",
      description = "Trains the name finder. The same recipe and corpora give the same bytes.",
      sortOptions = false,
      footerHeading = "%nExamples:%n",
      footer = {
        "  pressmark train entities --corpora ../shared/data/entities --output target/entities-en.bin",
        "  pressmark train entities --corpora my-corpora --recipe my.properties --output my.bin",
        "",
        "The full recipe needs about 6 GB: PRESSMARK_JAVA_OPTS=-Xmx6g"
      })
  static final class Entities implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--corpora", required = true, paramLabel = "DIR", description = "The folder with the corpora that the recipe names, as .bio.gz files.")
    private Path corpora = Path.of("");

    @Option(names = "--recipe", paramLabel = "FILE", description = "Corpora, features, seed, iterations (default: the recipe of the shipped model).")
    private @Nullable Path recipe;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "Where the model goes.")
    private Path output = Path.of("");

    @Option(names = {"-q", "--quiet"}, description = "Print errors only.")
    private boolean quiet;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    Entities(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      Recipe used = recipe == null ? Recipe.shipped() : Recipe.read(recipe);
      EntityTraining.train(used, corpora, output, line -> {
        if (!quiet) {
          terminal.error(line);
        }
      });
      return ExitCode.OK.number();
    }
  }
}
