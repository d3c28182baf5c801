package org.pressmark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.ingest.ArticleStream;
import org.pressmark.ingest.Inputs;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.model.Article;
import org.pressmark.pipeline.Outcome;
import org.pressmark.pipeline.Pipeline;
import org.pressmark.pipeline.PreviousDocuments;
import org.pressmark.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pressmark explain}: shows what Pressmark makes of a page. */
@Command(
    name = "explain",
    description =
        "Shows a page with the role of every block in the margin, a line a sentence, names and quotes marked.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  pressmark explain articles/one.txt",
      "  pressmark explain scrape.jsonl.gz --field text=body",
      "  pressmark explain --verbatim --colour always articles/ | less -R",
      "",
      "A dot behind a role: the block is set aside. [PER name] marks an entity, {direct speaker: words} a quote."
    })
final class ExplainCommand implements Callable<Integer> {
  /** When to colour. */
  enum Colour {
    auto,
    always,
    never
  }

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files or folders, as for build.")
  private List<Path> inputs = List.of();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private EntityOptions entities = new EntityOptions();

  @Option(
      names = {"--colour", "--color"},
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto, always or never (default: auto).")
  private Colour colour = Colour.auto;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
  private boolean help;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Inputs articles =
        Inputs.of(inputs, reading.settings(), reading.manifest(), DatasetOptions.lyingIn(inputs));
    PageRenderer renderer = new PageRenderer(colour == Colour.always || colour == Colour.auto && terminal.colour());
    ExitCode code = ExitCode.OK;
    try (AnnotationModels models = AnnotationModels.load(entities.engine());
        ArticleStream stream = articles.open()) {
      Function<Article, Outcome> pipeline =
          Main.debugs() ? new Pipeline(models) : Pipeline.guarded(models, PreviousDocuments.NONE);
      while (stream.hasNext() && !terminal.unheard()) {
        Ingested ingested = stream.next();
        if (ingested instanceof Ingested.PassedOver others) {
          FieldNote.print(others.fields(), terminal);
          continue;
        }
        Outcome outcome =
            ingested instanceof Ingested.Read read
                ? pipeline.apply(read.article())
                : new Outcome.Rejected(((Ingested.Rejected) ingested).problem());
        if (outcome instanceof Outcome.Accepted accepted) {
          terminal.print(renderer.render(accepted.document()));
        } else {
          Problem problem = ((Outcome.Rejected) outcome).problem();
          terminal.error(problem.message());
          code = ExitCode.of(problem.code());
        }
      }
    }
    return code.number();
  }
}
