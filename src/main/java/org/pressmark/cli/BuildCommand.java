package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.Pressmark;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.annotate.EntityEngine;
import org.pressmark.format.Format;
import org.pressmark.format.Formats;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.RejectLimit;
import org.pressmark.release.ReleaseSummary;
import org.pressmark.release.contents.DuplicateCount;
import org.pressmark.release.contents.Rejects;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.duplicates.Bands;
import org.pressmark.release.duplicates.DuplicateSettings;
import org.pressmark.release.duplicates.SplitShares;
import org.pressmark.release.signature.SigningKey;
import org.pressmark.spark.SparkRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pressmark build}: the main job. */
@Command(
    name = "build",
    description = "Makes a release out of scraped articles: normalises, annotates, writes, validates, publishes.",
    sortOptions = false,
    abbreviateSynopsis = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  pressmark build articles/ --name harbour-news --version 1.0.0",
      "  pressmark build articles/ --dataset dataset.yaml --version 1.0.1",
      "  pressmark build scrape.jsonl.gz --field text=body --field date=published",
      "  pressmark build texts/ --verbatim --format parquet,jsonl,arrow -o texts-1.0.0",
      "  pressmark build articles/ --version 1.0.0 --withhold-text",
      "  pressmark build articles/ --version 1.1.0 --previous output/harbour-news-1.0.0",
      "  pressmark build articles/ --version 1.0.0 --spark 'local[4]'"
    })
final class BuildCommand implements Callable<Integer> {
  private static final int SHOWN_REJECTS = 20;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Files and folders: plain text, HTML, WARC, JSONL, JSON, CSV, TSV, Parquet, told by their content; each also with .gz or .zst. Folders are searched for files.")
  private List<Path> inputs = List.of();

  @Mixin private DatasetOptions dataset = new DatasetOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The release's directory (default: output/NAME-VERSION).")
  private @Nullable Path output;

