package org.pressmark.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The schema versions that this build of Pressmark carries, frozen as they were published. */
public final class PublishedSchemas {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PublishedSchemas() {}

  /**
   * A table of a published version.
   *
   * @param version {@code major.minor}
   * @return empty if this build knows no such version or table
   */
  public static Optional<TableSchema> find(String version, String table) {
    if (!version.matches("[0-9]{1,4}\\.[0-9]{1,4}") || !table.matches("[a-z_]{1,40}")) {
      return Optional.empty();
    }
    try (InputStream in =
        PublishedSchemas.class.getResourceAsStream("published/" + version + "/" + table + ".schema.json")) {
      if (in == null) {
        return Optional.empty();
      }
      JsonNode root = JSON.readTree(in);
      return Optional.of(JsonSchema.read(root));
    } catch (IOException e) {
      throw new UncheckedIOException("the build's own schema " + version + " cannot be read", e);
    }
  }
}
