package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.annotate.names.NameEngine;
import org.pressmark.annotate.training.EntityTraining;
import org.pressmark.annotate.training.Labelling;
import org.pressmark.annotate.training.Recipe;
import org.pressmark.problem.Place;
import org.pressmark.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pressmark train}: makes the models that Pressmark ships. */
@Command(
    name = "train",
    description = "Trains a model from labelled text, as the one that Pressmark ships was trained.",
    synopsisSubcommandLabel = "MODEL",
    subcommands = {TrainCommand.Entities.class, TrainCommand.Labels.class})
final class TrainCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
  private boolean help;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "nothing to train is named; expected entities or labels");
  }

  /** {@code pressmark train entities}: the name finder. */
  @Command(
      name = "entities",
      description = "Trains the name finder. The same recipe and corpora give the same bytes.",
      sortOptions = false,
      footerHeading = "%nExamples:%n",
      footer = {
        "  pressmark train entities --corpora data --output entities.bin.gz",
        "  pressmark train entities --corpora data --recipe my.properties -o my.bin.gz",
        "",
        "The shipped recipe needs what pressmark train labels makes of its silver corpora, and about 5 GB: "
            + "PRESSMARK_JAVA_OPTS=-Xmx5g"
      })
  static final class Entities implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
        names = "--corpora",
        required = true,
        paramLabel = "DIR",
        description = "The folder with the corpora that the recipe names, as .bio.gz files.")
    private Path corpora = Path.of("");

    @Option(
        names = "--recipe",
        paramLabel = "FILE",
        description =
            "Corpora, features, seed, iterations (default: the recipe of the shipped model).")
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

  /** {@code pressmark train labels}: what the shipped recipe needs beside the corpora. */
  @Command(
      name = "labels",
      description = "Labels corpora anew with an engine, for another to learn from. On one kind of processor the same"
          + " corpora give the same labels.",
      sortOptions = false,
      footerHeading = "%nExamples:%n",
      footer = "  pressmark train labels --entities accurate -o data/accurate data/sil_*.bio.gz")
  static final class Labels implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
        arity = "1..*",
        paramLabel = "FILE",
        description = "Corpora, as .bio.gz files; their own labels do not count.")
    private List<Path> files = List.of();

    @Mixin
    private EntityOptions entities = new EntityOptions();

    @Option(
        names = {"-o", "--output"},
        required = true,
        paramLabel = "DIR",
        description = "The folder for the new files, which bear the same names; not that of the corpora.")
    private Path output = Path.of("");

    @Option(names = {"-q", "--quiet"}, description = "Print errors only.")
    private boolean quiet;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    Labels(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      List<Path> outputs = Labelling.outputs(files, output);
      try {
        Files.createDirectories(output);
      } catch (IOException e) {
        throw ProblemException.unwritable(Place.file(output.toString()), e);
      }
      try (AnnotationModels models = AnnotationModels.load(entities.engine())) {
        NameEngine engine = models.newTeacher();
        for (int i = 0; i < files.size(); i++) {
          Labelling.Agreement agreement = Labelling.label(engine, files.get(i), outputs.get(i));
          if (!quiet) {
            terminal.error(
                files.get(i) + ": of " + agreement.sentences() + " sentences " + agreement.same()
                    + " are labelled as before");
          }
        }
      }
      return ExitCode.OK.number();
    }
  }
}
