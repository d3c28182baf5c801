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

class SortedDocumentsTest {
  @TempDir Path folder;

  @Test
  void more_runs_than_can_be_merged_at_once_give_the_same_order_and_leave_no_file() throws IOException {
    List<SpilledDocument> expected = new ArrayList<>();
    for (int i = 0; i < 10 * SortedDocuments.FAN_IN; i++) {
      expected.add(
          new SpilledDocument(
              "d" + (1000 + i / 2), i % 2 == 0 ? "a.txt" : "bé.txt", i, new byte[] {(byte) i}));
    }
    List<SpilledDocument> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(7));
    SortedDocuments sorted = new SortedDocuments(folder, 600);
    for (SpilledDocument document : shuffled) {
      sorted.add(document);
    }

    List<String> found = new ArrayList<>();
    sorted.forEach(d -> found.add(d.documentId() + d.sourcePath() + d.sourceRecord() + d.rows()[0]));

    assertEquals(
        expected.stream().map(d -> d.documentId() + d.sourcePath() + d.sourceRecord() + d.rows()[0]).toList(), found);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }
}
