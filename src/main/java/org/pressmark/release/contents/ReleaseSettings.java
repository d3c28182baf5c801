package org.pressmark.release.contents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.format.Format;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.description.Creator;
import org.pressmark.release.description.DatasetDescription;
import org.pressmark.release.description.PlainText;
import org.pressmark.release.description.ReleaseVersion;

/**
 * What the maker of a release decides.
 *
 * @param name of the dataset: lower-case letters, digits, dot, underscore, hyphen; begins with a letter or digit
 * @param version of the release, as Semantic Versioning 2.0.0 has it, such as {@code 1.0.0}
 * @param date on which the release is made; null if it is not to be stated
 * @param description what the dataset is, whose, and under which licence
 * @param formats in which every table is written, at least one, none twice
 * @param toolVersion of the Pressmark that writes it
 * @param withholdText whether the words of the originals are left out
 */
public record ReleaseSettings(
    String name,
    String version,
    @Nullable LocalDate date,
    DatasetDescription description,
    List<Format> formats,
    String toolVersion,
    boolean withholdText) {
  /** @throws ProblemException USAGE, if a part is not what it must be */
  public ReleaseSettings {
    require(
        PlainText.name(name).isPresent(),
        "name '" + name + "' is not lower-case letters, digits, '.', '_' and '-'");
    require(
        ReleaseVersion.parse(version).isPresent(),
        "version '" + version + "' is not MAJOR.MINOR.PATCH, such as 1.0.0");
    requirePlain("title", description.title());
    requirePlain("license", description.license());
    description.creators().forEach(creator -> requirePlain("creator", creator.displayName()));
    formats = List.copyOf(formats);
    require(!formats.isEmpty(), "no format is chosen");
    require(formats.stream().map(Format::name).distinct().count() == formats.size(), "a format is chosen twice");
  }

  /** What people call the dataset. */
  public String displayTitle() {
    String title = description.title();
    return title == null ? name : title;
  }

  /** What the dataset is, in the maker's words or in ours. */
  public String displayDescription() {
    String text = description.description();
    return text == null ? "News articles with their sentences, named entities and quotes, as tables." : text;
  }

  /** Who is to be cited: at least one. */
  public List<Creator> citedCreators() {
    List<Creator> stated = description.creators();
    return stated.isEmpty()
        ? List.of(new Creator.Organisation("The compilers of " + displayTitle(), null, null))
        : stated;
  }

  /** Who makes the dataset available, or else who compiled it; null if neither is stated. */
  public @Nullable String publisherName() {
    Creator.Organisation publisher = description.publisher();
    if (publisher != null) {
      return publisher.name();
    }
    return description.creators().isEmpty()
        ? null
        : String.join(", ", description.creators().stream().map(Creator::displayName).toList());
  }

  private static void requirePlain(String what, @Nullable String text) {
    String fault = what + " is not one line of at most " + PlainText.LONGEST_LINE + " characters";
    require(text == null || PlainText.isLine(text), fault);
  }

  private static void require(boolean condition, String detail) {
    if (!condition) {
      throw new ProblemException(new Problem(Code.USAGE, Place.UNKNOWN, detail));
    }
  }
}
