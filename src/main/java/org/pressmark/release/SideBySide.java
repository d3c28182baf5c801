package org.pressmark.release;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs steps that know nothing of each other on several threads. Not thread-safe itself. */
final class SideBySide implements Closeable {
  /** A step that reads or writes. */
  interface Step<T> {
    T run() throws IOException;
  }

  private final ExecutorService executor;

  /** @param threads at least 1 */
  SideBySide(int threads) {
    this.executor = Executors.newFixedThreadPool(threads);
  }

  /**
   * Runs all steps, and returns once none of them runs any more, unless the thread is interrupted.
   *
   * @return what they gave, in their order
   * @throws IOException what the first of them threw that failed, as do their unchecked exceptions and errors
   */
  <T> List<T> run(List<Step<T>> steps) throws IOException {
    try {
      List<Callable<T>> tasks = steps.stream().<Callable<T>>map(step -> step::run).toList();
      List<T> results = new ArrayList<>();
      for (Future<T> task : executor.invokeAll(tasks)) {
        results.add(task.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    }
  }

  private static IOException thrown(Throwable cause) {
    if (cause instanceof IOException refused) {
      return refused;
    }
    // Too little memory is no bug of ours, and the edge says so only if it sees the error itself.
    if (cause instanceof Error error) {
      throw error;
    }
    throw cause instanceof RuntimeException bug ? bug : new IllegalStateException(cause);
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
