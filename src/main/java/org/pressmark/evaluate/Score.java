package org.pressmark.evaluate;

/**
 * One measured figure.
 *
 * @param data what it was measured on
 * @param measure what was measured, such as {@code keep F1}
 * @param value a share from 0 to 1, or a rate
 * @param size how many items it rests on
 */
public record Score(String data, String measure, double value, int size) {
  public Score {
    if (!(value >= 0)) {
      throw new IllegalArgumentException(data + " " + measure + ": " + value);
    }
  }
}
