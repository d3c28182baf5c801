package org.pressmark.release.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.DuplicateKind;
import org.pressmark.model.Split;

class DuplicateFinderTest {
  private static final String STORY =
      "The ferry to Tresk will stop running in October, the harbour master said on Tuesday. Three hundred people use it every"
          + " day, among them forty pupils. A bridge has been promised since 1987.\n\nThe company wants to sell both ships. A buyer"
          + " has been found in Aldersund, where the old pier was rebuilt last year at a cost of 4,500,000 crowns.";

  @TempDir Path folder;

  private static ReprintSet.Item item(String id, @Nullable LocalDate date, String body) {
    return new ReprintSet.Item(id, date, ReprintSet.Kind.STORY, 0, body);
  }

  private Map<String, DuplicateFinder.Duplicate> find(ReprintSet.Item... items) throws IOException {
    return Found.in(folder, List.of(items), Bands.DEFAULT, 1 << 20);
  }

  @Test
  void case_marks_spaces_and_the_numbers_country_do_not_make_another_text() throws IOException {
    String retyped =
        STORY
            .toUpperCase(java.util.Locale.ROOT)
            .replace("4,500,000", "4.500.000")
            .replace("\n\n", "  –  ");
    assertEquals(
        Map.of("d2", new DuplicateFinder.Duplicate("d1", DuplicateKind.EXACT)),
        find(item("d1", null, STORY), item("d2", null, retyped)));
  }

  @Test
  void the_first_by_date_is_the_original_and_then_the_first_by_id() throws IOException {
    LocalDate early = LocalDate.of(2024, 3, 1);
    Map<String, DuplicateFinder.Duplicate> found =
        find(
            item("d1", null, STORY), item("d2", early.plusDays(1), STORY), item("d3", early, STORY + " The end."),
            item("d4", early, STORY), item("d5", null, STORY));
    assertNull(found.get("d3"));
    assertEquals(new DuplicateFinder.Duplicate("d3", DuplicateKind.NEAR), found.get("d4"));
    assertEquals(List.of("d1", "d2", "d4", "d5"), List.copyOf(found.keySet()));
    assertTrue(found.values().stream().allMatch(duplicate -> duplicate.originalId().equals("d3")));
  }

  @Test
  void a_text_of_few_words_has_exact_duplicates_only_and_one_of_none_has_none() throws IOException {
    assertEquals(
        Map.of("d2", new DuplicateFinder.Duplicate("d1", DuplicateKind.EXACT)),
        find(
            item("d1", null, "Watch the video."),
            item("d2", null, "Watch the video!"),
            item("d3", null, "Watch the new video."),
            item("d4", null, ""),
            item("d5", null, "– ? –")));
  }

  @Test
  void without_bands_near_duplicates_are_not_looked_for() throws IOException {
    List<ReprintSet.Item> items =
        List.of(
            item("d1", null, STORY), item("d2", null, STORY + " More."), item("d3", null, STORY));
    assertEquals(
        Map.of("d3", new DuplicateFinder.Duplicate("d1", DuplicateKind.EXACT)), Found.in(folder, items, null, 1 << 20));
  }

  @Test
  void a_form_filled_in_with_other_names_and_numbers_is_another_article() throws IOException {
    String other =
        STORY
            .replace("Tresk", "Kelmarsh")
            .replace("1987", "2003")
            .replace("4,500,000", "700")
            .replace("Aldersund", "Ostenby");
    assertEquals(Map.of(), find(item("d1", null, STORY), item("d2", null, other)));
  }

  @Test
  void a_script_without_spaces_is_compared_by_characters() throws IOException {
    String story = "渡船公司周二宣布，从十月起停止运营通往小岛的航线，每天约有三百名乘客受到影响，其中包括四十名学生。";
    Map<String, DuplicateFinder.Duplicate> found =
        find(
            item("d1", null, story),
            item("d2", null, story + "市长对此表示遗憾。"),
            item("d3", null, "天气预报说明天多云，沿海有大风，渔民应注意安全并收听广播。"));
    assertEquals(Map.of("d2", new DuplicateFinder.Duplicate("d1", DuplicateKind.NEAR)), found);
  }

  @Test
  void clusters_do_not_depend_on_the_order_of_reading_nor_on_the_memory() throws IOException {
    List<ReprintSet.Item> items = new ArrayList<>(ReprintSet.items());
    Map<String, DuplicateFinder.Duplicate> expected = Found.in(folder, items, Bands.DEFAULT, 1 << 24);
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(items, new Random(seed));
      // So little memory that every sort spills, and merges its runs in several rounds.
      assertEquals(expected, Found.in(folder, items, Bands.DEFAULT, 15 * 8 * 4));
    }
  }

  @Test
  void an_original_repeats_nothing_and_no_cluster_straddles_two_splits() throws IOException {
    SplitShares shares = SplitShares.parse("0.6,0.2,0.2");
    List<ReprintSet.Item> items = ReprintSet.items();
    Map<String, DuplicateFinder.Duplicate> found = Found.in(folder, items, new Bands(28, 4), 1 << 20);
    Map<String, Split> splits = new HashMap<>();
    for (ReprintSet.Item item : items) {
      DuplicateFinder.Duplicate duplicate = found.get(item.documentId());
      splits.put(item.documentId(), shares.splitOf(duplicate == null ? item.documentId() : duplicate.originalId()));
    }
    found.forEach(
        (id, duplicate) -> {
          assertNull(found.get(duplicate.originalId()));
          assertEquals(splits.get(duplicate.originalId()), splits.get(id));
        });
    assertEquals(3, splits.values().stream().distinct().count());
  }
}
