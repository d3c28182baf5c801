package org.pressmark.release.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedEntriesTest {
  @TempDir Path folder;

  @Test
  void more_runs_than_can_be_merged_at_once_give_the_same_order_and_leave_no_file() throws IOException {
    List<Entry> expected = new ArrayList<>();
    for (int i = 0; i < 10 * Runs.FAN_IN; i++) {
      expected.add(
          new Entry(
              "d" + (1000 + i / 2), i % 2 == 0 ? "a.txt" : "bé.txt", i, new byte[] {(byte) i}));
    }
    List<Entry> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(7));
    SortedEntries sorted = new SortedEntries(folder, 600);
    for (Entry entry : shuffled) {
      sorted.add(entry);
    }

    List<String> found = new ArrayList<>();
    sorted.forEach(e -> found.add(e.key() + e.place() + e.number() + e.content()[0]));

    assertEquals(
        expected.stream().map(e -> e.key() + e.place() + e.number() + e.content()[0]).toList(), found);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }
}
