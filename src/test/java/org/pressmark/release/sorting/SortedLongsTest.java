package org.pressmark.release.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SortedLongsTest {
  @Property(tries = 60)
  void any_values_come_out_sorted_and_nothing_is_left_on_disk(
      @ForAll List<Long> values, @ForAll @IntRange(min = 1, max = 9) int memory) throws IOException {
    Path folder = Files.createTempDirectory("sorted-longs");
    SortedLongs sort = new SortedLongs(folder, "test", memory);
    for (long value : values) {
      sort.add(value);
    }
    List<Long> sorted = new ArrayList<>();
    sort.forEach(sorted::add);

    assertEquals(values.stream().sorted().toList(), sorted);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
    Files.delete(folder);
  }
}
