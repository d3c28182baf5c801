package org.pressmark.annotate.names;

/**
 * A 64-bit hash of characters, the same on every machine. Tables keyed by it keep no strings; among a million keys the
 * chance of any collision is about one in forty million.
 */
public final class Hash64 {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hash64() {}

  public static long of(CharSequence text) {
    return mix(extend(OFFSET, text));
  }

  /** The hash of words one after another, separated; {@code state} is 0 for the first word. */
  static long extend(long state, CharSequence text) {
    return extend(state, text, 0, text.length());
  }

  /** The same with a part of a text. */
  static long extend(long state, CharSequence text, int from, int to) {
    long hash = state == 0 ? OFFSET : state;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  /** Spreads the last characters over all bits (the finaliser of MurmurHash3). Never 0, which tables use for empty. */
  static long mix(long state) {
    long hash = state;
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    hash ^= hash >>> 33;
    return hash == 0 ? 1 : hash;
  }
}
