package org.pressmark.annotate.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fast engine. What it keeps between documents are the features of words, which are the same in all: the result
 * depends on the document alone.
 */
public final class NameFinder implements NameEngine {
  /** Frequent words come again and again; beyond this many the store starts anew, so memory stays bounded. */
  private static final int MOST_WORDS = 20_000;

  private final NameModel model;
  private final Map<String, KnownWord> words = new HashMap<>();
  private final FeatureRows added;
  private final int[][] rowsOfEdge;

  /**
   * What a word gives to its own label and to those of its neighbours.
   *
   * @param rows of the features that the model knows, at each distance of the window
   */
  private record KnownWord(Features.Facts facts, int[][] rows) {}

  public NameFinder(NameModel model) {
    this.model = model;
    this.added = new FeatureRows(model);
    int window = model.features().window();
    this.rowsOfEdge = new int[2 * window + 1][];
    for (int distance = -window; distance <= window; distance++) {
      added.clear();
      model.features().addEdge(distance, added);
      rowsOfEdge[distance + window] = added.toArray();
    }
  }

  @Override
  public List<List<NameSpan>> find(List<String[]> sentences) {
    return Decoder.names(sentences, scores(sentences));
  }

  /** The scores of each sentence of a document, to be read one after the other by the thread that asked. */
  public List<Scores> scores(List<String[]> sentences) {
    DocumentContext context = new DocumentContext(sentences);
    List<Scores> scores = new ArrayList<>();
    for (String[] tokens : sentences) {
      scores.add(new SentenceScores(tokens, context));
    }
    return scores;
  }

  private KnownWord known(String word) {
    KnownWord known = words.get(word);
    if (known == null) {
      int window = model.features().window();
      int[][] rows = new int[2 * window + 1][];
      for (int distance = -window; distance <= window; distance++) {
        added.clear();
        model.features().addWord(word, distance, added);
        rows[distance + window] = added.toArray();
      }
      known = new KnownWord(model.features().facts(word), rows);
      if (words.size() == MOST_WORDS) {
        words.clear();
      }
      words.put(word, known);
    }
    return known;
  }

  private final class SentenceScores implements Scores {
    private final Features.Sentence sentence;
    private final int[][][] rows;
    private final int[] classes;

    private SentenceScores(String[] tokens, DocumentContext context) {
      this.rows = new int[tokens.length][][];
      this.classes = new int[tokens.length];
      Features.Facts[] facts = new Features.Facts[tokens.length];
      for (int i = 0; i < tokens.length; i++) {
        KnownWord known = known(tokens[i]);
        rows[i] = known.rows();
        facts[i] = known.facts();
        classes[i] = Transitions.classOf(tokens[i]);
      }
      this.sentence = model.features().sentence(tokens, facts, context);
    }

    @Override
    public void addToken(int token, float[] sums) {
      int window = model.features().window();
      for (int distance = -window; distance <= window; distance++) {
        int at = token + distance;
        int[][] ofWord = at < 0 || at >= rows.length ? rowsOfEdge : rows[at];
        for (int row : ofWord[distance + window]) {
          model.addRow(row, sums);
        }
      }
      added.clear();
      sentence.add(token, added);
      added.addTo(sums);
    }

    @Override
    public float transition(int token, int previous, int next) {
      return model.transition(classes[token], previous, next);
    }
  }
}
