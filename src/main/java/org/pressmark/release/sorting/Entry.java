package org.pressmark.release.sorting;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/**
 * Bytes with what they are sorted by, in that order: key, place, number, tiebreak.
 *
 * @param tiebreak empty where no two have the same key, place and number: without it the order in which they come
 *     would be seen
 */
public record Entry(String key, String place, int number, String tiebreak, byte[] content) {
  static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::key)
          .thenComparing(Entry::place)
          .thenComparingInt(Entry::number)
          .thenComparing(Entry::tiebreak);

  /** As it stands in a run: texts in UTF-8, before each and before the content its length in bytes. */
  static final Runs.Form<Entry> FORM =
      new Runs.Form<>() {
        @Override
        public void write(Entry entry, DataOutputStream out) throws IOException {
          writeText(entry.key, out);
          writeText(entry.place, out);
          out.writeInt(entry.number);
          writeText(entry.tiebreak, out);
          writeBytes(entry.content, out);
        }

        @Override
        public Entry read(DataInputStream in) throws IOException {
          return new Entry(readText(in), readText(in), in.readInt(), readText(in), readBytes(in));
        }
      };

  /** One whose key, place and number no other has. */
  public Entry(String key, String place, int number, byte[] content) {
    this(key, place, number, "", content);
  }

  Entry with(byte[] other) {
    return new Entry(key, place, number, tiebreak, other);
  }

  /** Objects, headers and the list's slot come to some 250 bytes beside the characters and the content. */
  long memoryBytes() {
    return 250L + 2L * (key.length() + place.length() + tiebreak.length()) + content.length;
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    writeBytes(text.getBytes(StandardCharsets.UTF_8), out);
  }

  private static void writeBytes(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(readBytes(in), StandardCharsets.UTF_8);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("a spilled run ends early");
    }
    return bytes;
  }
}
