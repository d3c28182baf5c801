package org.pressmark.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How lines with their roles are read and counted. */
class RoleEvaluationTest {
  @TempDir Path folder;

  @Test
  void either_of_two_roles_is_right() throws IOException {
    String page =
        """
        title | Ferry to the island runs again after a long winter

        byline/kicker | By Odile Marsh

        body | The ferry to the island runs again, the harbour company said on Monday.
        |It had been out of service since the ice came in December, and islanders had to fly.

        caption/footer | The first boat leaves at six on Thursday morning, with the mail and two goats on board.
        """;
    Files.writeString(folder.resolve("a.page"), page, StandardCharsets.UTF_8);
    List<Score> scores = RoleEvaluation.of(folder);
    assertEquals(5, scores.get(0).size());
    assertEquals(0.8, scores.get(0).value());
  }
}
