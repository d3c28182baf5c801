package org.pressmark.annotate.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pressmark.annotate.names.DocumentFeatures;
import org.pressmark.annotate.names.Features;
import org.pressmark.annotate.names.Hash64;
import org.pressmark.annotate.names.HashTable;
import org.pressmark.annotate.names.Transitions;

/**
 * All sentences of the corpora as numbers: for each token the features that occur often enough. OpenNLP's own indexers
 * hold every feature of every token as a string and thrash a heap of 9 GB on a million tokens; this takes two passes
 * and about 1.5 GB.
 */
final class Examples {
  private final List<LabelledSentence> sentences = new ArrayList<>();
  private final List<int[]> wordClasses = new ArrayList<>();
  private final List<int[][]> rows = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /**
   * @param documents of all corpora, in order
   * @param cutoff how often a feature must occur
   */
  Examples(List<List<LabelledSentence>> documents, Features features, int cutoff) {
    HashTable counts = new HashTable(1 << 20);
    visit(documents, features, (sentence, added) -> {
      for (List<String> token : added) {
        for (String feature : token) {
          counts.increment(Hash64.of(feature));
        }
      }
    });
    HashTable rowOf = new HashTable(1 << 20);
    visit(documents, features, (sentence, added) -> {
      sentences.add(sentence);
      wordClasses.add(Arrays.stream(sentence.tokens()).mapToInt(Transitions::classOf).toArray());
      rows.add(added.stream().map(token -> known(token, counts, rowOf, cutoff)).toArray(int[][]::new));
    });
  }

  private interface Visitor {
    void sentence(LabelledSentence sentence, List<List<String>> features);
  }

  private static void visit(List<List<LabelledSentence>> documents, Features features, Visitor visitor) {
    for (List<LabelledSentence> document : documents) {
      DocumentFeatures all = new DocumentFeatures(features, document.stream().map(LabelledSentence::tokens).toList());
      for (LabelledSentence sentence : document) {
        visitor.sentence(sentence, all.of(sentence.tokens()));
      }
    }
  }

  private int[] known(List<String> token, HashTable counts, HashTable rowOf, int cutoff) {
    int[] known = new int[token.size()];
    int size = 0;
    for (String feature : token) {
      long hash = Hash64.of(feature);
      if (counts.get(hash) < cutoff) {
        continue;
      }
      int row = rowOf.get(hash);
      if (row < 0) {
        row = names.size();
        names.add(feature);
        rowOf.put(hash, row);
      }
      known[size++] = row;
    }
    return Arrays.copyOf(known, size);
  }

  int size() {
    return sentences.size();
  }

  LabelledSentence sentence(int example) {
    return sentences.get(example);
  }

  /** For each token its {@link Transitions#classOf}. */
  int[] wordClasses(int example) {
    return wordClasses.get(example);
  }

  /** For each token its features' rows. */
  int[][] rows(int example) {
    return rows.get(example);
  }

  /** Every feature, by row. */
  List<String> names() {
    return names;
  }
}
