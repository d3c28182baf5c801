package org.pressmark.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code ro-crate-metadata.json}, as RO-Crate 1.2 has it: every file that a reader would look for. */
final class RoCrate {
  private static final List<String> DESCRIBED =
      List.of(Layout.CARD, Layout.LICENSE, Layout.DATA_PACKAGE, Layout.CROISSANT, Layout.BUILD_REPORT);
  private static final String COMPILER = "#compiler";

  private RoCrate() {}

  /** @param release with every described file written already */
  static ObjectNode of(ReleaseContents contents, Path release) throws IOException {
    ReleaseSettings settings = contents.settings();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("@context", "https://w3id.org/ro/crate/1.2/context");
    ArrayNode graph = root.putArray("@graph");
    ObjectNode descriptor = entity(graph, Layout.RO_CRATE, "CreativeWork");
    descriptor.putObject("conformsTo").put("@id", "https://w3id.org/ro/crate/1.2");
    descriptor.putObject("about").put("@id", "./");
    ObjectNode dataset = entity(graph, "./", "Dataset");
    dataset.put("name", settings.displayTitle());
    dataset.put("description", "News articles with sentences, entities and quotes, as tables." + WithheldNotice.appended(contents));
    dataset.put("version", settings.version());
    if (settings.date() != null) {
      dataset.put("datePublished", settings.date().toString());
    }
    KnownLicense known = contents.knownLicense();
    dataset.putObject("license").put("@id", known == null ? Layout.LICENSE : known.url());
    dataset.putObject("author").put("@id", COMPILER);
    History history = contents.history();
    if (history != null) {
      String id = "#release-" + history.version();
      dataset.putObject("isBasedOn").put("@id", id);
      entity(graph, id, "CreativeWork").put("name", history.title()).put("version", history.version())
          .put("description", "The release that this one follows.");
    }
    ArrayNode parts = dataset.putArray("hasPart");
    if (known != null) {
      entity(graph, known.url(), "CreativeWork").put("name", known.title()).put("description", "Licence " + known.spdx());
    }
    entity(graph, COMPILER, "Organization").put("name", settings.citedCreator());
    for (String path : DESCRIBED) {
      String type = path.endsWith(".json") ? "application/json" : path.endsWith(".md") ? "text/markdown" : "text/plain";
      file(graph, parts, FileDigest.of(release, path), type, path);
    }
    for (ReleaseContents.TableContents table : contents.tables()) {
      for (ReleaseContents.DataFile file : table.files()) {
        String description = table.schema().meaning() + " As " + file.format().name() + ".";
        file(graph, parts, file.digest(), file.format().mediaType(), description);
      }
    }
    return root;
  }

  private static void file(ArrayNode graph, ArrayNode parts, FileDigest digest, String mediaType, String description) {
    parts.addObject().put("@id", digest.path());
    ObjectNode file = entity(graph, digest.path(), "File");
    file.put("name", digest.path());
    file.put("description", description);
    file.put("encodingFormat", mediaType);
    file.put("contentSize", Long.toString(digest.bytes()));
    file.put("sha256", digest.sha256());
  }

  private static ObjectNode entity(ArrayNode graph, String id, String type) {
    return graph.addObject().put("@id", id).put("@type", type);
  }
}
