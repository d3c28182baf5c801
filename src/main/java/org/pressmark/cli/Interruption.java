package org.pressmark.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command that the user stops (Ctrl-C, or a polite kill) clear away what it was writing. The signal interrupts
 * the command's thread; whatever it does next fails, and on its way out it closes what it had opened.
 */
final class Interruption {
  /** A disk that hangs must not keep the process for ever. What is left then, the next build of the target removes. */
  private static final long MOST_SECONDS = 20;

  private final CountDownLatch ended = new CountDownLatch(1);

  private Interruption() {}

  /** From now on until {@link #ended} a signal interrupts the calling thread and waits for it. */
  static Interruption ofThisThread() {
    Interruption interruption = new Interruption();
    Thread command = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.stop(command), "interruption"));
    return interruption;
  }

  // Also runs, and finds nothing to do, when the process ends by itself. The exit code after a signal is Java's: 128
  // and the signal's number.
  private void stop(Thread command) {
    try {
      if (ended.getCount() > 0) {
        command.interrupt();
        ended.await(MOST_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The command is over. */
  void ended() {
    ended.countDown();
  }
}
