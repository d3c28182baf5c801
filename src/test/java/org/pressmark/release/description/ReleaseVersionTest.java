package org.pressmark.release.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.schema.ChangeLevel;

class ReleaseVersionTest {
  private static ReleaseVersion version(String text) {
    return ReleaseVersion.parse(text).orElseThrow();
  }

  @Test
  void versions_stand_in_the_order_of_the_standard() {
    // The standard's own example (section 11), and numbers that no text comparison sorts.
    List<String> ascending =
        List.of(
            "0.9.9", "1.0.0-1", "1.0.0-2", "1.0.0-10", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta",
            "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.2", "1.0.10", "1.2.0",
            "2.0.0");

    for (int i = 0; i < ascending.size(); i++) {
      for (int j = 0; j < ascending.size(); j++) {
        int expected = Integer.compare(i, j);
        assertEquals(
            expected,
            Integer.signum(version(ascending.get(i)).compareTo(version(ascending.get(j)))),
            i + " " + j);
      }
    }
    assertEquals(0, version("1.0.0+one").compareTo(version("1.0.0+two")));
  }

  @Test
  void what_is_no_version_is_none() {
    for (String text :
        List.of(
            "", "1", "1.0", "v1.0.0", "1.0.0.0", "01.0.0", "1.0.0-", "1.0.0 ", "1.0.-1", "9999999999.0.0")) {
      assertTrue(ReleaseVersion.parse(text).isEmpty(), text);
    }
  }

  @Test
  void the_least_version_raises_the_number_that_the_change_needs() {
    assertEquals("1.2.3", version("1.2.3").least(ChangeLevel.NONE).text());
    assertEquals("1.2.4", version("1.2.3").least(ChangeLevel.PATCH).text());
    assertEquals("1.3.0", version("1.2.3").least(ChangeLevel.MINOR).text());
    assertEquals("2.0.0", version("1.2.3").least(ChangeLevel.MAJOR).text());
  }

  @Test
  void below_one_a_major_change_raises_the_middle_number() {
    assertEquals("0.3.0", version("0.2.1").least(ChangeLevel.MAJOR).text());
    assertEquals("0.2.2", version("0.2.1").least(ChangeLevel.MINOR).text());
    assertEquals("0.2.2", version("0.2.1").least(ChangeLevel.PATCH).text());
  }

  @Test
  void after_a_pre_release_any_higher_version_is_legal() {
    ReleaseVersion candidate = version("2.0.0-rc.1");

    assertEquals("2.0.0", candidate.least(ChangeLevel.MAJOR).text());
    assertTrue(candidate.allows(version("2.0.0"), ChangeLevel.MAJOR));
    assertTrue(candidate.allows(version("2.0.0-rc.2"), ChangeLevel.MAJOR));
    assertFalse(candidate.allows(version("2.0.0-beta"), ChangeLevel.PATCH));
    assertFalse(candidate.allows(version("1.9.0"), ChangeLevel.PATCH));
  }

  @Test
  void a_pre_release_of_the_least_version_is_legal() {
    assertTrue(version("1.4.0").allows(version("2.0.0-rc.1"), ChangeLevel.MAJOR));
    assertFalse(version("1.4.0").allows(version("1.5.0"), ChangeLevel.MAJOR));
    assertTrue(version("1.4.0").allows(version("3.0.0"), ChangeLevel.PATCH));
  }

  @Test
  void another_build_of_the_same_version_is_not_higher() {
    assertFalse(version("1.0.0+a").allows(version("1.0.0+b"), ChangeLevel.PATCH));
    assertTrue(version("1.0.0").allows(version("1.0.0"), ChangeLevel.NONE));
  }
}
