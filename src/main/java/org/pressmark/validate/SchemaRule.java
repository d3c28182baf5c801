package org.pressmark.validate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pressmark.format.Format;
import org.pressmark.format.Formats;
import org.pressmark.problem.Code;
import org.pressmark.problem.Place;
import org.pressmark.release.contents.Layout;
import org.pressmark.schema.JsonSchema;
import org.pressmark.schema.PublishedSchemas;
import org.pressmark.schema.TableSchema;

/** The schemas in the release are the published ones of the version that it names, and every table has its files. */
final class SchemaRule implements Rule {
  @Override
  public void check(Examination examination) {
    String version = examination.schemaVersion;
    if (version == null) {
      return;
    }
    List<TableSchema> published = PublishedSchemas.tables(version);
    if (published.isEmpty()) {
      examination.findings.add(
          Code.SCHEMA_UNKNOWN, Place.file(Layout.DATA_PACKAGE), "it names schema version " + Findings.brief(version));
      return;
    }
    examination.tables.addAll(published);
    compareSchemas(examination, version);
    dataFiles(examination);
  }

  private static void compareSchemas(Examination examination, String version) {
    for (TableSchema table : examination.tables) {
      String path = Layout.schemaFile(table.name());
      JsonNode found = examination.json(path, Code.SCHEMA_ALTERED);
      // As text, because the order of the properties is the order of the columns.
      if (found != null && !found.toString().equals(JsonSchema.write(table).toString())) {
        examination.findings.add(
            Code.SCHEMA_ALTERED, Place.file(path), "it is not schema " + version + " of table " + table.name());
      } else if (found == null && !examination.files.containsKey(path) && !examination.irregular.contains(path)
          && !examination.listed.containsKey(path)) {
        examination.findings.add(Code.RELEASE_FILE_MISSING, Place.file(path), "every table has its schema");
      }
    }
    Set<String> known = new HashSet<>();
    examination.tables.forEach(table -> known.add(Layout.schemaFile(table.name())));
    for (String path : examination.files.keySet()) {
      if (path.startsWith(Layout.SCHEMA) && !known.contains(path)) {
        examination.findings.add(Code.SCHEMA_ALTERED, Place.file(path), "schema " + version + " has no such file");
      }
    }
  }

  private static void dataFiles(Examination examination) {
    Set<String> expected = new HashSet<>();
    for (Format format : Formats.ALL) {
      String folder = Layout.PAYLOAD + format.name() + "/";
      String first = examination.files.ceilingKey(folder);
      if (first == null || !first.startsWith(folder)) {
        continue;
      }
      examination.formats.add(format);
      for (TableSchema table : examination.tables) {
        String path = Layout.dataFile(format, table.name());
        expected.add(path);
        if (!examination.files.containsKey(path) && !examination.irregular.contains(path)
            && !examination.listed.containsKey(path)) {
          examination.findings.add(Code.RELEASE_FILE_MISSING, Place.file(path), "every table is there in every format");
        }
      }
    }
    if (examination.formats.isEmpty()) {
      examination.findings.add(
          Code.RELEASE_FILE_MISSING,
          Place.file(Layout.PAYLOAD),
          "there is no data in any known format");
    }
    for (String path : examination.listed.keySet()) {
      if (Layout.isPayload(path) && examination.files.containsKey(path) && !expected.contains(path)) {
        examination.findings.add(
            Code.RELEASE_FILE_UNLISTED,
            Place.file(path),
            "it is no table of the schema in a known format");
      }
    }
    ResourceCheck.check(examination);
  }
}
