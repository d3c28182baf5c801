package org.pressmark.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pressmark.model.EntityType;

class LabelsTest {
  @Test
  void names_survive_being_labelled() {
    List<NameSpan> names = List.of(
        new NameSpan(0, 1, EntityType.PER), new NameSpan(1, 4, EntityType.ORG), new NameSpan(6, 8, EntityType.MISC));

    assertEquals(names, Labels.decode(Labels.encode(names, 9)));
  }

  @Test
  void labels_are_spelled_as_opennlp_spells_them() {
    assertEquals("other", Labels.NAMES.get(Labels.OUTSIDE));
    assertEquals(List.of("PER-start", "PER-cont", "PER-last", "PER-unit"), Labels.NAMES.subList(1, 5));
  }

  @Test
  void a_name_goes_on_with_its_own_type_only() {
    int begin = Labels.NAMES.indexOf("ORG-start");

    assertTrue(Labels.mayFollow(begin, Labels.NAMES.indexOf("ORG-last")));
    assertFalse(Labels.mayFollow(begin, Labels.NAMES.indexOf("LOC-last")));
    assertFalse(Labels.mayFollow(begin, Labels.OUTSIDE));
    assertFalse(Labels.mayFollow(Labels.OUTSIDE, Labels.NAMES.indexOf("ORG-cont")));
  }

  @Property(tries = 200)
  void whatever_the_scores_the_decoded_labels_are_valid(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 12) int tokens) {
    Random random = new Random(seed);
    float[][] scores = new float[tokens][Labels.COUNT];
    for (float[] row : scores) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextFloat() - 0.5f;
      }
    }
    int[] labels = Decoder.decode(tokens, new Scores() {
      @Override
      public void addToken(int token, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
          sums[i] += scores[token][i];
        }
      }

      @Override
      public float transition(int token, int previous, int next) {
        return 0;
      }
    });

    List<Integer> chosen = new ArrayList<>(List.of(Labels.OUTSIDE));
    for (int label : labels) {
      assertTrue(Labels.mayFollow(chosen.get(chosen.size() - 1), label));
      chosen.add(label);
    }
    assertFalse(Labels.leavesOpen(chosen.get(chosen.size() - 1)));
  }
}
