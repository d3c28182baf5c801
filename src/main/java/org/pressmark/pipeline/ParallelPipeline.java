package org.pressmark.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pressmark.annotate.AnnotationModels;
import org.pressmark.model.Article;
import org.pressmark.problem.ProblemException;

/** Runs the pipeline over many articles on several threads of one machine. */
public final class ParallelPipeline {
  /** Articles in flight for each thread: enough that none waits for the reader, few enough that memory stays small. */
  private static final int IN_FLIGHT_PER_THREAD = 4;

  private final AnnotationModels models;
  private final PreviousDocuments previous;
  private final int threads;

  /**
   * @param previous spares work where nothing changed
   * @param threads at least 1; the outcomes do not depend on it
   */
  public ParallelPipeline(AnnotationModels models, PreviousDocuments previous, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads);
    }
    this.models = models;
    this.previous = previous;
    this.threads = threads;
  }

  /**
   * Applies the pipeline to each article and hands the outcomes over in the articles' order, on the calling thread.
   *
   * @param articles read on the calling thread, a few ahead of the outcomes
   * @throws ProblemException if what was published before cannot be read
   */
  public void run(Iterator<Article> articles, Consumer<Outcome> outcomes) {
    BlockingQueue<Function<Article, Outcome>> idle = new LinkedBlockingQueue<>();
    for (int i = 0; i < threads; i++) {
      idle.add(Pipeline.guarded(models, previous));
    }
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<Outcome>> inFlight = new ArrayDeque<>();
      while (articles.hasNext()) {
        Article article = articles.next();
        inFlight.add(executor.submit(() -> apply(idle, article)));
        if (inFlight.size() >= threads * IN_FLIGHT_PER_THREAD) {
          outcomes.accept(get(inFlight.remove()));
        }
      }
      while (!inFlight.isEmpty()) {
        outcomes.accept(get(inFlight.remove()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static Outcome apply(BlockingQueue<Function<Article, Outcome>> idle, Article article)
      throws InterruptedException {
    Function<Article, Outcome> pipeline = idle.take();
    try {
      return pipeline.apply(article);
    } finally {
      idle.add(pipeline);
    }
  }

  private static Outcome get(Future<Outcome> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      // Too little memory is no bug of ours, and the edge says so only if it sees the error itself.
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
    }
  }
}
