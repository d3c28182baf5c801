package org.pressmark.ingest.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineReaderTest {
  private static LineReader reader(String text, int maxLineBytes) {
    return new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), maxLineBytes, 0);
  }

  @Test
  void a_carriage_return_does_not_make_the_longest_line_too_long() throws IOException {
    LineReader lines = reader("abcd\r\nabcde\r\nx", 4);

    assertTrue(lines.next());
    assertEquals(4, lines.length());
    assertEquals("abcd", new String(lines.toBytes(), StandardCharsets.UTF_8));
    assertTrue(lines.next());
    assertEquals(5, lines.length(), "one byte too long");
    assertEquals(6, lines.start());
    assertTrue(lines.next());
    assertEquals(13, lines.start());
    assertEquals(3, lines.number());
    assertFalse(lines.next());
  }

  @Test
  void a_line_of_blanks_beyond_the_limit_is_not_blank() throws IOException {
    LineReader lines = reader(" \t  \r\n" + " ".repeat(9), 4);

    assertTrue(lines.next());
    assertTrue(lines.isBlank());
    assertTrue(lines.next());
    assertFalse(lines.isBlank(), "what was passed over may be text");
  }
}
