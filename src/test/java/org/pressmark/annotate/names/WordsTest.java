package org.pressmark.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void a_word_is_folded_without_its_case_curls_and_digits() {
    assertEquals("o'quill-00", Words.folded("O’Quill–42"));
  }

  @Test
  void a_shape_keeps_one_sign_for_each_run() {
    assertEquals("Xx'x", Words.shape("Quill’s"));
    assertEquals("Xd", Words.shape("AQ321"));
  }

  @Test
  void each_way_of_writing_has_its_class() {
    assertEquals(WordClass.LOWER, Words.classOf("harbour"));
    assertEquals(WordClass.TITLE, Words.classOf("Harbour"));
    assertEquals(WordClass.UPPER, Words.classOf("HB"));
    assertEquals(WordClass.INITIALS, Words.classOf("H.B."));
    assertEquals(WordClass.LETTER, Words.classOf("H"));
    assertEquals(WordClass.MIXED, Words.classOf("McQuill"));
    assertEquals(WordClass.LOWER_UPPER, Words.classOf("eQuill"));
    assertEquals(WordClass.NUMBER, Words.classOf("42"));
    assertEquals(WordClass.UPPER_DIGIT, Words.classOf("Q42"));
    assertEquals(WordClass.LOWER_DIGIT, Words.classOf("4th"));
    assertEquals(WordClass.MARK, Words.classOf("—"));
    assertEquals(WordClass.MARK_WORD, Words.classOf("'s"));
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
