package org.pressmark.release.description;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.schema.ChangeLevel;

/**
 * The version of a release, as Semantic Versioning 2.0.0 has it. Ordered by its precedence (section 11), which passes
 * over build metadata; equal only if spelled alike.
 *
 * @param text as it is written
 * @param preRelease what stands behind the hyphen; empty for a finished version
 */
public record ReleaseVersion(String text, int major, int minor, int patch, String preRelease)
    implements Comparable<ReleaseVersion> {
  private static final String NUMBER = "(0|[1-9][0-9]{0,8})";
  private static final Pattern VERSION =
      Pattern.compile(
          NUMBER
              + "\\."
              + NUMBER
              + "\\."
              + NUMBER
              + "(?:-([0-9A-Za-z-][0-9A-Za-z.-]{0,49}))?(?:\\+[0-9A-Za-z-][0-9A-Za-z.-]{0,49})?");

  /** The version that a text spells; empty if it spells none. */
  public static Optional<ReleaseVersion> parse(String text) {
    Matcher matcher = VERSION.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String preRelease = matcher.group(4) == null ? "" : matcher.group(4);
    return Optional.of(
        new ReleaseVersion(
            text, number(matcher, 1), number(matcher, 2), number(matcher, 3), preRelease));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static ReleaseVersion of(int major, int minor, int patch) {
    return new ReleaseVersion(major + "." + minor + "." + patch, major, minor, patch, "");
  }

  /**
   * The lowest finished version of a release that differs from this one so much. A pre-release promises nothing
   * (section 9), so whatever follows it may be the version that it prepares. Below 1.0.0 (section 4) a major change
   * raises the middle number and any other the last, as package managers read it: users of 0.3.0 may take 0.3.1, not
   * 0.4.0.
   */
  public ReleaseVersion least(ChangeLevel level) {
    if (level == ChangeLevel.NONE) {
      return this;
    }
    if (!preRelease.isEmpty()) {
      return of(major, minor, patch);
    }
    return switch (level) {
      case NONE, PATCH -> of(major, minor, patch + 1);
      case MINOR -> major == 0 ? of(major, minor, patch + 1) : of(major, minor + 1, 0);
      case MAJOR -> major == 0 ? of(major, minor + 1, 0) : of(major + 1, 0, 0);
    };
  }

  /**
   * Whether a release that differs so much from this one may have that version: it comes after this one, and its three
   * numbers are not below the least. So 2.0.0-rc.1 is as legal as 2.0.0.
   */
  public boolean allows(ReleaseVersion declared, ChangeLevel level) {
    return level == ChangeLevel.NONE
        ? declared.compareTo(this) >= 0
        : declared.compareTo(this) > 0 && declared.compareNumbers(least(level)) >= 0;
  }

  private int compareNumbers(ReleaseVersion other) {
    int byMajor = Integer.compare(major, other.major);
    int byMinor = Integer.compare(minor, other.minor);
    return byMajor != 0 ? byMajor : byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
  }

  @Override
  public int compareTo(ReleaseVersion other) {
    int byNumbers = compareNumbers(other);
    if (byNumbers != 0 || preRelease.equals(other.preRelease)) {
      return byNumbers;
    }
    if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
      return preRelease.isEmpty() ? 1 : -1;
    }
    String[] ours = preRelease.split("\\.", -1);
    String[] theirs = other.preRelease.split("\\.", -1);
    for (int i = 0; i < Math.min(ours.length, theirs.length); i++) {
      int byPart = comparePart(ours[i], theirs[i]);
      if (byPart != 0) {
        return byPart;
      }
    }
    return Integer.compare(ours.length, theirs.length);
  }

  // Numbers by size and below words; words by ASCII (section 11.4).
  private static int comparePart(String one, String other) {
    boolean number = one.matches("[0-9]+");
    boolean otherNumber = other.matches("[0-9]+");
    if (number && otherNumber) {
      return new BigInteger(one).compareTo(new BigInteger(other));
    }
    return number == otherNumber ? one.compareTo(other) : number ? -1 : 1;
  }

  @Override
  public String toString() {
    return text;
  }
}
