package org.pressmark.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.pressmark.format.Format;

/**
 * {@code datacite.json}, as the DataCite Metadata Schema 4.5 has it. Without a date there is no year of publication, which
 * DataCite demands: whoever registers such a release adds it.
 */
final class DataCite {
  /** The code for a value that is not known (DataCite 4.5, appendix 3). */
  private static final String UNKNOWN = ":unkn";

  private DataCite() {}

  static ObjectNode of(ReleaseContents contents) {
    ReleaseSettings settings = contents.settings();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putArray("creators").addObject().put("name", settings.citedCreator());
    root.putArray("titles").addObject().put("title", settings.displayTitle());
    root.putObject("publisher").put("name", settings.creator() == null ? UNKNOWN : settings.creator());
    if (settings.date() != null) {
      root.put("publicationYear", String.format(Locale.ROOT, "%04d", settings.date().getYear()));
      root.putArray("dates").addObject().put("date", settings.date().toString()).put("dateType", "Issued");
    }
    root.putObject("types").put("resourceType", "Annotated text corpus").put("resourceTypeGeneral", "Dataset");
    root.put("version", settings.version());
    if (contents.withheld() != null) {
      ObjectNode description = root.putArray("descriptions").addObject();
      description.put("description", WithheldNotice.sentences(contents)).put("descriptionType", "TechnicalInfo");
    }
    ObjectNode rights = root.putArray("rightsList").addObject();
    rights.put("rights", LicenseText.title(contents));
    KnownLicense known = contents.knownLicense();
    if (known != null) {
      rights.put("rightsUri", known.url()).put("rightsIdentifier", known.spdx()).put("rightsIdentifierScheme", "SPDX");
    } else {
      rights.put("rightsIdentifier", "other");
    }
    ArrayNode formats = root.putArray("formats");
    settings.formats().stream().map(Format::mediaType).distinct().forEach(formats::add);
    if (contents.history() != null) {
      follow(root, contents.history());
    }
    root.put("schemaVersion", "http://datacite.org/schema/kernel-4");
    return root;
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
