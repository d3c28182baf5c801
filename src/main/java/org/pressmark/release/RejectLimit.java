package org.pressmark.release;

import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;

/**
 * How many articles may be rejected.
 *
 * @param number of articles, or of percent of all
 */
public record RejectLimit(int number, boolean percent) {
  /** Any number, as long as one article is left. */
  public static final RejectLimit NONE = new RejectLimit(100, true);

  /** Why a release with so many articles is not published; null if it may be. */
  public @Nullable Problem refusal(long accepted, long rejected) {
    long total = accepted + rejected;
    boolean allowed = percent ? rejected * 100 <= total * (long) number : rejected <= number;
    if (accepted > 0 && allowed) {
      return null;
    }
    String limit = accepted == 0 ? "one must be good" : "allowed " + this;
    return new Problem(Code.TOO_MANY_REJECTS, Place.UNKNOWN, rejected + " of " + total + ", " + limit);
  }

  @Override
  public String toString() {
    return number + (percent ? "%" : "");
  }
}
