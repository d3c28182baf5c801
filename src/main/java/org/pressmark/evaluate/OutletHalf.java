package org.pressmark.evaluate;

import org.pressmark.bytes.Sha256;

/**
 * The outlets of labelled pages in two halves, by a hash of their domain. Rules are set by looking at one half; the
 * pages of the other are never looked at, so that its figures tell how the rules do on outlets that nobody has seen.
 */
final class OutletHalf {
  /** How the data of the second half is called in the figures. */
  static final String HELD_OUT = ", held out";

  private OutletHalf() {}

  /** Whether an outlet belongs to the half that no rule was set on. */
  static boolean isHeldOut(String domain) {
    String hash = Sha256.of(domain);
    return Character.digit(hash.charAt(hash.length() - 1), 16) % 2 == 1;
  }
}
