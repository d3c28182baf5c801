package org.pressmark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.description.DatasetFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pressmark init}: a description of the dataset to fill in. */
@Command(
    name = "init",
    description = "Writes a dataset.yaml to fill in: every key with what it is for. Never overwrites a file.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {"  pressmark init", "  pressmark init articles/dataset.yaml && pressmark build articles/"})
final class InitCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      defaultValue = DatasetFile.NAME,
      description = "The file to write (default: dataset.yaml).")
  private Path file = Path.of(DatasetFile.NAME);

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
  private boolean help;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try {
      Files.write(file, DatasetFile.template().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new ProblemException(
          new Problem(
              Code.USAGE, Place.file(file.toString()), "it exists already and is not overwritten"),
          e);
    } catch (IOException e) {
      throw ProblemException.unwritable(Place.file(file.toString()), e);
    }
    terminal.print(file + ": fill it in, then run pressmark build INPUT --dataset " + file);
    return ExitCode.OK.number();
  }
}
