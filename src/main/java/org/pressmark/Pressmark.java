package org.pressmark;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.ingest.ArticleStream;
import org.pressmark.ingest.IngestSettings;
import org.pressmark.ingest.Ingested;
import org.pressmark.ingest.Inputs;
import org.pressmark.model.AnnotatedDocument;
import org.pressmark.model.Article;
import org.pressmark.model.Sha256;
import org.pressmark.pipeline.Outcome;
import org.pressmark.pipeline.ParallelPipeline;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.BuildFacts;
import org.pressmark.release.ReleaseBuilder;
import org.pressmark.release.ReleaseSettings;
import org.pressmark.release.ReleaseSummary;
import org.pressmark.release.duplicates.DuplicateSettings;
import org.pressmark.release.signature.SigningKey;
import org.pressmark.validate.ValidationReport;
import org.pressmark.validate.Validator;

/**
 * The front door. {@link #build} is the main path: files, articles, documents, annotations, a release, judged before it is
 * published. Start reading here.
 */
public final class Pressmark {
  /** The version of this program. */
  public static final String VERSION = "0.1.0";

  private Pressmark() {}

  /**
   * What is to be built.
   *
   * @param inputs files and folders, at least one
   * @param manifest what is known about the files, as CSV; null for none
   * @param noArticles files that are no articles though they may lie among them
   * @param ingest how they are read
   * @param release what the release is called and holds
   * @param duplicates what is done about articles that repeat each other
   * @param signer signs the release; null for a release without signature
   * @param target the release's directory
   * @param replace whether a release that lies there is replaced
   * @param rejectLimit how many rejects are tolerated
   */
  public record BuildOrder(
      List<Path> inputs,
      @Nullable Path manifest,
      List<Path> noArticles,
      IngestSettings ingest,
      ReleaseSettings release,
      DuplicateSettings duplicates,
      @Nullable SigningKey signer,
      Path target,
      boolean replace,
      RejectLimit rejectLimit) {
    public BuildOrder {
      inputs = List.copyOf(inputs);
      noArticles = List.copyOf(noArticles);
    }
  }

  /**
   * How many articles may be rejected.
   *
   * @param number of articles, or of percent of all
   */
  public record RejectLimit(int number, boolean percent) {
    /** Any number, as long as one article is left. */
    public static final RejectLimit NONE = new RejectLimit(100, true);

    boolean allows(long rejected, long total) {
      return percent ? rejected * 100 <= total * (long) number : rejected <= number;
    }

    @Override
    public String toString() {
      return number + (percent ? "%" : "");
    }
  }

  /**
   * What became of an order.
   *
   * @param summary the rows and the rejects
   * @param refusal why nothing was published; null if the release lies at its target
   */
  public record BuildResult(ReleaseSummary summary, @Nullable Problem refusal) {}

  /** Is told how far the work has come, on the calling thread. */
  public interface Progress {
    /**
     * @param articles that are done, rejected ones included
     * @param rejected how many of them
     * @param bytesDone of the input
     * @param bytesTotal of the input
     */
    void read(long articles, long rejected, long bytesDone, long bytesTotal);

    /** Another stage begins. */
    void stage(String what);
  }

  /** Takes what becomes of articles, in any order, on one thread. */
  public interface Outcomes {
    void accepted(AnnotatedDocument document);

    void rejected(Problem problem);

    /** Counts what is no article by its kind, for each reason. */
    void passedOver(Map<String, Long> parts);
  }

  /** Applies the pipeline to every article of the input: on this machine, or on a cluster. */
  public interface Runner {
    /**
     * @param progress is told of articles and bytes
     */
    void run(Inputs inputs, Outcomes outcomes, Progress progress);
  }

  /** The runner of one machine. The outcome does not depend on the number of threads. */
  public static Runner onThisMachine(AnnotationModels models, int threads) {
    return (inputs, outcomes, progress) -> {
      try (ArticleStream stream = inputs.open()) {
        Tally tally = new Tally(outcomes, progress, stream, inputs.totalBytes());
        new ParallelPipeline(models, threads).run(articles(stream, tally), tally::outcome);
      }
    };
  }

  /**
   * Builds a release and publishes it, whole or not at all.
   *
   * @throws ProblemException if the input cannot be found or the release cannot be written
   * @throws IllegalStateException if the release that was built does not hold what it promises, which is a bug
   */
  public static BuildResult build(BuildOrder order, AnnotationModels models, Runner runner, Progress progress) {
    Inputs inputs = Inputs.of(order.inputs(), order.ingest(), order.manifest(), order.noArticles());
    try (ReleaseBuilder release = ReleaseBuilder.open(order.target(), order.release(), order.duplicates(), order.replace())) {
      SortedMap<String, Long> passedOver = new TreeMap<>();
      if (inputs.skippedHidden() > 0) {
        passedOver.put("hidden file or folder", inputs.skippedHidden());
      }
      runner.run(inputs, outcomesOf(release, passedOver), progress);
      progress.stage("writing the release");
      ReleaseSummary summary = release.finish(facts(order, models, passedOver), order.signer());
      Problem refusal = refusal(summary, order);
      if (refusal == null) {
        progress.stage("validating the release");
        requireValid(Validator.validate(summary.directory()));
        release.publish();
      }
      return new BuildResult(summary, refusal);
    }
  }

