package org.pressmark.release.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How well annotation did on labelled data, as {@code quality.tsv} has it: the one place where these figures are typed.
 */
public final class Quality {
  /** Every measurement, in the order of the file. */
  public static final List<Measurement> ALL = read();

  /**
   * One line of the table. Every part is Markdown.
   *
   * @param what was measured; empty if it is what the measurement before it is of
   * @param data on which; an asterisk where rules were mended by looking at it
   * @param measure its name
   * @param value or values, as the data are listed
   * @param others what other programs reach; empty if that is not known
   */
  public record Measurement(String what, String data, String measure, String value, String others) {}

  private Quality() {}

  /** A table in Markdown, with its last line ended. */
  public static String markdown() {
    StringBuilder table = new StringBuilder("| what | data | measure | Pressmark | others |\n|---|---|---|---|---|\n");
    for (Measurement measurement : ALL) {
      for (String part : List.of(
          measurement.what(), measurement.data(), measurement.measure(), measurement.value(), measurement.others())) {
        table.append('|').append(part.isEmpty() ? "" : " " + part).append(' ');
      }
      table.append("|\n");
    }
    return table.toString();
  }

  private static List<Measurement> read() {
    try (InputStream in = Quality.class.getResourceAsStream("quality.tsv")) {
      if (in == null) {
        throw new IllegalStateException("quality.tsv is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(part -> new Measurement(part[0], part[1], part[2], part[3], part[4]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
