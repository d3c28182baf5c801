package org.pressmark.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.pressmark.annotate.EntityEngine;
import org.pressmark.evaluate.EntityEvaluation;
import org.pressmark.evaluate.HtmlEvaluation;
import org.pressmark.evaluate.LineEvaluation;
import org.pressmark.evaluate.PageEvaluation;
import org.pressmark.evaluate.QuoteEvaluation;
import org.pressmark.evaluate.Score;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pressmark evaluate}: measures Pressmark on labelled data. */
@Command(
    name = "evaluate",
    description = "Measures Pressmark on labelled data and prints each figure with the data and its size.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  pressmark evaluate pages plaintext_dev plaintext_dev_alt htmlpack_dev",
      "  pressmark evaluate entities uner_ewt_dev.bio.gz --entities accurate",
      "  pressmark evaluate quotes gum_news_dev.jsonl"
    })
final class EvaluateCommand implements Callable<Integer> {
  /** What can be measured, and how. */
  enum Subject {
    pages((data, engine) -> PageEvaluation.of(data)),
    lines((data, engine) -> LineEvaluation.of(data)),
    html((data, engine) -> HtmlEvaluation.of(data)),
    entities(EntityEvaluation::of),
    quotes(QuoteEvaluation::of);

    private final BiFunction<Path, EntityEngine, List<Score>> evaluation;

    Subject(BiFunction<Path, EntityEngine, List<Score>> evaluation) {
      this.evaluation = evaluation;
    }
  }

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "SUBJECT", description = "What to measure: ${COMPLETION-CANDIDATES}.")
  private Subject subject = Subject.pages;

  @Parameters(index = "1..*", paramLabel = "DATA", description = {
      "The labelled data: files or folders.",
      "Of quotes, if none is named: every .jsonl file in ../shared/data/quotes."})
  private List<Path> data = List.of();

  @Mixin private EntityOptions entities = new EntityOptions();

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
  private boolean help;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (data.isEmpty() && subject == Subject.quotes) {
      data = quoteData();
    }
    if (data.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "no labelled data is named");
    }
    List<Score> scores = new ArrayList<>();
    EntityEngine engine = entities.engine();
    data.forEach(path -> scores.addAll(subject.evaluation.apply(path, engine)));
    TextTable table = new TextTable();
    table.row("measure", "data", "size", "value");
    for (Score score : scores) {
      table.row(
          score.measure(),
          score.data(),
          String.valueOf(score.size()),
          String.format(Locale.ROOT, score.value() > 1 ? "%.0f" : "%.3f", score.value()));
    }
    table.lines().forEach(terminal::print);
    return ExitCode.OK.number();
  }

  private List<Path> quoteData() {
    Path folder = Path.of("../shared/data/quotes");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
