package org.pressmark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FailureGuardTest {
  private final AtomicInteger made = new AtomicInteger();

  /** Takes the length of a text, and fails on some. */
  private final FailureGuard<String, Object> guard =
      new FailureGuard<>(this::worker, text -> Place.file(text + ".txt"), problem -> problem);

  private Function<String, Object> worker() {
    made.incrementAndGet();
    return text ->
        switch (text) {
          case "bug" -> text.charAt(9);
          case "deep" -> endless(0);
          case "disk" -> throw new ProblemException(new Problem(Code.OUTPUT_UNWRITABLE, Place.UNKNOWN, ""));
          case "memory" -> throw new OutOfMemoryError();
          default -> text.length();
        };
  }

  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  @Test
  void an_article_that_we_fail_on_is_a_reject_and_the_next_gets_through() {
    assertEquals(4, guard.apply("good"));
    Problem problem = (Problem) guard.apply("bug");
    assertEquals(Code.ARTICLE_FAILED, problem.code());
    assertEquals("bug.txt", problem.where().toString());
    assertEquals("StringIndexOutOfBoundsException", problem.detail());
    assertEquals("StackOverflowError", ((Problem) guard.apply("deep")).detail());
    assertEquals(4, guard.apply("good"));
  }

  @Test
  void after_a_failure_another_worker_goes_on() {
    guard.apply("good");
    assertEquals(1, made.get());
    guard.apply("bug");
    assertEquals(2, made.get());
  }

  @Test
  void what_concerns_more_than_the_article_ends_the_work() {
    assertSame(Code.OUTPUT_UNWRITABLE, assertThrows(ProblemException.class, () -> guard.apply("disk")).problem().code());
    assertThrows(OutOfMemoryError.class, () -> guard.apply("memory"));
  }
}
