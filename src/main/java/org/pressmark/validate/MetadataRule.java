package org.pressmark.validate;

import com.fasterxml.jackson.databind.JsonNode;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.metadata.DataPackage;

/** The metadata files are sound JSON, and the data package names the schema version. */
final class MetadataRule implements Rule {
  @Override
  public void check(Examination examination) {
    for (String path : Layout.ROOT_FILES) {
      if (path.endsWith(".json")) {
        JsonNode node = examination.json(path, Code.METADATA_INVALID);
        if (node != null) {
          examination.metadata.put(path, node);
        }
      }
    }
    JsonNode dataPackage = examination.metadata.get(Layout.DATA_PACKAGE);
    if (dataPackage != null) {
      JsonNode version = dataPackage.path(DataPackage.SCHEMA_VERSION);
      if (version.isTextual()) {
        examination.schemaVersion = version.textValue();
      } else {
        examination.findings.add(
            Code.METADATA_INVALID, Place.file(Layout.DATA_PACKAGE), "no text at " + DataPackage.SCHEMA_VERSION);
      }
    }
  }
}
