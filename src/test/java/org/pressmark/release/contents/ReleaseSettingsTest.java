package org.pressmark.release.contents;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.format.Formats;
import org.pressmark.problem.Code;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.description.DatasetDescription;

class ReleaseSettingsTest {
  private static ReleaseSettings settings(String name, String version) {
    return new ReleaseSettings(name, version, null, DatasetDescription.NONE, Formats.ALL, "0.1.0", false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "News", ".news", "a b", "../news", "news/1", "näws"})
  void a_name_that_is_no_portable_folder_name_is_refused(String name) {
    ProblemException e = assertThrows(ProblemException.class, () -> settings(name, "1.0.0"));
    assertEquals(Code.USAGE, e.problem().code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1.0", "v1.0.0", "01.0.0", "1.0.0.0", "1.0.0-", "1.0.0/x"})
  void a_version_that_is_not_semantic_is_refused(String version) {
    assertThrows(ProblemException.class, () -> settings("news", version));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0.0", "0.10.2", "1.0.0-rc.1", "1.0.0+build.5"})
  void semantic_versions_are_taken(String version) {
    assertDoesNotThrow(() -> settings("demo-news", version));
  }

  @Test
  void a_title_of_two_lines_is_refused() {
    assertThrows(
        ProblemException.class,
        () ->
            new ReleaseSettings(
                "n",
                "1.0.0",
                null,
                DatasetDescription.NONE.with("a\nlicense: mit", null, null),
                Formats.ALL,
                "0.1.0",
                false));
  }

  @Test
  void no_format_or_one_twice_is_refused() {
    assertThrows(
        ProblemException.class,
        () ->
            new ReleaseSettings(
                "n", "1.0.0", null, DatasetDescription.NONE, List.of(), "0.1.0", false));
    assertThrows(
        ProblemException.class,
        () ->
            new ReleaseSettings(
                "n", "1.0.0", null, DatasetDescription.NONE, List.of(Formats.JSONL, Formats.JSONL), "0.1.0", false));
  }
}
