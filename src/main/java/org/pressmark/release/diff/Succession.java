package org.pressmark.release.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.PublishedRelease;
import org.pressmark.release.contents.History;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.ReleaseTables;
import org.pressmark.release.description.ReleaseVersion;
import org.pressmark.schema.ChangeLevel;
import org.pressmark.schema.SchemaComparison;
import org.pressmark.schema.TableSchema;

/** A release that is being built after another of the same dataset. Not thread-safe. */
public final class Succession implements History.Source {
  private static final Pattern SECTION = Pattern.compile("^## ", Pattern.MULTILINE);

  private final PublishedRelease before;
  private final @Nullable String doi;
  private final @Nullable String url;
  private final String olderSections;
  private @Nullable ReleaseDiff diff;

  private Succession(PublishedRelease before) {
    this.before = before;
    JsonNode dataCite = before.json(Layout.DATACITE);
    this.doi = text(dataCite, "doi");
    this.url = text(dataCite, "url");
    this.olderSections = olderSections(before);
  }

  /**
   * Opens the earlier release and refuses at once what no difference could make legal.
   *
   * @param folder the earlier release
   * @param name of the dataset that is to be built
   * @param version that it is to have
   * @param schemas that it will follow
   * @throws ProblemException RELEASES_UNRELATED, VERSION_TOO_LOW, or what is wrong with the earlier release: nothing
   *     can be said about what follows a damaged one
   */
  public static Succession of(Path folder, String name, String version, List<TableSchema> schemas) {
    PublishedRelease before = PublishedRelease.open(folder);
    ReleaseComparison.requireRelated(before, name);
    ChangeLevel least =
        ChangeLevel.PATCH.and(
            SchemaComparison.level(SchemaComparison.compare(before.tables().schemas(), schemas)));
    Optional<ReleaseVersion> declared = ReleaseVersion.parse(version);
    if (declared.isPresent() && !before.version().allows(declared.get(), least)) {
      String detail =
          "declared "
              + version
              + ", at least "
              + before.version().least(least)
              + " is needed to follow "
              + before.version();
      throw new ProblemException(new Problem(Code.VERSION_TOO_LOW, Place.UNKNOWN, detail));
    }
    before.requireSoundTables();
    return new Succession(before);
  }

  /** The earlier release; the bytes of its tables are those that its manifests name. */
  public PublishedRelease before() {
    return before;
  }

  @Override
  public History of(ReleaseTables tables, JsonNode dataPackage) {
    ReleaseDiff found = ReleaseComparison.compare(before, ReleaseFacts.of(dataPackage), tables, 0);
    diff = found;
    return new History(
        before.version().text(),
        before.dataPackage().path("title").asText(before.name()),
        doi,
        url,
        before.manifestSha256(),
        ChangelogSection.of(found),
        olderSections);
  }

  private static @Nullable String text(@Nullable JsonNode node, String key) {
    return node == null ? null : node.path(key).textValue();
  }

  private static String olderSections(PublishedRelease before) {
    String changelog = before.metadataText(Layout.CHANGELOG);
    if (changelog == null) {
      return "";
    }
    Matcher matcher = SECTION.matcher(changelog);
    return matcher.find() ? changelog.substring(matcher.start()).strip() + "\n" : "";
  }

  /** How the release differs from the earlier one, once its tables are written. */
  public ReleaseDiff diff() {
    return Objects.requireNonNull(diff, "the tables are written before the difference is asked for");
  }
}
