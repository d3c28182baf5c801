package org.pressmark.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.format.Format;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.release.contents.FileDigest;
import org.pressmark.release.contents.Layout;
import org.pressmark.release.metadata.DataPackage;
import org.pressmark.schema.TableSchema;

/**
 * The data package has one resource for each table and format, with the file's path and hash and the schema's columns.
 */
final class ResourceCheck {
  private ResourceCheck() {}

  static void check(Examination examination) {
    JsonNode dataPackage = examination.metadata.get(Layout.DATA_PACKAGE);
    if (dataPackage == null) {
      return;
    }
    Map<String, JsonNode> found = new HashMap<>();
    for (JsonNode resource : dataPackage.path("resources")) {
      if (found.put(resource.path("name").asText(), resource) != null) {
        invalid(examination, "two resources have the name " + Findings.brief(resource.path("name").asText()));
      }
    }
    for (TableSchema table : examination.tables) {
      for (Format format : examination.formats) {
        if (DataPackage.isListed(format)) {
          String name = DataPackage.resourceName(format, table.name());
          compare(examination, table, format, name, found.remove(name));
        }
      }
    }
    found.keySet().stream().sorted().limit(Findings.KEPT_ALIKE)
        .forEach(name -> invalid(examination, "resource " + Findings.brief(name) + " is no table of the release"));
  }

  private static void compare(
      Examination examination,
      TableSchema table,
      Format format,
      String name,
      @Nullable JsonNode resource) {
    if (resource == null) {
      invalid(examination, "it has no resource " + name);
      return;
    }
    String path = Layout.dataFile(format, table.name());
    if (!resource.path("path").asText().equals(path)) {
      invalid(examination, "the path of resource " + name + " is not " + path);
    }
    FileDigest digest = examination.sound.get(path);
    if (digest != null && !resource.path("hash").asText().equals("sha256:" + digest.sha256())) {
      examination.findings.add(
          Code.CHECKSUM_MISMATCH,
          Place.file(path),
          "resource "
              + name
              + " of "
              + Layout.DATA_PACKAGE
              + " names another hash; the file has SHA-256 "
              + digest.sha256());
    }
    ObjectNode schema = DataPackage.schema(table, format);
    for (String part : new String[] {"primaryKey", "foreignKeys"}) {
      if (!schema.path(part).equals(resource.path("schema").path(part))) {
        invalid(examination, part + " of resource " + name + " is not the schema's");
      }
    }
    for (String part : new String[] {"name", "type", "constraints"}) {
      if (!schema.path("fields").findValues(part).equals(resource.path("schema").path("fields").findValues(part))) {
        invalid(examination, "the " + part + " of the fields of resource " + name + " is not the schema's");
      }
    }
  }

  private static void invalid(Examination examination, String detail) {
    examination.findings.add(Code.METADATA_INVALID, Place.file(Layout.DATA_PACKAGE), detail);
  }
}
