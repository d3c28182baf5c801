package org.pressmark.release.duplicates;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pressmark.bytes.Sha256;

/**
 * What is kept of a document's body to compare it with others.
 *
 * @param day of publication, counted from 1970-01-01; {@link #NO_DAY} if unknown, which sorts after all that are known
 * @param exactHigh the first half of a hash of the folded text
 * @param exactLow the second half
 * @param bandKeys one a band; empty if the document takes part in exact comparison alone
 * @param words as {@link FoldedWords#hashes} gives them
 */
record Fingerprint(int day, long exactHigh, long exactLow, int[] bandKeys, int[] words) {
  static final int NO_DAY = Integer.MAX_VALUE;

  /** @param signature null if near duplicates are not looked for */
  static Fingerprint of(@Nullable LocalDate publishedOn, String body, @Nullable Signature signature) {
    FoldedWords folded = FoldedWords.of(body);
    int[] words = folded.hashes();
    byte[] text = folded.text().toString().getBytes(StandardCharsets.UTF_8);
    ByteBuffer exact = ByteBuffer.wrap(Sha256.digest().digest(text));
    int[] bandKeys = signature == null ? new int[0] : signature.keys(words);
    int day = publishedOn == null ? NO_DAY : Math.toIntExact(publishedOn.toEpochDay());
    return new Fingerprint(day, exact.getLong(), exact.getLong(), bandKeys, words);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(day);
    out.writeLong(exactHigh);
    out.writeLong(exactLow);
    writeInts(bandKeys, out);
    writeInts(words, out);
  }

  static Fingerprint read(DataInput in) throws IOException {
    return new Fingerprint(in.readInt(), in.readLong(), in.readLong(), readInts(in), readInts(in));
  }

  private static void writeInts(int[] values, DataOutput out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (values.length + 1)).putInt(values.length);
    bytes.asIntBuffer().put(values);
    out.write(bytes.array());
  }

  private static int[] readInts(DataInput in) throws IOException {
    byte[] bytes = new byte[Math.multiplyExact(Integer.BYTES, in.readInt())];
    in.readFully(bytes);
    int[] values = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(values);
    return values;
  }
}
