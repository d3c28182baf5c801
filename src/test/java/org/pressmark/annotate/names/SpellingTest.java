package org.pressmark.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void a_word_is_folded_without_its_case_curls_and_digits() {
    assertEquals("o'quill-00", Spelling.folded("O’Quill–42"));
  }

  @Test
  void a_shape_keeps_one_sign_for_each_run() {
    assertEquals("Xx'x", Spelling.shape("Quill’s"));
    assertEquals("Xd", Spelling.shape("AQ321"));
  }

  @Test
  void each_way_of_writing_has_its_class() {
    assertEquals(WordClass.LOWER, Spelling.classOf("harbour"));
    assertEquals(WordClass.TITLE, Spelling.classOf("Harbour"));
    assertEquals(WordClass.UPPER, Spelling.classOf("HB"));
    assertEquals(WordClass.INITIALS, Spelling.classOf("H.B."));
    assertEquals(WordClass.LETTER, Spelling.classOf("H"));
    assertEquals(WordClass.MIXED, Spelling.classOf("McQuill"));
    assertEquals(WordClass.LOWER_UPPER, Spelling.classOf("eQuill"));
    assertEquals(WordClass.NUMBER, Spelling.classOf("42"));
    assertEquals(WordClass.UPPER_DIGIT, Spelling.classOf("Q42"));
    assertEquals(WordClass.LOWER_DIGIT, Spelling.classOf("4th"));
    assertEquals(WordClass.MARK, Spelling.classOf("—"));
    assertEquals(WordClass.MARK_WORD, Spelling.classOf("'s"));
  }

  @Test
  void a_table_finds_what_was_put_and_nothing_else() {
    HashTable table = new HashTable(1);
    for (int i = 0; i < 10_000; i++) {
      table.put(Hash64.of("w" + i), i);
    }

    assertEquals(10_000, table.size());
    assertEquals(4_711, table.get(Hash64.of("w4711")));
    assertEquals(-1, table.get(Hash64.of("absent")));
  }
}
