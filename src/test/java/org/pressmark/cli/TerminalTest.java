package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a terminal is taken to be able to do, and what is written to it while work goes on. */
class TerminalTest {
  private static final List<String> TERMINALS = List.of("pressmark.stdout.terminal", "pressmark.stderr.terminal");

  @BeforeEach
  void both_are_terminals() {
    TERMINALS.forEach(name -> System.setProperty(name, "true"));
  }

  @AfterEach
  void they_are_none() {
    TERMINALS.forEach(System::clearProperty);
  }

  private static Terminal with(Map<String, String> environment) {
    return Terminal.of(OutputStream.nullOutputStream(), environment::get);
  }

  @Test
  void no_escape_sequence_goes_to_a_terminal_that_knows_none() {
    assertTrue(with(Map.of("TERM", "xterm")).colour());
    assertTrue(with(Map.of("TERM", "xterm")).live());
    assertFalse(with(Map.of("TERM", "dumb")).colour());
    assertFalse(with(Map.of("TERM", "dumb")).live());
  }

  @Test
  void no_color_takes_the_colours_and_leaves_the_progress() {
    assertFalse(with(Map.of("NO_COLOR", "1")).colour());
    assertTrue(with(Map.of("NO_COLOR", "1")).live());
    assertTrue(with(Map.of("NO_COLOR", "")).colour());
  }

  @Test
  void progress_stays_on_one_row_of_a_narrow_terminal() {
    assertEquals("annotating on spark://a-h", shown(26));
    assertEquals("annotating on spark://a-host:7077", shown(100));
    // Some consoles say that they have no columns at all.
    assertEquals("annotating on spark://a-host:7077", shown(0));
  }

  private static String shown(int columns) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    try (ProgressLine line = new ProgressLine(new Terminal(stream, stream, false, true, columns), false)) {
      line.stage("annotating on spark://a-host:7077");
    }
    return err.toString(StandardCharsets.UTF_8).replaceAll("\r\u001b\\[K", "");
  }
}
