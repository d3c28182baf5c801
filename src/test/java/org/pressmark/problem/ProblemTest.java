package org.pressmark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void a_message_says_what_where_why_and_what_to_do() {
    Problem problem = new Problem(Code.BYTES_UNDECODABLE, Place.byteOffset("bad.txt", 222), "0xFF is not UTF-8");

    assertEquals(
        "BYTES_UNDECODABLE at bad.txt, byte 222: The bytes are not text in the expected encoding (0xFF is not UTF-8)."
            + " Convert the file to UTF-8, for example with iconv.",
        problem.message());
  }

  @Test
  void a_file_name_cannot_take_over_the_terminal() {
    Problem problem = new Problem(Code.FILE_UNREADABLE, Place.file("a\u001b[2J\n\u202egnp.txt"), "");

    assertTrue(problem.message().contains("a\\u{1b}[2J\\u{a}\\u{202e}gnp.txt"), problem.message());
    assertFalse(problem.message().contains("\u001b"));
  }

  @Test
  void every_code_is_explained_in_sentences() {
    for (Code code : Code.values()) {
      assertTrue(code.meaning().endsWith(".") && code.fix().endsWith("."), code::name);
      assertTrue(ProblemsPage.markdown().contains("\n## " + code + "\n"), code::name);
    }
  }
}
