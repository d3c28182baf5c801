package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.ReleaseTree;

/** {@code pressmark rehydrate}, as a user meets it. */
class RehydrateCommandTest {
  private static final Path SAMPLES = Path.of("src/main/samples");

  @TempDir private Path folder;
  private Path input;
  private Path withheld;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private int run(Object... arguments) {
    PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(stream, stream, false, false, 100);
    return Main.run(terminal, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }

  @BeforeEach
  void a_release_without_its_text_of_two_articles_alike() throws IOException {
    input = Files.createDirectory(folder.resolve("in"));
    for (String name : List.of("a.txt", "b.txt")) {
      Files.copy(SAMPLES.resolve("harbour-pact.txt"), input.resolve(name));
    }
    withheld = folder.resolve("withheld");
    assertEquals(0, run("build", input, "--drop-duplicates", "--withhold-text", "-o", withheld));
  }

  @Test
  void what_comes_out_says_of_dropped_duplicates_what_the_full_build_says() throws IOException {
    Path full = folder.resolve("full");
    assertEquals(0, run("build", input, "--drop-duplicates", "-o", full));

    assertEquals(0, run("rehydrate", withheld, "--originals", input));

    assertEquals(ReleaseTree.of(full), ReleaseTree.of(folder.resolve("withheld-rehydrated")));
  }

  @Test
  void the_file_that_describes_the_dataset_is_no_original() throws IOException {
    Path others = Files.createDirectory(folder.resolve("others"));
    Files.copy(SAMPLES.resolve("lighthouse-keeper.txt"), others.resolve("c.txt"));
    Files.writeString(others.resolve("dataset.yaml"), "name: harbour-news\n\ntitle: Articles of a harbour\n");

    run("rehydrate", withheld, "--originals", others);

    String said = printed.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains("originals read: 1)"), said);
  }

  @Test
  void a_report_that_cannot_be_put_into_its_place_is_refused_by_its_own_name() throws IOException {
    Path nowhere = folder.resolve("nowhere/report.jsonl");
    assertEquals(5, run("rehydrate", withheld, "--originals", input, "--report", nowhere));
    assertTrue(printed.toString(StandardCharsets.UTF_8).contains("OUTPUT_UNWRITABLE at " + nowhere + ":"));

    Path emptyFolder = Files.createDirectory(folder.resolve("reports"));
    assertEquals(5, run("rehydrate", withheld, "--originals", input, "--report", emptyFolder));
    assertTrue(Files.isDirectory(emptyFolder));
    assertFalse(Files.exists(folder.resolve("withheld-rehydrated")));
  }
}
