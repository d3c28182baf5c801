package org.pressmark.schema;

import java.util.Comparator;
import java.util.Optional;

/** The version of a schema, {@code major.minor}. */
public record SchemaVersion(int major, int minor) implements Comparable<SchemaVersion> {
  private static final Comparator<SchemaVersion> ORDER =
      Comparator.comparingInt(SchemaVersion::major).thenComparingInt(SchemaVersion::minor);

  /** The version that a text spells; empty if it spells none. */
  public static Optional<SchemaVersion> parse(String text) {
    if (!text.matches("(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})")) {
      return Optional.empty();
    }
    int point = text.indexOf('.');
    return Optional.of(
        new SchemaVersion(
            Integer.parseInt(text.substring(0, point)),
            Integer.parseInt(text.substring(point + 1))));
  }

  /** The lowest version that a schema may have which differs from this one so much. */
  public SchemaVersion least(ChangeLevel level) {
    return switch (level) {
      case NONE -> this;
      case PATCH, MINOR -> new SchemaVersion(major, minor + 1);
      case MAJOR -> new SchemaVersion(major + 1, 0);
    };
  }

  @Override
  public int compareTo(SchemaVersion other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
