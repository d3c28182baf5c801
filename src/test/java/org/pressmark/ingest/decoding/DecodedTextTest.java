package org.pressmark.ingest.decoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pressmark.bytes.Utf8;

class DecodedTextTest {
  @Property
  void any_text_comes_back_from_utf_8_and_utf_16(@ForAll("texts") String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(
        new DecodedText.Text(text),
        DecodedText.of(joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, utf8)));
    assertEquals(
        new DecodedText.Text(text),
        DecodedText.of(joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, text.getBytes(StandardCharsets.UTF_16LE))));
    assertEquals(
        new DecodedText.Text(text),
        DecodedText.of(joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, text.getBytes(StandardCharsets.UTF_16BE))));
  }

  @Property
  void a_text_without_a_mark_at_its_start_comes_back_from_plain_utf_8(@ForAll("texts") String text) {
    String unmarked = text.startsWith("\uFEFF") ? "x" + text : text;
    assertEquals(new DecodedText.Text(unmarked), DecodedText.of(unmarked.getBytes(StandardCharsets.UTF_8)));
  }

  @Property(tries = 5000)
  void the_first_bad_byte_is_that_of_the_jdk(@ForAll("nearlyUtf8") byte[] bytes) {
    assertEquals(firstBad(bytes, StandardCharsets.UTF_8), Utf8.firstInvalid(bytes, 0, bytes.length));
  }

  @Property(tries = 3000)
  void where_a_stretch_of_utf_8_ends_makes_no_difference(
      @ForAll("nearlyUtf8") byte[] bytes, @ForAll @IntRange(min = 240, max = 260) int before) {
    byte[] text = joined("a".repeat(before).getBytes(StandardCharsets.US_ASCII), bytes);
    if (Utf8.firstInvalid(text, 0, text.length) < 0) {
      assertEquals(new String(text, StandardCharsets.UTF_8), Utf8.patched(text, 0));
    } else {
      assertTrue(Utf8.patched(text, 0).indexOf('\uFFFD') >= 0);
    }
  }

  @Property(tries = 3000)
  void the_first_bad_unit_of_utf_16_is_that_of_the_jdk(@ForAll("nearlyUtf16") byte[] units) {
    byte[] bytes = joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, units);
    int expected = firstBad(units, StandardCharsets.UTF_16BE);
    DecodedText decoded = DecodedText.of(bytes);
    if (expected < 0) {
      assertEquals(new DecodedText.Text(new String(units, StandardCharsets.UTF_16BE)), decoded);
    } else {
      assertEquals(expected + 2, ((DecodedText.Fault) decoded).byteOffset());
    }
  }

  @Test
  void a_fault_names_its_byte() {
    assertFault(3, "0xFF is not UTF-8", "616263FF64");
    assertFault(0, "0xC0 is not UTF-8", "C0AF");
    assertFault(1, "0xED is not UTF-8", "61EDA080");
    assertFault(2, "0xC3 is not UTF-8", "6161C3");
    assertFault(1, "0x00 is no text: binary data, or UTF-16 without a byte order mark", "61006200");
    assertFault(1, "0x00 is no text: binary data, or UTF-16 without a byte order mark", "6100FF");
    assertFault(0, "UTF-32 by its byte order mark, which is not read", "FFFE000061000000");
    assertFault(0, "UTF-32 by its byte order mark, which is not read", "0000FEFF00000061");
    assertFault(4, "0x00 0xD8 is not UTF-16LE: half a pair", "FFFE610000D86200");
    assertFault(4, "0x61 is half a character of UTF-16BE; the file is cut short", "FEFF006161");
    assertFault(2, "U+0000 is no text", "FEFF00000061");
  }

  @Test
  void only_one_byte_order_mark_is_taken_away() {
    assertEquals(new DecodedText.Text("\uFEFFa"), DecodedText.of(HexFormat.of().parseHex("EFBBBFEFBBBF61")));
  }

  @Test
  void what_no_reader_can_see_is_blank() {
    assertTrue(DecodedText.isBlank(""));
    assertTrue(DecodedText.isBlank(" \n\t\u00a0\u200b\ufeff\u2029"));
    assertFalse(DecodedText.isBlank(" x"));
    assertFalse(DecodedText.isBlank("\ud83d\ude00"));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.integers()
        .between(1, 0x10FFFF)
        .filter(codePoint -> codePoint < 0xD800 || codePoint > 0xDFFF)
        .list()
        .ofMaxSize(40)
        .map(codePoints -> codePoints.stream()
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
  }

  @Provide
  Arbitrary<byte[]> nearlyUtf8() {
    // The bytes at which the table of well-formed sequences turns.
    int[] turns = {
      0x01, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF,
      0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };
    return Arbitraries.integers()
        .between(0, turns.length - 1)
        .map(i -> (byte) turns[i])
        .list()
        .ofMaxSize(8)
        .map(DecodedTextTest::toArray);
  }

  @Provide
  Arbitrary<byte[]> nearlyUtf16() {
    int[] units = {0x41, 0x61, 0xD7, 0xD8, 0xDB, 0xDC, 0xDF, 0xE0};
    return Arbitraries.integers()
        .between(0, units.length - 1)
        .map(i -> (byte) units[i])
        .list()
        .ofMaxSize(9)
        .map(DecodedTextTest::toArray);
  }

  private static void assertFault(long byteOffset, String detail, String hex) {
    assertEquals(new DecodedText.Fault(byteOffset, detail), DecodedText.of(HexFormat.of().parseHex(hex)));
  }

  private static int firstBad(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true).isError() ? in.position() : -1;
  }

  private static byte[] toArray(List<Byte> list) {
    byte[] array = new byte[list.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = list.get(i);
    }
    return array;
  }

  private static byte[] joined(byte[] left, byte[] right) {
    return ByteBuffer.allocate(left.length + right.length).put(left).put(right).array();
  }
}
