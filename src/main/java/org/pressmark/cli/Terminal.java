package org.pressmark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where a command prints: results to standard output, messages and progress to standard error, both UTF-8 with line
 * feeds whatever the platform's defaults are.
 *
 * @param out standard output
 * @param err standard error
 * @param colour whether standard output shows colours
 * @param live whether standard error is a terminal, where a line can be written over
 * @param columns the terminal's width
 */
record Terminal(PrintStream out, PrintStream err, boolean colour, boolean live, int columns) {
  private static final int DEFAULT_COLUMNS = 100;

  /**
   * The process's own streams. The launcher says through system properties which of them are terminals, because Java
   * cannot tell them apart.
   *
   * @param out the process's standard output
   */
  static Terminal ofProcess(StandardOutput out) {
    return of(out, System::getenv);
  }

  /** @param environment the value of a variable by its name; null where it is not set */
  static Terminal of(OutputStream out, UnaryOperator<@Nullable String> environment) {
    // A terminal that knows no escape sequences, as Emacs and build servers run them, shows them as rubbish.
    boolean plain = "dumb".equals(environment.apply("TERM"));
    boolean colour =
        Boolean.getBoolean("pressmark.stdout.terminal") && !plain && !isSet(environment.apply("NO_COLOR"));
    boolean live = Boolean.getBoolean("pressmark.stderr.terminal") && !plain;
    int columns = Integer.getInteger("pressmark.columns", DEFAULT_COLUMNS);
    return new Terminal(
        stream(out),
        stream(new FileOutputStream(FileDescriptor.err)),
        colour,
        live,
        columns);
  }

  /** The convention of no-color.org: any value but the empty one. */
  private static boolean isSet(@Nullable String wish) {
    return wish != null && !wish.isEmpty();
  }

  private static PrintStream stream(OutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  void print(String line) {
    out.print(line + "\n");
    out.flush();
  }

  /** Whether nobody takes what is printed any more, as behind {@code | head}: a reason to stop, not an error. */
  boolean unheard() {
    return out.checkError();
  }

  void error(String line) {
    err.print(line + "\n");
    err.flush();
  }
}
