package org.pressmark;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.ingest.ArticleStream;
import org.pressmark.ingest.Inputs;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.model.Article;
import org.pressmark.model.Tables;
import org.pressmark.normalise.Normalised;
import org.pressmark.normalise.Normaliser;
import org.pressmark.pipeline.Outcome;
import org.pressmark.pipeline.ParallelPipeline;
import org.pressmark.pipeline.PreviousDocuments;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.PreviousAnnotations;
import org.pressmark.release.ProgramHash;
import org.pressmark.release.PublishedRelease;
import org.pressmark.release.Rehydration;
import org.pressmark.release.RehydrationSummary;
import org.pressmark.release.RejectLimit;
import org.pressmark.release.ReleaseBuilder;
import org.pressmark.release.ReleaseSummary;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.diff.ReleaseComparison;
import org.pressmark.release.diff.ReleaseDiff;
import org.pressmark.release.diff.SchemaDiff;
import org.pressmark.release.diff.Succession;
import org.pressmark.release.duplicates.DuplicateSettings;
import org.pressmark.release.report.AnnotationRecipe;
import org.pressmark.release.report.BuildFacts;
import org.pressmark.release.signature.SigningKey;
import org.pressmark.validate.ValidationReport;
import org.pressmark.validate.Validator;

/**
 * The front door. {@link #build} is the main path: files, articles, documents, annotations, a release, judged before it
 * is published. Start reading here.
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
   * @param previous the release that comes before; null if this is the first
   * @param target the release's directory
   * @param replace whether a release that lies there is replaced
   * @param rejectLimit how many rejects are tolerated
   * @param threads that write the release's files, at least 1; the bytes do not depend on it
   */
  public record BuildOrder(
      List<Path> inputs,
      @Nullable Path manifest,
      List<Path> noArticles,
      IngestSettings ingest,
      ReleaseSettings release,
      DuplicateSettings duplicates,
      @Nullable SigningKey signer,
      @Nullable Previous previous,
      Path target,
      boolean replace,
      RejectLimit rejectLimit,
      int threads) {
    public BuildOrder {
      inputs = List.copyOf(inputs);
      noArticles = List.copyOf(noArticles);
    }
  }

  /**
   * The release that comes before the one that is built.
   *
   * @param release its directory
   * @param reannotate whether nothing is taken over from it
   */
  public record Previous(Path release, boolean reannotate) {}

  /**
   * What became of an order.
   *
   * @param summary the rows and the rejects
   * @param unreadFields the names of records' fields that were not read, the first of very many
   * @param following how it follows the release that comes before; null if none was named
   * @param refusal why nothing was published; null if the release lies at its target
   */
  public record BuildResult(
      ReleaseSummary summary,
      SortedSet<String> unreadFields,
      @Nullable Following following,
      @Nullable Problem refusal) {
    public BuildResult {
      unreadFields = Collections.unmodifiableSortedSet(new TreeSet<>(unreadFields));
    }
  }

  /**
   * How a release follows the one that comes before.
   *
   * @param diff what differs
   * @param takenOver how many articles were not annotated again, duplicates that were dropped among them
   * @param whyNone why nothing could be taken over; null if something could, or nobody asked for it
   */
  public record Following(ReleaseDiff diff, long takenOver, @Nullable String whyNone) {}

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

  /** Takes what becomes of the input, in any order, on one thread. */
  public interface Outcomes {
    /**
     * @param bytesDone of the input when it came
     */
    void accept(Outcome outcome, long bytesDone);
  }

  /** Applies the pipeline to every article of the input: on this machine, or on a cluster. */
  public interface Runner {
    /**
     * @param previous may spare work; the outcomes are the same without it
     * @param progress is told of further stages; of articles the outcomes tell it
     */
    void run(Inputs inputs, PreviousDocuments previous, Outcomes outcomes, Progress progress);
  }

  /** The runner of one machine. The outcome does not depend on the number of threads. */
  public static Runner onThisMachine(AnnotationModels models, int threads) {
    return (inputs, previous, outcomes, progress) -> {
      try (ArticleStream stream = inputs.open()) {
        Consumer<Outcome> taken = outcome -> outcomes.accept(outcome, stream.consumedBytes());
        Iterator<Article> articles = stream.articles(other -> taken.accept(withoutArticle(other)));
        new ParallelPipeline(models, previous, threads).run(articles, taken);
      }
    };
  }

  /**
   * What becomes of a part of the input that gave no article.
   *
   * @throws IllegalArgumentException if it gave one
   */
  public static Outcome withoutArticle(Ingested ingested) {
    if (ingested instanceof Ingested.Rejected rejected) {
      return new Outcome.Rejected(rejected.problem());
    }
    if (ingested instanceof Ingested.PassedOver passedOver) {
      return new Outcome.PassedOver(passedOver.records(), passedOver.fields());
    }
    throw new IllegalArgumentException("an article is for the pipeline");
  }

  /**
   * Builds a release and publishes it, whole or not at all.
   *
   * @throws ProblemException if the input cannot be found or the release cannot be written
   * @throws IllegalStateException if the release that was built does not hold what it promises, which is a bug
   */
  public static BuildResult build(BuildOrder order, AnnotationModels models, Runner runner, Progress progress) {
    Inputs inputs = Inputs.of(order.inputs(), order.ingest(), order.manifest(), order.noArticles());
    Succession succession = succession(order);
    BuildFacts facts = facts(order, models);
    try (ReleaseBuilder release =
            ReleaseBuilder.open(order.target(), order.release(), order.duplicates(), order.replace());
        PreviousAnnotations previous = previous(order, facts, succession, release.scratch())) {
      Receiver receiver = new Receiver(release, new Tally(progress, inputs.totalBytes()));
      inputs.passedOver().forEach(receiver::passOver);
      runner.run(inputs, previous::find, receiver, progress);
      progress.stage("writing the release");
      BuildFacts whole = facts.passingOver(receiver.passedOver());
      ReleaseSummary summary = release.finish(whole, succession, order.signer(), order.threads());
      Following following =
          succession == null ? null : new Following(succession.diff(), receiver.takenOver(), previous.whyNone());
      Problem refusal = refusal(summary, following, order);
      if (refusal == null) {
        progress.stage("validating the release");
        Validator.requireValid(summary.directory());
        release.publish();
      }
      return new BuildResult(summary, receiver.unreadFields(), following, refusal);
    }
  }

  /**
   * What is to be rehydrated.
   *
   * @param release that withholds text
   * @param originals the files and folders that the release was built from, named as then
   * @param manifest what is known about the files, as CSV; null for none
   * @param noArticles files that are no originals though they may lie among them
   * @param target the directory of the release with its text
   * @param report the file that says what became of each document
   * @param replace whether a release that lies at the target is replaced
   */
  public record RehydrationOrder(
      Path release,
      List<Path> originals,
      @Nullable Path manifest,
      List<Path> noArticles,
      Path target,
      Path report,
      boolean replace) {
    public RehydrationOrder {
      originals = List.copyOf(originals);
      noArticles = List.copyOf(noArticles);
    }
  }

  /**
   * What became of such an order.
   *
   * @param findings why the release cannot be used; empty if it is valid
   * @param summary what was found and put back; null if the release cannot be used
   * @param refusal why nothing was published; null if the release lies at its target
   */
  public record RehydrationResult(
      List<Problem> findings, @Nullable RehydrationSummary summary, @Nullable Problem refusal) {
    public RehydrationResult {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Puts the words of the originals back into a release that withholds them, and publishes it, whole or not at all.
   *
   * @throws ProblemException if the originals are not found or not read by the recipe, or nothing can be written
   * @throws IllegalStateException if the release that was made does not hold what it promises, which is a bug
   */
  public static RehydrationResult rehydrate(RehydrationOrder order, Progress progress) {
    progress.stage("validating the release");
    ValidationReport report = Validator.validate(order.release());
    if (!report.valid()) {
      return new RehydrationResult(report.findings(), null, null);
    }
    try (Rehydration rehydration = Rehydration.open(order.release(), order.target(), VERSION, order.replace())) {
      rehydration.requireManifest(order.manifest() != null);
      rehydration.requireReport(order.report());
      IngestSettings settings = recordedSettings(rehydration);
      Inputs inputs = Inputs.of(order.originals(), settings, order.manifest(), order.noArticles());
      offer(inputs, rehydration, progress);
      progress.stage("putting the text back");
      RehydrationSummary summary = rehydration.finish(order.report());
      Problem refusal = null;
      if (summary.restored() == 0) {
        String found = "originals read: " + rehydration.offered();
        refusal = new Problem(Code.ORIGINALS_MISSING, Place.UNKNOWN, found);
      } else {
        progress.stage("validating the result");
        Validator.requireValid(summary.release().directory());
        rehydration.publish();
      }
      return new RehydrationResult(List.of(), summary, refusal);
    }
  }

  private static IngestSettings recordedSettings(Rehydration rehydration) {
    try {
      return IngestSettings.ofRecipe(rehydration.recipe());
    } catch (ProblemException e) {
      String detail = e.problem().detail() + "; it was built by Pressmark " + rehydration.builtBy();
      throw new ProblemException(new Problem(Code.RECIPE_DIFFERS, Place.UNKNOWN, detail), e);
    }
  }

  private static void offer(Inputs originals, Rehydration rehydration, Progress progress) {
    Function<Article, Normalised> normaliser = Normaliser.guarded();
    Tally tally = new Tally(progress, originals.totalBytes());
    try (ArticleStream stream = originals.open()) {
      while (stream.hasNext()) {
        Ingested next = stream.next();
        if (next instanceof Ingested.Read read && normaliser.apply(read.article()) instanceof Normalised.Kept kept) {
          rehydration.offer(kept.article());
          tally.count(true, stream.consumedBytes());
        } else if (!(next instanceof Ingested.PassedOver)) {
          tally.count(false, stream.consumedBytes());
        }
      }
    }
  }

  /**
   * Tells two releases of one dataset apart.
   *
   * @param limit how many rows of each kind are sampled in each table
   * @throws ProblemException if one of them is no release, is damaged, or is of another dataset
   */
  public static ReleaseDiff diff(Path before, Path now, int limit) {
    return ReleaseComparison.compare(PublishedRelease.open(before), PublishedRelease.open(now), limit);
  }

  /**
   * Tells two versions of the schema apart, as published in folders or in releases.
   *
   * @throws ProblemException if one of them holds no schema
   */
  public static SchemaDiff checkSchema(Path before, Path now) {
    return SchemaDiff.of(before, now);
  }

  private static @Nullable Succession succession(BuildOrder order) {
    ReleaseSettings release = order.release();
    return order.previous() == null
        ? null
        : Succession.of(order.previous().release(), release.name(), release.version(), Tables.schemas());
  }

  private static PreviousAnnotations previous(
      BuildOrder order, BuildFacts facts, @Nullable Succession succession, Path scratch) {
    if (succession == null || order.previous() == null || order.previous().reannotate()) {
      return PreviousAnnotations.none();
    }
    String recipe = AnnotationRecipe.sha256(VERSION, facts);
    return PreviousAnnotations.of(succession.before(), recipe, scratch);
  }

  private static @Nullable Problem refusal(ReleaseSummary summary, @Nullable Following following, BuildOrder order) {
    Problem tooMany = order.rejectLimit().refusal(summary.tables().get(0).rows(), summary.rejects().total());
    if (tooMany != null || following == null) {
      return tooMany;
    }
    return following.diff().refusal(Place.file(order.target().toString()));
  }

  private static BuildFacts facts(BuildOrder order, AnnotationModels models) {
    Map<String, String> recipe = new LinkedHashMap<>(order.ingest().recipe());
    recipe.put(BuildFacts.MANIFEST, String.valueOf(order.manifest() != null));
    recipe.put("entities", models.engine().term());
    recipe.putAll(order.duplicates().recipe());
    List<BuildFacts.Option> options =
        recipe.entrySet().stream().map(option -> new BuildFacts.Option(option.getKey(), option.getValue())).toList();
    List<BuildFacts.Model> used =
        models.facts().stream()
            .map(fact -> new BuildFacts.Model(fact.name(), fact.version(), fact.sha256(), fact.card()))
            .toList();
    return new BuildFacts(ProgramHash.sha256(Pressmark.class), options, used, new TreeMap<>());
  }
}
