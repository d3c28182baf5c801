package org.pressmark.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The schema versions that this build of Pressmark carries, frozen as they were published. */
public final class PublishedSchemas {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PublishedSchemas() {}

  /**
   * All tables of a published version, in published order; empty if this build knows no such version.
   *
   * @param version {@code major.minor}
   */
  public static List<TableSchema> tables(String version) {
    if (!version.matches("[0-9]{1,4}\\.[0-9]{1,4}")) {
      return List.of();
    }
    List<TableSchema> tables = new ArrayList<>();
    for (JsonNode name : read(version, SchemaFiles.TABLES).path("tables")) {
      tables.add(JsonSchema.read(read(version, SchemaFiles.fileName(name.asText()))));
    }
    return List.copyOf(tables);
  }

  /** A file of that version; a missing node if there is none. */
  private static JsonNode read(String version, String file) {
    try (InputStream in = PublishedSchemas.class.getResourceAsStream("published/" + version + "/" + file)) {
      return in == null ? MissingNode.getInstance() : JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the build's own schema " + version + " cannot be read", e);
    }
  }
}
