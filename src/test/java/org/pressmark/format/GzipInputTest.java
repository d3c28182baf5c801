package org.pressmark.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pressmark.ingest.Reading;

class GzipInputTest {
  private static final byte[] TEXT = "The harbour opens on Tuesday. ".repeat(40).getBytes(StandardCharsets.UTF_8);

  @Property(tries = 200)
  void members_that_follow_each_other_are_one_file(
      @ForAll @Size(max = 2000) byte[] first, @ForAll @Size(max = 50) byte[] second)
      throws IOException {
    assertArrayEquals(joined(first, second), decompressed(joined(Reading.gzip(first), Reading.gzip(second))));
  }

  @Test
  void a_file_cut_anywhere_is_broken() throws IOException {
    byte[] whole = Reading.gzip(TEXT);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(BrokenCompressionException.class, () -> decompressed(cut), "cut to " + length);
    }
  }

  @Test
  void a_flipped_bit_changes_nothing_in_silence() throws IOException {
    byte[] whole = Reading.gzip(TEXT);
    for (int i = 0; i < whole.length * 8; i++) {
      byte[] flipped = whole.clone();
      flipped[i / 8] ^= (byte) (1 << i % 8);
      try {
        // Some bits of the header, and those that fill up the last byte of the data, mean nothing.
        assertArrayEquals(TEXT, decompressed(flipped), "bit " + i);
      } catch (BrokenCompressionException expected) {
        assertTrue(String.valueOf(expected.getMessage()).contains("of the compressed file"));
      }
    }
  }

  @Test
  void bytes_after_the_last_member_are_a_fault() throws IOException {
    byte[] trailing = joined(Reading.gzip(TEXT), "junk".getBytes(StandardCharsets.US_ASCII));
    BrokenCompressionException fault = assertThrows(BrokenCompressionException.class, () -> decompressed(trailing));
    assertTrue(String.valueOf(fault.getMessage()).startsWith("other bytes follow the last gzip member"));
  }

  @Test
  void every_optional_part_of_a_header_is_passed_over() throws IOException {
    byte[] plain = Reading.gzip(TEXT);
    byte[] header = HexFormat.of().parseHex("1f8b081c00000000000302006162" + "6e616d6500" + "636f6d6d656e7400");
    byte[] rebuilt = joined(header, Arrays.copyOfRange(plain, 10, plain.length));
    assertArrayEquals(TEXT, decompressed(rebuilt));
  }

  @Test
  void nothing_compressed_is_an_empty_file() throws IOException {
    assertEquals(0, decompressed(Reading.gzip(new byte[0])).length);
  }

  private static byte[] decompressed(byte[] compressed) throws IOException {
    try (GzipInput members = new GzipInput(new ByteArrayInputStream(compressed))) {
      return members.readAllBytes();
    }
  }

  private static byte[] joined(byte[] left, byte[] right) {
    return ByteBuffer.allocate(left.length + right.length).put(left).put(right).array();
  }
}
