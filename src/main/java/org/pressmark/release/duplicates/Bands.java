package org.pressmark.release.duplicates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How near duplicates are looked for. A text's MinHash signature of {@code count * rows} values is cut into bands;
 * texts that agree in all rows of one band are compared. Of two texts that share a part {@code s} of their shingles,
 * {@code 1 - (1 - s^rows)^count} is the chance to be compared: with 14 x 8 it is 0.56 at 0.7, 0.92 at 0.8, 0.9996 at
 * 0.9.
 *
 * @param count how many bands; more find more and cost more
 * @param rows values a band; more make agreement rarer
 */
public record Bands(int count, int rows) {
  /** As huggingface/datatrove has it. */
  public static final Bands DEFAULT = new Bands(14, 8);

  private static final int MOST_VALUES = 1_024;
  private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,3})x([1-9][0-9]{0,3})");

  public Bands {
    if (count < 1 || rows < 1 || count * rows > MOST_VALUES) {
      throw new IllegalArgumentException(count + "x" + rows + " is not 1 to " + MOST_VALUES + " values");
    }
  }

  /**
   * Reads what {@link #toString} writes, such as {@code 14x8}.
   *
   * @throws IllegalArgumentException if it is not that
   */
  public static Bands parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + text + "' is not BANDSxROWS, such as 14x8");
    }
    return new Bands(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  @Override
  public String toString() {
    return count + "x" + rows;
  }
}
