package org.pressmark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  private static final List<String> OPTIONS =
      List.of("--name", "--version", "-o", "--output", "--verbatim", "--max-rejects");

  @Test
  void the_nearest_word_is_suggested() {
    assertEquals(Optional.of("--name"), Suggestion.of("--nmae", OPTIONS));
    assertEquals(Optional.of("--name"), Suggestion.of("--nam=x", OPTIONS));
    assertEquals(Optional.of("--max-rejects"), Suggestion.of("--max-reject", OPTIONS));
    assertEquals(Optional.of("--verbatim"), Suggestion.of("--vrebatim", OPTIONS));
    assertEquals(Optional.of("build"), Suggestion.of("biuld", List.of("validate", "build")));
  }

  @Test
  void a_word_that_resembles_none_gets_no_suggestion() {
    assertEquals(Optional.empty(), Suggestion.of("--colour", OPTIONS));
    assertEquals(Optional.empty(), Suggestion.of("publish", List.of("validate", "build")));
  }
}
