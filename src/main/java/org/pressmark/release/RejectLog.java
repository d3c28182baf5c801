package org.pressmark.release;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.release.contents.JsonText;
import org.pressmark.release.contents.ProblemJson;
import org.pressmark.release.contents.Rejects;
import org.pressmark.release.sorting.Entry;
import org.pressmark.release.sorting.SortedEntries;

/** Takes any number of rejects in any order, in bounded memory, and writes them sorted. Not thread-safe. */
final class RejectLog {
  /** Some ten thousand rejects; a scrape that is sound has fewer. */
  static final long MEMORY_BYTES = 8L << 20;

  private final SortedEntries sorted;

  /**
   * @param folder for what does not fit into memory; exists, and nothing else is written there
   * @param memoryBytes how much is kept before it is spilled
   */
  RejectLog(Path folder, long memoryBytes) {
    this.sorted = new SortedEntries(folder, memoryBytes);
  }

  void add(Problem reject) throws IOException {
    sorted.add(new Entry(sortKey(reject), "", 0, encode(reject)));
  }

  // One text that sorts as file, line or record, and message do. The unit 0 is less than all that can follow a
  // shorter name.
  private static String sortKey(Problem reject) {
    Long number = reject.where().line() == null ? reject.where().record() : reject.where().line();
    String digits = Long.toString(Objects.requireNonNullElse(number, 0L));
    return Objects.requireNonNullElse(reject.where().file(), "")
        + '\0' + "0".repeat(Math.max(0, 19 - digits.length())) + digits + '\0' + reject.message();
  }

  /**
   * Writes every reject as a line of JSON, and tells what there was. Call it once.
   *
   * @param details whether the lines say what was found in each; a detail may quote the article
   */
  Rejects write(Path file, boolean details) throws IOException {
    Map<Code, Long> codes = new EnumMap<>(Code.class);
    List<Problem> first = new ArrayList<>();
    try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      sorted.forEach(
          entry -> {
            Problem reject = decode(entry.content());
            codes.merge(reject.code(), 1L, Long::sum);
            if (first.size() < Rejects.MOST_FIRST) {
              first.add(reject);
            }
            lines.write(JsonText.line(ProblemJson.of(reject, details)));
          });
    }
    long total = codes.values().stream().mapToLong(Long::longValue).sum();
    return new Rejects(total, new TreeMap<>(codes), first);
  }

  private static byte[] encode(Problem reject) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    Place where = reject.where();
    writeText(out, reject.code().name());
    writeText(out, where.file());
    writeNumber(out, where.line());
    writeNumber(out, where.byteOffset());
    writeNumber(out, where.row());
    writeText(out, where.column());
    writeNumber(out, where.record());
    writeText(out, reject.detail());
    return bytes.toByteArray();
  }

  private static Problem decode(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    Code code = Code.valueOf(String.valueOf(readText(in)));
    Place where = new Place(readText(in), readNumber(in), readNumber(in), readNumber(in), readText(in), readNumber(in));
    return new Problem(code, where, String.valueOf(readText(in)));
  }

  // By UTF-16 unit: a path may hold an unpaired surrogate, which UTF-8 has no bytes for.
  private static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
    out.writeInt(text == null ? -1 : text.length());
    if (text != null) {
      out.writeChars(text);
    }
  }

  private static @Nullable String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      return null;
    }
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(in.readChar());
    }
    return text.toString();
  }

  private static void writeNumber(DataOutputStream out, @Nullable Long number) throws IOException {
    out.writeBoolean(number != null);
    if (number != null) {
      out.writeLong(number);
    }
  }

  private static @Nullable Long readNumber(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readLong() : null;
  }
}
