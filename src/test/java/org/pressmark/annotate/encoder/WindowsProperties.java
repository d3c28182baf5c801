package org.pressmark.annotate.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class WindowsProperties {
  private static final WordPieces VOCABULARY = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]"));

  /** Sentences given by the number of pieces of each word. */
  private static List<Window> windows(List<List<Integer>> sentences) {
    List<String[]> words = new ArrayList<>();
    List<int[][]> pieces = new ArrayList<>();
    for (List<Integer> sentence : sentences) {
      words.add(sentence.stream().map(size -> "quoll").toArray(String[]::new));
      pieces.add(sentence.stream().map(int[]::new).toArray(int[][]::new));
    }
    return Windows.of(words, pieces, VOCABULARY);
  }

  @Property
  void every_word_is_labelled_once_and_no_window_is_too_long(@ForAll("documents") List<List<Integer>> sentences) {
    List<List<Integer>> labelled = new ArrayList<>();
    for (Window window : windows(sentences)) {
      assertTrue(window.pieces().length <= Windows.MOST);
      assertFalse(window.words().isEmpty());
      assertEquals(window.pieces().length, window.casings().length);
      for (Window.Word word : window.words()) {
        assertTrue(word.piece() > 0 && word.piece() < window.pieces().length - 1);
        labelled.add(List.of(word.sentence(), word.word()));
      }
    }

    List<List<Integer>> all = new ArrayList<>();
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      for (int word = 0; word < sentences.get(sentence).size(); word++) {
        all.add(List.of(sentence, word));
      }
    }
    assertEquals(all, labelled);
  }

  @Provide
  Arbitrary<List<List<Integer>>> documents() {
    Arbitrary<Integer> sizes = Arbitraries.integers().between(1, WordPieces.MOST_PIECES);
    Arbitrary<List<Integer>> shortOnes = Arbitraries.integers().between(1, 3).list().ofMaxSize(40);
    Arbitrary<List<Integer>> longOnes = sizes.list().ofMinSize(100).ofMaxSize(400);
    return Arbitraries.frequencyOf(Tuple.of(6, shortOnes), Tuple.of(1, longOnes)).list().ofMaxSize(12);
  }

  @Example
  void without_words_there_is_no_window() {
    assertEquals(List.of(), windows(List.of(words(0), words(0))));
  }

  @Example
  void sentences_share_a_window_as_long_as_they_fit() {
    // 1 + (60 + 1) + (60 + 1) pieces fit, another sentence does not.
    List<Window> windows = windows(List.of(words(60), words(60), words(60)));

    assertEquals(List.of(123, 62), windows.stream().map(window -> window.pieces().length).toList());
  }

  @Example
  void a_word_of_a_long_sentence_is_labelled_away_from_the_edge() {
    List<Window> windows = windows(List.of(words(400)));

    assertEquals(List.of(256, 212), windows.stream().map(window -> window.pieces().length).toList());
    assertEquals(254 - 32, windows.get(0).words().size());
    assertEquals(33, windows.get(1).words().get(0).piece());
  }

  private static List<Integer> words(int number) {
    Integer[] sizes = new Integer[number];
    Arrays.fill(sizes, 1);
    return List.of(sizes);
  }
}
