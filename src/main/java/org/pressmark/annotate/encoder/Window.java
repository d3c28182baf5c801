package org.pressmark.annotate.encoder;

import java.util.List;

/**
 * What the encoder sees at once.
 *
 * @param pieces their numbers in the vocabulary
 * @param casings of the words that they belong to, by ordinal
 * @param words whose labels are read from here; at least one, in order
 */
record Window(int[] pieces, int[] casings, List<Word> words) {
  Window {
    words = List.copyOf(words);
  }

  /**
   * A word of the document.
   *
   * @param sentence its place in the document
   * @param word its place in the sentence
   * @param piece the place in the window of its first piece, which bears its label
   */
  record Word(int sentence, int word, int piece) {}
}
