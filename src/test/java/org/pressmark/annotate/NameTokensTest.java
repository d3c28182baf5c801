package org.pressmark.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.annotate.analysis.Token;

class NameTokensTest {
  @Test
  void possessives_and_contractions_stand_alone() {
    assertEquals(
        List.of("Quill", "’s", "boats", "are", "n't", "the", "Reeds", "'", "I", "’ve", "asked"),
        cut("Quill’s boats aren't the Reeds' I’ve asked"));
    assertEquals(List.of("Quill", "‘s", "boats"), cut("Quill‘s boats"));
  }

  @Test
  void parts_of_hyphenated_words_stand_alone_unless_a_digit_is_beside() {
    assertEquals(List.of("Quill", "-", "based", "Asia", "-", "Pacific", "G-20", "and", "/", "or"),
        cut("Quill-based Asia -Pacific G-20 and/or"));
  }

  @Test
  void the_last_full_stop_stands_alone_but_not_that_of_initials() {
    assertEquals(List.of("at", "QB", "."), cut("at QB."));
    assertEquals(List.of("the", "Q.B."), cut("the Q.B."));
    assertEquals(List.of("St.", "Quill"), cut("St. Quill"));
  }

  @Test
  void names_with_an_apostrophe_and_addresses_stay_whole() {
    assertEquals(List.of("O’Quill", "D'Angelo", "https://example.org/a-b", "me@a-b.org"),
        cut("O’Quill D'Angelo https://example.org/a-b me@a-b.org"));
  }

  @Test
  void a_name_behind_a_digit_stands_alone() {
    assertEquals(List.of("G-20", "-", "Summit", "a", "20-year", "term"), cut("G-20-Summit a 20-year term"));
  }

  @Test
  void a_country_stands_alone_where_the_blank_behind_it_was_lost() {
    assertEquals(
        List.of("Europe", "and", "France", "in", "Finland", "Maryland"), cut("Europeand Francein Finland Maryland"));
  }

  @Test
  void each_part_knows_its_place() {
    List<Token> cut = NameTokens.of(List.of(new Token(10, 17, "Quill’s")));

    assertEquals(List.of(new Token(10, 15, "Quill"), new Token(15, 17, "’s")), cut);
  }

  private static List<String> cut(String words) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : words.split(" ", -1)) {
      tokens.add(new Token(start, start + word.length(), word));
      start += word.length() + 1;
    }
    return NameTokens.of(tokens).stream().map(Token::text).toList();
  }
}
