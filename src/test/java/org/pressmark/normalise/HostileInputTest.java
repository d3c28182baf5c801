package org.pressmark.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Document;

/**
 * A mebibyte of anything takes seconds: one to two on an idle machine, where quadratic code would take many minutes.
 */
class HostileInputTest {
  private static final int LENGTH = 1 << 20;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Image: ", "U.S.", "U.S. ", " ", "\n", "a\n", "\r\n", "Image: \n", "(", "( ", ". ", ".", "\"", "\"“",
        "By Anna Berg ", "Tom Li, ", "A B\nA B\n\n", "1. x\n", "© ", "3 March ", "\u0301", "\u0301\u0323",
        "e\u0301", "\u00AD", "\uFFFD", "😀", "氏", "Most read\n",
        "The ferry ran again on Monday, and nobody had expected it. ",
        "The ferry ran again on Monday, and nobody had expected it.\n"
      })
  void a_mebibyte_of_it_takes_seconds(String repeated) {
    String text = repeated.repeat(LENGTH / repeated.length());
    assertTimeoutPreemptively(LIMIT, () -> new Normaliser().normalise(Pages.page(text)));
  }

  @Test
  void more_than_a_hundred_marks_on_a_letter_are_cut_with_a_warning() {
    Document document =
        Pages.document(
            "Ferry"
                + "\u0301\u0323".repeat(500)
                + " traffic stopped again on Monday, and nobody on the island had expected it.");
    assertEquals(List.of("combining_marks_removed"), document.warnings());
  }

  @Test
  void marks_without_end_in_a_text_kept_exactly_take_no_time() {
    String marks = "a" + "\u0301\u0323".repeat(LENGTH / 2);
    Normalised normalised = assertTimeoutPreemptively(LIMIT, () -> new Normaliser().normalise(Pages.verbatim(marks)));
    Document document = ((Normalised.Kept) normalised).article().document();
    assertEquals(List.of("text_not_nfc"), document.warnings());
  }
}
