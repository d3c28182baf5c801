package org.pressmark.annotate.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasingTest {
  @ParameterizedTest
  @CsvSource({
    "quoll, LOWER", "Quoll, TITLE", "Éva, TITLE", "J, INITIAL", "J., INITIAL", "QUOLL, UPPER", "U.S., UPPER",
    "McQuoll, MIXED", "eQuoll, MIXED", "2015, DIGITS", "G20, INITIAL", "A321, INITIAL", "--, MARK", "😀, MARK",
    "人, LOWER", "𝔄𝔟, TITLE"
  })
  void a_word_is_told_by_its_capitals(String word, Casing expected) {
    assertEquals(expected, Casing.of(word));
  }
}
