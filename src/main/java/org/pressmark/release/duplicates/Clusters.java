package org.pressmark.release.duplicates;

/** Sets of numbers that grow together; each is known by its least number. Two ints a number. Not thread-safe. */
final class Clusters {
  private final int[] parents;

  Clusters(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  int size() {
    return parents.length;
  }

  /** The least number of the set. */
  int find(int number) {
    int i = number;
    while (parents[i] != i) {
      parents[i] = parents[parents[i]];
      i = parents[i];
    }
    return i;
  }

  void unite(int one, int other) {
    int first = find(one);
    int second = find(other);
    parents[Math.max(first, second)] = Math.min(first, second);
  }
}
