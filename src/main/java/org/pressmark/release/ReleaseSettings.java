package org.pressmark.release;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.format.Format;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;

/**
 * What the maker of a release decides.
 *
 * @param name of the dataset: lower-case letters, digits, dot, underscore, hyphen; begins with a letter or digit
 * @param version of the release, as Semantic Versioning 2.0.0 has it, such as {@code 1.0.0}
 * @param date on which the release is made; null if it is not to be stated
 * @param title for people; null if the name will do
 * @param creator who compiled the dataset, a person's or an organisation's name; null if not stated
 * @param license under which the dataset is published, an SPDX identifier or the licence's name; null if not stated
 * @param formats in which every table is written, at least one, none twice
 * @param toolVersion of the Pressmark that writes it
 * @param withholdText whether the words of the originals are left out
 */
public record ReleaseSettings(
    String name,
    String version,
    @Nullable LocalDate date,
    @Nullable String title,
    @Nullable String creator,
    @Nullable String license,
    List<Format> formats,
    String toolVersion,
    boolean withholdText) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  /** @throws ProblemException USAGE, if a part is not what it must be */
  public ReleaseSettings {
    require(NAME.matcher(name).matches(), "name '" + name + "' is not lower-case letters, digits, '.', '_' and '-'");
    require(ReleaseVersion.parse(version).isPresent(), "version '" + version + "' is not MAJOR.MINOR.PATCH, such as 1.0.0");
    requirePlain("title", title);
    requirePlain("creator", creator);
    requirePlain("license", license);
    formats = List.copyOf(formats);
    require(!formats.isEmpty(), "no format is chosen");
    require(formats.stream().map(Format::name).distinct().count() == formats.size(), "a format is chosen twice");
  }

  /** What people call the dataset. */
  public String displayTitle() {
    return title == null ? name : title;
  }

  /** Who is to be cited. */
  public String citedCreator() {
    return creator == null ? "The compilers of " + displayTitle() : creator;
  }

  private static void requirePlain(String what, @Nullable String text) {
    if (text != null) {
      boolean plain = text.codePoints().noneMatch(c -> Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF);
      require(!text.isBlank() && text.length() <= 500 && plain, what + " is not one line of at most 500 characters");
    }
  }

  private static void require(boolean condition, String detail) {
    if (!condition) {
      throw new ProblemException(new Problem(Code.USAGE, Place.UNKNOWN, detail));
    }
  }
}
