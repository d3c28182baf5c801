package org.pressmark.ingest.compression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.pressmark.format.BrokenCompressionException;

class ZstdDictionaryTest {
  private static final byte[] DICTIONARY =
      "WARC/1.1\r\nWARC-Type: response\r\nThe ferry to the island ".repeat(20).getBytes(StandardCharsets.UTF_8);

  private static final byte[] RECORD =
      "WARC/1.1\r\nWARC-Type: response\r\nThe ferry to the island is late.".getBytes(StandardCharsets.UTF_8);

  /** A file that begins with a dictionary, one frame behind it. */
  private static byte[] file(byte[] dictionary) {
    byte[] frame = Zstd.compressUsingDict(RECORD, DICTIONARY, 3);
    ByteBuffer file = ByteBuffer.allocate(8 + dictionary.length + frame.length).order(ByteOrder.LITTLE_ENDIAN);
    return file.putInt(0x184D2A5D).putInt(dictionary.length).put(dictionary).put(frame).array();
  }

  private static byte[] read(byte[] file) throws IOException {
    try (InputStream in = Compression.of("a.warc.zst", file).decompress(new ByteArrayInputStream(file))) {
      return in.readAllBytes();
    }
  }

  @Test
  void frames_are_read_by_the_dictionary_that_stands_before_them() throws IOException {
    assertArrayEquals(RECORD, read(file(DICTIONARY)));
    assertArrayEquals(RECORD, read(file(Zstd.compress(DICTIONARY))));
  }

  @Test
  void a_dictionary_that_is_cut_short_is_damage() {
    byte[] cut = Arrays.copyOf(file(DICTIONARY), 100);

    BrokenCompressionException broken = assertThrows(BrokenCompressionException.class, () -> read(cut));
    assertEquals("the file ends within the dictionary", broken.getMessage());
  }

  @Test
  void a_skippable_frame_of_another_kind_is_skipped() throws IOException {
    byte[] frame = Zstd.compress(RECORD);
    ByteBuffer file = ByteBuffer.allocate(12 + frame.length).order(ByteOrder.LITTLE_ENDIAN);

    assertArrayEquals(RECORD, read(file.putInt(0x184D2A50).putInt(4).putInt(7).put(frame).array()));
  }

  @Test
  void a_dictionary_that_is_not_in_the_file_is_told() {
    byte[] trained = new byte[1 << 10];
    byte[][] samples = new byte[500][];
    Arrays.setAll(samples, i -> ("The ferry " + i * 7 + " is late on day " + i).getBytes(StandardCharsets.UTF_8));
    long size = Zstd.trainFromBuffer(samples, trained);
    byte[] frame = Zstd.compressUsingDict(RECORD, Arrays.copyOf(trained, (int) size), 3);

    BrokenCompressionException broken = assertThrows(BrokenCompressionException.class, () -> read(frame));
    assertEquals("it was compressed with a dictionary that is not in the file", broken.getMessage());
  }

  @Test
  void a_window_above_the_limit_is_told() {
    // A frame header (RFC 8878, section 3.1.1.1) with a window of 2 GiB and no content.
    byte[] frame = HexFormat.of().parseHex("28b52ffd00a8010000");

    BrokenCompressionException broken = assertThrows(BrokenCompressionException.class, () -> read(frame));
    assertEquals("it needs a window of more than 128 MiB; compress it without --long", broken.getMessage());
  }
}
