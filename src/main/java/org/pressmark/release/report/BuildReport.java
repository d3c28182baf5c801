package org.pressmark.release.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.model.Tables;
import org.pressmark.release.contents.History;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.ProblemJson;
import org.pressmark.release.contents.ReleaseContents;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.contents.WithheldCount;

/** {@code build-report.json}: what was made of the input, and with what. Names no machine and no time. */
public final class BuildReport {
  /** The key of how many duplicates were dropped, of which the first are listed; absent if there are none. */
  public static final String DROPPED_TOTAL = "dropped_total";

  /** The key of the hash of {@link AnnotationRecipe}. */
  public static final String ANNOTATION_RECIPE = "annotation_recipe_sha256";

  private BuildReport() {}

  /** The report on a release with these contents; the same contents and facts give the same report. */
  public static ObjectNode of(ReleaseContents contents, BuildFacts facts) {
    ReleaseSettings settings = contents.settings();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.set("release", SettingsJson.write(settings));
    History history = contents.history();
    if (history != null) {
      root.putObject("previous").put("version", history.version()).put("tagmanifest_sha256", history.manifestSha256())
          .put("title", history.title()).put("doi", history.doi()).put("url", history.url());
    }
    ObjectNode tool = root.putObject("tool").put("name", "pressmark").put("version", settings.toolVersion());
    tool.put("sha256", facts.toolSha256());
    ObjectNode schema = root.putObject("schema").put("schemaVersion", Tables.SCHEMA_VERSION);
    ObjectNode schemaHashes = schema.putObject("sha256");
    ObjectNode tables = root.putObject("rows");
    for (ReleaseContents.TableContents table : contents.tables()) {
      schemaHashes.put(table.schema().name(), SchemaHash.of(table.schema()));
      tables.put(table.schema().name(), table.rows());
    }
    ArrayNode models = root.putArray("models");
    for (BuildFacts.Model model : facts.models()) {
      models.addObject().put("name", model.name()).put("version", model.version()).put("sha256", model.sha256())
          .put("card", model.card());
    }
    root.put(ANNOTATION_RECIPE, AnnotationRecipe.sha256(settings.toolVersion(), facts));
    ObjectNode recipe = root.putObject("recipe");
    facts.recipe().forEach(option -> recipe.put(option.name(), option.value()));
    recipe.put(RecordedBuild.WITHHOLD_TEXT, String.valueOf(settings.withholdText()));
    WithheldCount withheld = contents.withheld();
    if (withheld != null) {
      root.set("withheld", RecordedBuild.json(withheld));
    }
    ObjectNode duplicates = root.putObject("duplicates");
    duplicates.put("exact", contents.duplicates().exact()).put("near", contents.duplicates().near());
    if (contents.duplicates().dropped() > 0) {
      duplicates.put(DROPPED_TOTAL, contents.duplicates().dropped()).put("listed_in", Layout.DROPPED);
    }
    ArrayNode dropped = duplicates.putArray("dropped");
    contents.duplicates().first().forEach(document -> dropped.add(document.toJson()));
    ObjectNode passedOver = root.putObject("passedOver");
    facts.passedOver().forEach(passedOver::put);
    ObjectNode rejects = root.putObject("rejects").put("total", contents.rejects().total());
    ObjectNode codes = rejects.putObject("codes");
    contents.rejects().codes().forEach((code, count) -> codes.put(code.name(), count));
    rejects.put("listed_in", Layout.REJECTS);
    ArrayNode first = rejects.putArray("first");
    contents.rejects().first().forEach(problem -> first.add(ProblemJson.of(problem, !settings.withholdText())));
    return root;
  }
}
