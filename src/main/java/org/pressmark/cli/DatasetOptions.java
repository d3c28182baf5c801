package org.pressmark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.Pressmark;
import org.pressmark.format.Format;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.description.Creator;
import org.pressmark.release.description.DatasetDescription;
import org.pressmark.release.description.DatasetFile;
import org.pressmark.release.description.Licenses;
import picocli.CommandLine.Option;

/**
 * What the dataset is called, whose it is and under which licence: from a file, and from options, which win over it.
 */
final class DatasetOptions {
  @Option(
      names = "--dataset",
      paramLabel = "FILE",
      description =
          "A YAML file that describes the dataset: name, version, date, title, description, creators, publisher, license, url, doi, keywords. Without it, dataset.yaml in the INPUT folder is taken where there is one. pressmark init writes one; the options below win over it.")
  private @Nullable Path file;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "The dataset's name: lower-case letters, digits, '.', '_', '-' (default: dataset).")
  private @Nullable String name;

  @Option(
      names = "--version",
      paramLabel = "VERSION",
      description = "The release's version, as Semantic Versioning has it (default: 0.1.0).")
  private @Nullable String version;

  @Option(names = "--title", paramLabel = "TEXT", description = "The dataset's title for people (default: its name).")
  private @Nullable String title;

  @Option(
      names = "--creator",
      paramLabel = "NAME",
      description =
          "Who compiled the dataset, for its citation; takes the place of all creators of the file.")
  private @Nullable String creator;

  @Option(
      names = "--license",
      paramLabel = "ID",
      description =
          "The dataset's licence: an SPDX identifier such as CC-BY-4.0, or the name of a licence that has none.")
  private @Nullable String license;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = OptionConverters.DateConverter.class,
      description =
          "The date of the release; without it none is stated, and DataCite and RO-Crate demand one. The clock is never read.")
  private @Nullable LocalDate date;

  /**
   * The file that describes the dataset: the one named, else {@code dataset.yaml} in an input folder; null if there is
   * none.
   *
   * @throws ProblemException USAGE, if several folders hold one and none is named
   */
  @Nullable Path file(List<Path> inputs) {
    if (file != null) {
      return file;
    }
    List<Path> found = lyingIn(inputs);
    if (found.size() > 1) {
      String detail = "it lies in several inputs; name the one that counts with --dataset";
      throw new ProblemException(new Problem(Code.USAGE, Place.file(found.get(1).toString()), detail));
    }
    return found.isEmpty() ? null : found.get(0);
  }

  /** The files among the inputs that describe a dataset and so are no articles, whether they are used or not. */
  List<Path> noArticles(List<Path> inputs) {
    List<Path> all = new ArrayList<>(lyingIn(inputs));
    if (file != null) {
      all.add(file);
    }
    return all;
  }

  /** The files in input folders that describe a dataset. */
  static List<Path> lyingIn(List<Path> inputs) {
    return inputs.stream()
        .map(input -> input.resolve(DatasetFile.NAME))
        .filter(Files::isRegularFile)
        .distinct()
        .toList();
  }

  /**
   * What the file and the options state together.
   *
   * @param described the file; null if there is none
   * @throws ProblemException with all that is wrong with the file, or USAGE
   */
  ReleaseSettings settings(@Nullable Path described, List<Format> formats, boolean withholdText) {
    requireLicense();
    DatasetFile stated = described == null ? DatasetFile.NONE : read(described);
    Creator cited = creator == null ? null : new Creator.Organisation(creator, null, null);
    DatasetDescription description = stated.description().with(title, cited, license);
    return new ReleaseSettings(
        first(name, stated.name(), "dataset"),
        first(version, stated.version(), "0.1.0"),
        date == null ? stated.date() : date,
        description,
        formats,
        Pressmark.VERSION,
        withholdText);
  }

  /** A mistyped identifier would be published as a licence of its own, which nobody could look up. */
  private void requireLicense() {
    if (license != null && Licenses.find(license) == null) {
      Licenses.meant(license).ifPresent(meant -> {
        String detail = "--license " + license + " is no SPDX identifier; did you mean " + meant + "?";
        throw new ProblemException(new Problem(Code.USAGE, Place.UNKNOWN, detail));
      });
    }
  }

  private static DatasetFile read(Path path) {
    DatasetFile.Reading reading = DatasetFile.read(path);
    if (!reading.problems().isEmpty()) {
      throw new ProblemException(reading.problems());
    }
    return reading.file();
  }

  private static String first(@Nullable String option, @Nullable String stated, String otherwise) {
    if (option != null) {
      return option;
    }
    return stated == null ? otherwise : stated;
  }
}
