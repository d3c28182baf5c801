package org.pressmark.annotate.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a document into windows: whole sentences one after another, so that each has its context. A sentence that is too
 * long for one is read in several that overlap; each word is labelled where it stands farther from the edge.
 */
final class Windows {
  /** In pieces, as in training ({@code windows.py}): further sentences are taken in as long as they fit. */
  static final int AIM = 128;

  /** In pieces; the model knows no more places. */
  static final int MOST = 256;

  /** In pieces, by which the windows of a long sentence overlap. */
  private static final int OVERLAP = 64;

  private final WordPieces vocabulary;
  private final List<Window> windows = new ArrayList<>();
  private final int[] pieces = new int[MOST];
  private final int[] casings = new int[MOST];
  private final List<Window.Word> words = new ArrayList<>();
  private int size;

  private Windows(WordPieces vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The windows of a document, in order; together they label every word once, and each labels at least one.
   *
   * @param sentences the pieces of each word of each sentence
   * @param tokens the words themselves
   */
  static List<Window> of(List<String[]> tokens, List<int[][]> sentences, WordPieces vocabulary) {
    Windows windows = new Windows(vocabulary);
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      windows.add(sentence, tokens.get(sentence), sentences.get(sentence));
    }
    windows.close();
    return windows.windows;
  }

  private void add(int sentence, String[] tokens, int[][] cut) {
    int needed = 1 + Arrays.stream(cut).mapToInt(word -> word.length).sum();
    if (size + needed > AIM) {
      close();
    }
    if (needed > MOST - 1) {
      addLong(sentence, tokens, cut);
      return;
    }
    addWords(sentence, tokens, cut, 0, cut.length, 0);
  }

  private void addLong(int sentence, String[] tokens, int[][] cut) {
    int from = 0;
    int labelled = 0;
    while (labelled < cut.length) {
      int to = from;
      for (int room = MOST - 2; to < cut.length && cut[to].length <= room; to++) {
        room -= cut[to].length;
      }
      int labelTo = to == cut.length ? to : back(cut, from, to, OVERLAP / 2);
      addWords(sentence, tokens, cut, from, to, labelled);
      int end = labelTo;
      words.removeIf(word -> word.word() >= end);
      close();
      labelled = labelTo;
      from = back(cut, from, to, OVERLAP);
    }
  }

  /** The word that many pieces before another; always after the first. */
  private static int back(int[][] cut, int first, int word, int pieces) {
    int from = word;
    for (int left = pieces; from > first + 1 && cut[from - 1].length <= left; from--) {
      left -= cut[from - 1].length;
    }
    return from;
  }

  private void addWords(int sentence, String[] tokens, int[][] cut, int from, int to, int labelFrom) {
    if (size == 0) {
      put(vocabulary.first(), Casing.EDGE);
    }
    for (int word = from; word < to; word++) {
      if (word >= labelFrom) {
        words.add(new Window.Word(sentence, word, size));
      }
      Casing casing = Casing.of(tokens[word]);
      for (int piece : cut[word]) {
        put(piece, casing);
      }
    }
    put(vocabulary.separator(), Casing.EDGE);
  }

  private void put(int piece, Casing casing) {
    pieces[size] = piece;
    casings[size] = casing.ordinal();
    size++;
  }

  private void close() {
    if (!words.isEmpty()) {
      windows.add(new Window(Arrays.copyOf(pieces, size), Arrays.copyOf(casings, size), words));
    }
    size = 0;
    words.clear();
  }
}
