package org.pressmark.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.problem.Code;
import org.pressmark.problem.Problem;
import org.pressmark.release.ReleaseFixture;

class FactsRuleTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "croissant.json | \"version\": \"1.0.0\" | \"version\": \"1.0.1\" | expected version 1.0.0 as in datapackage.json, found 1.0.1",
        "ro-crate-metadata.json | \"version\": \"1.0.0\" | \"version\": \"1.0\" | expected version 1.0.0",
        "CITATION.cff | version: \"1.0.0\" | version: 2.0.0 | expected version 1.0.0",
        "CHANGELOG.md | ## 1.0.0 | ## 0.9.0 | expected version 1.0.0",
        "datacite.json | \"title\": \"Harbour \\\"News\\\"\" | \"title\": \"Other\" | expected title Harbour \"News\"",
        "CITATION.cff | date-released: \"2024-05-06\" | date-released: \"2024-05-07\" | expected date 2024-05-06",
        "croissant.json | \"datePublished\": \"2024-05-06\" | \"x\": \"y\" | expected date 2024-05-06 as in datapackage.json, found none",
        "CITATION.cff | license: CC-BY-4.0 | license: MIT | expected licence CC-BY-4.0",
        "croissant.json | licenses/by/4.0/ | licenses/by/3.0/ | expected licence",
        "README.md | license: cc-by-4.0 | license: cc0-1.0 | expected licence cc-by-4.0",
        "datacite.json | \"doi\": \"10.5555/12345678\" | \"doi\": \"10.5555/1\" | expected DOI 10.5555/12345678",
      })
  void a_fact_that_one_file_states_otherwise_is_found(
      String file, String from, String to, String expected) throws Exception {
    Path release = ReleaseFixture.publish(folder.resolve("release"));
    String text = Files.readString(release.resolve(file));
    assertTrue(text.contains(from), text);
    Files.writeString(release.resolve(file), text.replace(from, to));
    ReleaseFixture.rebag(release);

    List<Problem> found =
        Validator.validate(release).findings().stream()
            .filter(problem -> file.equals(problem.where().file()))
            .toList();
    assertFalse(found.isEmpty(), file);
    assertEquals(Code.METADATA_INVALID, found.get(0).code());
    assertTrue(found.get(0).detail().startsWith(expected), found.get(0).detail());
  }
}
