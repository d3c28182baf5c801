package org.pressmark.annotate.encoder;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.annotate.names.Decoder;
import org.pressmark.annotate.names.Labels;
import org.pressmark.annotate.names.NameEngine;
import org.pressmark.annotate.names.NameFinder;
import org.pressmark.annotate.names.NameSpan;
import org.pressmark.annotate.names.Scores;

/**
 * The accurate engine: the encoder, and beside it, with less weight, the fast engine, which knows more names by heart,
 * looks at the whole document and errs elsewhere.
 */
public final class JoinedFinder implements NameEngine {
  /**
   * What a point of the fast engine is worth in points of the encoder. The fast engine was trained to win by a margin
   * of 30 points, the encoder's differ by less than 10. Anything from a hundredth to a thirtieth gave the same on
   * development sets.
   */
  private static final float WEIGHT = 1 / 64f;

  private final EncoderFinder encoder;
  private final NameFinder fast;

  public JoinedFinder(EncoderFinder encoder, NameFinder fast) {
    this.encoder = encoder;
    this.fast = fast;
  }

  @Override
  public List<List<NameSpan>> find(List<String[]> sentences) {
    List<Scores> ofEncoder = encoder.scores(sentences);
    List<Scores> ofFast = fast.scores(sentences);
    List<Scores> joined = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      joined.add(new JoinedScores(ofEncoder.get(i), ofFast.get(i)));
    }
    return Decoder.names(sentences, joined);
  }

  private record JoinedScores(Scores ofEncoder, Scores ofFast) implements Scores {
    @Override
    public void addToken(int token, float[] sums) {
      float[] fast = new float[Labels.COUNT];
      ofFast.addToken(token, fast);
      ofEncoder.addToken(token, sums);
      for (int label = 0; label < Labels.COUNT; label++) {
        sums[label] += WEIGHT * fast[label];
      }
    }

    @Override
    public float transition(int token, int previous, int next) {
      return ofEncoder.transition(token, previous, next) + WEIGHT * ofFast.transition(token, previous, next);
    }
  }
}
