package org.pressmark.annotate.names;

import java.util.Arrays;

/** Finds the rows of features in a model by their hashes, without spelling them. Belongs to one thread. */
final class FeatureRows implements FeatureSink {
  private final NameModel model;
  private int[] rows = new int[128];
  private int size;

  FeatureRows(NameModel model) {
    this.model = model;
  }

  /** Forgets the features so far. */
  void clear() {
    size = 0;
  }

  /** The rows of the features that the model knows, in order. */
  int[] toArray() {
    return Arrays.copyOf(rows, size);
  }

  /** Adds the weights of all rows. */
  void addTo(float[] sums) {
    for (int i = 0; i < size; i++) {
      model.addRow(rows[i], sums);
    }
  }

  private void put(long state) {
    int row = model.rowOfHash(Hash64.mix(state));
    if (row < 0) {
      return;
    }
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
    }
    rows[size++] = row;
  }

  private static long extend(long state, String one, String two) {
    return Hash64.extend(Hash64.extend(state, one), two);
  }

  @Override
  public void add(String feature) {
    put(Hash64.extend(0, feature));
  }

  @Override
  public void add(String one, String two) {
    put(extend(0, one, two));
  }

  @Override
  public void add(String one, String two, String three) {
    put(Hash64.extend(extend(0, one, two), three));
  }

  @Override
  public void add(String one, String two, String three, String four) {
    put(extend(extend(0, one, two), three, four));
  }

  @Override
  public void add(String one, String two, String three, String four, String five) {
    put(Hash64.extend(extend(extend(0, one, two), three, four), five));
  }

  @Override
  public void add(String one, String two, String three, String four, String five, String six) {
    put(extend(extend(extend(0, one, two), three, four), five, six));
  }
}
