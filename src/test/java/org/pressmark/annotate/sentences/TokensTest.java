package org.pressmark.annotate.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.tokenize.TokenizerModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.annotate.analysis.Token;

class TokensTest {
  private static final Tokens TOKENS = new Tokens(model());

  private static TokenizerModel model() {
    try (InputStream in = TokensTest.class.getResourceAsStream("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
      return new TokenizerModel(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '#', quoteCharacter = '~', value = {
    "The Treaty of Quill—called so—was signed # The Treaty of Quill — called so — was signed",
    "Ann Lee--the mayor--left # Ann Lee -- the mayor -- left",
    "---- Ann ---- Lee # ---- Ann ---- Lee",
    "Quill–Brede talks in 2012–2014 # Quill – Brede talks in 2012–2014",
    "off Quill—“an island” # off Quill — “ an island ”",
    "—Ann L. wrote # — Ann L. wrote",
    "Ann Lee|Published # Ann Lee | Published",
    "„Nie“, sagte »Ann« # „ Nie “ , sagte » Ann «",
    "the ‘Quill’ sank # the ‘ Quill ’ sank",
    "the bridge,”Ann said # the bridge , ” Ann said"
  })
  void dashes_and_marks_stand_alone(String text, String tokens) {
    assertEquals(tokens, cut(text));
  }

  /** Both words have one hash code, so that one takes the other's place among those that are remembered. */
  @Test
  void what_was_said_of_one_word_is_not_said_of_another() {
    assertEquals("now,".hashCode(), "novK".hashCode());
    assertEquals("now , novK now ,", cut("now, novK now,"));
  }

  private static String cut(String text) {
    return String.join(" ", TOKENS.of(text, 0, text.length()).stream().map(Token::text).toList());
  }
}
