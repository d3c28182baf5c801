package org.pressmark.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void an_emoji_is_one_code_point() {
    CodePoints points = CodePoints.of("a😀b");

    assertEquals(3, points.length());
    assertEquals(2, points.offsetOf(3));
    assertEquals(3, points.indexOf(2));
    assertEquals("😀", points.slice(1, 2));
  }

  @Test
  void a_span_outside_the_text_is_refused() {
    assertThrows(IndexOutOfBoundsException.class, () -> CodePoints.of("abc").slice(2, 4));
    assertThrows(IndexOutOfBoundsException.class, () -> CodePoints.of("abc").slice(2, 1));
  }

  @Property
  void slices_are_those_that_python_makes(@ForAll int[] seeds, @ForAll int a, @ForAll int b) {
    int[] codePoints = java.util.Arrays.stream(seeds).map(CodePointsTest::scalar).toArray();
    String text = new String(codePoints, 0, codePoints.length);
    CodePoints points = CodePoints.of(text);
    int start = Math.floorMod(Math.min(a, b), codePoints.length + 1);
    int end = start + Math.floorMod(b, codePoints.length - start + 1);

    assertEquals(codePoints.length, points.length());
    assertEquals(new String(codePoints, start, end - start), points.slice(start, end));
    assertEquals(start, points.offsetOf(points.indexOf(start)));
  }

  private static int scalar(int seed) {
    int codePoint = Math.floorMod(seed, 0x110000);
    return codePoint >= 0xD800 && codePoint < 0xE000 ? 'x' : codePoint;
  }
}
