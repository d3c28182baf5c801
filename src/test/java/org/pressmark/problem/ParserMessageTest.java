package org.pressmark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ParserMessageTest {
  @Test
  void settings_and_places_in_the_parsers_own_words_are_left_out() {
    assertEquals(
        "Unexpected end-of-input: expected close marker for Object",
        ParserMessage.plain(
            "Unexpected end-of-input: expected close marker for Object (start marker at [Source: REDACTED"
                + " (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: 1])"));
    assertEquals(
        "Document nesting depth (1001) exceeds the maximum allowed (1000)",
        ParserMessage.plain(
            "Document nesting depth (1001) exceeds the maximum allowed (1000, from `StreamReadConstraints.getMaxNestingDepth()`)"));
  }

  @Test
  void a_long_message_is_cut() {
    assertEquals("x".repeat(200) + "...", ParserMessage.plain("x".repeat(5000)));
  }
}
