package org.pressmark;

import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.ingest.ArticleStream;
import org.pressmark.ingest.Ingested;
import org.pressmark.ingest.Inputs;
import org.pressmark.model.Article;
import org.pressmark.pipeline.Outcome;
import org.pressmark.pipeline.ParallelPipeline;
import org.pressmark.pipeline.PreviousDocuments;
import org.pressmark.problem.Problem;

/** Runs the pipeline on the threads of one machine, and counts what passes by. */
final class LocalRunner implements Pressmark.Runner {
  private final AnnotationModels models;
  private final int threads;

  LocalRunner(AnnotationModels models, int threads) {
    this.models = models;
    this.threads = threads;
  }

  @Override
  public void run(
      Inputs inputs, PreviousDocuments previous, Pressmark.Outcomes outcomes, Pressmark.Progress progress) {
    try (ArticleStream stream = inputs.open()) {
      Tally tally = new Tally(outcomes, progress, stream, inputs.totalBytes());
      new ParallelPipeline(models, previous, threads).run(articles(stream, tally), tally::outcome);
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

  private static final class Tally {
    private final Pressmark.Outcomes outcomes;
    private final Pressmark.Progress progress;
    private final ArticleStream stream;
    private final long bytesTotal;
    private long articles;
    private long rejected;

    Tally(Pressmark.Outcomes outcomes, Pressmark.Progress progress, ArticleStream stream, long bytesTotal) {
      this.outcomes = outcomes;
      this.progress = progress;
      this.stream = stream;
      this.bytesTotal = bytesTotal;
    }

    void outcome(Outcome outcome) {
      if (outcome instanceof Outcome.Accepted accepted) {
        outcomes.accepted(accepted.document(), accepted.takenOver());
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