  @Option(names = "--force", description = "Replace a release that lies there already.")
  private boolean force;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      converter = OptionConverters.FormatConverter.class,
      defaultValue = "parquet,jsonl",
      description = "What to write: parquet, jsonl, arrow (default: parquet,jsonl).")
  private List<Format> formats = List.of();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--max-rejects",
      paramLabel = "N|N%",
      converter = OptionConverters.RejectLimitConverter.class,
      defaultValue = "100%",
      description =
          "Publish nothing if more articles than this are rejected (default: 100%%, one good article is enough).")
  private RejectLimit maxRejects = RejectLimit.NONE;

  @Option(
      names = "--near-duplicates",
      paramLabel = "BANDSxROWS|off",
      converter = OptionConverters.NearConverter.class,
      defaultValue = "14x8",
      description =
          "How articles that repeat another with edits are looked for: MinHash bands (default: 14x8; 28x4 also finds stories cut to half or edited throughout), or off.")
  private OptionConverters.Near nearDuplicates = new OptionConverters.Near(Bands.DEFAULT);

  @Option(
      names = "--drop-duplicates",
      description =
          "Leave out every article that repeats another, exactly or nearly; dropped.txt lists them. Without it they stay and duplicate_of says what they repeat.")
  private boolean dropDuplicates;

  @Option(
      names = "--splits",
      paramLabel = "TRAIN,VALIDATION,TEST",
      converter = OptionConverters.SplitsConverter.class,
      description =
          "Fill the column split, by a hash, in shares such as 0.8,0.1,0.1. Articles that repeat each other get the same split. The files stay whole: select by the column.")
  private @Nullable SplitShares splits;

  @Mixin private EntityOptions entities = new EntityOptions();

  @Option(
      names = "--withhold-text",
      description =
          "Leave out every word of the articles: the same tables and ids, offsets, hashes and addresses, every text column null. Whoever has the articles puts them back with pressmark rehydrate.")
  private boolean withholdText;

  @Mixin private PreviousOptions previous = new PreviousOptions();

  @Option(
      names = "--sign",
      paramLabel = "KEY",
      description =
          "Sign the release with an unencrypted OpenSSH private key of type Ed25519 (ssh-keygen -t ed25519). Readers verify it with pressmark validate --signers or ssh-keygen -Y verify.")
  private @Nullable Path signingKey;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = OptionConverters.ThreadsConverter.class,
      defaultValue = "${env:PRESSMARK_THREADS:-0}",
      description =
          "Threads; 0 is one a processor (default: 0, or PRESSMARK_THREADS). The bytes do not depend on it.")
  private int threads;

  @Option(
      names = "--spark",
      paramLabel = "MASTER",
      description =
          "Run on Apache Spark: local[4], spark://host:7077, yarn. The bytes are the same.")
  private @Nullable String spark;

  @Option(names = {"-q", "--quiet"}, description = "Print errors only.")
  private boolean quiet;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
  private boolean help;

  @Spec private CommandSpec spec;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ReleaseSettings release = dataset.settings(dataset.file(inputs), formats, withholdText);
    Path target = output != null ? output : Path.of("output", release.name() + "-" + release.version());
    requireApart(target);
    Pressmark.BuildOrder order =
        new Pressmark.BuildOrder(
            inputs,
            reading.manifest(),
            dataset.noArticles(inputs),
            reading.settings(),
            release,
            new DuplicateSettings(nearDuplicates.bands(), dropDuplicates, splits),
            signingKey == null ? null : SigningKey.read(signingKey),
            previous.previous(),
            target,
            force,
            maxRejects,
            threads());
    long started = System.nanoTime();
    Pressmark.BuildResult result;
    List<String> missing;
    EntityEngine engine = entities.engine();
    try (ProgressLine progress = new ProgressLine(terminal, quiet);
        AnnotationModels models = AnnotationModels.load(engine)) {
      Pressmark.Runner runner = spark == null ? Pressmark.onThisMachine(models, threads()) : onSpark(spark, engine);
      result = Pressmark.build(order, models, runner, progress);
      missing = models.missingSentenceModels(result.summary().languages());
    }
    printRejects(result.summary().rejects(), result.refusal() == null);
    if (result.following() != null && !quiet) {
      report(result.following(), result.summary());
    }
    if (result.refusal() != null) {
      throw new ProblemException(result.refusal());
    }
    if (!quiet) {
      report(release, result.summary(), target, (System.nanoTime() - started) / 1e9);
      FieldNote.print(result.unreadFields(), terminal);
      noteMissingModels(missing);
    }
    return ExitCode.OK.number();
  }

  /** A release within an input folder would be read as articles by the next build. */
  private void requireApart(Path target) {
    for (Path input : inputs) {
      Path folder = real(input);
      if (Files.isDirectory(folder) && real(target).startsWith(folder)) {
        String detail =
            "the output lies within the input "
                + input
                + ", so the next build would read it; name another --output";
        throw new ProblemException(new Problem(Code.USAGE, Place.file(target.toString()), detail));
      }
    }
  }

  /** The path without links and dots, as far as it exists. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      // It is not there yet, or cannot be looked at, which building finds out.
      Path parent = absolute.getParent();
      return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
  }

  private Pressmark.Runner onSpark(String master, EntityEngine engine) {
    try {
      Class.forName("org.apache.spark.SparkConf");
    } catch (ClassNotFoundException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--spark needs Spark on the class path: run ./pressmark from a checkout, or spark-submit",
          e);
    }
    return new SparkRunner(master, engine);
  }

  private int threads() {
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }

  private void printRejects(Rejects rejects, boolean published) {
    // Where nothing is published there is no file to look the others up in.
    int shown = published ? SHOWN_REJECTS : Rejects.MOST_FIRST;
    rejects.first().stream().limit(shown).forEach(reject -> terminal.error(reject.message()));
    if (rejects.total() > shown) {
      String others = "... and " + (rejects.total() - shown) + " more";
      terminal.error(published ? others + ", all listed in the release's rejects.txt" : others);
    }
  }

  private void noteMissingModels(List<String> artifacts) {
    if (!artifacts.isEmpty()) {
      terminal.error(
          "note: articles in other languages were cut into sentences with the English model; where you have OpenNLP's model of"
              + " theirs, put its jar into models/ and build anew: "
              + String.join(" ", artifacts));
    }
  }

  private void report(Pressmark.Following following, ReleaseSummary summary) {
    DiffRenderer.summary(following.diff()).forEach(terminal::print);
    if (spark != null) {
      terminal.print("taken    nothing: on Spark every article is annotated anew");
    } else if (following.whyNone() != null) {
      terminal.print("taken    nothing: " + following.whyNone());
    } else {
      terminal.print(
          String.format(
              Locale.ROOT,
              "taken    %,d of %,d documents, unchanged",
              following.takenOver(),
              summary.tables().get(0).rows()));
    }
    terminal.print("");
  }

  private void report(ReleaseSettings release, ReleaseSummary summary, Path target, double seconds) {
    terminal.print(String.format(Locale.ROOT, "%s %s", release.name(), release.version()));
    TextTable table = new TextTable();
    summary.tables().forEach(rows -> table.row(rows.table(), String.format(Locale.ROOT, "%,d", rows.rows())));
    DuplicateCount duplicates = summary.duplicates();
    table.row(
        dropDuplicates ? "dropped" : "duplicates",
        String.format(Locale.ROOT, "%,d", duplicates.exact() + duplicates.near()));
    table.row("rejects", String.format(Locale.ROOT, "%,d", summary.rejects().total()));
    table.lines().forEach(line -> terminal.print("  " + line));
    terminal.print("");
    terminal.print(String.format(Locale.ROOT, "release  %s (validated, %.1f s)", target, seconds));
    if (!formats.contains(Formats.PARQUET)) {
      terminal.print("load     as " + target.resolve("README.md") + " shows");
      return;
    }
    String parquet = target + "/data/parquet/quotes";
    String python = "\"" + parquet.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    terminal.print("pandas   pandas.read_parquet(" + python + ")");
    terminal.print("DuckDB   SELECT * FROM '" + parquet.replace("'", "''") + "/*.parquet'");
    terminal.print("Spark    spark.read.parquet(" + python + ")");
  }
}
