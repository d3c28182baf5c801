package org.pressmark.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.pressmark.Pressmark;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.annotate.EntityEngine;
import org.pressmark.ingest.ArticleStream;
import org.pressmark.ingest.Inputs;
import org.pressmark.ingest.source.IngestSettings;
import org.pressmark.ingest.source.Ingested;
import org.pressmark.ingest.source.InputFile;
import org.pressmark.model.Article;
import org.pressmark.pipeline.Outcome;
import org.pressmark.pipeline.Pipeline;
import org.pressmark.pipeline.PreviousDocuments;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;

/**
 * Runs the pipeline on Spark. Every machine must see the input under the same paths. Articles are spread anew after
 * reading, so that one large file of records keeps all cores busy.
 */
public final class SparkRunner implements Pressmark.Runner {
  /** Small enough that a lost task costs little, large enough that its start costs less. */
  private static final int PARTITIONS_PER_CORE = 4;

  private final String master;
  private final EntityEngine engine;

  /**
   * @param master as Spark spells it, such as {@code local[4]} or {@code spark://host:7077}
   * @param engine what finds names; what it needs must be on the class path of every machine
   */
  public SparkRunner(String master, EntityEngine engine) {
    this.master = master;
    this.engine = engine;
  }

  /**
   * Takes nothing over: the previous documents lie on the driver's disk, which the executors do not see.
   *
   * @throws ProblemException USAGE, if Spark does not start with this master, or ends on its own
   */
  @Override
  public void run(Inputs inputs, PreviousDocuments previous, Pressmark.Outcomes outcomes, Pressmark.Progress progress) {
    SparkConf configuration =
        new SparkConf().setIfMissing("spark.app.name", "pressmark").setIfMissing("spark.ui.enabled", "false");
    if (master.startsWith("local")) {
      // The driver and its only executor share this machine: no other need reach it.
      configuration
          .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
          .setIfMissing("spark.driver.host", "127.0.0.1");
    }
    try (JavaSparkContext spark = context(configuration.setMaster(master))) {
      try {
        run(spark, inputs, outcomes, progress);
      } catch (Exception e) {
        // As below, what Scala throws is not declared; an interruption among it.
        if (e instanceof InterruptedException) {
          Thread.currentThread().interrupt();
        } else if (!(e instanceof ProblemException) && spark.sc().isStopped()) {
          throw unusable("Spark ended before its work was done; is the master there? " + e.getMessage(), e);
        }
        throw e;
      }
    }
  }

  private void run(JavaSparkContext spark, Inputs inputs, Pressmark.Outcomes outcomes, Pressmark.Progress progress) {
    int partitions = spark.defaultParallelism() * PARTITIONS_PER_CORE;
    IngestSettings settings = inputs.settings();
    List<InputFile> files = inputs.files();
    EntityEngine chosen = engine;
    JavaRDD<Outcome> results =
        spark
            .parallelize(files, Math.min(files.size(), partitions))
            .mapPartitions(some -> new FileOutcomes(some, settings))
            .repartition(partitions)
            .mapPartitions(some -> annotate(some, chosen))
            .persist(StorageLevel.DISK_ONLY());
    progress.stage("annotating on " + master);
    // Counting computes all partitions side by side; the iterator alone would compute one after another.
    results.count();
    results.toLocalIterator().forEachRemaining(outcome -> outcomes.accept(outcome, inputs.totalBytes()));
  }

  /** Where Spark does not start, the master is mistyped, out of reach, or not set up on this machine. */
  private JavaSparkContext context(SparkConf configuration) {
    try {
      return new JavaSparkContext(configuration);
    } catch (Exception e) {
      // Written in Scala, it throws checked exceptions that it does not declare.
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
      throw unusable("Spark does not start there: " + e.getMessage(), e);
    }
  }

  private ProblemException unusable(String why, Exception cause) {
    return new ProblemException(new Problem(Code.USAGE, Place.UNKNOWN, "--spark " + master + ": " + why), cause);
  }

  private static Iterator<Outcome> annotate(Iterator<Ingested> ingested, EntityEngine engine) {
    Function<Article, Outcome> pipeline =
        Pipeline.guarded(
            engine == EntityEngine.FAST ? FastModels.OF_THIS_PROCESS : AccurateModels.OF_THIS_PROCESS,
            PreviousDocuments.NONE);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return ingested.hasNext();
      }

      @Override
      public Outcome next() {
        Ingested next = ingested.next();
        if (next instanceof Ingested.Read read) {
          return pipeline.apply(read.article());
        }
        return Pressmark.withoutArticle(next);
      }
    };
  }

  /** One set of models for each process of the cluster, which has many tasks and ends with the last. */
  private static final class FastModels {
    static final AnnotationModels OF_THIS_PROCESS = AnnotationModels.load(EntityEngine.FAST);
  }

  /** The same, for the other engine. */
  private static final class AccurateModels {
    static final AnnotationModels OF_THIS_PROCESS = AnnotationModels.load(EntityEngine.ACCURATE);
  }

  /** Reads files one after another, holding one open at a time. */
  private static final class FileOutcomes implements Iterator<Ingested> {
    private final Iterator<InputFile> files;
    private final IngestSettings settings;
    private ArticleStream stream;

    FileOutcomes(Iterator<InputFile> files, IngestSettings settings) {
      this.files = files;
      this.settings = settings;
      this.stream = files.hasNext() ? Inputs.open(files.next(), settings) : new NoArticles();
    }

    @Override
    public boolean hasNext() {
      while (!stream.hasNext()) {
        stream.close();
        if (!files.hasNext()) {
          return false;
        }
        stream = Inputs.open(files.next(), settings);
      }
      return true;
    }

    @Override
    public Ingested next() {
      hasNext();
      return stream.next();
    }
  }

  private record NoArticles() implements ArticleStream {
    @Override
    public boolean hasNext() {
      return false;
    }

    @Override
    public Ingested next() {
      return Collections.<Ingested>emptyIterator().next();
    }

    @Override
    public long consumedBytes() {
      return 0;
    }

    @Override
    public void close() {}
  }
}
