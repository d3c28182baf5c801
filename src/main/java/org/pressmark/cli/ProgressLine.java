package org.pressmark.cli;

import java.time.Duration;
import java.util.Locale;
import org.pressmark.Pressmark;

/**
 * Shows how far long work has come: one line that is written over on a terminal, a plain line every few seconds in a
 * pipe, nothing when asked to be quiet. Not thread-safe.
 */
final class ProgressLine implements Pressmark.Progress, AutoCloseable {
  private static final Duration LIVE_INTERVAL = Duration.ofMillis(200);
  private static final Duration PLAIN_INTERVAL = Duration.ofSeconds(10);
  private static final int BAR_CELLS = 24;

  /** Below it the seconds in which the models are loaded would make hours. */
  private static final double LEAST_PART_TO_TELL_FROM = 0.01;

  private static final String ERASE_LINE = "\r\u001b[K";

  private final Terminal terminal;
  private final boolean quiet;
  private final long started = System.nanoTime();
  private long shownAt = started;
  private boolean onScreen;

  ProgressLine(Terminal terminal, boolean quiet) {
    this.terminal = terminal;
    this.quiet = quiet;
  }

  /** Shows where the work stands if the last showing is some time ago. */
  @Override
  public void read(long articles, long rejected, long bytesDone, long bytesTotal) {
    long now = System.nanoTime();
    Duration interval = terminal.live() ? LIVE_INTERVAL : PLAIN_INTERVAL;
    if (quiet || now - shownAt < interval.toNanos()) {
      return;
    }
    shownAt = now;
    String line = describe(articles, rejected, bytesDone, bytesTotal, Duration.ofNanos(now - started));
    if (terminal.live()) {
      show(line);
    } else {
      terminal.error(line);
    }
  }

  @Override
  public void stage(String what) {
    if (!quiet && terminal.live()) {
      show(what);
    }
  }

  /** Only the last row of the screen can be written over, so a line must not run on into a second one. */
  private void show(String line) {
    int room = terminal.columns() - 1;
    boolean fits = room <= 0 || line.length() <= room;
    terminal.err().print(ERASE_LINE + (fits ? line : line.substring(0, room)));
    terminal.err().flush();
    onScreen = true;
  }

  static String describe(long articles, long rejected, long bytesDone, long bytesTotal, Duration elapsed) {
    double seconds = Math.max(elapsed.toNanos() / 1e9, 1e-3);
    StringBuilder line = new StringBuilder();
    double part = bytesTotal > 0 ? Math.min(1.0, (double) bytesDone / bytesTotal) : 0;
    if (bytesTotal > 0) {
      int full = (int) (part * BAR_CELLS);
      line.append('[').append("#".repeat(full)).append(".".repeat(BAR_CELLS - full)).append("] ");
      line.append(String.format(Locale.ROOT, "%3.0f %%  ", part * 100));
    }
    line.append(String.format(Locale.ROOT, "%,d articles  %,.0f/s", articles, articles / seconds));
    if (rejected > 0) {
      line.append(String.format(Locale.ROOT, "  %,d rejected", rejected));
    }
    if (part >= LEAST_PART_TO_TELL_FROM && part < 1) {
      line.append("  ")
          .append(timeLeft(Duration.ofMillis((long) (elapsed.toMillis() * (1 - part) / part))))
          .append(" left");
    }
    return line.toString();
  }

  private static String timeLeft(Duration left) {
    return left.toHours() > 0
        ? String.format(Locale.ROOT, "%d h %02d min", left.toHours(), left.toMinutesPart())
        : String.format(Locale.ROOT, "%d:%02d min", left.toMinutes(), left.toSecondsPart());
  }

  /** Clears the line. */
  @Override
  public void close() {
    if (onScreen) {
      terminal.err().print(ERASE_LINE);
      terminal.err().flush();
      onScreen = false;
    }
  }
}
