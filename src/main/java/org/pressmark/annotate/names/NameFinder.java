package org.pressmark.annotate.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fast engine. What it keeps between documents are the features of words, which are
 * the same in all: the result depends on the document alone.
 */
public final class NameFinder implements NameEngine {
  /** Frequent words come again and again; beyond this many the store starts anew, so memory stays bounded. */
  private static final int MOST_WORDS = 20_000;

  private final NameModel model;
  private final Map<String, int[][]> rowsOfWord = new HashMap<>();
  private final int[][] rowsOfEdge;

  public NameFinder(NameModel model) {
    this.model = model;
    int window = model.features().window();
    this.rowsOfEdge = new int[2 * window + 1][];
    for (int distance = -window; distance <= window; distance++) {
      List<String> features = new ArrayList<>();
      model.features().addEdge(distance, features);
      rowsOfEdge[distance + window] = rows(features);
    }
  }

  @Override
  public List<List<NameSpan>> find(List<String[]> sentences) {
    DocumentContext context = new DocumentContext(sentences);
    List<List<NameSpan>> names = new ArrayList<>();
    for (String[] tokens : sentences) {
      names.add(Labels.decode(Decoder.decode(tokens.length, new SentenceScores(tokens, context))));
    }
    return names;
  }

  private int[] rows(List<String> features) {
    return features.stream().mapToInt(model::row).filter(row -> row >= 0).toArray();
  }

  /** The known features of a word at each distance of the window. */
  private int[][] rowsOf(String word) {
    int[][] known = rowsOfWord.get(word);
    if (known == null) {
      int window = model.features().window();
      known = new int[2 * window + 1][];
      for (int distance = -window; distance <= window; distance++) {
        List<String> features = new ArrayList<>();
        model.features().addWord(word, distance, features);
        known[distance + window] = rows(features);
      }
      if (rowsOfWord.size() == MOST_WORDS) {
        rowsOfWord.clear();
      }
      rowsOfWord.put(word, known);
    }
    return known;
  }

  private final class SentenceScores implements Scores {
    private final Features.Sentence sentence;
    private final int[][][] words;
    private final int[] classes;
    private final List<String> added = new ArrayList<>();

    private SentenceScores(String[] tokens, DocumentContext context) {
      this.sentence = model.features().sentence(tokens, context);
      this.words = new int[tokens.length][][];
      this.classes = new int[tokens.length];
      for (int i = 0; i < tokens.length; i++) {
        words[i] = rowsOf(tokens[i]);
        classes[i] = Transitions.classOf(tokens[i]);
      }
    }

    @Override
    public void addToken(int token, float[] sums) {
      int window = model.features().window();
      for (int distance = -window; distance <= window; distance++) {
        int at = token + distance;
        int[][] rows = at < 0 || at >= words.length ? rowsOfEdge : words[at];
        for (int row : rows[distance + window]) {
          model.addRow(row, sums);
        }
      }
      added.clear();
      sentence.add(token, added);
      for (String feature : added) {
        model.addRow(model.row(feature), sums);
      }
    }

    @Override
    public float transition(int token, int previous, int next) {
      return model.transition(classes[token], previous, next);
    }
  }
}