  private static Iterator<Article> articles(ArticleStream stream, Tally tally) {
    return new Iterator<>() {
      private @Nullable Article next;

      @Override
      public boolean hasNext() {
        while (next == null && stream.hasNext()) {
          Ingested ingested = stream.next();
          if (ingested instanceof Ingested.Read read) {
            next = read.article();
          } else if (ingested instanceof Ingested.Rejected rejected) {
            tally.rejected(rejected.problem());
          } else if (ingested instanceof Ingested.PassedOver passedOver) {
            tally.passedOver(passedOver.records());
          }
        }
        return next != null;
      }

      @Override
      public Article next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        Article article = next;
        next = null;
        return article;
      }
    };
  }

  private static Outcomes outcomesOf(ReleaseBuilder release, Map<String, Long> passedOver) {
    return new Outcomes() {
      @Override
      public void accepted(AnnotatedDocument document) {
        release.add(document);
      }

      @Override
      public void rejected(Problem problem) {
        release.reject(problem);
      }

      @Override
      public void passedOver(Map<String, Long> parts) {
        parts.forEach((reason, count) -> passedOver.merge(reason, count, Long::sum));
      }
    };
  }

  private static @Nullable Problem refusal(ReleaseSummary summary, BuildOrder order) {
    long accepted = summary.tables().get(0).rows();
    long rejected = summary.rejects().total();
    long total = accepted + rejected;
    if (accepted > 0 && order.rejectLimit().allows(rejected, total)) {
      return null;
    }
    String allowed = accepted == 0 ? "one must be good" : "allowed " + order.rejectLimit();
    return new Problem(Code.TOO_MANY_REJECTS, Place.UNKNOWN, rejected + " of " + total + ", " + allowed);
  }

  private static void requireValid(ValidationReport report) {
    for (Problem finding : report.findings()) {
      if (finding.code() == Code.FILE_UNREADABLE) {
        throw new ProblemException(finding);
      }
    }
    if (!report.findings().isEmpty()) {
      throw new IllegalStateException("the release that was built is invalid: " + report.findings().get(0).message());
    }
  }

  private static BuildFacts facts(BuildOrder order, AnnotationModels models, SortedMap<String, Long> passedOver) {
    List<BuildFacts.Option> recipe = new ArrayList<>();
    recipe.add(new BuildFacts.Option("verbatim", String.valueOf(order.ingest().verbatim())));
    order.ingest().fieldNames().forEach((field, name) -> recipe.add(new BuildFacts.Option("field." + field, name)));
    recipe.add(new BuildFacts.Option("max-article-size", String.valueOf(order.ingest().maxArticleBytes())));
    DuplicateSettings duplicates = order.duplicates();
    recipe.add(new BuildFacts.Option("near-duplicates", duplicates.near() == null ? "off" : duplicates.near().toString()));
    recipe.add(new BuildFacts.Option("drop-duplicates", String.valueOf(duplicates.drop())));
    if (duplicates.splits() != null) {
      recipe.add(new BuildFacts.Option("splits", duplicates.splits().toString()));
    }
    List<BuildFacts.Model> used =
        models.facts().stream().map(fact -> new BuildFacts.Model(fact.name(), fact.version(), fact.sha256())).toList();
    return new BuildFacts(ownArchiveSha256(), recipe, used, passedOver);
  }

  /** The hash of the jar that runs; null where classes run from a folder, as in tests. */
  private static @Nullable String ownArchiveSha256() {
    CodeSource source = Pressmark.class.getProtectionDomain().getCodeSource();
    try {
      Path archive = source == null ? null : Path.of(source.getLocation().toURI());
      return archive == null || !Files.isRegularFile(archive) ? null : Sha256.of(Files.readAllBytes(archive));
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the program's own archive cannot be read: " + source.getLocation(), e);
    }
  }

  /** Counts what passes by. */
  private static final class Tally {
    private final Outcomes outcomes;
    private final Progress progress;
    private final ArticleStream stream;
    private final long bytesTotal;
    private long articles;
    private long rejected;

    Tally(Outcomes outcomes, Progress progress, ArticleStream stream, long bytesTotal) {
      this.outcomes = outcomes;
      this.progress = progress;
      this.stream = stream;
      this.bytesTotal = bytesTotal;
    }

    void outcome(Outcome outcome) {
      if (outcome instanceof Outcome.Accepted accepted) {
        outcomes.accepted(accepted.document());
        count();
      } else if (outcome instanceof Outcome.Rejected refused) {
        rejected(refused.problem());
      }
    }

    void rejected(Problem problem) {
      outcomes.rejected(problem);
      rejected++;
      count();
    }

    void passedOver(Map<String, Long> parts) {
      outcomes.passedOver(parts);
    }

    private void count() {
      articles++;
      progress.read(articles, rejected, stream.consumedBytes(), bytesTotal);
    }
  }
}
