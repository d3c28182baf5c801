package org.pressmark.annotate.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final List<String> VOCABULARY = List.of(
      "[PAD]", "[UNK]", "[CLS]", "[SEP]", "lake", "##side", "lakes", "##i", "##de", "quo", "##ll", "-", ".", "u", "s",
      "eva", "人");

  private final WordPieces pieces = new WordPieces(VOCABULARY);

  private List<String> of(String word) {
    return Arrays.stream(pieces.of(word)).mapToObj(VOCABULARY::get).toList();
  }

  @Test
  void the_longest_known_piece_is_taken_first() {
    assertEquals(List.of("lakes", "##i", "##de"), of("Lakeside"));
  }

  @Test
  void capitals_and_accents_do_not_count() {
    assertEquals(List.of("eva"), of("Éva"));
    assertEquals(List.of("quo", "##ll"), of("QUOLL"));
  }

  @Test
  void marks_and_chinese_characters_stand_alone() {
    assertEquals(List.of("u", ".", "s", "."), of("U.S."));
    assertEquals(List.of("quo", "##ll", "-", "lake"), of("Quoll-lake"));
    assertEquals(List.of("人", "人"), of("人人"));
  }

  @Test
  void a_word_of_which_nothing_is_known_or_left_is_unknown() {
    assertEquals(List.of("[UNK]"), of("zebra"));
    assertEquals(List.of("[UNK]"), of("\u200b\u0007"));
    assertEquals(List.of("[UNK]"), of("s".repeat(101)));
  }

  @Test
  void a_word_without_end_has_an_end() {
    assertEquals(Collections.nCopies(WordPieces.MOST_PIECES, "."), of(".".repeat(100_000)));
  }

  @Test
  void a_vocabulary_without_the_edges_of_sentences_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new WordPieces(List.of("[UNK]", "lake")));
  }
}
