package org.pressmark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command prints: results to standard output, messages and progress to standard error, both UTF-8 with line feeds
 * whatever the platform's defaults are.
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
   */
  static Terminal ofProcess() {
    boolean colour = Boolean.getBoolean("pressmark.stdout.terminal") && System.getenv("NO_COLOR") == null;
    boolean live = Boolean.getBoolean("pressmark.stderr.terminal");
    int columns = Integer.getInteger("pressmark.columns", DEFAULT_COLUMNS);
    return new Terminal(
        stream(new FileOutputStream(FileDescriptor.out)),
        stream(new FileOutputStream(FileDescriptor.err)),
        colour,
        live,
        columns);
  }

  private static PrintStream stream(OutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  void print(String line) {
    out.print(line + "\n");
    out.flush();
  }

  void error(String line) {
    err.print(line + "\n");
    err.flush();
  }
}
