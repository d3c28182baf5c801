package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.problem.Code;

/**
 * For every code an input that causes it, with all that the command then prints and its exit code. After a deliberate
 * change run {@code mvn test -Dtest=FaultFixturesTest -Dpressmark.golden.write=true}, read the difference and commit
 * it.
 */
class FaultFixturesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/faults");

  @TempDir private Path temporary;

  @TestFactory
  List<DynamicTest> each_code_has_an_input_that_causes_it_and_its_exact_message() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Code code : causedByInput()) {
      tests.add(DynamicTest.dynamicTest(code.name(), () -> check(code)));
    }
    return tests;
  }

  @Test
  void no_fixture_is_left_of_a_code_that_is_gone() throws IOException {
    TreeSet<String> known = new TreeSet<>(causedByInput().stream().map(Code::name).toList());
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      TreeSet<String> found =
          new TreeSet<>(folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).toList());
      assertEquals(known, found);
    }
  }

  /** All but the one that stands for our bugs: an input that is known to cause one is mended, not kept. */
  private static Set<Code> causedByInput() {
    return EnumSet.complementOf(EnumSet.of(Code.ARTICLE_FAILED));
  }

  private void check(Code code) throws IOException, InterruptedException {
    Path fixture = FIXTURES.resolve(code.name());
    Path folder = Files.createDirectory(temporary.resolve(code.name()));
    String said = run(fixture, folder);
    Path expected = fixture.resolve("expected.txt");
    if (Boolean.getBoolean("pressmark.golden.write")) {
      Files.write(expected, said.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(Files.readString(expected), said);
    assertTrue(said.contains(code.name() + " ") || said.contains(code.name() + ":"), said);
  }

  /** Makes the scene, runs its command, and gives what was printed, then the exit code. */
  private static String run(Path fixture, Path folder) throws IOException, InterruptedException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int exitCode = -1;
    try (FaultScene scene = new FaultScene(fixture, folder)) {
      for (String line : Files.readAllLines(fixture.resolve("scene.txt"))) {
        if (line.startsWith("run ")) {
          String[] arguments = line.substring("run ".length()).replace("{folder}", folder.toString()).split(" ");
          exitCode = Main.run(new Terminal(stream, stream, false, false, 100), arguments);
        } else if (!line.startsWith("#")) {
          scene.step(line);
        }
      }
    }
    String said = printed.toString(StandardCharsets.UTF_8).replace(folder.toString(), "{folder}");
    return said.replaceAll("\\b[0-9a-f]{64}\\b", "{sha256}") + "exit " + exitCode + "\n";
  }
}
