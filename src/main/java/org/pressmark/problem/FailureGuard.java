package org.pressmark.problem;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps a bug of ours to the article that it befell: it becomes a reject, and the others get through. Not thread-safe.
 *
 * <p>The detail of the problem is the exception's class alone. Its message and trace may differ from run to run: a Java
 * that has compiled the code throws some exceptions without them.
 *
 * @param <A> what may be failed on
 * @param <R> what becomes of it
 */
public final class FailureGuard<A, R> implements Function<A, R> {
  private final Supplier<? extends Function<A, R>> workers;
  private final Function<A, Place> places;
  private final Function<Problem, R> rejected;
  private Function<A, R> worker;

  /**
   * @param workers makes the function that does the work; after a failure another, for the old one may be half changed
   * @param places where the article lies in the input
   * @param rejected what becomes of an article with that problem
   */
  public FailureGuard(
      Supplier<? extends Function<A, R>> workers, Function<A, Place> places, Function<Problem, R> rejected) {
    this.workers = workers;
    this.places = places;
    this.rejected = rejected;
    this.worker = workers.get();
  }

  /** @throws ProblemException if the work throws one: it is no bug, and concerns more than this article */
  @Override
  public R apply(A article) {
    try {
      return worker.apply(article);
    } catch (ProblemException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      worker = workers.get();
      return rejected.apply(
          new Problem(Code.ARTICLE_FAILED, places.apply(article), e.getClass().getSimpleName()));
    }
  }
}
