package org.pressmark.annotate.names;

/** Maps 64-bit hashes to ints without boxing. Safe to share between threads once nothing is added any more. */
public final class HashTable {
  private static final int ABSENT = -1;

  private long[] keys;
  private int[] values;
  private int size;

  /** @param expected how many keys will come; more are possible */
  public HashTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected) * 2 - 1) * 2;
    keys = new long[capacity];
    values = new int[capacity];
  }

  public int size() {
    return size;
  }

  /** The key's value; -1 if it is absent. */
  public int get(long key) {
    int slot = slot(key);
    return keys[slot] == 0 ? ABSENT : values[slot];
  }

  public void put(long key, int value) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      if (size * 3 >= keys.length * 2) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      size++;
    }
    values[slot] = value;
  }

  /** Adds one to the key's value; an absent one counts as 0. */
  public void increment(long key) {
    put(key, Math.max(0, get(key)) + 1);
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
