package org.pressmark.annotate.encoder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.annotate.names.Decoder;
import org.pressmark.annotate.names.Labels;
import org.pressmark.annotate.names.NameEngine;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.annotate.names.Scores;

/**
 * The encoder alone, from which the fast engine learned. What it keeps between documents are the pieces of words, which
 * are the same in all.
 */
public final class EncoderFinder implements NameEngine {
  /** Frequent words come again and again; beyond this many the store starts anew, so memory stays bounded. */
  private static final int MOST_WORDS = 20_000;

  private final EncoderModel model;
  private final Map<String, int[]> piecesOfWord = new HashMap<>();

  public EncoderFinder(EncoderModel model) {
    this.model = model;
  }

  @Override
  public List<List<NameSpan>> find(List<String[]> sentences) {
    return Decoder.names(sentences, scores(sentences));
  }

  /** The scores of each sentence of a document. */
  List<Scores> scores(List<String[]> sentences) {
    List<int[][]> pieces = new ArrayList<>();
    List<float[][]> scores = new ArrayList<>();
    for (String[] tokens : sentences) {
      int[][] cut = new int[tokens.length][];
      for (int i = 0; i < tokens.length; i++) {
        cut[i] = piecesOf(tokens[i]);
      }
      pieces.add(cut);
      scores.add(new float[tokens.length][]);
    }
    for (Window window : Windows.of(sentences, pieces, model.vocabulary())) {
      float[][] ofWords = model.scores(window);
      for (int i = 0; i < ofWords.length; i++) {
        Window.Word word = window.words().get(i);
        scores.get(word.sentence())[word.word()] = ofWords[i];
      }
    }
    return scores.stream().<Scores>map(SentenceScores::new).toList();
  }

  private int[] piecesOf(String word) {
    int[] known = piecesOfWord.get(word);
    if (known == null) {
      known = model.vocabulary().of(word);
      if (piecesOfWord.size() == MOST_WORDS) {
        piecesOfWord.clear();
      }
      piecesOfWord.put(word, known);
    }
    return known;
  }

  /** The encoder has seen the words around; which labels may follow each other the decoder knows. */
  private record SentenceScores(float[][] ofWords) implements Scores {
    @Override
    public void addToken(int token, float[] sums) {
      for (int label = 0; label < Labels.COUNT; label++) {
        sums[label] += ofWords[token][label];
      }
    }

    @Override
    public float transition(int token, int previous, int next) {
      return 0;
    }
  }
}
