package org.pressmark.release.diff;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.description.ReleaseVersion;
import org.pressmark.release.metadata.DataPackage;

/**
 * What a release says of itself, as far as users of two versions ask for it.
 *
 * @param name of the dataset
 * @param version of the release
 * @param date on which it was made, such as {@code 2026-03-31}; null if it states none
 * @param title for people
 * @param license under which the dataset is published, an SPDX identifier or a title
 * @param schemaVersion of its tables
 * @param toolVersion of the Pressmark that built it
 */
public record ReleaseFacts(
    String name,
    ReleaseVersion version,
    @Nullable String date,
    String title,
    String license,
    String schemaVersion,
    String toolVersion) {
  private static final int ISO_DATE = "2026-03-31".length();

  /** What {@code datapackage.json} says. */
  public static ReleaseFacts of(JsonNode dataPackage) {
    String version = dataPackage.path("version").asText();
    String created = dataPackage.path("created").asText();
    JsonNode license = dataPackage.path("licenses").path(0);
    String spdx = license.path("name").asText();
    return new ReleaseFacts(
        dataPackage.path("name").asText(),
        ReleaseVersion.parse(version)
            .orElseThrow(
                () ->
                    new ProblemException(
                        new Problem(
                            Code.METADATA_INVALID,
                            Place.file(Layout.DATA_PACKAGE),
                            "its version is not MAJOR.MINOR.PATCH"))),
        created.length() < ISO_DATE ? null : created.substring(0, ISO_DATE),
        dataPackage.path("title").asText(),
        spdx.isEmpty() || spdx.equals("other") ? license.path("title").asText() : spdx,
        dataPackage.path(DataPackage.SCHEMA_VERSION).asText(),
        dataPackage.path(DataPackage.TOOL_VERSION).asText());
  }

  /** Name and version. */
  @Override
  public String toString() {
    return name + " " + version;
  }
}
