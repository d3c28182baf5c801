package org.pressmark.annotate.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureRowsTest {
  private static final String[] TOKENS =
      "The Harbour Board ( HB ) of Quillport met Ada Quill 's Ministry of 3 U.S. Boats .".split(" ", -1);

  private final NameModel model = shipped();

  private static NameModel shipped() {
    try (InputStream in = FeatureRowsTest.class.getResourceAsStream("/org/pressmark/annotate/entities-en.bin.gz")) {
      return NameModel.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void features_in_parts_are_those_that_training_spells_out() {
    Features.Sentence sentence =
        model.features().sentence(TOKENS, new DocumentContext(List.of(TOKENS, TOKENS.clone())));
    FeatureRows rows = new FeatureRows(model);
    int known = 0;
    for (int i = 0; i < TOKENS.length; i++) {
      List<String> spelled = new ArrayList<>();
      rows.clear();
      model.features().addAll(sentence, TOKENS, i, new SpelledFeatures(spelled));
      model.features().addAll(sentence, TOKENS, i, rows);

      int[] expected =
          spelled.stream().mapToInt(feature -> model.rowOfHash(Hash64.of(feature))).filter(row -> row >= 0).toArray();
      assertArrayEquals(expected, rows.toArray(), TOKENS[i]);
      known += expected.length;
    }
    assertTrue(known > 20 * TOKENS.length, "the model knows " + known + " of the features");
  }

  @Test
  void the_weights_of_all_rows_are_added() {
    FeatureRows rows = new FeatureRows(model);
    model.features().addWord("Quillport", 0, rows);
    float[] expected = new float[Labels.COUNT];
    for (int row : rows.toArray()) {
      model.addRow(row, expected);
    }
    float[] sums = new float[Labels.COUNT];
    rows.addTo(sums);

    assertArrayEquals(expected, sums);
  }
}
