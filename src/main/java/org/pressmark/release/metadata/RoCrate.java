package org.pressmark.release.metadata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.release.contents.FileDigest;
import org.pressmark.release.contents.History;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.contents.ReleaseContents;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.description.Creator;
import org.pressmark.release.description.DatasetDescription;
import org.pressmark.release.description.Licenses;

/** {@code ro-crate-metadata.json}, as RO-Crate 1.2 has it: every file that a reader would look for. */
final class RoCrate {
  private static final List<String> DESCRIBED =
      List.of(
          Layout.CARD,
          Layout.LICENSE,
          Layout.CHANGELOG,
          Layout.CITATION,
          Layout.DATA_PACKAGE,
          Layout.CROISSANT,
          Layout.DATACITE,
          Layout.BUILD_REPORT);

  private final ArrayNode graph;

  private RoCrate(ArrayNode graph) {
    this.graph = graph;
  }

  /** @param release with every described file written already */
  static ObjectNode of(ReleaseContents contents, Path release) throws IOException {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("@context", "https://w3id.org/ro/crate/1.2/context");
    new RoCrate(root.putArray("@graph")).describe(contents, release);
    return root;
  }

  private void describe(ReleaseContents contents, Path release) throws IOException {
    ObjectNode descriptor = entity(Layout.RO_CRATE, "CreativeWork");
    descriptor.putObject("conformsTo").put("@id", "https://w3id.org/ro/crate/1.2");
    descriptor.putObject("about").put("@id", "./");
    ObjectNode dataset = entity("./", "Dataset");
    facts(dataset, contents);
    ArrayNode parts = dataset.putArray("hasPart");
    for (String path : DESCRIBED) {
      String type = path.endsWith(".json") ? "application/json" : path.endsWith(".md") ? "text/markdown" : "text/plain";
      file(parts, FileDigest.of(release, path), type, path);
    }
    for (ReleaseContents.TableContents table : contents.tables()) {
      for (ReleaseContents.DataFile file : table.files()) {
        String description = table.schema().meaning() + " As " + file.format().name() + ".";
        file(parts, file.digest(), file.format().mediaType(), description);
      }
    }
  }

  private void facts(ObjectNode dataset, ReleaseContents contents) {
    ReleaseSettings settings = contents.settings();
    DatasetDescription description = settings.description();
    dataset.put("name", settings.displayTitle());
    dataset.put("description", settings.displayDescription() + WithheldNotice.appended(contents));
    dataset.put("version", settings.version());
    if (settings.date() != null) {
      dataset.put("datePublished", settings.date().toString());
    }
    Licenses.License known = contents.knownLicense();
    dataset.putObject("license").put("@id", LicenseText.page(contents));
    if (known != null) {
      entity(known.page(), "CreativeWork").put("name", known.title()).put("description", "Licence " + known.spdx());
    }
    if (description.doi() != null) {
      dataset.put("identifier", Citation.doiPage(description.doi()));
    }
    if (description.url() != null) {
      dataset.put("url", description.url());
    }
    ArrayNode keywords = dataset.putArray("keywords");
    CardHead.tags(settings).forEach(keywords::add);
    History history = contents.history();
    if (history != null) {
      String id = "#release-" + history.version();
      dataset.putObject("isBasedOn").put("@id", id);
      entity(id, "CreativeWork").put("name", history.title()).put("version", history.version())
          .put("description", "The release that this one follows.");
    }
    List<String> ids = new ArrayList<>();
    ArrayNode authors = JsonNodeFactory.instance.arrayNode();
    for (Creator creator : settings.citedCreators()) {
      authors.addObject().put("@id", agent(creator, ids));
    }
    // A single value stands without brackets (RO-Crate 1.2, appendix "RO-Crate JSON-LD").
    dataset.set("author", authors.size() == 1 ? authors.get(0) : authors);
    if (description.publisher() != null) {
      dataset.putObject("publisher").put("@id", agent(description.publisher(), ids));
    }
  }

  /** Adds a person or organisation, once, and gives its identifier. */
  private String agent(Creator creator, List<String> known) {
    String id = agentId(creator, known.size());
    if (!known.contains(id)) {
      known.add(id);
      boolean person = creator instanceof Creator.Person;
      ObjectNode node = entity(id, person ? "Person" : "Organization").put("name", creator.displayName());
      if (creator instanceof Creator.Person named && named.givenNames() != null) {
        node.put("givenName", named.givenNames()).put("familyName", named.familyNames());
      }
      if (creator instanceof Creator.Organisation organisation && organisation.url() != null) {
        node.put("url", organisation.url());
      }
      if (creator instanceof Creator.Person named && named.affiliation() != null) {
        String organisation = id.startsWith("#") ? id + "-affiliation" : "#affiliation-" + known.size();
        node.putObject("affiliation").put("@id", organisation);
        entity(organisation, "Organization").put("name", named.affiliation());
      }
    }
    return id;
  }

  private static String agentId(Creator creator, int number) {
    String known = null;
    if (creator instanceof Creator.Person person) {
      known = person.orcid() == null ? null : Citation.orcidPage(person.orcid());
    } else if (creator instanceof Creator.Organisation organisation) {
      known = organisation.ror();
    }
    return known == null ? "#agent-" + (number + 1) : known;
  }

  private void file(ArrayNode parts, FileDigest digest, String mediaType, String description) {
    parts.addObject().put("@id", digest.path());
    ObjectNode file = entity(digest.path(), "File");
    file.put("name", digest.path());
    file.put("description", description);
    file.put("encodingFormat", mediaType);
    file.put("contentSize", Long.toString(digest.bytes()));
    file.put("sha256", digest.sha256());
  }

  private ObjectNode entity(String id, String type) {
    return graph.addObject().put("@id", id).put("@type", type);
  }
}
