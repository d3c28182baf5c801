package org.pressmark.normalise.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhraseListTest {
  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/pressmark/normalise"))) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_list_says_what_it_is_and_is_sorted_without_repeats(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    assertTrue(lines.get(0).startsWith("# "), "a comment first");
    List<String> phrases = lines.subList(1, lines.size());
    assertEquals(List.copyOf(new TreeSet<>(phrases)), phrases);
  }

  @Test
  void folding_leaves_small_words_with_one_space_between() {
    assertEquals("read more ships", PhraseList.fold("Read  more: »Ships«"));
    assertEquals("don't e-mail", PhraseList.fold("Don’t – e-mail!"));
    assertEquals("", PhraseList.fold(" … "));
  }

  @Test
  void phrases_match_whole_words_only() {
    PhraseList list = PhraseList.load("skip-starts");
    assertTrue(list.startsOf("skip to content"));
    assertFalse(list.startsOf("skip tolls"));
    assertTrue(PhraseList.load("furniture-everyday").in("we use cookies here"));
    assertFalse(PhraseList.load("furniture-everyday").in("we bake cookiesheets here"));
  }
}
