package org.pressmark.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  @Test
  void results_come_in_the_order_of_the_steps() throws IOException {
    CountDownLatch lastRan = new CountDownLatch(1);
    List<SideBySide.Step<Integer>> steps = List.of(() -> afterwards(lastRan), () -> 2, () -> counted(lastRan));
    try (SideBySide threads = new SideBySide(2)) {
      assertEquals(List.of(1, 2, 3), threads.run(steps));
    }
  }

  private static int afterwards(CountDownLatch other) {
    try {
      other.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return 1;
  }

  private static int counted(CountDownLatch latch) {
    latch.countDown();
    return 3;
  }

  @Test
  void the_first_failure_is_thrown_when_all_other_steps_have_ended() {
    AtomicInteger ended = new AtomicInteger();
    List<SideBySide.Step<Integer>> steps = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int number = i;
      steps.add(() -> failing(number, ended));
    }
    try (SideBySide threads = new SideBySide(4)) {
      IOException e = assertThrows(IOException.class, () -> threads.run(steps));

      assertEquals("step 5", e.getMessage());
      assertEquals(20, ended.get());
    }
  }

  private static int failing(int number, AtomicInteger ended) throws IOException {
    ended.incrementAndGet();
    if (number == 11) {
      throw new IllegalStateException("step 11");
    }
    if (number % 10 == 5) {
      throw new IOException("step " + number);
    }
    return number;
  }

  @Test
  void an_error_stays_an_error() {
    List<SideBySide.Step<Integer>> steps =
        List.of(
            () -> {
              throw new OutOfMemoryError("no room");
            });
    try (SideBySide threads = new SideBySide(1)) {
      assertThrows(OutOfMemoryError.class, () -> threads.run(steps));
    }
  }
}
