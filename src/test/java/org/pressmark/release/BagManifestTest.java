package org.pressmark.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.release.contents.FileDigest;

class BagManifestTest {
  private static final String HASH = "0123456789abcdef".repeat(4);

  @Test
  void what_is_written_is_read_back() {
    String text =
        BagManifest.text(
            List.of(new FileDigest("data/a.txt", 3, HASH), new FileDigest("data/b.txt", 4, HASH)));
    BagManifest.Parsed parsed = BagManifest.parse("m", text);

    assertEquals(List.of(), parsed.problems());
    assertEquals(
        List.of(
            new BagManifest.Entry("data/a.txt", HASH), new BagManifest.Entry("data/b.txt", HASH)),
        parsed.entries());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd", "../x", "data/../../x", "data//x", "data/", "data/.hidden", "a\\b", "C:/x", "data/x\r",
        "dätä", "data/./x",
        " x"
      })
  void a_path_that_is_not_within_the_release_is_refused_and_not_followed(String path) {
    BagManifest.Parsed parsed = BagManifest.parse("m", HASH + "  " + path + "\n");

    assertEquals(List.of(), parsed.entries());
    assertEquals(1, parsed.problems().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "# comment\n", "\uFEFF0123\n", "abc  data/x\n"})
  void a_line_that_is_no_entry_is_refused(String line) {
    assertEquals(1, BagManifest.parse("m", line).problems().size());
  }

  @Test
  void a_last_line_without_end_and_an_empty_manifest_are_refused() {
    assertTrue(BagManifest.parse("m", HASH + "  data/x").problems().get(0).detail().contains("no end"));
    assertEquals(1, BagManifest.parse("m", "").problems().size());
  }
}
