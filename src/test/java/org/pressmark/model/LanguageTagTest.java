package org.pressmark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTagTest {
  @ParameterizedTest
  @CsvSource({
    "en, en", "EN, en", "en_us, en-US", "en-gb, en-GB", "en-UK, en-GB", "pt_BR, pt-BR", "zh-hans-cn, zh-Hans-CN",
    "eng, en", "deu, de", "ger, de", "cmn, zh", "iw, he", "no, no", "de-1996, de-1996", "' fr ', fr",
    "English, en", "english, en", "Deutsch, de", "français, fr", "日本語, ja", "Norwegian Bokmål, nb"
  })
  void a_language_is_told_one_way(String stated, String tag) {
    assertEquals(tag, LanguageTag.of(stated));
  }

  @ParameterizedTest
  @CsvSource({
    "''", "xx", "qq-ZZ", "und", "mul", "zxx", "x-default", "e", "Klingonese", "'en, de'", "en-", "de_DE@euro", "123", "Altgriechisch",
    "grec ancien",
    "'a name that is far too long for any language of the world'"
  })
  void what_is_no_language_is_none(String stated) {
    assertEquals(null, LanguageTag.of(stated));
  }

  @Test
  void the_language_of_a_tag_is_its_first_part() {
    assertEquals("de", LanguageTag.language("de-AT"));
    assertEquals("gsw", LanguageTag.language("gsw"));
  }
}
