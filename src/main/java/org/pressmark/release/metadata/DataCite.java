package org.pressmark.release.metadata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.format.Format;
import org.pressmark.release.contents.History;
import org.pressmark.release.contents.ReleaseContents;
import org.pressmark.release.contents.ReleaseSettings;
import org.pressmark.release.description.Creator;
import org.pressmark.release.description.DatasetDescription;
import org.pressmark.release.description.Licenses;

/**
 * {@code datacite.json}, as the DataCite Metadata Schema 4.5 has it. Without a date there is no year of publication,
 * which DataCite demands: whoever registers such a release adds it.
 */
final class DataCite {
  /** The code for a value that is not known (DataCite 4.5, appendix 3). */
  private static final String UNKNOWN = ":unkn";

  private DataCite() {}

  static ObjectNode of(ReleaseContents contents) {
    ReleaseSettings settings = contents.settings();
    DatasetDescription description = settings.description();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    if (description.doi() != null) {
      root.put("doi", description.doi());
    }
    ArrayNode creators = root.putArray("creators");
    settings.citedCreators().forEach(creator -> creators.add(creator(creator)));
    root.putArray("titles").addObject().put("title", settings.displayTitle());
    root.set("publisher", publisher(settings));
    if (settings.date() != null) {
      root.put("publicationYear", Citation.year(settings));
      root.putArray("dates").addObject().put("date", settings.date().toString()).put("dateType", "Issued");
    }
    root.putObject("types").put("resourceType", "Annotated text corpus").put("resourceTypeGeneral", "Dataset");
    if (contents.languages().size() == 1) {
      root.put("language", contents.languages().get(0));
    }
    if (!description.keywords().isEmpty()) {
      ArrayNode subjects = root.putArray("subjects");
      description.keywords().forEach(keyword -> subjects.addObject().put("subject", keyword));
    }
    root.put("version", settings.version());
    ArrayNode descriptions = root.putArray("descriptions");
    descriptions.addObject().put("description", settings.displayDescription()).put("descriptionType", "Abstract");
    if (contents.withheld() != null) {
      descriptions
          .addObject()
          .put("description", WithheldNotice.sentences(contents))
          .put("descriptionType", "TechnicalInfo");
    }
    root.putArray("rightsList").add(rights(contents));
    ArrayNode sizes = root.putArray("sizes");
    contents.tables().forEach(table -> sizes.add(table.rows() + " " + table.schema().name()));
    ArrayNode formats = root.putArray("formats");
    settings.formats().stream().map(Format::mediaType).distinct().forEach(formats::add);
    if (description.url() != null) {
      root.put("url", description.url());
    }
    if (contents.history() != null) {
      follow(root, contents.history());
    }
    root.put("schemaVersion", "http://datacite.org/schema/kernel-4");
    return root;
  }

  private static ObjectNode creator(Creator creator) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", creator.citedName());
    if (creator instanceof Creator.Person person) {
      node.put("nameType", "Personal");
      if (person.givenNames() != null) {
        node.put("givenName", person.givenNames()).put("familyName", person.familyNames());
      }
      if (person.orcid() != null) {
        identifier(node, Citation.orcidPage(person.orcid()), "ORCID", "https://orcid.org");
      }
      if (person.affiliation() != null) {
        node.putArray("affiliation").addObject().put("name", person.affiliation());
      }
    } else if (creator instanceof Creator.Organisation organisation) {
      node.put("nameType", "Organizational");
      if (organisation.ror() != null) {
        identifier(node, organisation.ror(), "ROR", "https://ror.org");
      }
    }
    return node;
  }

  private static void identifier(ObjectNode node, String identifier, String scheme, String schemePage) {
    node.putArray("nameIdentifiers").addObject()
        .put("nameIdentifier", identifier).put("nameIdentifierScheme", scheme).put("schemeUri", schemePage);
  }

  private static ObjectNode publisher(ReleaseSettings settings) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    String name = settings.publisherName();
    node.put("name", name == null ? UNKNOWN : name);
    Creator.Organisation publisher = settings.description().publisher();
    if (publisher != null && publisher.ror() != null) {
      node.put("publisherIdentifier", publisher.ror())
          .put("publisherIdentifierScheme", "ROR")
          .put("schemeUri", "https://ror.org");
    }
    return node;
  }

  private static ObjectNode rights(ReleaseContents contents) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("rights", LicenseText.title(contents));
    Licenses.License known = contents.knownLicense();
    if (known == null) {
      return node.put("rightsIdentifier", "other");
    }
    node.put("rightsUri", known.page()).put("rightsIdentifier", known.spdx()).put("rightsIdentifierScheme", "SPDX");
    return node.put("schemeUri", "https://spdx.org/licenses/");
  }

  // A related identifier needs an identifier of its own; the related item names the release where there is none.
  private static void follow(ObjectNode root, History history) {
    ObjectNode item = root.putArray("relatedItems").addObject();
    item.put("relatedItemType", "Dataset").put("relationType", "IsNewVersionOf");
    item.putArray("titles").addObject().put("title", history.title());
    item.put("edition", history.version());
    // A page or DOI that stands for all versions says nothing about one of them.
    if (history.doi() != null && !history.doi().equals(root.path("doi").textValue())) {
      related(root, history.doi(), "DOI");
    } else if (history.url() != null && !history.url().equals(root.path("url").textValue())) {
      related(root, history.url(), "URL");
    }
  }

  private static void related(ObjectNode root, String identifier, String type) {
    root.putArray("relatedIdentifiers").addObject()
        .put("relatedIdentifier", identifier).put("relatedIdentifierType", type)
        .put("relationType", "IsNewVersionOf").put("resourceTypeGeneral", "Dataset");
  }
}
