package org.pressmark.release.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Split;

class SettingsTest {
  @Test
  void bands_are_written_as_they_are_read() {
    assertEquals(new Bands(14, 8), Bands.parse("14x8"));
    assertEquals("14x8", Bands.DEFAULT.toString());
    for (String wrong : List.of("", "14", "0x8", "14x0", "14X8", "9999x9999", "-1x2", "off")) {
      assertThrows(IllegalArgumentException.class, () -> Bands.parse(wrong), wrong);
    }
  }

  @Test
  void shares_sum_to_one() {
    assertEquals(new SplitShares(800_000, 100_000, 100_000), SplitShares.parse("0.8,.1,0.10"));
    assertEquals("1,0,0", SplitShares.parse("1.0,0,0").toString());
    for (String wrong :
        List.of(
            "", "0.8,0.2", "0.8,0.1,0.2", "80,10,10", "0.8,0.1,0.1,0", "0.8,0.3,-0.1", "0.3333333,0.3,0.3",
            "a,b,c")) {
      assertThrows(IllegalArgumentException.class, () -> SplitShares.parse(wrong), wrong);
    }
  }

  @Property
  void shares_are_written_as_they_are_read(
      @ForAll @IntRange(max = 1_000_000) int train, @ForAll @IntRange(max = 1_000_000) int cut) {
    int validation = Math.min(cut, 1_000_000 - train);
    SplitShares shares = new SplitShares(train, validation, 1_000_000 - train - validation);
    assertEquals(shares, SplitShares.parse(shares.toString()));
  }

  @Test
  void each_split_gets_about_its_share() {
    SplitShares shares = SplitShares.parse("0.8,0.1,0.1");
    Map<Split, Integer> counts = new EnumMap<>(Split.class);
    for (int i = 0; i < 10_000; i++) {
      counts.merge(shares.splitOf("d" + i), 1, Integer::sum);
    }
    assertTrue(Math.abs(counts.get(Split.TRAIN) - 8_000) < 200, counts::toString);
    assertTrue(Math.abs(counts.get(Split.TEST) - 1_000) < 150, counts::toString);
  }

  @Test
  void a_document_stays_in_its_split_from_version_to_version() {
    // The first eight bytes of the id's SHA-256 as an unsigned number, modulo a million: 159366, 338684, 974534, 934511.
    SplitShares shares = SplitShares.parse("0.2,0.74,0.06");

    assertEquals(
        List.of(Split.TRAIN, Split.VALIDATION, Split.TEST, Split.VALIDATION),
        Stream.of("d1", "d2", "d4", "d5").map(shares::splitOf).toList());
  }

  @Test
  void where_two_shares_meet_a_document_is_in_the_latter() {
    assertEquals(Split.TRAIN, SplitShares.parse("0.159367,0,0.840633").splitOf("d1"));
    assertEquals(Split.VALIDATION, SplitShares.parse("0.159366,0.000001,0.840633").splitOf("d1"));
    assertEquals(Split.TEST, SplitShares.parse("0.059366,0.1,0.840634").splitOf("d1"));
  }

  @Test
  void a_share_of_nothing_gets_nothing() {
    SplitShares shares = SplitShares.parse("1,0,0");
    for (int i = 0; i < 1_000; i++) {
      assertEquals(Split.TRAIN, shares.splitOf("d" + i));
    }
  }
}
