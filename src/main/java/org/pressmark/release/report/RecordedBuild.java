package org.pressmark.release.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.problem.Problem;
import org.pressmark.problem.ProblemException;
import org.pressmark.release.contents.DuplicateCount;
import org.pressmark.release.contents.History;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.Rejects;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.contents.WithheldCount;
import org.pressmark.release.metadata.Changelog;

/**
 * How a release was built, as its build report says.
 *
 * @param settings of the release
 * @param recipe the options that shaped it, by name
 * @param withheld what is left out of it; null if nothing is
 * @param report all of it
 */
public record RecordedBuild(
    ReleaseSettings settings, Map<String, String> recipe, @Nullable WithheldCount withheld, ObjectNode report) {
  /** The option by which words are left out. */
  static final String WITHHOLD_TEXT = "withhold-text";

  private static final String RECIPE = "recipe";
  private static final String PREVIOUS = "previous";
  private static final String WITHHELD = "withheld";
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads the build report of a release that was found valid.
   *
   * @throws ProblemException METADATA_INVALID, if it does not say how the release was built
   */
  public static RecordedBuild of(Path release) throws IOException {
    try (InputStream in = Files.newInputStream(release.resolve(Layout.BUILD_REPORT), LinkOption.NOFOLLOW_LINKS)) {
      JsonNode root = JSON.readTree(in);
      if (root.path("release") instanceof ObjectNode settings && root instanceof ObjectNode report) {
        Map<String, String> recipe = new LinkedHashMap<>();
        root.path(RECIPE).properties().forEach(option -> recipe.put(option.getKey(), option.getValue().asText()));
        boolean withholds = Boolean.parseBoolean(recipe.get(WITHHOLD_TEXT));
        String toolVersion = root.at("/tool/version").asText();
        return new RecordedBuild(
            SettingsJson.read(settings, toolVersion, withholds), recipe, withheld(root.path(WITHHELD)), report);
      }
    } catch (ProblemException | IllegalArgumentException e) {
      throw invalid(String.valueOf(e.getMessage()), e);
    }
    throw invalid("it does not say how the release was built", null);
  }

  private static @Nullable WithheldCount withheld(JsonNode node) {
    return node.isMissingNode()
        ? null
        : new WithheldCount(
            node.path("documents").asLong(),
            node.path("listed").asLong(),
            node.path("content_sha256").asText());
  }

  static ObjectNode json(WithheldCount withheld) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("documents", withheld.documents()).put("listed", withheld.listed());
    return node.put("content_sha256", withheld.contentSha256());
  }

  /** The report of the same release once words are put back, to which that much is still missing. */
  public ObjectNode reportWith(@Nullable WithheldCount left) {
    ObjectNode changed = report.deepCopy();
    if (left != null) {
      changed.set(WITHHELD, json(left));
    } else {
      changed.remove(WITHHELD);
      changed.withObject("/" + RECIPE).put(WITHHOLD_TEXT, String.valueOf(false));
    }
    return changed;
  }

  /** The rejects that the report counts; which they are stands in a file of the release. */
  public Rejects rejects() {
    Map<Code, Long> codes = new EnumMap<>(Code.class);
    for (Map.Entry<String, JsonNode> count : report.at("/rejects/codes").properties()) {
      codes.put(Code.valueOf(count.getKey()), count.getValue().asLong());
    }
    return new Rejects(report.at("/rejects/total").asLong(), new TreeMap<>(codes), List.of());
  }

  /** The duplicates that the report counts; which of them were dropped stands in a file of the release. */
  public DuplicateCount duplicates() {
    JsonNode duplicates = report.path("duplicates");
    return new DuplicateCount(
        duplicates.path("exact").asLong(),
        duplicates.path("near").asLong(),
        duplicates.path(BuildReport.DROPPED_TOTAL).asLong(),
        List.of());
  }

  /** What the release says of those before it; null if it is the first. */
  public @Nullable History history(Path release) throws IOException {
    JsonNode previous = report.path(PREVIOUS);
    if (previous.isMissingNode()) {
      return null;
    }
    String changelog = Files.readString(release.resolve(Layout.CHANGELOG));
    return new History(
        previous.path("version").asText(), previous.path("title").asText(), previous.path("doi").textValue(),
        previous.path("url").textValue(), previous.path("tagmanifest_sha256").asText(),
        changelog.substring(Math.min(changelog.length(), Changelog.HEADING.length())), "");
  }

  private static ProblemException invalid(String detail, @Nullable Exception cause) {
    Problem problem = new Problem(Code.METADATA_INVALID, Place.file(Layout.BUILD_REPORT), detail);
    return cause == null ? new ProblemException(problem) : new ProblemException(problem, cause);
  }
}
